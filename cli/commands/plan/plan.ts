import { z } from "zod";
import { planImpactKinds } from "./impact-kinds";
import { type PlannedResource, plannedOperations, plannedResource } from "./planned-resource";

const tally = z.strictObject({
  create: z.number(),
  update: z.number(),
  replace: z.number(),
  delete: z.number(),
  import: z.number(),
});

export const planShape = {
  stack: z.string().describe("Name of the stack."),
  tally: tally.describe("How many resources of each operation. Components and accounts are not counted."),
  impacts: z
    .array(
      z.strictObject({
        kind: z.enum(planImpactKinds).describe("What `--fail-on` calls it."),
        text: z.string().describe("What it does to people, as in `unpublishes 2 movies`."),
        urns: z.array(z.string()).describe("The resources."),
      }),
    )
    .describe("What the plan does to viewers, encoders and other systems."),
  resources: z.array(plannedResource).describe("What changes."),
  warnings: z.array(z.string()).describe("What the preview warns of."),
};

/** What `ott plan` finds out. */
export type Plan = z.infer<z.ZodObject<typeof planShape>>;

/** The counts in a line, as in `2 to create, 1 to delete`. */
export function tallyText({ tally: counts }: Plan): string {
  const parts = plannedOperations.filter((one) => counts[one] > 0).map((one) => `${counts[one]} to ${one}`);
  return parts.length === 0 ? "No changes." : `${parts.join(", ")}.`;
}

export const signs: Readonly<Record<PlannedResource["operation"], string>> = {
  create: "+",
  update: "~",
  replace: "±",
  delete: "-",
  import: "=",
};
