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

const device = { "x-device-id": "device-1" };
const idOf = async (path: string, body: object) =>
  String(at((await client.encorastream("POST", path, body)).body, "id"));
const statusOf = async (path: string) => (await client.encorastream("GET", path, undefined, device)).status;

const ready = { drm_required: false, runtime_minutes: 101, content_rating: "PG" };

it("a movie is streamed by a device while viewers see it", async () => {
  const id = await idOf("/admin/movies", { ...ready, title: "Low Tide", status: "published" });
  expect((await client.encorastream("GET", `/movies/${id}/stream`)).status).toBe(400);
  const answer = await client.encorastream("GET", `/movies/${id}/stream`, undefined, device);
  expect(answer.body).toMatchObject({
    hls_url: `https://stream.example.com/${id}.m3u8?token=${at(answer.body, "session_id")}`,
  });
  await client.encorastream("POST", `/admin/movies/${id}/unpublish`);
  expect(await statusOf(`/movies/${id}/stream`)).toBe(404);
});

it("a related movie is another one of the same genre that viewers see", async () => {
  const movie = { ...ready, status: "published", genres: ["drama"] };
  const id = await idOf("/admin/movies", { ...movie, title: "A" });
  const like = await idOf("/admin/movies", { ...movie, title: "B" });
  await idOf("/admin/movies", { ...movie, title: "C", genres: ["comedy"] });
  await idOf("/admin/movies", { ...movie, title: "D", status: "draft" });
  const { body } = await client.encorastream("GET", `/movies/${id}/related`);
  expect((at(body, "data") as { id: string }[]).map((one) => one.id)).toEqual([like]);
});

it("past programmes of a channel are streamed only with catch-up on", async () => {
  const flags = { drm_required: false, is_premium: false };
  const channel = { name: "News", status: "live", ...flags };
  const off = await idOf("/admin/channels", { ...channel, is_catchup_enabled: false });
  const on = await idOf("/admin/channels", { ...channel, is_catchup_enabled: true });
  expect(await statusOf(`/live/channels/${off}/stream`)).toBe(200);
  expect(await statusOf(`/live/channels/${off}/start-over`)).toBe(409);
  expect(await statusOf(`/live/channels/${on}/start-over`)).toBe(200);
});
