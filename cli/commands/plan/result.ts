import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { valueText } from "../../output/value-text";
import { gitlab } from "./formats/gitlab";
import { markdown } from "./formats/markdown";
import { type Plan, planShape, signs, tallyText } from "./plan";
import type { PlannedResource } from "./planned-resource";

/** `ott plan` */
export const planResult = defineResult({
  command: "plan",
  version: 1,
  shape: planShape,
  text,
  formats: { markdown, gitlab },
});

function text(plan: Plan, style: Style): string {
  return [
    style.bold(tallyText(plan)),
    ...plan.impacts.map((impact) => style.red(`! ${impact.text}`)),
    ...plan.warnings.map((warning) => style.yellow(`warning: ${warning}`)),
    ...plan.resources.flatMap((resource) => [
      `${signs[resource.operation]} ${resource.type} ${resource.name}`,
      ...fieldLines(resource).map((line) => style.dim(`    ${line}`)),
    ]),
  ].join("\n");
}

function fieldLines({ operation, fields }: PlannedResource): string[] {
  if (operation === "create") return [];
  return fields.map(({ path, was, is }) => `${path} ${valueText(was)} → ${valueText(is)}`);
}
