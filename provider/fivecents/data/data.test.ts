import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { providerFor, type Values } from "../../../test/support/provider";
import { ask } from "../../core/data";
import { FiveCentsClient } from "../client";
import { getEnterpriseReport, getPremiumReport, getRecordingReport, getStandardReport } from "./reports";
import { getServers } from "./servers";
import { getStatistics } from "./statistics";
import { getStream, getStreams } from "./streams";
import { getFilters, getProfiles } from "./transcoding";

/** What is particular to each data function; that all keep the contract is in test/definitions/data.test.ts. */
let emulator: Emulator;
let client: FiveCentsClient;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0, pageSize: 2 } } });
  client = new FiveCentsClient({
    apiKey: "test-key",
    endpoint: emulator.endpoints.fivecents,
    requestsPerSecond: 0,
  });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

async function made(type: string, inputs: Values): Promise<string> {
  const under = await providerFor(emulator, `fivecents:${type}`);
  return (await under.create(await under.checked(inputs))).id;
}

const push = (name: string, more: Values = {}) => made("PushStream", { name, server: "2", ...more });
const names = (list: unknown) => (list as { name: string }[]).map(({ name }) => name).toSorted();
const bodies = () => emulator.log().map(({ body, query }) => (Object.keys(query).length > 0 ? query : body));

describe("getStreams", () => {
  it("lists all kinds at once, or one over all its pages", async () => {
    for (const name of ["live/one", "live/two", "live/three"])
      await push(name, { record: { retentionDays: 3 } });
    const all = (await ask(getStreams, client, {})) as { kind: string }[];
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(["dvr", "dvr", "dvr", "push", "push", "push"]);
    emulator.clearLog();
    expect(names(await ask(getStreams, client, { kind: "push" }))).toEqual([
      "live/one",
      "live/three",
      "live/two",
    ]);
    expect(emulator.log().length).toBeGreaterThan(1);
    expect(names(await ask(getStreams, client, { name: "live/two" }))).toEqual(["live/two"]);
  });

  it("leaves out deleted streams unless they are asked for", async () => {
    const id = await push("live/gone");
    emulator.remove("fivecents", "streams", id.split("/")[1] ?? "");
    expect(await ask(getStreams, client, {})).toEqual([]);
    const [gone] = (await ask(getStreams, client, { includeDeleted: true })) as Values[];
    expect(gone).toMatchObject({ id, status: "Deleted", deletedAt: expect.stringMatching(/^\d{4}-/) });
  });
});

describe("getStream", () => {
  it("shows settings and URLs in the program's words, and no secret", async () => {
    const id = await push("live/main1", {
      protocols: ["HLS"],
      geoBlock: { mode: "allow", countries: ["DE"] },
      secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 60 },
    });
    await made("Platform", {
      stream: id,
      name: "Network",
      url: "rtmp://live.example.com/app",
      streamKey: "network-key",
    });
    const found = await ask(getStream, client, { name: "live/main1" });
    expect(found).toMatchObject({
      id,
      kind: "push",
      protocols: ["HLS"],
      enabled: true,
      geoBlock: { enabled: true, mode: "allow", countries: ["DE"] },
      platforms: [{ name: "Network", url: "rtmp://live.example.com/app", enabled: true }],
      hlsUrl: expect.stringContaining("/live/main1/"),
    });
    expect(JSON.stringify(found)).not.toMatch(/32862cdb6276e19a|network-key|streamKey/);
  });

  it("says that there is none", async () => {
    await expect(ask(getStream, client, { id: "push/7" })).rejects.toThrow("there is no stream push/7");
    await expect(ask(getStream, client, { name: "live/x" })).rejects.toThrow(
      "there is no stream named live/x",
    );
    await expect(ask(getStream, client, { id: "push/7", name: "live/x" })).rejects.toThrow("excludes name");
    await expect(ask(getStream, client, { id: "7" })).rejects.toThrow("must be an id with its kind");
  });
});

describe("getServers", () => {
  it("has a region's machines in one entry", async () => {
    expect(await ask(getServers, client, {})).toContainEqual({
      code: "11,211",
      codes: ["11", "211"],
      name: "North America",
      addresses: ["148.113.152.95", "148.113.152.96"],
    });
  });
});

