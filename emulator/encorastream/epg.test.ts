import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Emulator } from "../index";
import { at, listAt, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;
let path: string;
let noon: typeof program & { channel_id: string };
let later: typeof noon;

const program = {
  ...{ title: "News at Noon", is_live: false, is_catchup_available: false },
  ...{ start_time: "2031-01-10T12:00:00Z", end_time: "2031-01-10T13:00:00Z" },
};

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(async () => {
  emulator.reset();
  const flags = { drm_required: false, is_premium: false, is_catchup_enabled: false };
  const channel = await client.encorastream("POST", "/admin/channels", {
    name: "News",
    status: "live",
    ...flags,
  });
  const channel_id = String(at(channel.body, "id"));
  path = `/admin/channels/${channel_id}/epg`;
  noon = { ...program, channel_id };
  later = { ...noon, title: "Weather", start_time: noon.end_time, end_time: "2031-01-10T14:00:00Z" };
});
afterAll(() => emulator.close());

const titles = async (query = "") =>
  listAt((await client.encorastream("GET", `${path}${query}`)).body, "data").map((item) => at(item, "title"));
const importFeed = (programs: object[], rest: object = {}) =>
  client.encorastream("POST", "/admin/epg/import", {
    ...{ format: "json", source: JSON.stringify(programs) },
    ...rest,
  });

test("a programme is shown with its duration and without times of its own", async () => {
  const made = await client.encorastream("POST", path, noon);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ ...noon, duration_minutes: 60, categories: [], linked_vod_id: null });
  expect(at(made.body, "created_at")).toBeUndefined();
});

test("a channel's programmes are listed by their start, those of a window alone where one is asked for", async () => {
  await client.encorastream("POST", path, later);
  await client.encorastream("POST", path, noon);
  expect(await titles()).toEqual(["News at Noon", "Weather"]);
  expect(await titles("?start_time=2031-01-10T13:00:00Z")).toEqual(["Weather"]);
  expect(await titles("?end_time=2031-01-10T13:00:00Z")).toEqual(["News at Noon"]);
});

test.each([
  ["touching", ["News at Noon", "Weather"]],
  ["starting", ["Weather"]],
  ["inside", []],
] as const)("a time range shows the programmes %s it, as the setting says", async (epgRange, expected) => {
  await client.encorastream("POST", path, noon);
  await client.encorastream("POST", path, later);
  emulator.settings.encorastream.epgRange = epgRange;
  const range = "?start_time=2031-01-10T12:30:00Z&end_time=2031-01-10T13:30:00Z";
  expect(await titles(range)).toEqual(expected);
});

test("a schedule has the programmes of each channel, with commas between ids or the name repeated", async () => {
  await client.encorastream("POST", path, noon);
  const other = "00000000-0000-4000-8000-000000000006";
  const span = "start_time=2031-01-10T00:00:00Z&end_time=2031-01-11T00:00:00Z";
  for (const ids of [
    `channel_ids=${noon.channel_id},${other}`,
    `channel_ids=${noon.channel_id}&channel_ids=${other}`,
  ]) {
    const answer = await client.encorastream("GET", `/live/epg?${ids}&${span}`);
    expect(answer.body, ids).toMatchObject({
      data: { [noon.channel_id]: [{ title: "News at Noon" }], [other]: [] },
      meta: { count: 1 },
    });
  }
});

test("a schedule is refused for more than 7 days, and for what is no id", async () => {
  const week = "start_time=2031-01-10T00:00:00Z&end_time=2031-01-17T00:00:01Z";
  const long = await client.encorastream("GET", `/live/epg?channel_ids=${noon.channel_id}&${week}`);
  expect([long.status, at(long.body, "message")]).toEqual([422, expect.stringContaining("7 days")]);
  const name = await client.encorastream("GET", "/live/epg/now?channel_ids=news");
  expect([name.status, JSON.stringify(name.body)]).toEqual([400, expect.stringContaining("channel_ids[0]")]);
});

test("what is on now is one programme a channel", async () => {
  const running = { ...noon, start_time: "2020-01-01T00:00:00Z", end_time: "2099-01-01T00:00:00Z" };
  await client.encorastream("POST", path, noon);
  await client.encorastream("POST", path, { ...running, title: "Test Card" });
  const answer = await client.encorastream("GET", `/live/epg/now?channel_ids=${noon.channel_id}`);
  expect(at(answer.body, "data")).toMatchObject({ [noon.channel_id]: { title: "Test Card", is_live: true } });
});

test("whether a programme is live depends on the clock and not on what was sent", async () => {
  const long = { ...noon, start_time: "2020-01-01T00:00:00Z", end_time: "2099-01-01T00:00:00Z" };
  const made = await client.encorastream("POST", path, long);
  expect(made.body).toMatchObject({ is_live: true, is_catchup_available: false });
});

test("overlaps are accepted or refused, as the setting says", async () => {
  const made = await client.encorastream("POST", path, noon);
  const half = { ...noon, start_time: "2031-01-10T12:30:00Z" };
  emulator.settings.encorastream.overlappingPrograms = "refused";
  expect((await client.encorastream("POST", path, half)).status).toBe(409);
  const own = `/admin/epg/programs/${at(made.body, "id")}`;
  expect((await client.encorastream("PATCH", own, half)).status).toBe(200);
  emulator.settings.encorastream.overlappingPrograms = "accepted";
  expect((await client.encorastream("POST", path, noon)).status).toBe(201);
});

test("a programme's body names the channel of its path, and a channel that exists", async () => {
  const channel_id = "00000000-0000-4000-8000-000000000006";
  expect((await client.encorastream("POST", path, { ...noon, channel_id })).status).toBe(422);
  const elsewhere = `/admin/channels/${channel_id}/epg`;
  expect((await client.encorastream("POST", elsewhere, { ...noon, channel_id })).status).toBe(404);
  expect((await client.encorastream("GET", elsewhere)).status).toBe(404);
});

test("an import replaces what is inside the feed's time range, unless it is told not to", async () => {
  await client.encorastream("POST", path, noon);
  await client.encorastream("POST", path, later);
  const answer = await importFeed([{ ...noon, title: "Imported" }]);
  expect([answer.status, at(answer.body, "status")]).toEqual([202, "queued"]);
  expect(await titles()).toEqual(["Imported", "Weather"]);
  await importFeed([{ ...noon, title: "Beside it" }], { replace_window: false });
  expect(await titles()).toEqual(["Imported", "Beside it", "Weather"]);
});
