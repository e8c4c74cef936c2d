import { meaningsOf, type SpelledMember, usualSpellings } from "../../../provider/fivecents/spellings";
import type { Findings } from "./fact";
import { isDeleted, itemsIn, type Probe, recordOf } from "./probe";
import { checkShownFields, type Pair } from "./shown-fields";

const lists = ["push.list", "pull.list", "abr.list", "dvr.list"];
const pairs: readonly Pair[] = ["push", "pull", "abr", "dvr"].map((family) => ({
  list: `${family}.list`,
  read: `${family}.get`,
  objectOf: (body) => recordOf(recordOf(body).stream),
}));

/** What reads of a 5centsCDN account tell. */
export async function checkFiveCents(probe: Probe, findings: Findings): Promise<void> {
  const bodies = (await Promise.all(lists.map((id) => probe.read(id)))).map(({ body }) => recordOf(body));
  const forms = [...new Set(bodies.map((body) => `{${Object.keys(body).toSorted().join(", ")}}`))];
  findings.decide(
    { id: "envelope of lists", evidence: "inferred", assumed: "{result, streams}" },
    forms.every((form) => form === "{result, streams}"),
    forms.join("; "),
  );
  const streams = bodies.flatMap(itemsIn);
  findings.decide(
    { id: "form of ids", evidence: "contradicted", assumed: "integer" },
    streams.length === 0 ? undefined : streams.every(({ id }) => Number.isInteger(id)),
    streams.length === 0 ? "nothing was listed" : [...new Set(streams.map(({ id }) => typeof id))].join(", "),
  );
  findings.decide(
    { id: "deleted streams in lists", evidence: "open", assumed: "they stay in lists" },
    streams.some(isDeleted) ? true : undefined,
    streams.some(isDeleted) ? "at least one" : "none was listed",
  );
  await checkPages(probe, findings);
  await checkShownFields(probe, findings, pairs);
  await checkLetters(probe, findings);
}

/** What comes after the last page: the end of a list is told by it. */
async function checkPages(probe: Probe, findings: Findings): Promise<void> {
  const idsOn = async (page: number) =>
    itemsIn((await probe.read("push.list", { query: { page } })).body).map(({ id }) => String(id));
  const [first, far] = [await idsOn(1), await idsOn(100_000)];
  const isEmpty = far.length === 0;
  const text = isEmpty ? "an empty page" : far.join() === first.join() ? "the first page" : "another page";
  findings.decide(
    { id: "page after the last one", evidence: "open", assumed: "an empty page" },
    first.length === 0 ? undefined : isEmpty,
    first.length === 0 ? "nothing was listed" : text,
  );
}

/** The letters that the account's streams have where the pages contradict each other. */
async function checkLetters(probe: Probe, findings: Findings): Promise<void> {
  const streams: Record<string, unknown>[] = [];
  for (const { read, objectOf } of pairs) {
    const path = await probe.pathOf(read);
    if (path !== undefined) streams.push(objectOf((await probe.read(read, { path })).body));
  }
  for (const [member, usual] of Object.entries(usualSpellings) as [SpelledMember, Record<string, string>][]) {
    const [setting = "", name = ""] = member.split(".");
    const seen = [...new Set(streams.flatMap((stream) => lettersIn(recordOf(stream[setting])[name])))];
    const written = Object.values(usual);
    const other = seen.filter((letter) => !written.includes(letter));
    findings.decide(
      { id: `letters of ${member}`, evidence: "contradicted", assumed: written.join(", ") },
      seen.length === 0 ? undefined : other.length === 0,
      seen.length === 0 ? "no stream has one" : seen.toSorted().join(", "),
    );
    if (other.length > 0) addSpelling(findings, member, other);
  }
}

/** Proposes what the account itself has, if the documents say what it means. */
function addSpelling(findings: Findings, member: SpelledMember, letters: readonly string[]): void {
  const meanings: Readonly<Record<string, string | undefined>> = meaningsOf(usualSpellings, member);
  const known = letters.flatMap((letter) => {
    const meaning = meanings[letter.toLowerCase()];
    return meaning === undefined ? [] : [[meaning, letter] as const];
  });
  if (known.length > 0) spell(findings, member, Object.fromEntries(known));
}

/** Adds to the proposed `fivecents:spellings`. */
export function spell(findings: Findings, member: SpelledMember, spelling: Record<string, string>): void {
  const before = recordOf(recordOf(findings.settings["fivecents:spellings"])[member]);
  findings.correct("fivecents:spellings", { [member]: { ...before, ...spelling } });
}

/** What is longer than a word is no letter, and might be a secret. */
function lettersIn(value: unknown): string[] {
  const text = typeof value === "string" || typeof value === "boolean" ? String(value) : "";
  return /^\w{1,10}$/.test(text) ? [text] : [];
}
