import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { TestClient } from "../../../emulator/test-client";
import {
  newRun,
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let vendor: TestClient;
let sets: ProviderUnderTest;
let show: string;
let season: string;
beforeAll(async () => {
  emulator = await startEmulator();
  vendor = new TestClient(emulator, "test-access-token");
});
beforeEach(async () => {
  const run = newRun();
  sets = await providerFor(emulator, "encorastream:SeasonEpisodes", {}, run);
  const shows = await providerFor(emulator, "encorastream:Show", {}, run);
  const seasons = await providerFor(emulator, "encorastream:Season", {}, run);
  show = (await shows.create(await shows.checked({ title: "The Harbour", contentRating: "TV-14" }))).id;
  season = (await seasons.create(await seasons.checked({ show, seasonNumber: 1 }))).id;
  emulator.clearLog();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** Episodes 1 to `count`. */
function numbered(count: number): Record<string, Values> {
  const numbers = Array.from({ length: count }, (_none, index) => index + 1);
  return Object.fromEntries(numbers.map((number) => [number, { title: `Episode ${number}` }]));
}

const inputsOf = (episodes: Values, more: Values = {}) => sets.checked({ season, episodes, ...more });
const make = async (episodes: Values, more: Values = {}) => sets.create(await inputsOf(episodes, more));
const stored = () => emulator.objects("encorastream", "episodes");
const storedNumbers = () =>
  stored()
    .map(({ episode_number }) => String(episode_number))
    .toSorted((a, b) => Number(a) - Number(b));
const path = () => `/admin/shows/${show}/seasons/1/episodes`;

/** Somebody else's episode. */
async function addByHand(number: number, title: string): Promise<void> {
  const body = { season_number: 1, episode_number: number, title, status: "draft" };
  expect((await vendor.encorastream("POST", path(), body)).status).toBe(201);
}

/** What a failed create or update left in the state, as the engine keeps it. */
async function failureOf(
  work: Promise<unknown>,
): Promise<{ id: string; properties: Values; message: string }> {
  return work.then(
    () => {
      throw new Error("did not fail");
    },
    (thrown: unknown) => thrown as { id: string; properties: Values; message: string },
  );
}

describe("SeasonEpisodes create", () => {
  it("sends one list and one call an episode", async () => {
    const { id, outs } = await make(numbered(50));
    const creates = Array.from({ length: 50 }, () => "episodes.admin.create");
    expect(operationsIn(emulator)).toEqual(["episodes.admin.list", ...creates]);
    expect(id).toBe(`${show}/1`);
    expect(storedNumbers()).toEqual(Object.keys(numbered(50)));
    expect(outs.episodeIds).toMatchObject({ 7: `${show}/1/7` });
  });

  it("keeps exactly what the vendor has if the 400th of 1,000 is refused, and then writes only the rest", async () => {
    emulator.inject({
      vendor: "encorastream",
      operation: "episodes.admin.create",
      kind: "status",
      status: 422,
      after: 399,
    });
    const failed = await failureOf(make(numbered(1000)));
    expect(failed.message).toMatch(/episodes\["\d+"\]/);
    const kept = Object.keys(failed.properties.episodes as Values);
    expect(kept).toEqual(storedNumbers());
    // Calls run in parallel: those under way when one is refused may still succeed.
    expect(kept.length).toBeGreaterThanOrEqual(399);
    emulator.clearLog();
    await sets.update(failed.id, failed.properties, await inputsOf(numbered(1000)));
    expect(operationsIn(emulator, { changing: true })).toHaveLength(1000 - kept.length);
    expect(storedNumbers()).toEqual(Object.keys(numbered(1000)));
  }, 60_000);

  it("finds an episode whose answer is lost in one list", async () => {
    emulator.inject({ vendor: "encorastream", operation: "episodes.admin.create", kind: "cutAfter" });
    const { outs } = await make(numbered(3));
    const creates = Array.from({ length: 3 }, () => "episodes.admin.create");
    expect(operationsIn(emulator)).toEqual(["episodes.admin.list", ...creates, "episodes.admin.list"]);
    expect(outs.episodes).toMatchObject(numbered(3));
    expect(storedNumbers()).toEqual(["1", "2", "3"]);
  });

  it("lists again before it retries an episode whose create got no answer", async () => {
    emulator.inject({ vendor: "encorastream", operation: "episodes.admin.create", kind: "cutBefore" });
    const failed = await failureOf(make(numbered(3)));
    expect(storedNumbers()).toHaveLength(2);
    emulator.clearLog();
    await sets.update(failed.id, failed.properties, await inputsOf(numbered(3)));
    expect(operationsIn(emulator).slice(0, 2)).toEqual(["episodes.admin.list", "episodes.admin.create"]);
    expect(storedNumbers()).toEqual(["1", "2", "3"]);
  });

  it("claims an episode that appears late after its create got no answer", async () => {
    emulator.inject({ vendor: "encorastream", operation: "episodes.admin.create", kind: "cutBefore" });
    const failed = await failureOf(make(numbered(1)));
    await addByHand(1, "Episode 1");
    emulator.clearLog();
    await sets.update(failed.id, failed.properties, await inputsOf(numbered(1)));
    expect(operationsIn(emulator)).toEqual(["episodes.admin.list", "episodes.admin.list"]);
    expect(storedNumbers()).toEqual(["1"]);
  });

  it("refuses a number that is taken, and takes the episode over with adopt", async () => {
    await addByHand(2, "By hand");
    await expect(make(numbered(3))).rejects.toThrow(
      /episodes 2 already exist.*Nothing was changed.*adopt: true/s,
    );
    expect(storedNumbers()).toEqual(["2"]);
    await make(numbered(3), { adopt: true });
    expect(
      stored()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(["Episode 1", "Episode 2", "Episode 3"]);
  });
});

it("an exclusive set says which episodes the program does not have, and what becomes of them", async () => {
  await addByHand(9, "By hand");
  await expect(make(numbered(2), { exclusive: true })).rejects.toThrow(
    /episodes 9 already exist.*Set `adopt: true`.*shows 9 as drift, to be deleted unless you set `exclusive: false`/s,
  );
  expect(storedNumbers()).toEqual(["9"]);
});

describe("SeasonEpisodes update", () => {
  it("sends one call for one field of one episode", async () => {
    const { id, outs } = await make(numbered(50));
    emulator.clearLog();
    const news = await inputsOf({ ...numbered(50), 4: { title: "The Lighthouse" } });
    const { outs: after } = await sets.update(id, outs, news);
    expect(operationsIn(emulator)).toEqual(["episodes.admin.update"]);
    expect(stored().find(({ episode_number }) => episode_number === 4)?.title).toBe("The Lighthouse");
    expect(await sets.diff(id, after, news)).toEqual({ changes: false });
  });

  it("publishes and hides an episode by one call each, and to unpublished rather than back to draft", async () => {
    const pilot = { title: "Pilot", runtimeMinutes: 40 };
    const { id, outs } = await make({ 1: pilot });
    emulator.clearLog();
    const shown = await sets.update(id, outs, await inputsOf({ 1: { ...pilot, published: true } }));
    expect(stored()).toMatchObject([{ status: "published" }]);
    const hidden = await sets.update(id, shown.outs, await inputsOf({ 1: pilot }));
    expect(hidden.outs.episodeStatuses).toEqual({ 1: "unpublished" });
    await sets.update(id, hidden.outs, await inputsOf({ 1: { ...pilot, title: "The Pilot" } }));
    expect(stored()).toMatchObject([{ status: "unpublished", title: "The Pilot" }]);
    expect(operationsIn(emulator)).toEqual(Array.from({ length: 3 }, () => "episodes.admin.update"));
  });

  it("does not publish before its time an episode that was scheduled by hand", async () => {
    const pilot = { title: "Pilot", runtimeMinutes: 40, published: true };
    const { id, outs } = await make({ 1: pilot });
    emulator.edit("encorastream", "episodes", String(stored()[0]?._id), { status: "scheduled" });
    const { props } = await sets.read(id, outs);
    await sets.update(id, { ...props }, await inputsOf({ 1: { ...pilot, title: "The Pilot" } }));
    expect(stored()).toMatchObject([{ status: "scheduled", title: "The Pilot" }]);
  });

  it("reads the status of an episode where the state does not have it", async () => {
    const { id, outs } = await make({ 1: { title: "Pilot" } });
    emulator.clearLog();
    const { episodeStatuses: _unknown, ...older } = outs;
    await sets.update(id, older, await inputsOf({ 1: { title: "The Pilot" } }));
    expect(operationsIn(emulator)).toEqual(["episodes.admin.get", "episodes.admin.update"]);
  });

  it("clears a field that the program no longer has", async () => {
    const { id, outs } = await make({ 1: { title: "Pilot", synopsis: "Short.", runtimeMinutes: 40 } });
    await sets.update(id, outs, await inputsOf({ 1: { title: "Pilot", runtimeMinutes: 40 } }));
    expect(stored()).toMatchObject([{ synopsis: null, runtime_minutes: 40 }]);
  });

  it("removes an episode that the program no longer has, and no other", async () => {
    const { id, outs } = await make(numbered(3));
    await addByHand(9, "By hand");
    emulator.clearLog();
    await sets.update(id, outs, await inputsOf({ 1: { title: "Episode 1" }, 3: { title: "Episode 3" } }));
    expect(operationsIn(emulator)).toEqual(["episodes.admin.delete"]);
    expect(storedNumbers()).toEqual(["1", "3", "9"]);
  });
});

describe("SeasonEpisodes refresh", () => {
  it("sends one list, shows what was changed by hand and ignores other episodes", async () => {
    const { id, outs } = await make(numbered(3));
    await addByHand(9, "By hand");
    await vendor.encorastream("PATCH", `${path()}/2`, {
      ...{ season_number: 1, episode_number: 2, status: "draft" },
      title: "Changed",
    });
    emulator.clearLog();
    const { inputs } = await sets.read(id, outs);
    expect(operationsIn(emulator)).toEqual(["episodes.admin.list"]);
    expect(inputs?.episodes).toEqual({
      1: { title: "Episode 1", published: false },
      2: { title: "Changed", published: false },
      3: { title: "Episode 3", published: false },
    });
  });

  it("shows other episodes of an exclusive set, and the next update removes them", async () => {
    const news = await inputsOf(numbered(2), { exclusive: true });
    const { id, outs } = await sets.create(news);
    await addByHand(9, "By hand");
    const { inputs, props } = await sets.read(id, outs);
    expect(inputs?.episodes).toMatchObject({ 9: { title: "By hand" } });
    await sets.update(id, { ...props }, news);
    expect(storedNumbers()).toEqual(["1", "2"]);
  });

  it("is gone with its season", async () => {
    const { id, outs } = await make(numbered(1));
    await vendor.encorastream("DELETE", `/admin/shows/${show}/seasons/1`);
    expect(await sets.read(id, outs)).toEqual({});
  });
});

describe("SeasonEpisodes delete", () => {
  it("deletes its own episodes and no others", async () => {
    const { id, outs } = await make(numbered(3));
    await addByHand(9, "By hand");
    await sets.delete(id, outs);
    expect(storedNumbers()).toEqual(["9"]);
  });

  it("refuses while an episode is published unless forceDestroy is true", async () => {
    const published = { 1: { title: "Pilot", runtimeMinutes: 40, published: true } };
    const { id, outs } = await make(published);
    await expect(sets.delete(id, outs)).rejects.toThrow("1 of its episodes is or was published");
    expect(storedNumbers()).toEqual(["1"]);
    await sets.delete(id, { ...outs, forceDestroy: true });
    expect(storedNumbers()).toEqual([]);
  });

  it("refuses too if an episode was published by hand since the last refresh, but not if it is another one", async () => {
    const { id, outs } = await make(numbered(1));
    await addByHand(9, "By hand");
    const [own, other] = stored().map(({ _id }) => _id);
    emulator.edit("encorastream", "episodes", String(other), { status: "published" });
    emulator.edit("encorastream", "episodes", String(own), { status: "published" });
    await expect(sets.delete(id, outs)).rejects.toThrow("1 of its episodes is or was published");
    emulator.edit("encorastream", "episodes", String(own), { status: "draft" });
    await sets.delete(id, outs);
    expect(storedNumbers()).toEqual(["9"]);
  });
});

it("brings the numbers of episodes into one form, and refuses one that is written twice", async () => {
  expect((await inputsOf({ "04": { title: "A" } })).episodes).toEqual({
    4: { title: "A", published: false },
  });
  const problems = await sets.problems({
    season,
    episodes: { "4": { title: "A" }, "04": { title: "B" }, "5": { title: "C", published: true } },
  });
  expect(problems.join("\n")).toMatch(/episodes\.04/);
});

it("refuses a number that no number in JSON can hold, and an id of a season with zeros in front", async () => {
  const given = { season: `${show}/01`, episodes: { "9007199254740993": { title: "A" } } };
  expect(await sets.problems(given)).toEqual([
    "encorastream:SeasonEpisodes: season must be the id of a season, as in <show id>/1",
    'encorastream:SeasonEpisodes: episodes.9007199254740993 must be the number of an episode, as in "4"; "0" is a special',
  ]);
});

it("names the episode that cannot be published", async () => {
  const problems = await sets.problems({
    season,
    episodes: { "5": { title: "C", published: true } },
  });
  expect(problems).toEqual(["encorastream:SeasonEpisodes: episodes.5.runtimeMinutes is required to publish"]);
});
