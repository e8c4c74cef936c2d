import { z } from "zod";
import { field } from "./facts";

/** The arguments that steer us. They are never sent, never drift, and stand in the state so that delete sees them. */

export const adoptByIdentity = field(
  z
    .union([z.boolean(), z.string().min(1)])
    .describe(
      "Take over an object that exists instead of creating one: `true` finds it by its identity (and creates it where there is none), a vendor id names it. Only what differs is written.",
    ),
  { control: true },
).optional();

export const adoptById = field(
  z
    .string()
    .min(1)
    .describe(
      "Take over the object with this vendor id instead of creating one. Only what differs is written.",
    ),
  { control: true },
).optional();

export const allowReplacement = field(
  z.boolean().describe("Allow a change that can only be made by deleting the object and making a new one."),
  { control: true },
).optional();

export const waitUntilDeployed = field(
  z
    .boolean()
    .describe(
      "Whether a create or an update ends only when the vendor has deployed it. True where not given.",
    ),
  { control: true },
).optional();

export const deployTimeout = field(
  z
    .number()
    .int()
    .min(1)
    .describe(
      "How long to wait for a deployment, in seconds. 900 where not given; the object is kept after a time-out.",
    ),
  { control: true },
).optional();

export const forceDestroy = field(
  z.boolean().describe("Delete the object even if it has contents. They go with it."),
  { control: true },
).optional();
