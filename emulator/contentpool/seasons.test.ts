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

const common = { title: "River", description: "A river.", firstEpisodeDate: "2020/12/2" };

async function made(path: string, values: Record<string, string>): Promise<string> {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...common, ...values })) data.append(name, value);
  for (const name of ["cover", "banner"]) data.append(name, new Blob([name]), `${name}.jpg`);
  if (path === "createSeries") data.append("genres[]", "drama");
  const answer = await client.contentpool(`/api/user/${path}`, data);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return String(at(answer.body, "output.source_key"));
}

const makeSeries = () =>
  made("createSeries", { producerCountry: "ir", audioLanguage: "fa", parentalGuide: "TV-MA" });
const makeSeason = (seriesKey: string, index: number) =>
  made("createSeason", { seriesKey, index: String(index) });
const list = (sourceKey: string) =>
  client.contentpool("/api/user/seasonsList", { sourceAbbr: "cp", sourceKey });

test("a season is listed in its series, which counts it", async () => {
  const series = await makeSeries();
  const other = await makeSeries();
  const first = await makeSeason(series, 1);
  await makeSeason(other, 1);
  expect(listAt((await list(series)).body, "output.items")).toMatchObject([
    { source_key: first, series_key: series, index: 1, first_episode_date: "2020-12-02 00:00:00" },
  ]);
  const read = await client.contentpool("/api/user/series", { sourceAbbr: "cp", sourceKey: series });
  expect(at(read.body, "output.no_seasons")).toBe(1);
});

test("a season needs a series that exists, and so does a list of seasons", async () => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...common, seriesKey: "none", index: "1" }))
    data.append(name, value);
  for (const name of ["cover", "banner"]) data.append(name, new Blob([name]), name);
  expect((await client.contentpool("/api/user/createSeason", data)).status).toBe(404);
  expect((await list("none")).status).toBe(404);
});

test("an edit names the season's own series", async () => {
  const series = await makeSeries();
  const season = await makeSeason(series, 1);
  const edit = (values: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(values)) data.append(name, value);
    return client.contentpool(`/api/user/season/edit/${season}`, data);
  };
  expect((await edit({ seriesKey: series, index: "2" })).body).toMatchObject({ output: { index: 2 } });
  expect((await edit({ index: "3" })).status).toBe(400);
  expect((await edit({ seriesKey: await makeSeries(), index: "3" })).status).toBe(400);
  expect(emulator.objects("contentpool", "seasons")).toMatchObject([{ index: 2, series_key: series }]);
});

test("a season without videos has an empty list of them", async () => {
  const season = await makeSeason(await makeSeries(), 1);
  const videos = await client.contentpool("/api/user/seasonVideos", { sourceAbbr: "cp", sourceKey: season });
  expect(at(videos.body, "output")).toMatchObject({ items: [], totalResults: 0 });
});
