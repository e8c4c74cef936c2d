import type { Problem } from "../definition";
import { textKind } from "./text-kind";
import { hasRecentYear, yearHint } from "./year";

/** A calendar date as YYYY-MM-DD. */
export function calendarDate() {
  return textKind({
    expected: "a date as YYYY-MM-DD, as in 2026-01-31",
    form: (text) => (isDate(text) ? text : undefined),
    hint: yearHint,
    examples: ["2026-02-01", "2026-03-01"],
  });
}

/** The problem of two dates of which the later one stands before the earlier one. */
export function dateOrderProblems<Key extends string>(
  inputs: { readonly [One in Key]?: unknown },
  earlier: Key,
  later: Key,
): Problem[] {
  const dates = [inputs[earlier], inputs[later]].map(String);
  const [first = "", last = ""] = dates;
  if (!dates.every(isDate) || last >= first) return [];
  return [{ path: later, text: `must not be before ${earlier}` }];
}

/** A time of day. `18:00` and `18:00:00` are one: seconds are written only where there are some. */
export function timeOfDay() {
  return textKind({
    expected: "a time of day from 00:00 to 23:59:59, as in 18:30",
    form: canonicalTime,
    examples: ["18:30", "19:30"],
  });
}

/** A date and a time in a zone that is known from elsewhere. A T between them is accepted. */
export function localDateTime() {
  return textKind({
    expected: "a date and a time without a zone, as in 2026-01-31 18:30:00",
    form(text) {
      const [, date = "", time = ""] = /^(\S{10})[ T](\S+)$/.exec(text) ?? [];
      const canonical = canonicalTime(time);
      if (!isDate(date) || canonical === undefined) return undefined;
      return `${date} ${canonical.length === 5 ? `${canonical}:00` : canonical}`;
    },
    hint: yearHint,
    examples: ["2026-12-01 18:30:00", "2026-12-02 18:30:00"],
  });
}

/** `Date` turns the 30th of February into the 2nd of March: only a real date comes back as it was written. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !hasRecentYear(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function canonicalTime(text: string): string | undefined {
  const isTime = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
  return isTime ? text.replace(/^(\d\d:\d\d):00$/, "$1") : undefined;
}
