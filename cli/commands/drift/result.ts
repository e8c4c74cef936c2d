import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { textTable } from "../../output/text-table";
import { type Cause, causesOf } from "./causes";
import { type Drift, driftShape, newFindings, remarks, tallyHeads, tallyRows } from "./drift";
import { objectText } from "./finding";
import { html } from "./formats/html";
import { junit } from "./formats/junit";
import { markdown } from "./formats/markdown";
import { sarif } from "./formats/sarif";

/** `ott drift` */
export const driftResult = defineResult({
  command: "drift",
  version: 1,
  shape: driftShape,
  text,
  formats: { markdown, sarif, junit, html },
});

/** How many objects of one cause a text shows. */
const shownObjects = 10;

function text(drift: Drift, style: Style): string {
  const isClean = newFindings(drift).length + drift.problems.length === 0;
  return [
    ...causesOf(newFindings(drift)).flatMap((cause) => causeLines(cause, style)),
    ...drift.problems.map((problem) => style.red(`Could not be looked at: ${problem}`)),
    ...(isClean ? [style.green("No new drift.")] : []),
    "",
    textTable([tallyHeads.map(style.dim), ...tallyRows(drift)]),
    ...remarks(drift).map(style.dim),
  ].join("\n");
}

function causeLines({ text: what, kind, findings }: Cause, style: Style): string[] {
  const colour = { changed: style.yellow, missing: style.red, unmanaged: style.bold }[kind];
  const rest = findings.length - shownObjects;
  return [
    colour(what),
    ...findings.slice(0, shownObjects).map((one) => `  ${objectText(one)}`),
    ...(rest > 0 ? [style.dim(`  and ${rest} more`)] : []),
  ];
}
