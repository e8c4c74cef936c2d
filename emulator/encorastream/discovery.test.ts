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

const get = (path: string, headers = {}) => client.encorastream("GET", path, undefined, headers);
const dataOf = async (path: string) => at((await get(path)).body, "data") as Record<string, unknown>[];
const titles = async (path: string) => (await dataOf(path)).map(({ title }) => title);
const make = async (path: string, body: object) =>
  String(at((await client.encorastream("POST", path, body)).body, "id"));

const flags = { drm_required: false, is_premium: false, is_catchup_enabled: false };
const movie = { status: "published", drm_required: false, runtime_minutes: 101, content_rating: "PG" };
const channel = { name: "Low News", status: "live", ...flags };

async function catalogue() {
  const low = await make("/admin/movies", {
    ...movie,
    title: "Low Tide",
    genres: ["drama"],
    release_year: 2024,
  });
  await make("/admin/movies", { ...movie, title: "High Low", release_year: 2020 });
  await make("/admin/movies", { ...movie, title: "Low Draft", status: "draft" });
  await make("/admin/channels", channel);
  return low;
}

it("the search finds what viewers see, the best match first, over its pages", async () => {
  const low = await catalogue();
  expect(await titles("/search?q=low")).toEqual(["Low Tide", "Low News", "High Low"]);
  expect(await titles("/search?q=low&content_type=movie&release_year_min=2021")).toEqual(["Low Tide"]);
  expect(await titles("/search?genre=drama&content_rating=PG")).toEqual(["Low Tide"]);
  expect(await titles("/search?q=low&release_year_max=2021")).toEqual(["High Low"]);
  const { body } = await get("/search?q=low&limit=1");
  expect(at(body, "data.0")).toMatchObject({ content_type: "movie", content_id: low, release_year: 2024 });
  const rest = await titles(`/search?q=low&limit=2&cursor=${at(body, "meta.next_cursor")}`);
  expect(rest).toEqual(["Low News", "High Low"]);
});

it("suggestions are names, as many as asked for", async () => {
  await catalogue();
  const texts = (await dataOf("/search/autocomplete?q=low&limit=2")).map(({ text }) => text);
  expect(texts).toEqual(["Low Tide", "High Low"]);
});

it("the home screen has a rail for each published collection in their order, and is not sent again unchanged", async () => {
  const collection = { type: "manual", status: "published" };
  await make("/admin/collections", { ...collection, slug: "b", title: "B", sort_order: 2 });
  await make("/admin/collections", { ...collection, slug: "a", title: "A", sort_order: 1 });
  await make("/admin/collections", { ...collection, slug: "c", title: "C", status: "draft" });
  const { body, headers } = await get("/home");
  expect((at(body, "rails") as { title: string }[]).map(({ title }) => title)).toEqual(["A", "B"]);
  const again = await get("/home", { "if-none-match": headers.get("etag") ?? "" });
  expect(again).toMatchObject({ status: 304, body: "" });
});

it("analytics count every title that viewers see, with nought for each", async () => {
  const low = await catalogue();
  const rows = await dataOf("/admin/analytics/content?period=today&content_type=movie");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ content_id: low, period: "today", total_plays: 0 });
  const { body } = await get("/admin/analytics/overview?period=last_7d&currency=EUR");
  expect(body).toMatchObject({ period: "last_7d", currency: "EUR", mrr: 0, churn_rate: 0 });
});

it("the audit log has one entry for what was published, the newest first, read alone by its id", async () => {
  await catalogue();
  const entries = await dataOf("/admin/audit-logs?action=content.&resource_type=movie");
  expect(entries).toHaveLength(2);
  expect((await get(`/admin/audit-logs/${entries[1]?.id}`)).body).toEqual(entries[1]);
  expect((await get(`/admin/audit-logs/${randomUUID()}`)).status).toBe(404);
  expect(await dataOf("/admin/audit-logs?action=user")).toEqual([]);
  expect(await dataOf("/admin/audit-logs?from=2099-01-01T00:00:00Z")).toEqual([]);
});

it("plans are listed by their cycle without a token", async () => {
  const { body } = await client.send("encorastream", "GET", "/plans?billing_cycle=annual", undefined, {});
  expect(at(body, "data.0.price")).toBe(99.99);
  expect((await get(`/plans/${at(body, "data.0.id")}`)).body).toEqual(at(body, "data.0"));
  expect(await dataOf("/plans?currency=EUR")).toEqual([]);
});
