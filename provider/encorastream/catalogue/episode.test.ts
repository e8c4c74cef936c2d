import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  newRun,
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let shows: ProviderUnderTest;
let seasons: ProviderUnderTest;
let under: ProviderUnderTest;
let season: { id: string; outs: Values };
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  const run = newRun();
  shows = await providerFor(emulator, "encorastream:Show", {}, run);
  seasons = await providerFor(emulator, "encorastream:Season", {}, run);
  under = await providerFor(emulator, "encorastream:Episode", {}, run);
  const show = await shows.create(await shows.checked({ title: "The Harbour", contentRating: "TV-14" }));
  season = await seasons.create(await seasons.checked({ show: show.id, seasonNumber: 1 }));
  emulator.clearLog();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const pilot = { episodeNumber: 1, title: "Arrivals", runtimeMinutes: 42 };
const episodes = () => emulator.objects("encorastream", "episodes");
const changing = () => operationsIn(emulator, { changing: true });
const inputsOf = (inputs: Values = {}) => under.checked({ season: season.id, ...pilot, ...inputs });

describe("Episode create", () => {
  it("is one call, published or not, and the id is the season's with the number", async () => {
    const { id, outs } = await under.create(await inputsOf({ published: true }));
    await under.create(await inputsOf({ episodeNumber: 0, title: "Making of" }));
    expect(id).toBe(`${season.id}/1`);
    expect(changing()).toEqual(["episodes.admin.create", "episodes.admin.create"]);
    expect(episodes()).toMatchObject([
      { episode_number: 1, season_number: 1, status: "published" },
      { episode_number: 0, season_number: 1, status: "draft" },
    ]);
    expect(outs.episodeId).toBe(episodes()[0]?._id);
  });

  it.each(["cutBefore", "cutAfter"] as const)("makes one after a lost answer (%s)", async (kind) => {
    emulator.inject({ vendor: "encorastream", operation: "episodes.admin.create", kind });
    const { id } = await under.create(await inputsOf());
    expect(id).toBe(`${season.id}/1`);
    expect(episodes()).toHaveLength(1);
  });

  it("says why the vendor does not publish it, where the rating of the show is missing too", async () => {
    const other = await shows.create(await shows.checked({ title: "Unrated" }));
    const first = await seasons.create(await seasons.checked({ show: other.id, seasonNumber: 1 }));
    await expect(under.create(await inputsOf({ season: first.id, published: true }))).rejects.toThrow(
      /content_rating must be set before publish/,
    );
    expect(episodes()).toEqual([]);
  });

  it("names the episode that has the number already, and adopts it by its number", async () => {
    await under.create(await inputsOf({ title: "By another program" }));
    const later = await providerFor(emulator, "encorastream:Episode");
    await expect(later.create(await inputsOf())).rejects.toThrow(
      new RegExp(`id ${season.id}/1\\).*adopt: true`, "s"),
    );
    emulator.clearLog();
    const adopted = await later.create({ ...(await inputsOf()), adopt: "1" });
    expect(adopted.id).toBe(`${season.id}/1`);
    expect(changing()).toEqual(["episodes.admin.update"]);
    expect(episodes()).toMatchObject([{ title: "Arrivals" }]);
  });
});

describe("Episode update", () => {
  it("moves the status by one call, and to unpublished rather than back to draft", async () => {
    const { id, outs } = await under.create(await inputsOf({ published: true }));
    emulator.clearLog();
    const hidden = await under.update(id, outs, await inputsOf());
    expect(episodes()).toMatchObject([{ status: "unpublished" }]);
    await under.update(id, hidden.outs, await inputsOf({ published: true }));
    expect(episodes()).toMatchObject([{ status: "published" }]);
    expect(changing()).toEqual(["episodes.admin.update", "episodes.admin.update"]);
  });

  it("is one call for one field if the program says whether the episode is published", async () => {
    const { id, outs } = await under.create(await inputsOf({ published: true }));
    emulator.clearLog();
    await under.update(id, outs, await inputsOf({ published: true, title: "Fog" }));
    expect(emulator.log().map(({ operation }) => operation)).toEqual(["episodes.admin.update"]);
    expect(episodes()).toMatchObject([{ title: "Fog", status: "published" }]);
  });

  it("keeps what was entered by hand and the program does not name", async () => {
    const { id, outs } = await under.create(await inputsOf());
    const byHand = { status: "scheduled", synopsis: "By hand" };
    emulator.edit("encorastream", "episodes", episodes()[0]?._id ?? "", byHand);
    await under.update(id, outs, await inputsOf({ title: "Fog" }));
    expect(episodes()).toMatchObject([{ title: "Fog", ...byHand }]);
  });

  it("needs another episode for another number or season", async () => {
    const { id, outs } = await under.create(await inputsOf());
    expect(await under.diff(id, outs, await inputsOf({ episodeNumber: 2 }))).toMatchObject({
      replaces: ["episodeNumber"],
      deleteBeforeReplace: false,
    });
  });
});

describe("Episode delete", () => {
  it("is one call, and is done when the episode or its whole season is gone already", async () => {
    const { id, outs } = await under.create(await inputsOf({ published: true }));
    emulator.clearLog();
    await under.delete(id, outs);
    expect(changing()).toEqual(["episodes.admin.delete"]);
    await under.delete(id, outs);
    emulator.remove("encorastream", "seasons", String(season.outs.seasonId));
    await under.delete(id, outs);
    expect(episodes()).toEqual([]);
  });
});

describe("Episode check", () => {
  it.each([
    [{ season: "1" }, /season must be the id of a season, as in <show id>\/1/],
    [{ season: "show/01" }, /season must be the id of a season, as in <show id>\/1/],
    [{ season: "../1" }, /season must be the id of a season, as in <show id>\/1/],
    [{ adopt: "02" }, /<show id>\/1\/4/],
    [{ episodeNumber: -1 }, /episodeNumber must be/],
    [{ runtimeMinutes: undefined, published: true }, /runtimeMinutes is required to publish/],
    [{ adopt: "first" }, /<show id>\/1\/4/],
    [
      { availableFrom: "2026-03-02T00:00:00Z", availableUntil: "2026-03-01T00:00:00Z" },
      /availableUntil must be after availableFrom/,
    ],
  ])("refuses %j before anything is sent", async (wrong, text) => {
    const problems = await under.problems({ season: season.id, ...pilot, ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(text);
    expect(emulator.log()).toEqual([]);
  });
});
