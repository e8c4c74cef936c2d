import { z } from "zod";
import { type Finding, finding } from "./finding";
import { vendorTally } from "./vendor-tally";

export const driftShape = {
  stack: z.string().describe("Name of the stack."),
  accounts: z.array(vendorTally).describe("The counts of each account."),
  findings: z
    .array(finding)
    .describe("What differs. An object of which several arguments changed has one for each."),
  ignored: z.number().describe("How many findings the ignore file leaves out."),
  partlyListed: z
    .array(z.string())
    .describe(
      "Types of which unmanaged objects are looked for only beside managed ones, without `--everywhere`.",
    ),
  problems: z.array(z.string()).describe("What could not be looked at, and why."),
};

/** What `ott drift` finds out. */
export type Drift = z.infer<z.ZodObject<typeof driftShape>>;

/** The findings that are not in the baseline. */
export function newFindings({ findings }: Pick<Drift, "findings">): Finding[] {
  return findings.filter(({ firstSeen }) => firstSeen === undefined);
}

/** What was left out, in sentences. */
export function remarks({ findings, ignored, partlyListed }: Drift): string[] {
  const known = findings.length - newFindings({ findings }).length;
  return [
    ...(known === 0 ? [] : [`Known, in the baseline: ${known}.`]),
    ...(ignored === 0 ? [] : [`Ignored: ${ignored}.`]),
    ...(partlyListed.length === 0
      ? []
      : [
          `Unmanaged objects of ${partlyListed.join(", ")}: looked for only beside managed ones. ` +
            "`--everywhere` looks into all.",
        ]),
  ];
}

/** The counts of each account, with their heads. */
export const tallyHeads = [
  "vendor",
  "account",
  "managed",
  "changed",
  "missing",
  "unmanaged",
  "coverage",
] as const;

export function tallyRows({ accounts }: Drift): string[][] {
  return accounts.map((tally) => tallyHeads.map((head) => `${tally[head]}${head === "coverage" ? "%" : ""}`));
}
