import { textKind } from "./text-kind";

/** Language tags (BCP 47) whose language is known; any case is accepted. */
export function languageTag() {
  return textKind({
    expected: "a language tag (BCP 47), as in en or pt-BR",
    form: canonicalTag,
    hint: tagHint,
    examples: ["de", "pt-BR"],
  });
}

/** ISO 639-1 language codes; upper case is accepted and lowered. */
export function languageCode() {
  return textKind({
    expected: "a language code of two letters (ISO 639-1), as in de",
    form(text) {
      const code = text.toLowerCase();
      return /^[a-z]{2}$/.test(code) && nameOf(code) !== undefined ? todaysCode(code) : undefined;
    },
    hint: codeHint,
    examples: ["fr", "it"],
  });
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function nameOf(code: string): string | undefined {
  return names.of(code);
}

const scripts = new Intl.DisplayNames("en", { type: "script", fallback: "none" });
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const unknownRegion = "ZZ";

/** Withdrawn codes turn into those that stand for them, as `iw` into `he`. */
function todaysCode(code: string): string {
  const { language } = new Intl.Locale(code);
  return language.length === 2 ? language : code;
}

function canonicalTag(text: string): string | undefined {
  try {
    const tag = new Intl.Locale(text);
    const { language, script, region } = tag;
    const isKnown =
      nameOf(language) !== undefined &&
      (script === undefined || scripts.of(script) !== undefined) &&
      (region === undefined || (region !== unknownRegion && regions.of(region) !== undefined));
    return isKnown ? tag.toString() : undefined;
  } catch {
    return undefined;
  }
}

/** Names that people write for a language and that Intl does not have. */
const otherNames: Readonly<Record<string, string>> = { farsi: "fa", mandarin: "zh", castilian: "es" };

let codesByName: ReadonlyMap<string, string> | undefined;

/** The two-letter code of a language by its English name or its own. Only refused texts ask. */
function codeOfName(name: string): string | undefined {
  codesByName ??= namedCodes();
  return otherNames[name] ?? codesByName.get(name);
}

/** Where two codes have one name, the first counts. */
function namedCodes(): ReadonlyMap<string, string> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const named = codes.flatMap((code) => {
    const english = nameOf(code);
    const own = new Intl.DisplayNames(code, { type: "language", fallback: "none" }).of(code);
    const both = english === undefined ? [] : [english, own ?? english];
    return both.map((name): [string, string] => [name.toLowerCase(), code]);
  });
  return new Map(named.toReversed());
}

function tagHint(text: string): string | undefined {
  const code = codeOfName(text.toLowerCase()) ?? canonicalTag(text.replaceAll("_", "-"));
  return code === undefined ? undefined : `the tag of that language is ${code}`;
}

/** A name, or a longer tag of a language that has a code of two letters: `fas`, `de-DE`. */
function codeHint(text: string): string | undefined {
  const code = codeOfName(text.toLowerCase()) ?? canonicalTag(text)?.split("-")[0];
  return code?.length === 2 ? `the code of that language is ${code}` : undefined;
}
