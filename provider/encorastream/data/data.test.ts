import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { providerFor, type Values } from "../../../test/support/provider";
import { ask } from "../../core/data";
import { EncoraStreamClient } from "../client";
import { getContentAnalytics } from "./analytics";
import { getChannels } from "./channels";
import { getGenres, getWebhooks } from "./collections";
import { getEpgNow, getEpgProgram, getEpgSchedule } from "./epg";
import { getGeoAccess, getHealth, getPlans } from "./platform";
import { getHome, getSearchResults } from "./search";
import { getEpisode, getEpisodes, getSeason, getSeasons } from "./seasons";
import { getMovie, getMovies, getRelatedMovies, getShows } from "./titles";

/** What is particular to each data function; that all keep the contract is in test/definitions/data.test.ts. */
let emulator: Emulator;
let client: EncoraStreamClient;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new EncoraStreamClient({
    endpoint: emulator.endpoints.encorastream,
    accessToken: "test-access-token",
    requestsPerSecond: 0,
    operations: {},
  });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

async function made(type: string, inputs: Values): Promise<string> {
  const under = await providerFor(emulator, `encorastream:${type}`);
  return (await under.create(await under.checked(inputs))).id;
}

const titles = (list: unknown) => (list as { title: string }[]).map(({ title }) => title).toSorted();

const movie = { runtimeMinutes: 101, contentRating: "PG", genres: ["drama"], published: true };

describe("getMovies", () => {
  it("has the words of the resource", async () => {
    const id = await made("Movie", { title: "Low Tide", releaseYear: 2025 });
    const outputs = { status: "draft", slug: "low-tide" };
    expect(await ask(getMovies, client, {})).toMatchObject([
      { id, title: "Low Tide", releaseYear: 2025, published: false, ...outputs },
    ]);
  });

  it("shows drafts to administrators alone", async () => {
    await made("Movie", { ...movie, title: "Low Tide" });
    await made("Movie", { title: "Draft" });
    expect(titles(await ask(getMovies, client, {}))).toEqual(["Draft", "Low Tide"]);
    expect(titles(await ask(getMovies, client, { view: "viewers" }))).toEqual(["Low Tide"]);
    expect(titles(await ask(getMovies, client, { status: "draft" }))).toEqual(["Draft"]);
  });

  it("leaves out what is not set", async () => {
    await made("Movie", { title: "Draft", cast: [{ name: "A. Actor", role: "actor" }] });
    const [found] = (await ask(getMovies, client, {})) as Values[];
    expect(found).not.toHaveProperty("synopsis");
    expect(found).toMatchObject({ images: {}, cast: [{ name: "A. Actor", role: "actor" }] });
  });

  it("names the filters that a view does not have, before anything is sent", async () => {
    await expect(ask(getMovies, client, { releaseYear: 2025 })).rejects.toThrow(
      `encorastream:getMovies: releaseYear can't be set with view: "admin"`,
    );
    await expect(ask(getMovies, client, { view: "viewers", status: "draft" })).rejects.toThrow(
      `status can't be set with view: "viewers"`,
    );
    await expect(ask(getShows, client, { view: "viewers", status: "draft" })).rejects.toThrow(
      `status must be one of ongoing, ended, canceled with view: "viewers"`,
    );
    await expect(ask(getMovies, client, { status: "gone" })).rejects.toThrow(
      'status must be one of "draft", "published", "scheduled", "unpublished"',
    );
    expect(emulator.log()).toEqual([]);
  });
});

describe("getMovie", () => {
  it("says that there is none", async () => {
    const id = "00000000-0000-4000-8000-000000000001";
    await expect(ask(getMovie, client, { id })).rejects.toThrow(
      `encorastream:getMovie: there is no movie ${id}. Nothing was changed. Check the id, and the view.`,
    );
  });

  it("does not show a draft to viewers", async () => {
    const id = await made("Movie", { title: "Draft" });
    expect(await ask(getMovie, client, { id })).toMatchObject({ id, title: "Draft" });
    await expect(ask(getMovie, client, { id, view: "viewers" })).rejects.toThrow("there is no movie");
  });
});

it("getRelatedMovies has as many as asked for", async () => {
  const id = await made("Movie", { ...movie, title: "A" });
  for (const title of ["B", "C", "D"]) await made("Movie", { ...movie, title });
  expect(titles(await ask(getRelatedMovies, client, { movie: id, limit: 2 }))).toEqual(["B", "C"]);
});

it("seasons and episodes have the ids that their resources have", async () => {
  const show = await made("Show", { title: "The Harbour" });
  const season = await made("Season", { show, seasonNumber: 1 });
  const episode = await made("Episode", { season, episodeNumber: 4, title: "Arrivals" });
  const shownSeason = { id: season, show, seasonNumber: 1, episodeCount: 1 };
  const shownEpisode = { id: episode, season, episodeNumber: 4, title: "Arrivals" };
  expect(await ask(getSeasons, client, { show })).toMatchObject([shownSeason]);
  expect(await ask(getSeason, client, { id: season })).toMatchObject(shownSeason);
  expect(await ask(getEpisodes, client, { season })).toMatchObject([shownEpisode]);
  expect(await ask(getEpisode, client, { id: episode })).toMatchObject(shownEpisode);
});

it("a programme has the id that its resource has", async () => {
  const channel = await made("Channel", { name: "News" });
  const times = { startTime: "2026-12-01T12:00:00Z", endTime: "2026-12-01T13:00:00Z" };
  const id = await made("EpgProgram", { channel, ...times, title: "News at Noon" });
  const programId = id.split("/")[1];
  const found = await ask(getEpgProgram, client, { id: programId });
  expect(found).toMatchObject({ id, channel, ...times, programId, durationMinutes: 60 });
  expect(await ask(getChannels, client, { search: "news" })).toMatchObject([{ id: channel, name: "News" }]);
});

