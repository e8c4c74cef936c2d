import { z } from "zod";
import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { textTable } from "../../output/text-table";
import { type Finding, finding } from "./finding";

/** `ott doctor` */
export const doctorResult = defineResult({
  command: "doctor",
  version: 1,
  shape: { findings: z.array(finding).describe("What each check found.") },
  text: ({ findings }, style) =>
    [textTable(findings.flatMap((one) => rowsOf(one, style))), "", tally(findings)].join("\n"),
});

function rowsOf({ status, check, text, remedy }: Finding, style: Style): string[][] {
  const colour = { ok: style.green, warning: style.yellow, problem: style.red, skipped: style.dim }[status];
  return [
    [colour(status), check, text],
    ...(remedy === undefined ? [] : [["", "", style.bold(`→ ${remedy}`)]]),
  ];
}

function tally(findings: readonly Finding[]): string {
  const count = (wanted: Finding["status"]) => findings.filter(({ status }) => status === wanted).length;
  const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${plural(count("problem"), "problem")}, ${plural(count("warning"), "warning")}`;
}
