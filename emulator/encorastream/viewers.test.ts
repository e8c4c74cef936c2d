import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Emulator } from "../index";
import { at, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const profile = `/profiles/${randomUUID()}`;
const other = `/profiles/${randomUUID()}`;
const post = (path: string, body: object, headers = {}) => client.encorastream("POST", path, body, headers);
const get = async (path: string, headers = {}) =>
  (await client.encorastream("GET", path, undefined, headers)).body;
const remove = async (path: string) => (await client.encorastream("DELETE", path)).status;
const idOf = async (path: string, body: object) => String(at((await post(path, body)).body, "id"));
const dataOf = async (path: string) => at(await get(path), "data") as Record<string, unknown>[];

const device = { name: "TV", device_type: "smart_tv", fingerprint: "hash" };
const movieBody = { title: "Low Tide", status: "published", drm_required: false };
const ready = { ...movieBody, runtime_minutes: 101, content_rating: "PG" };

it("what belongs to a profile is shown below that profile alone", async () => {
  const id = await idOf(`${profile}/watchlist`, { content_type: "movie", content_id: randomUUID() });
  expect((await dataOf(`${profile}/watchlist?completed=false`)).map((item) => item.id)).toEqual([id]);
  expect(await dataOf(`${profile}/watchlist?completed=true`)).toEqual([]);
  expect(await dataOf(`${other}/watchlist`)).toEqual([]);
  expect(await remove(`${other}/watchlist/${id}`)).toBe(404);
  expect(await remove(`${profile}/watchlist/${id}`)).toBe(204);
  expect(await dataOf(`${profile}/watchlist`)).toEqual([]);
});

it("a rating is changed in the members that are sent", async () => {
  const rating = { content_type: "movie", content_id: randomUUID(), value: 4, review: "ok" };
  const id = await idOf(`${profile}/ratings`, rating);
  const { body } = await client.encorastream("PATCH", `${profile}/ratings/${id}`, { value: 5 });
  expect(body).toMatchObject({ ...rating, value: 5 });
});

it("a fifth device is refused, and no answer shows a fingerprint", async () => {
  for (let number = 0; number < 4; number += 1) expect((await post("/devices", device)).status).toBe(201);
  expect((await post("/devices", device)).status).toBe(409);
  const listed = await get("/devices");
  expect(at(listed, "limit")).toBe(4);
  expect(JSON.stringify(listed)).not.toContain("hash");
});

it("a recording of a programme has its title and times", async () => {
  const flags = { drm_required: false, is_premium: false, is_catchup_enabled: true };
  const channel_id = await idOf("/admin/channels", { name: "News", status: "live", ...flags });
  const program = {
    title: "News at Noon",
    start_time: "2026-01-10T12:00:00Z",
    end_time: "2026-01-10T13:00:00Z",
  };
  const program_id = await idOf(`/admin/channels/${channel_id}/epg`, {
    ...{ ...program, channel_id, is_live: false, is_catchup_available: false },
  });
  const span = { start_time: "2026-01-10T10:00:00Z", end_time: "2026-01-10T11:00:00Z" };
  expect((await post("/recordings", { channel_id, program_id, ...span })).body).toMatchObject(program);
  expect((await post("/recordings", { channel_id, program_id: randomUUID(), ...span })).status).toBe(404);
  expect(await dataOf("/recordings?status=recorded")).toEqual([]);
});

it("a stream is a session until it ends, and then a part of its profile's history", async () => {
  const movie = await idOf("/admin/movies", ready);
  const headers = { "x-device-id": await idOf("/devices", device), "x-profile-id": profile.slice(10) };
  const session_id = at(await get(`/movies/${movie}/stream`, headers), "session_id");
  await post("/stream/heartbeat", { session_id, position_seconds: 90 });
  expect(await dataOf("/stream/sessions")).toMatchObject([
    { session_id, content_type: "movie", content_id: movie, status: "active", position_seconds: 90 },
  ]);
  expect(await remove(`/stream/${session_id}`)).toBe(204);
  expect(await dataOf("/stream/sessions")).toEqual([]);
  const watched = { content_id: movie, content_type: "movie", progress_seconds: 90 };
  expect(await dataOf(`${profile}/watch-history`)).toMatchObject([watched]);
  expect(await dataOf(`${other}/watch-history`)).toEqual([]);
  expect((await post("/stream/heartbeat", { session_id, position_seconds: 99 })).status).toBe(404);
});

it("a device that is removed ends its streams", async () => {
  const movie = await idOf("/admin/movies", ready);
  const id = await idOf("/devices", device);
  await get(`/movies/${movie}/stream`, { "x-device-id": id });
  await get(`/movies/${movie}/stream`, { "x-device-id": "another" });
  await remove(`/devices/${id}`);
  expect((await dataOf("/stream/sessions")).map(({ device_id }) => device_id)).toEqual(["another"]);
});

it("the history is cleared with the fixed word alone", async () => {
  const movie = await idOf("/admin/movies", ready);
  const headers = { "x-device-id": "tv", "x-profile-id": profile.slice(10) };
  await remove(`/stream/${at(await get(`/movies/${movie}/stream`, headers), "session_id")}`);
  const clear = async (confirmation: string) =>
    (await client.encorastream("DELETE", `${profile}/watch-history`, { confirmation })).status;
  expect(await clear("yes")).toBe(400);
  expect(await dataOf(`${profile}/watch-history`)).toHaveLength(1);
  expect(await clear("CLEAR_HISTORY")).toBe(204);
  expect(await dataOf(`${profile}/watch-history`)).toEqual([]);
});
