import { same } from "../core/canonical";
import { isEmpty, record } from "./envelope";

/** The vendor's spellings of dates and maps, each in one place. */

/** `2026-03-21` as `2026/03/21`, as every write takes it. */
export function slashedDate(date: string): string {
  return date.replaceAll("-", "/");
}

/** The day of `2026-03-21 00:00:00`, a time without a zone: it is the day that was sent, whatever our zone is. */
export function calendarDateFrom(text: string | null | undefined): string | null | undefined {
  return text === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(text ?? "")?.[0];
}

const tehran = new Intl.DateTimeFormat("sv", { timeZone: "Asia/Tehran", dateStyle: "short" });

/**
 * The day in Iran of a time that is written in UTC, as `2014-03-04T20:30:00.000000Z`, or without a zone and then in the
 * time of Iran, as `2014-03-05 00:00:00`. Iran's clocks were an hour ahead in summer until 2022.
 */
export function dayInTehran(text: string | null | undefined): string | null | undefined {
  const moment = /^\S+(?:Z|[+-]\d{2}:\d{2})$/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
  return Number.isNaN(moment) ? calendarDateFrom(text) : tehran.format(moment);
}

/**
 * A map of the user's own. PHP shows every empty map in it as an empty list or null: where nothing else differs from
 * what is known, the known value stands. Undefined where the answer does not show the map.
 */
export function jsonMapFrom(
  shown: unknown,
  known: Record<string, unknown> | undefined,
): Record<string, unknown> | null | undefined {
  if (shown === undefined) return undefined;
  if (known !== undefined && same(withoutEmpties(known), withoutEmpties(shown))) return known;
  return isEmpty(shown) ? null : record(shown);
}

/** All of PHP's empties as null. */
function withoutEmpties(value: unknown): unknown {
  if (typeof value !== "object") return value;
  if (value === null || isEmpty(value)) return null;
  if (Array.isArray(value)) return value.map(withoutEmpties);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutEmpties(item)]));
}
