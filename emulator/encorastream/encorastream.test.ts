import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Emulator } from "../index";
import { at, listAt, startForTest, type TestAnswer, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const show = { title: "Night Shift", status: "draft", drm_required: false };

async function createShow(body: object = {}): Promise<{ path: string; answer: TestAnswer }> {
  const answer = await client.encorastream("POST", "/admin/shows", { ...show, ...body });
  return { path: `/admin/shows/${at(answer.body, "id")}`, answer };
}

const etagOf = (answer: TestAnswer): string => answer.headers.get("etag") ?? "";

test("a missing bearer token is refused in the vendor's form", async () => {
  const answer = await client.send("encorastream", "GET", "/admin/shows", undefined, {});
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual({
    code: "UNAUTHORIZED",
    message: "access token missing or invalid",
    request_id: answer.headers.get("x-request-id"),
  });
});

test("only the tokens that are set are accepted", async () => {
  emulator.settings.encorastream.accessTokens = ["another"];
  expect((await client.encorastream("GET", "/admin/shows")).status).toBe(401);
  emulator.settings.encorastream.accessTokens = [client.credential];
  expect((await client.encorastream("GET", "/admin/shows")).status).toBe(200);
});

test("genres are read through the list only, without times, and keep their slugs apart", async () => {
  const genre = { name: "Drama", slug: "drama", content_types: ["show"] };
  const created = await client.encorastream("POST", "/admin/genres", genre);
  expect(created.status).toBe(201);
  expect(created.body).toEqual({
    ...{ id: at(created.body, "id"), ...genre },
    ...{ parent_id: null, content_count: 0, image_url: null },
  });
  const path = `/admin/genres/${at(created.body, "id")}`;
  expect((await client.encorastream("GET", path)).status).toBe(404);
  expect((await client.encorastream("POST", "/admin/genres", genre)).status).toBe(409);
  expect((await client.encorastream("PATCH", path, { name: "Drama" })).status).toBe(400);
  const renamed = await client.encorastream("PATCH", path, { ...genre, name: "Dramas", image_url: null });
  expect(renamed.body).toMatchObject({ name: "Dramas", slug: "drama" });
  expect((await client.encorastream("DELETE", path)).status).toBe(204);
  expect((await client.encorastream("DELETE", path)).status).toBe(404);
});

test("a genre in use by a published show can't be deleted", async () => {
  const genre = { name: "Drama", slug: "drama", content_types: ["show"] };
  const created = await client.encorastream("POST", "/admin/genres", genre);
  const genrePath = `/admin/genres/${at(created.body, "id")}`;
  const { path } = await createShow({ genres: ["drama"], content_rating: "TV-14" });
  await client.encorastream("POST", `${path}/publish`);
  expect((await client.encorastream("DELETE", genrePath)).status).toBe(409);
  expect(at((await client.encorastream("GET", "/genres")).body, "data.0.content_count")).toBe(1);
  await client.encorastream("POST", `${path}/unpublish`);
  expect((await client.encorastream("DELETE", genrePath)).status).toBe(204);
});

test("a show carries an ETag, and a change made for another version is refused", async () => {
  const { path, answer } = await createShow();
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ slug: "night-shift", total_seasons: 0, cast: [], status: "draft" });
  const first = etagOf(await client.encorastream("GET", path));
  expect(first).toBe(etagOf(answer));
  const body = { ...show, synopsis: "Nobody sleeps." };
  const updated = await client.encorastream("PATCH", path, body, { "if-match": first });
  expect([updated.status, etagOf(updated) === first]).toEqual([200, false]);
  const late = await client.encorastream("PATCH", path, body, { "if-match": first });
  expect(late.status).toBe(412);
  expect(late.body).toMatchObject({ code: "PRECONDITION_FAILED" });
  const cleared = await client.encorastream("PUT", path, { ...show, synopsis: null });
  expect(cleared.body).toMatchObject({ synopsis: null });
});