describe("getProfiles and getFilters", () => {
  it("show what the resources would write", async () => {
    const profile = { name: "720p", videoCodec: "h264", videoBitrateKbps: 2500 };
    const filter = { name: "logo", kind: "overlay", url: "https://cdn.example.com/logo.png" };
    const [profileId, filterId] = [
      await made("TranscodingProfile", profile),
      await made("TranscodingFilter", filter),
    ];
    expect(await ask(getProfiles, client, {})).toEqual([{ ...profile, id: profileId }]);
    expect(await ask(getFilters, client, { name: "logo" })).toEqual([{ ...filter, id: filterId }]);
    expect(await ask(getFilters, client, { name: "other" })).toEqual([]);
  });
});

describe("getStatistics", () => {
  it("brings the vendor's shapes to one", async () => {
    const id = await push("live/main1");
    expect(await ask(getStatistics, client, { stream: id })).toEqual({
      servers: [
        {
          status: "Enabled",
          lastSeen: "8 seconds ago",
          ingest: {
            status: "Alive",
            isPrimary: true,
            bitrateKbps: 902.76,
            publishedFor: "1 hour ago",
            publisherAddress: "203.0.113.1",
            video: { size: "1920x1080", bitrateKbps: 767.34, codec: "avc1.64002a" },
            audio: { bitrateKbps: 135.41, codec: "mp4a.40.2" },
          },
          platforms: [],
        },
      ],
    });
  });
});

describe("reports", () => {
  const january = { from: "2026-01-01", to: "2026-01-31" };
  const period = "last_30days";
  const span = "2026-01-01 00:00:00 - 2026-01-31 23:59:59";

  it.each([
    [getStandardReport, { report: "stats", period, granularity: "hour" }, { range: period, type: "hourly" }],
    [
      getStandardReport,
      { report: "cache", ...january, granularity: "minute" },
      { frequency: "0", filter_type: "0", start_date: "2026-01-01", end_date: "2026-01-31" },
    ],
    [
      getStandardReport,
      { report: "topFiles", ...january },
      { start_date: "2026-01-01", end_date: "2026-01-31", type: "dynamic" },
    ],
    [getPremiumReport, { report: "stats", period }, { r: "last_30days/daily" }],
    [getPremiumReport, { report: "cache", ...january }, { r: "2/0/2026-01-01/2026-01-31" }],
    [
      getPremiumReport,
      { report: "countries", ...january, granularity: "hour" },
      { r: "1/2026-01-01/2026-01-31" },
    ],
    [getPremiumReport, { report: "logs", ...january, limit: 5 }, { ...january, limit: "5" }],
    [
      getEnterpriseReport,
      { report: "traffic", ...january, granularity: "week" },
      { r: span, t: "weekly", m: "hits" },
    ],
    [getEnterpriseReport, { report: "urlTraffic", metric: "url" }, { m: "url" }],
    [
      getRecordingReport,
      { report: "liveMinutes", period, metric: "all" },
      { r: "last_30days/daily", f: "all" },
    ],
    [getRecordingReport, { report: "dvr", ...january }, { r: span }],
  ])("%# are asked for in the vendor's spelling", async (definition, inputs, wire) => {
    await ask(definition, client, inputs);
    expect(bodies()).toEqual([wire]);
  });

  it("hand on the vendor's members without its verdict", async () => {
    const answered = await ask(getRecordingReport, client, { report: "dvr", ...january });
    expect(answered).toMatchObject({ streams: [], logsinfo: { mins: { sum: "0 mins" } } });
    expect(answered).not.toHaveProperty("result");
  });

  it.each([
    [{ report: "stats" }, "period is required for the report stats"],
    [{ report: "stats", period, from: "2026-01-01" }, "from does not go with the report stats"],
    [{ report: "stats", period, granularity: "year" }, "granularity must be hour or day or month"],
    [{ report: "countries", from: "2026-02-01", to: "2026-01-01" }, "to must not be before from"],
    [{ report: "countries", from: "yesterday", to: "2026-01-01" }, "from must be a date as YYYY-MM-DD"],
  ])("with %j say what is wrong before anything is sent", async (inputs, text) => {
    await expect(ask(getStandardReport, client, inputs)).rejects.toThrow(text);
    expect(emulator.log()).toEqual([]);
  });
});
