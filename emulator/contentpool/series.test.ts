import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Emulator } from "../index";
import { at, listAt, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const fields = {
  ...{ title: "River", description: "A river.", firstEpisodeDate: "2020/12/2", producerCountry: "ir" },
  ...{ audioLanguage: "fa", parentalGuide: "TV-MA" },
};

function form(values: Record<string, string>, genres: string[], files: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  for (const genre of genres) data.append("genres[]", genre);
  for (const [name, bytes] of Object.entries(files)) {
    data.append(name, new Blob([bytes], { type: "image/jpeg" }), `${name}.jpg`);
  }
  return data;
}

const create = (values: Record<string, string> = {}) =>
  client.contentpool(
    "/api/user/createSeries",
    form({ ...fields, ...values }, ["drama", "crime"], { cover: "cover bytes", banner: "banner bytes" }),
  );

test("a series is made from a multipart form and reads back in the vendor's words", async () => {
  const created = await create({ otherData: '{"a":[1]}', englishTitle: "River" });
  expect(created.body).toMatchObject({
    ...{ error: false, error_messages: [], http_response_code: 200 },
    output: { title: "River", genres_title: "drama ,crime", first_episode_date: "2020-12-02 00:00:00" },
  });
  const sourceKey = at(created.body, "output.source_key");
  const read = await client.contentpool("/api/user/series", { sourceAbbr: "cp", sourceKey });
  expect(at(read.body, "output")).toMatchObject({
    ...{ genres_title: "drama, crime", provider_data: { a: [1] }, status: "active", last_episode_date: null },
    localizations: { en: { title: "River", description: null } },
    thumbnails: [{ type: "banner" }, { type: "cover", url: `series/1_${sourceKey}/cover_default.jpeg` }],
  });
});

test("files are kept as size and hash only", async () => {
  await create();
  const [series] = emulator.objects("contentpool", "series");
  const sha256 = createHash("sha256").update("cover bytes").digest("hex");
  const cover = { filename: "cover.jpg", type: "image/jpeg", size: 11, sha256 };
  expect(series?._hidden.files).toMatchObject({ cover });
  const [logged] = emulator.log({ operation: "series.create" });
  expect(logged?.body).toMatchObject({ cover, genres: ["drama", "crime"] });
});

test("an edit changes what it names", async () => {
  const created = await create();
  const path = `/api/user/series/edit/${at(created.body, "output.source_key")}`;
  const edited = await client.contentpool(path, form({ privacyStatus: "private" }, [], { cover: "new" }));
  expect(at(edited.body, "output")).toMatchObject({ privacy_status: "private", title: "River" });
  const files = emulator.objects("contentpool", "series")[0]?._hidden.files;
  expect(files).toMatchObject({ cover: { size: 3 }, banner: { size: 12 } });
  expect((await client.contentpool("/api/user/series/edit/none", form({ title: "x" }, [], {}))).status).toBe(
    404,
  );
});

test("a form that breaks the contract is refused in the envelope and logged", async () => {
  const answer = await client.contentpool("/api/user/createSeries", form(fields, ["drama"], { cover: "x" }));
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({
    ...{ error: true, error_messages: ["body.banner: required"], http_response_code: 400, output: null },
  });
  expect(emulator.log()[0]?.violation).toBe("body.banner: required");
  expect((await create({ firstEpisodeDate: "2020-12-02" })).status).toBe(400);
  expect((await create({ parentalGuide: "PG" })).status).toBe(400);
});

test("a missing token is answered as documented", async () => {
  const answer = await client.send("contentpool", "POST", "/api/user/genres", undefined, {
    "api-version": "v1",
  });
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual({
    ...{ error: true, error_messages: ["api unauthorized 2510"], http_response_code: 401, output: null },
  });
});

test("lists come in pages", async () => {
  for (const title of ["one", "two", "three"]) await create({ title });
  const first = await client.contentpool("/api/user/seriesList", { maxResults: 2 });
  expect(listAt(first.body, "output.items").map((item) => at(item, "title"))).toEqual(["one", "two"]);
  const pageToken = at(first.body, "output.nextPageToken");
  const second = await client.contentpool("/api/user/seriesList", { maxResults: 2, pageToken });
  expect(listAt(second.body, "output.items").map((item) => at(item, "title"))).toEqual(["three"]);
  expect(at(second.body, "output")).toMatchObject({ nextPageToken: null, totalResults: 3 });
});

test("categories, genres and a search without finds", async () => {
  const categories = await client.contentpool("/api/user/categoriesList");
  expect(at(categories.body, "output.0")).toMatchObject({ key: "LN0NopE4" });
  expect(listAt((await client.contentpool("/api/user/genres")).body, "output.items")).not.toHaveLength(0);
  const found = await client.contentpool("/api/user/search?query=river");
  expect(at(found.body, "output")).toMatchObject({ items: [], nextPageToken: null });
});