test("the same Idempotency-Key gets the first answer again, with another body 422", async () => {
  const key = { "idempotency-key": "0190-key" };
  const first = await client.encorastream("POST", "/admin/shows", show, key);
  const again = await client.encorastream("POST", "/admin/shows", show, key);
  expect(again.body).toEqual(first.body);
  expect(again.status).toBe(201);
  const other = await client.encorastream("POST", "/admin/shows", { ...show, title: "Other" }, key);
  expect(other.status).toBe(422);
  expect(emulator.objects("encorastream", "shows")).toHaveLength(1);
  await client.encorastream("POST", "/admin/shows", show);
  expect(emulator.objects("encorastream", "shows").map((one) => one.slug)).toEqual([
    "night-shift",
    "night-shift-2",
  ]);
});

test("a show is published and hidden by actions, and deleted as a draft only", async () => {
  const { path } = await createShow();
  expect((await client.encorastream("POST", `${path}/publish`)).status).toBe(422);
  await client.encorastream("PATCH", path, { ...show, content_rating: "TV-14" });
  const published = await client.encorastream("POST", `${path}/publish`);
  expect(published.body).toMatchObject({ status: "published" });
  expect((await client.encorastream("PATCH", path, show)).status).toBe(409);
  const ended = await client.encorastream("PATCH", path, { ...show, status: "ended" });
  expect(ended.body).toMatchObject({ status: "ended" });
  expect((await client.encorastream("DELETE", path)).status).toBe(409);
  await client.encorastream("POST", `${path}/unpublish`);
  expect((await client.encorastream("DELETE", path)).status).toBe(204);
  expect((await client.encorastream("GET", path)).status).toBe(404);
});

test("a season's number is its own in the show, and its coming and going moves the show", async () => {
  const { path, answer } = await createShow();
  const season = { season_number: 1, status: "draft" };
  const created = await client.encorastream("POST", `${path}/seasons`, season);
  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({ season_number: 1, title: null, episode_count: 0 });
  expect((await client.encorastream("POST", `${path}/seasons`, season)).status).toBe(409);
  const after = await client.encorastream("GET", path);
  expect(at(after.body, "total_seasons")).toBe(1);
  expect(etagOf(after)).not.toBe(etagOf(answer));
  const stale = { "if-match": '"old"' };
  expect((await client.encorastream("PATCH", `${path}/seasons/1`, season, stale)).status).toBe(412);
  const titled = await client.encorastream("PATCH", `${path}/seasons/1`, { ...season, title: "One" });
  expect(titled.body).toMatchObject({ title: "One" });
  expect((await client.encorastream("DELETE", `${path}/seasons/1`)).status).toBe(204);
  expect((await client.encorastream("GET", `${path}/seasons/1`)).status).toBe(404);
  expect(etagOf(await client.encorastream("GET", path))).not.toBe(etagOf(after));
  expect((await client.encorastream("POST", `${path}/seasons`, season)).status).toBe(201);
});

test("a season stays once one of its episodes has been published", async () => {
  const { path } = await createShow({ content_rating: "TV-14" });
  await client.encorastream("POST", `${path}/seasons`, { season_number: 1, status: "draft" });
  const episode = { season_number: 1, episode_number: 1, title: "Pilot", status: "published" };
  const episodes = `${path}/seasons/1/episodes`;
  expect((await client.encorastream("POST", episodes, episode)).status).toBe(422);
  const whole = { ...episode, runtime_minutes: 42 };
  expect((await client.encorastream("POST", episodes, whole)).status).toBe(201);
  expect((await client.encorastream("POST", episodes, whole)).status).toBe(409);
  const unpublished = { ...whole, status: "unpublished" };
  expect((await client.encorastream("PATCH", `${episodes}/1`, unpublished)).status).toBe(200);
  expect((await client.encorastream("DELETE", `${path}/seasons/1`)).status).toBe(409);
  expect((await client.encorastream("DELETE", path)).status).toBe(204);
  expect(emulator.objects("encorastream", "episodes")).toEqual([]);
});

