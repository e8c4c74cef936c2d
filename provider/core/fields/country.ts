import { textKind } from "./text-kind";

/** ISO 3166-1 alpha-2 country codes; lower case is accepted and raised. */
export function countryCode() {
  return textKind({
    expected: "a country code of two letters (ISO 3166-1 alpha-2), as in DE",
    form(text) {
      const code = text.toUpperCase();
      return isAssigned(code) ? code : undefined;
    },
    hint: hintFor,
    examples: ["FR", "IT"],
  });
}

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that Intl names and ISO 3166-1 reserves or leaves to users: no country has one of them. */
const unassigned = new Set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" "));

/** Withdrawn codes and aliases, such as `UK`, turn into another code: they are refused, with that code as a hint. */
function isAssigned(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || unassigned.has(code)) return false;
  return names.of(code) !== undefined && todaysCode(code) === code;
}

const todaysCodes = new Map<string, string | undefined>();

/** Remembered: each comparison of a list asks for each of its countries, and Intl is slow. */
function todaysCode(code: string): string | undefined {
  const known = todaysCodes.get(code) ?? new Intl.Locale(`und-${code}`).region;
  todaysCodes.set(code, known);
  return known;
}

/** `EL` is the European Union's own code of Greece; Intl knows the other aliases. */
function hintFor(text: string): string | undefined {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const meant = code === "EL" ? "GR" : todaysCode(code);
  return meant === undefined || meant === code ? undefined : `the code of ${names.of(meant)} is ${meant}`;
}
