import { z } from "zod";
import { defineData } from "../../core/data";
import type { Example } from "../../core/definition";
import { calendarDate } from "../../core/fields";
import type { Call, FiveCentsClient, FiveCentsOperation } from "../client";
import { record } from "../codecs";

/** The arguments that reports are asked with; each report takes some of them. */
const asked = {
  from: calendarDate().describe("First day, as YYYY-MM-DD."),
  to: calendarDate().describe("Last day, as YYYY-MM-DD."),
  period: z
    .string()
    .min(1)
    .describe("Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs."),
  granularity: z
    .enum(["minute", "hour", "day", "week", "month", "year"])
    .describe("Span of each figure: hour or day with every report, the others with some."),
  files: z.enum(["dynamic", "static"]).describe("Which files are counted. Defaults to `dynamic`."),
  metric: z
    .string()
    .min(1)
    .describe("What is measured, in the vendor's words, as in hits. Its values are undocumented."),
  limit: z.number().int().min(1).max(1000).describe("How many entries at most."),
  offset: z.number().int().min(0).describe("How many entries are passed over."),
};
type Key = keyof typeof asked;
type Granularity = z.infer<typeof asked.granularity>;
type Asked = { [K in Key]: z.infer<(typeof asked)[K]> };

/** One report: its operation, the arguments it needs, those it takes beside, and the call. */
interface Report {
  operation: FiveCentsOperation;
  needs: readonly Key[];
  takes?: readonly Key[];
  /** The spans that a figure may have, where the report takes any. */
  granularities?: readonly Granularity[];
  call(given: Asked): Call;
}

const levels: Partial<Record<Granularity, string>> = { minute: "0", hour: "1", day: "2" };
const fine = Object.keys(levels) as Granularity[];
const words: Partial<Record<Granularity, string>> = {
  hour: "hourly",
  day: "daily",
  week: "weekly",
  month: "monthly",
  year: "yearly",
};
const days = ({ from, to }: Asked) => ({ start_date: from, end_date: to });
const wholeDays = ({ from, to }: Asked) => `${from} 00:00:00 - ${to} 23:59:59`;

/** Figures a day or an hour between two days. */
const standardSeries = (operation: FiveCentsOperation): Report => ({
  operation,
  needs: ["from", "to"],
  granularities: fine,
  call: (given) => ({ body: { frequency: levels[given.granularity ?? "day"], ...days(given) } }),
});
const premiumSeries = (operation: FiveCentsOperation): Report => ({
  operation,
  needs: ["from", "to"],
  granularities: fine,
  call: ({ from, to, granularity = "day" }) => ({ query: { r: `${levels[granularity]}/${from}/${to}` } }),
});
const enterpriseDays = (operation: FiveCentsOperation): Report => ({
  operation,
  needs: ["from", "to"],
  call: (given) => ({ body: { r: wholeDays(given) } }),
});
const enterpriseMetric = (operation: FiveCentsOperation): Report => ({
  operation,
  needs: ["metric"],
  call: ({ metric }) => ({ body: { m: metric } }),
});

const standard = {
  stats: {
    operation: "reports.standard.stats",
    needs: ["period"],
    granularities: ["hour", "day", "month"],
    call: ({ period, granularity = "day" }) => ({ body: { range: period, type: words[granularity] } }),
  },
  cache: {
    ...standardSeries("reports.standard.cache"),
    call: (given) => ({
      body: { frequency: levels[given.granularity ?? "day"], filter_type: "0", ...days(given) },
    }),
  },
  topFiles: {
    operation: "reports.standard.topfiles",
    needs: ["from", "to"],
    takes: ["files"],
    call: (given) => ({ body: { ...days(given), type: given.files ?? "dynamic" } }),
  },
  topReferrers: {
    operation: "reports.standard.topreferrers",
    needs: ["from", "to"],
    call: (given) => ({ body: days(given) }),
  },
  statusCodes: standardSeries("reports.standard.statuscodes"),
  countries: standardSeries("reports.standard.countries"),
  browsers: standardSeries("reports.standard.browsers"),
  operatingSystems: standardSeries("reports.standard.os"),
  visitors: standardSeries("reports.standard.visitors"),
} satisfies Record<string, Report>;

