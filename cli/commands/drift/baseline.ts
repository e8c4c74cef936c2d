import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { failure, messageOf } from "../../../provider/core/errors";
import { masked } from "../../output/masked";
import { causeText, type Finding, objectText } from "./finding";

const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  known: z.array(
    z.strictObject({
      fingerprint: z.string(),
      firstSeen: z.iso.datetime(),
      /** For the reader of the file. */
      text: z.string(),
    }),
  ),
});

/** When each known drift was first seen, by its fingerprint. */
export type Baseline = ReadonlyMap<string, string>;

/** The baseline in the file. One that is about to be written need not exist. */
export async function readBaseline(file: string, mayBeNew: boolean): Promise<Baseline> {
  const text = await readFile(file, "utf8").catch((thrown: NodeJS.ErrnoException) => {
    if (mayBeNew && thrown.code === "ENOENT") return undefined;
    throw unreadable(file, messageOf(thrown));
  });
  if (text === undefined) return new Map();
  try {
    const { known } = baselineSchema.parse(JSON.parse(text));
    return new Map(known.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
  } catch {
    throw unreadable(file, "it is not a baseline of this version");
  }
}

/** The findings with the time of those that the baseline has. */
export function withFirstSeen(findings: readonly Finding[], baseline: Baseline): Finding[] {
  return findings.map((finding) => {
    const firstSeen = baseline.get(finding.fingerprint);
    return firstSeen === undefined ? finding : { ...finding, firstSeen };
  });
}

/** Writes all drift of a run as the known one. What is no drift any more is forgotten. */
export async function writeBaseline(file: string, findings: readonly Finding[], now: Date): Promise<void> {
  const known = findings.map((finding) => ({
    fingerprint: finding.fingerprint,
    firstSeen: finding.firstSeen ?? now.toISOString(),
    text: `${objectText(finding)}: ${causeText(finding)}`,
  }));
  const document = masked({ schemaVersion: 1, known });
  try {
    await writeFile(file, `${JSON.stringify(document, undefined, 2)}\n`);
  } catch (thrown) {
    throw failure({
      what: `The baseline could not be written: ${messageOf(thrown)}`,
      state: "It is as it was",
      remedy: "Name in `--baseline` a file in a folder that exists",
    });
  }
}

function unreadable(file: string, reason: string) {
  return failure({
    what: `The baseline ${file} could not be read: ${reason}`,
    state: "Nothing was sent",
    remedy: "Write it with `--baseline` and `--update-baseline`",
  });
}
