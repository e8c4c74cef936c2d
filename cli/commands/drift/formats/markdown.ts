import { commentLimit, fitting } from "../../../output/bounded";
import { inlineCode, markdownTable } from "../../../output/markup";
import { type Cause, causesOf } from "../causes";
import { type Drift, newFindings, remarks, tallyHeads, tallyRows } from "../drift";
import { objectText } from "../finding";

/** How many objects of one cause are listed. */
const shownObjects = 50;

/** The result as the text of an issue, never longer than one may be. */
export function markdown(drift: Drift): string {
  const causes = causesOf(newFindings(drift));
  const head = [
    `## Drift of the stack ${drift.stack}`,
    markdownTable(tallyHeads, tallyRows(drift)),
    ...remarks(drift),
    ...(causes.length === 0 ? ["No new drift."] : []),
  ].join("\n\n");
  const parts = [
    ...drift.problems.map((problem) => `Could not be looked at: ${inlineCode(problem)}\n`),
    ...causes.map(section),
  ];
  const shown = fitting(parts, commentLimit - head.length, (left) => `And ${left} more: see \`ott drift\`.`);
  return [head, "", ...shown].join("\n");
}

function section({ text, findings }: Cause): string {
  const lines = findings.slice(0, shownObjects).map((one) => `- ${inlineCode(objectText(one))}`);
  const rest = findings.length - lines.length;
  return [
    `<details><summary>${inlineCode(text)}</summary>\n`,
    ...lines,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    "\n</details>\n",
  ].join("\n");
}