const premium = {
  stats: {
    operation: "reports.premium.stats",
    needs: ["period"],
    granularities: ["hour", "day"],
    call: ({ period, granularity = "day" }) => ({ query: { r: `${period}/${words[granularity]}` } }),
  },
  cache: {
    ...premiumSeries("reports.premium.cache"),
    call: ({ from, to, granularity = "day" }) => ({ query: { r: `${levels[granularity]}/0/${from}/${to}` } }),
  },
  topFiles: {
    operation: "reports.premium.topfiles",
    needs: ["from", "to"],
    takes: ["files"],
    call: ({ from, to, files = "dynamic" }) => ({ query: { r: `${from}/${to}/${files}` } }),
  },
  statusCodes: premiumSeries("reports.premium.statuscodes"),
  countries: premiumSeries("reports.premium.countries"),
  browsers: premiumSeries("reports.premium.browsers"),
  operatingSystems: premiumSeries("reports.premium.os"),
  devices: premiumSeries("reports.premium.devices"),
  logs: {
    operation: "reports.premium.logs",
    needs: ["from", "to"],
    takes: ["limit", "offset"],
    call: ({ from, to, limit, offset }) => ({ query: { from, to, limit, offset } }),
  },
} satisfies Record<string, Report>;

const enterprise = {
  traffic: {
    operation: "reports.enterprise.traffic",
    needs: ["from", "to"],
    takes: ["metric"],
    granularities: Object.keys(words) as Granularity[],
    call: ({ granularity = "day", metric = "hits", ...given }) => ({
      body: { r: wholeDays(given as Asked), t: words[granularity], m: metric },
    }),
  },
  dailyVisitors: enterpriseDays("reports.enterprise.duv"),
  topVisitors: enterpriseDays("reports.enterprise.topvisitors"),
  browsersAndSystems: enterpriseDays("reports.enterprise.bybo"),
  countries: enterpriseDays("reports.enterprise.bygeo"),
  visitors: {
    operation: "reports.enterprise.uv",
    needs: ["granularity"],
    granularities: ["hour", "day"],
    call: ({ granularity }) => ({ body: { t: words[granularity] } }),
  },
  urlResponses: enterpriseMetric("reports.enterprise.urlresponse"),
  urlTraffic: enterpriseMetric("reports.enterprise.urltraffic"),
} satisfies Record<string, Report>;

const recording = {
  liveMinutes: {
    operation: "reports.recording.livemins",
    needs: ["period", "metric"],
    call: ({ period, metric }) => ({
      body: { r: `${period}/${period === "last_30days" ? "daily" : "hourly"}`, f: metric },
    }),
  },
  dvr: enterpriseDays("reports.recording.dvr"),
} satisfies Record<string, Report>;

export const getStandardReport = reportFunction(standard, {
  type: "fivecents:getStandardReport",
  summary: "A report of the standard network: traffic, cache, files, viewers.",
  examples: [
    {
      title: "Viewers by country",
      inputs: { report: "countries", from: "2026-01-01", to: "2026-01-31", granularity: "day" },
    },
    { title: "Traffic of a month", inputs: { report: "stats", period: "last_30days", granularity: "day" } },
    {
      title: "The static files that were asked for most",
      inputs: { report: "topFiles", from: "2026-01-01", to: "2026-01-31", files: "static" },
    },
  ],
});

export const getPremiumReport = reportFunction(premium, {
  type: "fivecents:getPremiumReport",
  summary: "A report of the premium network: traffic, cache, files, viewers, the log.",
  examples: [
    { title: "Traffic of a month, a figure a day", inputs: { report: "stats", period: "last_30days" } },
    {
      title: "Viewers by device in each hour of a day",
      inputs: { report: "devices", from: "2026-01-31", to: "2026-01-31", granularity: "hour" },
    },
    {
      title: "The dynamic files that were asked for most",
      inputs: { report: "topFiles", from: "2026-01-01", to: "2026-01-31", files: "dynamic" },
    },
    {
      title: "The second hundred entries of the log",
      inputs: { report: "logs", from: "2026-01-31", to: "2026-01-31", limit: 100, offset: 100 },
    },
  ],
});

