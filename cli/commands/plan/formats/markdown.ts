import { commentLimit, fitting } from "../../../output/bounded";
import { inlineCode } from "../../../output/markup";
import { valueText } from "../../../output/value-text";
import { type Plan, signs, tallyText } from "../plan";
import type { PlannedResource } from "../planned-resource";

/** What each part may take of a comment, so that the resources keep the greater part. */
const impactsLimit = 15_000;
const linesLimit = 25_000;

/** The plan as a comment on a pull request, never longer than one may be: what it does to people is on top. */
export function markdown(plan: Plan): string {
  const { stack, impacts, warnings, resources } = plan;
  const more = (left: number) => `- and ${left} more`;
  const tellings = [
    ...impacts.map(({ kind, text }) => `- **${kind}**: ${inlineCode(text)}`),
    ...warnings.map((text) => `- warning: ${inlineCode(text.slice(0, 1000))}`),
  ];
  const head = [
    `<!-- ott plan ${inlineCode(stack).replaceAll("--", "- -")} -->`,
    `## Plan of the stack ${inlineCode(stack)}`,
    `**${tallyText(plan)}**`,
    ...(tellings.length === 0 ? [] : [fitting(tellings, impactsLimit, more).join("\n")]),
    ...(resources.length === 0 ? [] : [fitting(resources.map(line), linesLimit, more).join("\n")]),
  ].join("\n\n");
  const details = resources.filter(({ fields }) => fields.length > 0).map(detailsOf);
  const shown = fitting(details, commentLimit - head.length - 2, detailsLeft);
  return [head, "", ...shown].join("\n");
}

function detailsLeft(left: number): string {
  return `The changes of ${left} more are too long for a comment: see \`ott plan\`.`;
}

function line({ operation, type, name }: PlannedResource): string {
  return `- ${signs[operation]} ${operation} ${inlineCode(`${type} ${name}`)}`;
}

/** How many arguments of one resource are shown. */
const shownFields = 50;

function detailsOf({ operation, type, name, fields }: PlannedResource): string {
  const rows = fields
    .slice(0, shownFields)
    .map(({ path, was, is }) =>
      operation === "create"
        ? `- ${inlineCode(path)}: ${inlineCode(valueText(is))}`
        : `- ${inlineCode(path)}: ${inlineCode(valueText(was))} → ${inlineCode(valueText(is))}`,
    );
  const rest = fields.length - rows.length;
  return [
    `<details><summary>${signs[operation]} ${inlineCode(`${type} ${name}`)}</summary>\n`,
    ...rows,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    "\n</details>\n",
  ].join("\n");
}
