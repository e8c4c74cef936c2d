import { z } from "zod";
import { settingsFailure } from "../core/account";
import { ExpectedError } from "../core/errors";

/**
 * The members on whose words the vendor's pages contradict each other, with what each meaning is written as where the
 * account's setting `fivecents:spellings` says nothing else. docs/5centscdn.md tells how to find out.
 */
export const usualSpellings = {
  "domainlock.policy": { allow: "Y", block: "N" },
  "domainlock.noreferer": { refuse: "Y", accept: "N" },
  "geoblock.policy": { allow: "Y", block: "N" },
  "ipaccess.policy": { allow: "Y", block: "N" },
  "useragent.policy": { allow: "Y", block: "N" },
  "securetoken.policy": { fullPath: "F", query: "Q", path: "D" },
  "securetoken.keyip": { on: "Y", off: "N" },
  "playlist.loop": { on: "always", off: "onetime" },
  "playlist.autorestart": { on: "Yes", off: "No" },
} as const;

export type SpelledMember = keyof typeof usualSpellings;
type Meaning<Member extends SpelledMember> = keyof (typeof usualSpellings)[Member];
type Spelling = string | number | boolean;

/** What a user can do about a spelling that is not known. */
export const unknownSpellingRemedy =
  "If you know what it means, name it in fivecents:spellings where that has the member, and report it.";

/** What each meaning of each member is written as. */
export type Spellings = {
  readonly [Member in SpelledMember]: { readonly [One in Meaning<Member>]: Spelling };
};

const policies: Readonly<Record<string, "allow" | "block">> = {
  ...{ y: "allow", a: "allow", allow: "allow", r: "allow", whitelist: "allow" },
  ...{ n: "block", b: "block", block: "block", deny: "block", blacklist: "block" },
};
const switches: Readonly<Record<string, "on" | "off">> = {
  ...{ y: "on", yes: "on", "1": "on", true: "on" },
  ...{ n: "off", no: "off", "0": "off", false: "off" },
};

/** Every spelling that a page of the vendor has, in lower case. Undefined: the page does not say what it means. */
const documented: {
  readonly [Member in SpelledMember]: Readonly<Record<string, Meaning<Member> | undefined>>;
} = {
  "domainlock.policy": policies,
  "domainlock.noreferer": { y: "refuse", n: "accept", "1": "refuse", "0": "accept" },
  "geoblock.policy": policies,
  "ipaccess.policy": policies,
  "useragent.policy": policies,
  "securetoken.policy": {
    ...{ f: "fullPath", q: "query", d: "path" },
    ...{ n: undefined, p: undefined, a: undefined, c: undefined },
  },
  "securetoken.keyip": switches,
  "playlist.loop": { ...switches, always: "on", repeat: "on", onetime: "off", none: "off" },
  "playlist.autorestart": switches,
};

/** The meaning of each spelling of a member, in lower case. What the account says counts before the documents. */
export function meaningsOf<Member extends SpelledMember>(
  spellings: Spellings,
  member: Member,
): Readonly<Record<string, Meaning<Member> | undefined>> {
  const written = Object.entries(spellings[member] as Record<string, Spelling>);
  const own = written.map(([meaning, spelling]) => [String(spelling).toLowerCase(), meaning]);
  return { ...documented[member], ...(Object.fromEntries(own) as Record<string, Meaning<Member>>) };
}

const shape = z.strictObject(
  Object.fromEntries(
    Object.entries(usualSpellings).map(([member, usual]) => [
      member,
      memberShape(Object.keys(usual)).optional(),
    ]),
  ),
);

function memberShape(meanings: readonly string[]) {
  const spelling = z.union([z.string().min(1), z.number(), z.boolean()]).optional();
  return z.strictObject(Object.fromEntries(meanings.map((meaning) => [meaning, spelling])));
}

/** What is wrong with the setting `fivecents:spellings`; undefined for one that can be used. */
export function spellingsProblem(text: string): string | undefined {
  const parsed = parsedSpellings(text);
  if (typeof parsed === "string") return parsed;
  const twice = Object.entries(parsed).find(([, meanings]) => {
    const spelt = Object.values(meanings).map((spelling) => String(spelling).toLowerCase());
    return new Set(spelt).size < spelt.length;
  });
  return twice && `must have different spellings for the meanings of "${twice[0]}"`;
}

/** The setting `fivecents:spellings`: a JSON object with those spellings that are not the usual ones. */
export function spellingsFrom(text: string | undefined): Spellings {
  if (text === undefined) return usualSpellings;
  const problem = spellingsProblem(text);
  if (problem !== undefined)
    throw new ExpectedError(settingsFailure("fivecents", [`fivecents:spellings ${problem}.`]));
  return parsedSpellings(text) as Spellings;
}

function parsedSpellings(text: string): Spellings | string {
  const given = jsonFrom(text);
  const { data, error } = shape.safeParse(given);
  if (error) {
    const known = Object.entries(usualSpellings).map(
      ([member, usual]) => `${member} (${Object.keys(usual).join(", ")})`,
    );
    return `must be a JSON object of members, their meanings and their spellings, as in {"geoblock.policy": {"allow": "A"}}; members and meanings are ${known.join(", ")}`;
  }
  const members = Object.entries(usualSpellings).map(([member, usual]) => [
    member,
    { ...usual, ...data[member] },
  ]);
  return Object.fromEntries(members) as Spellings;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
