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

const ready = { title: "Low Tide", status: "draft", drm_required: false, runtime_minutes: 101 };

async function makeMovie(body: object = {}): Promise<string> {
  const answer = await client.encorastream("POST", "/admin/movies", { ...ready, ...body });
  expect(answer.status).toBe(201);
  return `/admin/movies/${at(answer.body, "id")}`;
}

const titles = (body: unknown) => (at(body, "data") as { title: string }[]).map(({ title }) => title);

it("a movie is published, hidden and deleted in the documented order", async () => {
  const path = await makeMovie();
  expect((await client.encorastream("POST", `${path}/publish`)).status).toBe(422);
  await client.encorastream("PATCH", path, { ...ready, content_rating: "PG" });
  expect((await client.encorastream("POST", `${path}/publish`)).body).toMatchObject({ status: "published" });
  expect((await client.encorastream("DELETE", path)).status).toBe(409);
  expect((await client.encorastream("PATCH", path, ready)).status).toBe(409);
  const hidden = await client.encorastream("POST", `${path}/unpublish`);
  expect(hidden.body).toMatchObject({ status: "unpublished" });
  expect((await client.encorastream("DELETE", path)).status).toBe(204);
  expect((await client.encorastream("GET", path)).status).toBe(404);
});

it("a movie is scheduled for a time to come, and seen once the time has come", async () => {
  const path = await makeMovie({ content_rating: "PG" });
  const available_from = "2199-01-01T00:00:00Z";
  const scheduled = await client.encorastream("POST", `${path}/publish`, { available_from });
  expect(scheduled.body).toMatchObject({ status: "scheduled", available_from });
  expect(titles((await client.encorastream("GET", "/movies")).body)).toEqual([]);
  expect((await client.encorastream("POST", `${path}/unpublish`)).status).toBe(409);
  const id = path.split("/").at(-1) ?? "";
  emulator.edit("encorastream", "movies", id, { available_from: "2020-01-01T00:00:00Z" });
  expect((await client.encorastream("GET", path)).body).toMatchObject({ status: "published" });
  expect(titles((await client.encorastream("GET", "/movies")).body)).toEqual(["Low Tide"]);
});

it("a movie without a video is not published where the setting says so", async () => {
  const path = await makeMovie({ content_rating: "PG" });
  emulator.settings.encorastream.movieVideos = "absent";
  const refused = await client.encorastream("POST", `${path}/publish`);
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ message: "a video asset must be set before publish" });
});

it("the list of all movies is filtered by status, genre and words", async () => {
  await makeMovie({ title: "A", genres: ["drama"] });
  await makeMovie({ title: "B", status: "unpublished", synopsis: "A storm" });
  const listed = async (query: string) =>
    titles((await client.encorastream("GET", `/admin/movies?${query}`)).body);
  expect(await listed("status=unpublished")).toEqual(["B"]);
  expect(await listed("genre=drama")).toEqual(["A"]);
  expect(await listed("q=STORM")).toEqual(["B"]);
  expect(await listed("sort=-title")).toEqual(["B", "A"]);
});
