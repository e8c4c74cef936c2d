import { z } from "zod";
import { field } from "./facts";
import { hashFields } from "./files";

/** The provider-only arguments. They are never sent, never drift, and stand in the state so that delete sees them. */

const adoptByIdentity = field(
  z
    .union([z.boolean(), z.string().min(1)])
    .describe(
      "Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.",
    ),
  { control: true },
).optional();

const adoptById = field(
  z
    .union([z.literal(false), z.string().min(1)])
    .describe(
      "Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.",
    ),
  { control: true },
).optional();

const allowReplacement = field(
  z.boolean().describe("Allow changes that can only be made by deleting the object and creating a new one."),
  { control: true },
).optional();

const waitUntilDeployed = field(
  z
    .boolean()
    .describe(
      "Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.",
    ),
  { control: true },
).optional();

const deployTimeout = field(
  z
    .number()
    .int()
    .min(1)
    .describe(
      "How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.",
    ),
  { control: true },
).optional();

export const forceDestroy = field(
  z.boolean().describe("Delete the object even if it has contents. Its contents are deleted too."),
  { control: true },
).optional();

/** The arguments that a resource has because of what its definition says: `adopt`, the waits, the hashes of its files. */
export function sharedControls(definition: {
  inputs: z.ZodObject;
  identity: { kind: "unique" | "likely" | "single" | "disposable" };
  waitForEarlierWrites?: unknown;
}): Record<string, z.ZodType> {
  const adopt = {
    unique: { adopt: adoptByIdentity },
    likely: { adopt: adoptById },
    single: {},
    disposable: {},
  };
  return {
    ...adopt[definition.identity.kind],
    allowReplacement,
    ...(definition.waitForEarlierWrites ? { waitUntilDeployed, deployTimeout } : {}),
    ...hashFields(definition.inputs),
  };
}
