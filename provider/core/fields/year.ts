import { gregorianFromJalali } from "./jalali";

/** Nothing that is dated here is older. The years of other calendars are: 1404 is 2025 in Iran. */
const earliestYear = 1800;

/** Whether a text that begins with a year of four digits has one that a program can mean. */
export function hasRecentYear(text: string): boolean {
  return Number(text.slice(0, 4)) >= earliestYear;
}

/** For a date of the calendar of Iran it names the Gregorian one. */
export function yearHint(text: string): string | undefined {
  if (!/^\d{4}-/.test(text) || hasRecentYear(text)) return undefined;
  const gregorian = gregorianFromJalali(text.slice(0, 10));
  const meant = gregorian === undefined ? "" : `: that day of the calendar of Iran is ${gregorian}`;
  return `the year must be one of the Gregorian calendar, ${earliestYear} or later${meant}`;
}
