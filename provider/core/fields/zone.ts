/** Time zones: by their IANA name, whose summer time counts, or as an offset from UTC such as +05:30. */

/** What is wrong with a time zone; undefined for one that is known. */
export function zoneProblem(zone: string): string | undefined {
  if (formatFor(zone) !== undefined) return undefined;
  return "must be a time zone, as in America/New_York, or an offset from UTC, as in +05:30";
}

/**
 * The moment of a time without a zone, in epoch milliseconds; NaN for what is no time. Of an hour that the clocks
 * repeat in autumn the first is meant, and a time that they skip in spring counts from the hour before.
 */
export function epochMilliseconds(localTime: string, zone: string): number {
  const asUtc = Date.parse(`${localTime.replace(" ", "T")}Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  const day = 86_400_000;
  const offsets = [offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)];
  const moments = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const real = moments.find((moment) => moment + offsetAt(moment, zone) === asUtc);
  return real ?? asUtc - (offsets[0] ?? 0);
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const parts = formatFor(zone)?.formatToParts(moment) ?? [];
  const shown = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /^GMT([+-])(\d{2}):(\d{2})/.exec(shown) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -size : size;
}

/** Of the zones in use: to make a format costs twenty times its use, and a list shows several times per object. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const timeZone = zone.toUpperCase() === "Z" ? "UTC" : zone;
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    formats.set(zone, format);
    return format;
  } catch {
    return undefined;
  }
}