test("geo rules decide whether a country may see a title", async () => {
  const content = "00000000-0000-4000-8000-000000000001";
  const rule = {
    name: "North America",
    policy: "allow_list",
    territories: ["US", "CA"],
    applies_to: [content],
  };
  const created = await client.encorastream("POST", "/admin/geo-restrictions", rule);
  expect(created.body).toMatchObject({ ...rule, description: null });
  const check = async (country_code: string) => {
    const body = { content_id: content, content_type: "movie", country_code };
    return (await client.encorastream("POST", "/admin/geo-restrictions/check", body)).body;
  };
  expect(await check("US")).toMatchObject({ allowed: true });
  expect(await check("DE")).toEqual({ allowed: false, rule_id: at(created.body, "id") });
  const empty = await client.encorastream("POST", "/admin/geo-restrictions", { ...rule, territories: [] });
  expect(empty.status).toBe(400);
});

test("lists come in pages that a cursor joins", async () => {
  for (const name of ["a", "b", "c"]) {
    await client.encorastream("POST", "/admin/geo-restrictions", {
      name,
      policy: "block_list",
      territories: ["US"],
    });
  }
  const first = await client.encorastream("GET", "/admin/geo-restrictions?limit=2");
  expect(listAt(first.body, "data").map((rule) => at(rule, "name"))).toEqual(["a", "b"]);
  expect(at(first.body, "meta")).toMatchObject({
    total: 3,
    count: 2,
    limit: 2,
    has_more: true,
    prev_cursor: null,
  });
  const cursor = at(first.body, "meta.next_cursor");
  const second = await client.encorastream("GET", `/admin/geo-restrictions?limit=2&cursor=${cursor}`);
  expect(listAt(second.body, "data").map((rule) => at(rule, "name"))).toEqual(["c"]);
  expect(at(second.body, "meta")).toMatchObject({ has_more: false, next_cursor: null });
  expect((await client.encorastream("GET", "/admin/geo-restrictions?limit=101")).status).toBe(400);
});

test("a webhook shows its secret once, and takes https only", async () => {
  const hook = { url: "https://hooks.example.com/encora", events: ["content.published"] };
  const created = await client.encorastream("POST", "/webhooks", hook);
  const secret = String(at(created.body, "signing_secret"));
  expect(created.body).toMatchObject({ ...hook, status: "active", signing_secret_hint: secret.slice(-4) });
  const path = `/webhooks/${at(created.body, "id")}`;
  expect((await client.encorastream("GET", path)).body).not.toHaveProperty("signing_secret");
  const disabled = await client.encorastream("PATCH", path, { status: "disabled" });
  expect(disabled.body).toMatchObject({ ...hook, status: "disabled" });
  const plain = await client.encorastream("POST", "/webhooks", { ...hook, url: "http://hooks.example.com" });
  expect(plain.status).toBe(400);
  expect(emulator.log({ operation: "webhooks.create" }).at(-1)?.violation).toBe("body.url: HTTPS only");
});

test("a create, a change and a move answer with the object that the next read shows", async () => {
  const draft = { ...show, content_rating: "TV-14" };
  const season = { season_number: 1, status: "draft" };
  const rule = { name: "Rule", policy: "block_list", territories: ["US"] };
  const { path } = await createShow(draft);
  const writes: [method: string, writePath: string, body: object | undefined, readPath?: string][] = [
    ["POST", "/admin/shows", draft],
    ["PATCH", path, { ...draft, synopsis: "Nobody sleeps." }, path],
    ["POST", `${path}/publish`, undefined, path],
    ["POST", `${path}/unpublish`, undefined, path],
    ["POST", `${path}/seasons`, season, `${path}/seasons/1`],
    ["PATCH", `${path}/seasons/1`, { ...season, title: "One" }, `${path}/seasons/1`],
    ["POST", "/admin/geo-restrictions", rule],
  ];
  for (const [method, writePath, body, readPath] of writes) {
    const written = await client.encorastream(method, writePath, body);
    const read = await client.encorastream("GET", readPath ?? `${writePath}/${at(written.body, "id")}`);
    expect(written.body, `${method} ${writePath}`).toEqual(read.body);
    expect(etagOf(written), `${method} ${writePath}`).toBe(etagOf(read));
  }
  const genre = { name: "Drama", slug: "drama", content_types: ["show"] };
  const created = await client.encorastream("POST", "/admin/genres", genre);
  expect(at((await client.encorastream("GET", "/admin/genres")).body, "data")).toEqual([created.body]);
});
