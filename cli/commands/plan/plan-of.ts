import { groupsOf } from "../../groups";
import { nounOf } from "../../output/noun";
import { nameIn } from "../../stack-state";
import { planImpactKinds } from "./impact-kinds";
import { type Impact, impactsOf } from "./impacts";
import type { Plan } from "./plan";
import { type PlannedResource, plannedOperations } from "./planned-resource";
import { type PlannedStep, plannedSteps } from "./planned-steps";
import { type Preview, warningsOf } from "./preview";

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
