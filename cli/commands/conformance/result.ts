import { z } from "zod";
import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { textTable } from "../../output/text-table";
import { type Fact, fact } from "./fact";

const shape = {
  vendor: z.string().describe("The vendor."),
  wrote: z.boolean().describe("Whether objects were made and removed for it."),
  facts: z.array(fact).describe("Each thing that the documents do not settle."),
  settings: z.record(z.string(), z.string()).describe("The settings that the account needs, by their keys."),
  leftBehind: z.array(z.string()).describe("What was made and could not be removed."),
};

type Result = z.infer<z.ZodObject<typeof shape>>;

/** `ott conformance VENDOR` */
export const conformanceResult = defineResult({
  command: "conformance",
  version: 1,
  shape,
  text: (result, style) =>
    [
      textTable([...factsOf(result, "differs"), ...factsOf(result, "holds")].map((one) => rowOf(one, style))),
      `\n${tally(result)}`,
      ...settingLines(result),
      ...result.leftBehind.map((label) => style.red(`Could not be removed: ${label}`)),
    ].join("\n"),
  formats: { markdown },
});

function factsOf({ facts }: Result, verdict: Fact["verdict"]): Fact[] {
  return facts.filter((one) => one.verdict === verdict);
}

function rowOf({ verdict, id, assumed, observed }: Fact, { green, red }: Style): string[] {
  return [verdict === "holds" ? green(verdict) : red(verdict), id, assumed, observed];
}

function tally(result: Result): string {
  const counts = (["holds", "differs", "not checked"] as const).map(
    (verdict) => `${factsOf(result, verdict).length} ${verdict}`,
  );
  return `${result.facts.length} facts: ${counts.join(", ")}.`;
}

function settingLines({ settings }: Result): string[] {
  const lines = Object.entries(settings).map(([key, value]) => `  ${setCommand(key, value)}`);
  return lines.length === 0 ? [] : ["\nThis account needs:", ...lines];
}

function setCommand(key: string, value: string): string {
  return `pulumi config set ${key} '${value}'`;
}

/** A report that can be sent to the authors of pulumi-ott: it has no value of the account's objects. */
function markdown(result: Result): string {
  const row = ({ verdict, id, evidence, assumed, observed }: Fact) =>
    `| ${[verdict, id, evidence, assumed, observed].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const commands = Object.entries(result.settings).map(([key, value]) => setCommand(key, value));
  return [
    `# Conformance of ${result.vendor}\n`,
    `${tally(result)} Objects were ${result.wrote ? "made and removed" : "only read"}.\n`,
    ...(commands.length === 0 ? [] : [`\`\`\`sh\n${commands.join("\n")}\n\`\`\`\n`]),
    "| Verdict | Fact | Evidence | Assumed | Observed |",
    "| --- | --- | --- | --- | --- |",
    ...result.facts.map(row),
  ].join("\n");
}
