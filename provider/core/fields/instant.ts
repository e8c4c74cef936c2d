import { textKind } from "./text-kind";
import { hasRecentYear, yearHint } from "./year";

/** A moment with its offset from UTC (RFC 3339). Its one form is UTC in whole seconds. */
export function instant() {
  return textKind({
    expected: "a time with Z or an offset from UTC, as in 2026-01-31T18:30:00Z",
    form: writtenInstant,
    hint: (text) =>
      canonicalInstant(`${text.replace(" ", "T")}Z`) === undefined
        ? yearHint(text)
        : "add Z for UTC, or an offset such as +01:00",
    examples: ["2026-12-01T18:30:00Z", "2026-12-02T18:30:00Z"],
  });
}

/** The one form of a moment that a program writes: the year of another calendar would be centuries away. */
export function writtenInstant(text: string): string | undefined {
  const form = canonicalInstant(text);
  return form !== undefined && hasRecentYear(form) ? form : undefined;
}

/** The one form of a moment; undefined for a text that is none. Fractions of a second must be zero. */
export function canonicalInstant(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.0+)?(Z|z|[+-]\d{2}:\d{2})$/.exec(text);
  const [, date = "", time = "", offset = ""] = parts ?? [];
  const local = new Date(`${date}T${time}Z`);
  // `Date` turns the 30th of February into the 2nd of March.
  if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(`${date}T${time}`)) return undefined;
  const at = new Date(`${date}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(at.getTime()) ? undefined : `${at.toISOString().slice(0, 19)}Z`;
}
