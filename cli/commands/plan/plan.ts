import { z } from "zod";
import { groupsOf } from "../../groups";
import { nounOf } from "../../output/noun";
import { nameIn } from "../../stack-state";
import { type Impact, impactsOf, planImpactKinds } from "./impacts";
import { type PlannedStep, plannedOperations, plannedResource, plannedSteps } from "./planned-resource";
import { type Preview, warningsOf } from "./preview";

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
export type PlannedResource = z.infer<typeof plannedResource>;

/** What a preview means. */
export function planOf(stack: string, preview: Preview): Plan {
  const steps = plannedSteps(preview.steps);
  const count = (wanted: PlannedStep["operation"]) =>
    steps.filter(({ operation }) => operation === wanted).length;
  return {
    stack,
    tally: Object.fromEntries(plannedOperations.map((one) => [one, count(one)])) as Plan["tally"],
    impacts: impactsIn(steps),
    resources: steps
      .map(({ operation, type, urn, fields }) => ({ operation, type, name: nameIn(urn), urn, fields }))
      .toSorted((one, other) => rank(one) - rank(other)),
    warnings: warningsOf(preview),
  };
}

/** What cannot be taken back comes first. */
function rank({ operation }: PlannedResource): number {
  return ["delete", "replace", "update", "import", "create"].indexOf(operation);
}

/** The impacts of all steps, each once with all its resources. */
function impactsIn(steps: readonly PlannedStep[]): Plan["impacts"] {
  const found = steps.flatMap((step) =>
    (step.definition ? impactsOf(step.definition, step) : []).map((impact) => ({ step, impact })),
  );
  return groupsOf(found, ({ impact }) => JSON.stringify(impact))
    .map((group) => ({
      kind: group[0].impact.kind,
      text: textOf(
        group[0].impact,
        group.map(({ step }) => step.type),
      ),
      urns: group.map(({ step }) => step.urn),
    }))
    .toSorted((one, other) => planImpactKinds.indexOf(one.kind) - planImpactKinds.indexOf(other.kind));
}

function textOf({ before, after }: Impact, types: readonly string[]): string {
  return `${before}${types.length} ${nounOf(types, types.length)}${after}`;
}

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
