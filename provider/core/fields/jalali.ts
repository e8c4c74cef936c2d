/** The calendar of Iran, whose years are 621 or 622 behind: 1404 began in March 2025. */

const calendar = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

const day = 86_400_000;

/** The Gregorian date of a date of that calendar, both as YYYY-MM-DD; undefined for one that does not exist. */
export function gregorianFromJalali(text: string): string | undefined {
  if (!/^1\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  const wanted = text.split("-").map(Number);
  const [year = 0, month = 0, dayOfMonth = 0] = wanted;
  // Six months of 31 days and five of 30, from a new year between 19 and 22 March.
  const sinceNewYear = (month - 1) * 30 + Math.min(month - 1, 6) + dayOfMonth - 1;
  const guess = Date.UTC(year + 621, 2, 20) + sinceNewYear * day;
  const found = [0, 1, -1, 2, -2].map((off) => guess + off * day).find((moment) => isDay(moment, wanted));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 10);
}

function isDay(moment: number, wanted: readonly number[]): boolean {
  const parts = calendar.formatToParts(moment);
  const shown = ["year", "month", "day"].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  return shown.every((number, index) => number === wanted[index]);
}
