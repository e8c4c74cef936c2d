import { z } from "zod";

export const plannedOperations = ["create", "update", "replace", "delete", "import"] as const;
export type PlannedOperation = (typeof plannedOperations)[number];

/** What the plan says of one resource. */
export const plannedResource = z.strictObject({
  operation: z.enum(plannedOperations).describe("What happens to the resource."),
  type: z.string().describe("Type of the resource, as in `fivecents:PushStream`."),
  name: z.string().describe("Its name in the program."),
  urn: z.string().describe("Its URN."),
  fields: z
    .array(
      z.strictObject({
        path: z.string().describe("The argument, as in `geoBlock.mode`."),
        was: z.unknown().optional().describe("Its value in the state. Left out where it is not set."),
        is: z.unknown().optional().describe("Its value in the program. Left out where it is not set."),
      }),
    )
    .describe("The arguments that change; of a new resource all that are set."),
});

export type PlannedResource = z.infer<typeof plannedResource>;