export const getEnterpriseReport = reportFunction(enterprise, {
  type: "fivecents:getEnterpriseReport",
  summary: "A report by stream: traffic, unique visitors, URLs.",
  examples: [
    { title: "Traffic by stream", inputs: { report: "traffic", from: "2026-01-01", to: "2026-01-31" } },
    {
      title: "Hits by stream, a figure a week",
      inputs: {
        report: "traffic",
        from: "2026-01-01",
        to: "2026-01-31",
        granularity: "week",
        metric: "hits",
      },
    },
  ],
});

export const getRecordingReport = reportFunction(recording, {
  type: "fivecents:getRecordingReport",
  summary: "What is billed beside the traffic: minutes of live transcoding, minutes and disk of recordings.",
  examples: [
    {
      title: "Recordings of a month",
      inputs: { report: "dvr", from: "2026-01-01", to: "2026-01-31" },
    },
    {
      title: "Minutes of live transcoding in the last month",
      inputs: { report: "liveMinutes", period: "last_30days", metric: "hits" },
    },
  ],
});

/** A data function that asks for one of several reports. What they hold is undocumented: it is handed on as it is. */
function reportFunction<Name extends string>(
  reports: Record<Name, Report>,
  { type, summary, examples }: { type: string; summary: string; examples: readonly Example[] },
) {
  const names = Object.keys(reports) as [Name, ...Name[]];
  const all = Object.values<Report>(reports);
  const keys = (Object.keys(asked) as Key[]).filter((key) => all.some((report) => takes(report, key)));
  const known = Object.fromEntries(keys.map((key) => [key, asked[key].optional()]));
  return defineData<FiveCentsClient>()({
    type,
    summary,
    description:
      "The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are returned as they are.",
    inputs: z.strictObject({ report: z.enum(names).describe(reportText(reports)), ...known }),
    result: z.record(z.string(), z.unknown()),
    async read(client, { report, ...given }) {
      const { operation, call } = reports[report as Name];
      const {
        result: _verdict,
        message: _text,
        ...members
      } = record(await client.call(operation, call(given as Asked)));
      return members;
    },
    problems({ report, ...given }) {
      const one = reports[report as Name];
      if (!one) return [];
      const lacks = one.needs.filter((key) => !(key in given));
      const strange = keys.filter((key) => key in given && !takes(one, key));
      const { from, to, granularity } = given as Partial<Asked>;
      const isWrong = granularity && one.granularities && !one.granularities.includes(granularity);
      return [
        ...(isWrong
          ? [
              {
                path: "granularity",
                text: `must be ${one.granularities?.join(" or ")} for the report ${report}`,
              },
            ]
          : []),
        ...(from && to && from > to ? [{ path: "to", text: "must not be before from" }] : []),
        ...lacks.map((key) => ({ path: key, text: `is required for the report ${report}` })),
        ...strange.map((key) => ({ path: key, text: `does not go with the report ${report}` })),
      ];
    },
    examples,
  });
}

function takes(report: Report, key: Key): boolean {
  return (
    [...report.needs, ...(report.takes ?? [])].includes(key) ||
    (key === "granularity" && report.granularities !== undefined)
  );
}

function reportText(reports: Record<string, Report>): string {
  const lines = Object.entries(reports).map(([name, report]) => {
    const optional = (Object.keys(asked) as Key[]).filter(
      (key) => takes(report, key) && !report.needs.includes(key),
    );
    return `${name} (with ${[...report.needs, ...optional.map((key) => `${key} if wanted`)].join(", ")})`;
  });
  return `Which report: ${lines.join("; ")}.`;
}
