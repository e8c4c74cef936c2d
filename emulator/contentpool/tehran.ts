/** Times in Iran, whose clocks were an hour ahead in summer until 2022. */

const clock = new Intl.DateTimeFormat("en", { timeZone: "Asia/Tehran", timeZoneName: "longOffset" });

/** The moment at which a day begins there, in UTC. Until 2022 the day on which summer time began had no midnight. */
export function dayInTehran(date: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const offsets = [midnight - 86_400_000, midnight].map(offsetAt);
  const moments = offsets.map((offset) => midnight - offset);
  return new Date(moments.find((moment) => moment + offsetAt(moment) === midnight) ?? Math.max(...moments));
}

function offsetAt(moment: number): number {
  const name = clock.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, hours, minutes] = /^GMT\+(\d\d):(\d\d)$/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
