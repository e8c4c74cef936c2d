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

const picks = { slug: "picks", title: "Picks", type: "manual", status: "draft" };
const item_refs = [{ content_type: "movie", content_id: "00000000-0000-4000-8000-000000000001" }];

async function makeCollection(body: object = {}): Promise<string> {
  const answer = await client.encorastream("POST", "/admin/collections", { ...picks, ...body });
  expect(answer.status).toBe(201);
  return String(at(answer.body, "id"));
}

it("a collection counts its items, and keeps either them or a query", async () => {
  const path = `/admin/collections/${await makeCollection({ item_refs, query: "genre:drama" })}`;
  expect((await client.encorastream("GET", path)).body).toMatchObject({ item_count: 1, query: null });
  const dynamic = { ...picks, type: "dynamic", query: "genre:drama", item_refs };
  const changed = await client.encorastream("PATCH", path, dynamic);
  expect(changed.body).toMatchObject({ item_count: 0, item_refs: [], query: "genre:drama" });
});

it("two collections can't have one slug", async () => {
  await makeCollection();
  const path = `/admin/collections/${await makeCollection({ slug: "other" })}`;
  expect((await client.encorastream("POST", "/admin/collections", picks)).status).toBe(409);
  expect((await client.encorastream("PATCH", path, picks)).status).toBe(409);
  expect((await client.encorastream("PATCH", path, { ...picks, slug: "other" })).status).toBe(200);
});

it("viewers see published collections alone", async () => {
  const draft = await makeCollection();
  const seen = await makeCollection({ slug: "seen", status: "published" });
  expect((await client.encorastream("GET", `/collections/${draft}`)).status).toBe(404);
  expect((await client.encorastream("GET", `/collections/${seen}`)).status).toBe(200);
  expect(at((await client.encorastream("GET", "/collections")).body, "meta.total")).toBe(1);
  expect(at((await client.encorastream("GET", "/admin/collections")).body, "meta.total")).toBe(2);
});

it("a change made for another version is refused", async () => {
  const path = `/admin/collections/${await makeCollection()}`;
  expect((await client.encorastream("PATCH", path, picks, { "if-match": '"old"' })).status).toBe(412);
});
