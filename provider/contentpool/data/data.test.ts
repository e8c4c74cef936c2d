import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { providerFor, type Values } from "../../../test/support/provider";
import { World } from "../../../test/support/world";
import { ask } from "../../core/data";
import { definitionOf } from "../../definitions";
import { ContentPoolClient } from "../client";
import { getPublisherChannel, getPublisherChannels } from "./channels";
import { getAnalytics, isIrancellUser } from "./reports";
import { getAllSeries, getSeason, getSeasons, getSeries } from "./series";
import { getSeasonVideos, getVideo, searchVideos } from "./videos";
import { getCategories, getGenres, getVideoFormats } from "./vocabulary";

/** What is particular to each data function; that all keep the contract is in test/definitions/data.test.ts. */
let emulator: Emulator;
let client: ContentPoolClient;
let world: World;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new ContentPoolClient({ token: "test-token", endpoint: emulator.endpoints.contentpool });
});
beforeEach(() => {
  world = new World(emulator);
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** An object of the type's example with this number, and with these arguments otherwise. */
async function made(type: string, change: Values = {}, example = 0): Promise<string> {
  const definition = definitionOf(`contentpool:${type}`);
  const under = await providerFor(emulator, definition.type);
  const given = await world.inputsOf(definition, definition.examples[example]?.inputs ?? {});
  const { id } = await under.create(await under.checked({ ...given, ...change }));
  emulator.clearLog();
  return id;
}

const edit = (kind: string, id: string, change: Values) => emulator.edit("contentpool", kind, id, change);

describe("getSeries", () => {
  it("answers in the words of the resource, with the counts", async () => {
    const series = await made("Series", {}, 1);
    await made("Season", { series });
    expect(await ask(getSeries, client, { series })).toMatchObject({
      ...{ sourceKey: series, title: "The Ferry", genres: ["Crime", "Drama"], producerCountry: "IR" },
      ...{ firstEpisodeDate: "2024-03-21", englishTitle: "The Ferry", otherData: { catalogueNumber: 4712 } },
      ...{ seasonCount: 1, episodeCount: 0 },
    });
  });

  it.each([[[]], [null]])("leaves out maps that come as %j", async (empty) => {
    const series = await made("Series", {}, 1);
    edit("series", series, { provider_data: empty, localizations: empty });
    const shown = await ask(getSeries, client, { series });
    expect(shown).not.toHaveProperty("otherData");
    expect(shown).not.toHaveProperty("englishTitle");
  });
});

describe("getAllSeries", () => {
  it("lists all pages, or the series of a title", async () => {
    for (let number = 0; number < 21; number += 1) await made("Series", { title: `Series ${number}` });
    expect(await ask(getAllSeries, client, {})).toHaveLength(21);
    expect(await ask(getAllSeries, client, { title: "Series 20" })).toMatchObject([{ title: "Series 20" }]);
  });
});

describe("getSeasons", () => {
  it("answers the seasons of a series by their place", async () => {
    const series = await made("Series");
    const second = await made("Season", { series, index: 2 });
    const first = await made("Season", { series, index: 1 });
    await made("Season");
    const seasons = await ask(getSeasons, client, { series });
    expect(seasons).toMatchObject([
      { sourceKey: first, series, index: 1 },
      { sourceKey: second, index: 2 },
    ]);
    expect(await ask(getSeason, client, { season: second })).toEqual((seasons as Values[])[1]);
  });

  it("fails with the vendor's words for a series that it does not know", async () => {
    await expect(ask(getSeasons, client, { series: "none" })).rejects.toThrow("series not found");
  });
});

describe("an answer about one object", () => {
  it.each([
    ["Series", "series", getSeries, "series.get", "series"],
    ["Season", "season", getSeason, "seasons.get", "season"],
    ["Video", "video", getVideo, "videos.get", "video"],
    ["PublisherChannel", "channel", getPublisherChannel, "publisherChannels.read", "publisher channel"],
  ])("fails if it shows nothing of a %s", async (type, argument, definition, operation, noun) => {
    const key = await made(type);
    emulator.inject({ vendor: "contentpool", operation, kind: "rewrite", change: { output: [] } });
    await expect(ask(definition, client, { [argument]: key })).rejects.toThrow(
      `the vendor's answer shows no ${noun} ${key}.`,
    );
  });
});

describe("the videos", () => {
  it("are shown alike by their own read, their season and the search", async () => {
    const season = await made("Season");
    const video = await made("Video", { season }, 1);
    const whole = await ask(getVideo, client, { video });
    expect(whole).toMatchObject({
      ...{ sourceKey: video, title: "The Ferry", publishedAt: "2020-06-24", season, episodeIndex: 7 },
      ...{ status: "active", cleanerStatus: "valid", otherData: { catalogueNumber: 4713 } },
      urls: [{ format: "HLS", isExternal: true, url: expect.stringContaining("master.m3u8") }],
    });
    const { urls: _urls, cleanerStatus: _review, tags, ...listed } = whole as Values;
    const sorted = (one: unknown) => [...(one as string[])].sort();
    const [inSeason] = (await ask(getSeasonVideos, client, { season })) as Values[];
    expect(inSeason).toMatchObject(listed);
    expect(sorted(inSeason?.tags)).toEqual(sorted(tags));
    const [found] = (await ask(searchVideos, client, { query: "ferry" })) as Values[];
    expect(found).toMatchObject({
      sourceKey: video,
      publishedAt: "2020-06-24",
      category: inSeason?.category,
    });
    expect(sorted(found?.tags)).toEqual(sorted(tags));
  });

  it("of a season may be uploads without a title, with empties in every spelling", async () => {
    const season = await made("Season");
    const video = await made("Video", { season });
    const unset = { title: null, description: null, category_title: null, tags_title: " " };
    edit("videos", video, { ...unset, provider_data: [], localizations: null, status: "uploadingToUC" });
    const [shown] = (await ask(getSeasonVideos, client, { season })) as Values[];
    expect(shown).toMatchObject({ sourceKey: video, tags: [], otherData: {}, status: "uploadingToUC" });
    expect(shown).not.toHaveProperty("title");
  });

  it("are found in both shapes of the search, in a publisher channel alone if asked", async () => {
    const channel = await made("PublisherChannel");
    const first = await made("Video", { title: "River 1" });
    const second = await made("Video", { title: "River 2" });
    await made("ChannelVideo", { channel, video: second });
    const all = await ask(searchVideos, client, { query: "river" });
    expect(all).toMatchObject([
      { sourceKey: first, publishedAt: "2026-03-21" },
      { sourceKey: second, publishedAt: "2026-03-21" },
    ]);
    const inChannel = await ask(searchVideos, client, { query: "river", publisherChannel: channel });
    expect(inChannel).toMatchObject([{ sourceKey: second }]);
  });
});

describe("what the vendor defines", () => {
  it("is found by its English name", async () => {
    expect(await ask(getCategories, client, { name: "Film & Animation" })).toMatchObject([
      { key: "LN0NopE4", title: "فیلم و انیمیشن", englishTitle: "Film & Animation" },
    ]);
    expect(await ask(getGenres, client, { name: "Drama" })).toEqual([
      { title: "درام", englishTitle: "Drama" },
    ]);
    expect(await ask(getVideoFormats, client, { name: "1920×1080 (FHD)" })).toEqual([
      {
        name: "1920×1080 (FHD)",
        abbr: "FHD",
        mime: "video/mp4",
        width: 1920,
        height: 1080,
        isDownloadable: true,
      },
    ]);
  });
});

describe("the publisher channels", () => {
  it("are listed, or read by their key, without what is not set", async () => {
    const family = await made("PublisherChannel");
    const night = await made("PublisherChannel", {}, 1);
    const shown = await ask(getPublisherChannel, client, { channel: night });
    expect(shown).toMatchObject({
      key: night,
      title: "Night films",
      privacyStatus: "unlisted",
      videoCount: 0,
    });
    expect(await ask(getPublisherChannels, client, { title: "Night films" })).toEqual([shown]);
    const [first] = (await ask(getPublisherChannels, client, {})) as Values[];
    expect(first).toMatchObject({ key: family });
    expect(first).not.toHaveProperty("description");
  });
});

describe("getAnalytics", () => {
  it("asks for whole days, of a video by its two keys", async () => {
    const video = await made("Video");
    const asked = { video, from: "2026-01-01", to: "2026-01-02" };
    expect(await ask(getAnalytics, client, asked)).toEqual({
      totalBytes: 4_061_566_264,
      days: [
        { date: "2026-01-01", bytes: 2_030_783_132 },
        { date: "2026-01-02", bytes: 2_030_783_132 },
      ],
    });
    expect(emulator.log()[0]?.query).toEqual({
      ...{ videoSourceAbbr: "cp", videoKey: video },
      ...{ fromDate: "2026-01-01 00:00:00", toDate: "2026-01-02 23:59:59" },
    });
  });

  it("refuses a first day after the last before anything is sent", async () => {
    const asked = { from: "2026-01-02", to: "2026-01-01" };
    await expect(ask(getAnalytics, client, asked)).rejects.toThrow("contentpool:getAnalytics: to");
    expect(emulator.log()).toEqual([]);
  });

  it("fails for figures that are not in bytes", async () => {
    const change = { "output.unit": "KB" };
    emulator.inject({ vendor: "contentpool", operation: "analytics.get", kind: "rewrite", change });
    await expect(ask(getAnalytics, client, {})).rejects.toThrow('counts in "KB"');
  });
});

describe("isIrancellUser", () => {
  it.each([
    ["5.120.1.1", true],
    ["192.0.2.1", false],
  ])("answers for %s: %s", async (ip, expected) => {
    expect(await ask(isIrancellUser, client, { ip })).toEqual({ isIrancellUser: expected });
  });
});
