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
let seasons: ProviderUnderTest;
let shows: ProviderUnderTest;
let show: { id: string; outs: Values };
beforeAll(async () => {
  emulator = await startEmulator();
  vendor = new TestClient(emulator, "test-access-token");
});
beforeEach(async () => {
  const run = newRun();
  seasons = await providerFor(emulator, "encorastream:Season", {}, run);
  shows = await providerFor(emulator, "encorastream:Show", {}, run);
  show = await shows.create(await shows.checked({ title: "The Harbour", contentRating: "TV-14" }));
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const living = () => emulator.objects("encorastream", "seasons").filter(({ _deleted }) => !_deleted);
const inputsOf = (inputs: Values = {}) => seasons.checked({ show: show.id, seasonNumber: 1, ...inputs });

it("takes the id of a show that is no UUID of a known version, and no end before its start", async () => {
  const given = { show: "11111111-1111-1111-1111-111111111111", seasonNumber: 1 };
  expect(await seasons.problems(given)).toEqual([]);
  expect(await seasons.problems({ ...given, airDate: "2026-03-01", endDate: "2026-02-01" })).toEqual([
    "encorastream:Season: endDate must not be before airDate",
  ]);
});

async function make(inputs: Values = {}) {
  return seasons.create(await inputsOf(inputs));
}

async function addEpisode(status: string) {
  const answer = await vendor.encorastream("POST", `/admin/shows/${show.id}/seasons/1/episodes`, {
    season_number: 1,
    episode_number: 1,
    title: "Pilot",
    runtime_minutes: 40,
    content_rating: "TV-14",
    status,
  });
  expect(answer.status).toBe(201);
}

it("is a draft where the program does not say, and is named by its show and number", async () => {
  const { id, outs } = await make();
  expect(id).toBe(`${show.id}/1`);
  expect(living()).toMatchObject([{ show_id: show.id, season_number: 1, status: "draft" }]);
  expect(outs.seasonId).toBe(living()[0]?._id);
});

it.each(["cutBefore", "cutAfter"] as const)("a create whose answer is lost makes one (%s)", async (kind) => {
  emulator.inject({ vendor: "encorastream", operation: "seasons.admin.create", kind });
  const { id } = await make();
  expect(id).toBe(`${show.id}/1`);
  expect(living()).toHaveLength(1);
});

it("a number that is taken names the season, and adopt: true takes it over with what differs", async () => {
  await make({ title: "By another program" });
  const later = await providerFor(emulator, "encorastream:Season");
  await expect(later.create(await inputsOf({ title: "Arrivals" }))).rejects.toThrow(
    new RegExp(`id ${show.id}/1\\).*adopt: true`, "s"),
  );
  emulator.clearLog();
  const adopted = await later.create({ ...(await inputsOf({ title: "Arrivals" })), adopt: true });
  expect(adopted.id).toBe(`${show.id}/1`);
  expect(operationsIn(emulator, { changing: true })).toEqual(["seasons.admin.update"]);
  expect(living()).toMatchObject([{ title: "Arrivals" }]);
});

it("adopts by its number, and says how an id looks", async () => {
  await make();
  const later = await providerFor(emulator, "encorastream:Season");
  expect((await later.create({ ...(await inputsOf()), adopt: "1" })).id).toBe(`${show.id}/1`);
  const wrong = await later.problems({ show: show.id, seasonNumber: 1, adopt: "first" });
  expect(wrong.join()).toContain("<show id>/1");
});

it("another number or another show is another season", async () => {
  const { id, outs } = await make();
  expect(await seasons.diff(id, outs, await inputsOf({ seasonNumber: 2 }))).toMatchObject({
    replaces: ["seasonNumber"],
    deleteBeforeReplace: false,
  });
});

it("an update keeps a status that was set by hand and that the program does not name", async () => {
  const { id, outs } = await make();
  emulator.edit("encorastream", "seasons", living()[0]?._id ?? "", { status: "completed" });
  await seasons.update(id, outs, await inputsOf({ title: "Arrivals" }));
  expect(living()).toMatchObject([{ title: "Arrivals", status: "completed" }]);
});

it("writes to a show and its seasons are lined up", async () => {
  const { id, outs } = await make();
  emulator.inject({
    vendor: "encorastream",
    operation: "seasons.admin.update",
    kind: "slow",
    milliseconds: 150,
  });
  emulator.clearLog();
  await Promise.all([
    seasons.update(id, outs, await inputsOf({ title: "Arrivals" })),
    shows.update(
      show.id,
      show.outs,
      await shows.checked({ title: "The Old Harbour", contentRating: "TV-14" }),
    ),
  ]);
  const firstOfShow = emulator.log().find(({ operation }) => operation?.startsWith("shows."));
  const write = emulator.log({ operation: "seasons.admin.update" })[0];
  expect(firstOfShow?.at).toBeGreaterThanOrEqual(write?.finishedAt ?? Number.POSITIVE_INFINITY);
});

describe("delete", () => {
  it("is refused while an episode is inside, before anything is sent", async () => {
    const { id, outs } = await make();
    await addEpisode("draft");
    emulator.clearLog();
    await expect(seasons.delete(id, outs)).rejects.toThrow(/1 episode is inside.*forceDestroy: true/);
    expect(operationsIn(emulator, { changing: true })).toEqual([]);
    await seasons.delete(id, { ...outs, forceDestroy: true });
    expect(living()).toEqual([]);
  });

  it("goes in one run with its show, where the program names the show by a text", async () => {
    const { id, outs } = await make();
    await Promise.all([shows.delete(show.id, show.outs), seasons.delete(id, outs)]);
    expect(living()).toEqual([]);
    expect(operationsIn(emulator, { changing: true }).slice(-2)).toEqual([
      "seasons.admin.delete",
      "shows.admin.delete",
    ]);
  });

  it("is refused for good once an episode was published, and says what can be done", async () => {
    const { id, outs } = await make();
    await addEpisode("published");
    emulator.clearLog();
    await expect(seasons.delete(id, { ...outs, forceDestroy: true })).rejects.toThrow("retainOnDelete: true");
    expect(operationsIn(emulator, { changing: true })).toEqual([]);
  });

  it("says that the vendor keeps the season though the episode that was published is deleted", async () => {
    const { id, outs } = await make();
    await addEpisode("published");
    const episode = `/admin/shows/${show.id}/seasons/1/episodes/1`;
    expect((await vendor.encorastream("DELETE", episode)).status).toBe(204);
    await expect(seasons.delete(id, outs)).rejects.toThrow(
      /keeps a season once an episode of it was published, even if that episode is deleted.*Nothing was deleted.*retainOnDelete: true/,
    );
    expect(living()).toHaveLength(1);
  });

  it("is done when the season, or its whole show, is gone already", async () => {
    const { id, outs } = await make();
    await seasons.delete(id, outs);
    await seasons.delete(id, outs);
    await shows.delete(show.id, show.outs);
    await seasons.delete(id, outs);
    expect(living()).toEqual([]);
  });
});