describe("the guide of channels", () => {
  const day = (date: string, hour: string) => `2026-12-${date}T${hour}:00:00Z`;

  it("has the programmes of a span, with the ids that their resources have", async () => {
    const channels = await Promise.all(["News", "Films"].map((name) => made("Channel", { name })));
    const ids: string[] = [];
    for (const channel of channels) {
      const times = { startTime: day("01", "12"), endTime: day("01", "13") };
      ids.push(await made("EpgProgram", { channel, ...times, title: "Inside" }));
      const later = { startTime: day("03", "12"), endTime: day("03", "13") };
      await made("EpgProgram", { channel, ...later, title: "Outside" });
    }
    const span = { startTime: day("01", "00"), endTime: day("02", "00") };
    const found = (await ask(getEpgSchedule, client, { channels, ...span })) as Values[];
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(found[0]).toMatchObject({ title: "Inside", startTime: day("01", "12"), durationMinutes: 60 });
    expect(emulator.log({ operation: "epg.schedule" })[0]?.query).toMatchObject({
      channel_ids: channels.join(),
      start_time: span.startTime,
    });
  });

  it.each([
    [{ startTime: day("01", "00"), endTime: day("08", "01") }, "must be at most seven days after startTime"],
    [{ startTime: day("01", "00"), endTime: day("01", "00") }, "must be after startTime"],
  ])("is not asked for a span as %j", async (span, text) => {
    await expect(ask(getEpgSchedule, client, { channels: ["a"], ...span })).rejects.toThrow(
      `endTime ${text}`,
    );
    expect(emulator.log()).toEqual([]);
  });

  it("has what channels show now, and nothing of those that show nothing", async () => {
    const [channel, silent] = [
      await made("Channel", { name: "News" }),
      await made("Channel", { name: "Test" }),
    ];
    const times = { startTime: "2020-01-01T00:00:00Z", endTime: "2099-01-01T00:00:00Z" };
    await made("EpgProgram", { channel, ...times, title: "For ever" });
    const shown = await ask(getEpgNow, client, { channels: [channel, silent] });
    expect(shown).toMatchObject([{ channel, title: "For ever" }]);
    expect(shown).toHaveLength(1);
  });
});

it("getGenres has the slugs that content refers to", async () => {
  await made("Genre", { name: "Drama", slug: "drama", contentTypes: ["show"] });
  expect(await ask(getGenres, client, { view: "viewers", contentType: "movie" })).toEqual([]);
  expect(await ask(getGenres, client, {})).toMatchObject([{ slug: "drama", contentTypes: ["show"] }]);
});

it("getWebhooks shows neither a secret nor what in a URL can be one", async () => {
  const url = "https://user:password@hooks.example.com/encora?token=a-token";
  const id = await made("Webhook", { url, events: ["content.published"] });
  const found = await ask(getWebhooks, client, {});
  expect(found).toMatchObject([{ id, url: "https://hooks.example.com/encora", status: "active" }]);
  expect(JSON.stringify(found)).not.toMatch(/password|a-token|whsec/);
});

it("getSearchResults finds what viewers see, the best first", async () => {
  await made("Movie", { ...movie, title: "The Tide" });
  await made("Movie", { ...movie, title: "Tide" });
  await made("Movie", { title: "Tide in draft" });
  const found = (await ask(getSearchResults, client, { search: "tide" })) as Values[];
  expect(found.map(({ title }) => title)).toEqual(["Tide", "The Tide"]);
  expect(found[0]).toMatchObject({ contentType: "movie", score: 1, genres: ["drama"] });
});

it("getHome hands the vendor's answer on", async () => {
  const content = await made("Movie", { ...movie, title: "Low Tide" });
  const items = [{ contentType: "movie", content }];
  await made("Collection", { slug: "picks", title: "Picks", items, published: true });
  expect(await ask(getHome, client, {})).toMatchObject({ rails: [{ title: "Picks" }] });
});

it("getGeoAccess names the rule that decides", async () => {
  const content = await made("Movie", { title: "Low Tide" });
  const ruleId = await made("GeoRestriction", {
    name: "Sold",
    mode: "block",
    territories: ["US"],
    appliesTo: [content],
  });
  const asked = { content, contentType: "movie" };
  expect(await ask(getGeoAccess, client, { ...asked, country: "us" })).toEqual({ allowed: false, ruleId });
  expect(await ask(getGeoAccess, client, { ...asked, country: "DE" })).toEqual({ allowed: true, ruleId });
});

it("getContentAnalytics has figures as numbers", async () => {
  await made("Movie", { ...movie, title: "Low Tide" });
  const asked = { period: "last_7d", sort: "-total_plays" };
  expect(await ask(getContentAnalytics, client, asked)).toMatchObject([
    { title: "Low Tide", period: "last_7d", totalPlays: 0, avgCompletionRate: 0 },
  ]);
});

it("getPlans has the members of the vendor in camel case", async () => {
  const [plan] = (await ask(getPlans, client, { billingCycle: "annual" })) as Values[];
  expect(plan).toMatchObject({ price: 99.99, maxConcurrentStreams: 2, hasDolbyAtmos: false });
});

it("getHealth fails while the platform is not ready", async () => {
  expect(await ask(getHealth, client, {})).toMatchObject({ status: "ok", components: { database: {} } });
  emulator.inject({ vendor: "encorastream", operation: "system.ready", kind: "status", status: 403 });
  await expect(ask(getHealth, client, {})).rejects.toThrow("system.ready answered 403");
});
