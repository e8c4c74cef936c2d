import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../index";
import { at, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const fields = {
  ...{ title: "River", description: "A river.", categoryKey: "LN0NopE4", publishedAt: "2020/6/24" },
  ...{ producerCountry: "ir", audioLanguage: "fa", parentalGuide: "TV-MA" },
};

/** A form with the lists and pictures of a whole video. */
function form(values: Record<string, string>, files: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  for (const tag of ["boat", "water", "north"]) data.append("tags[]", tag);
  for (const genre of ["drama", "crime"]) data.append("genres[]", genre);
  for (const [name, bytes] of Object.entries(files)) data.append(name, new Blob([bytes]), `${name}.bin`);
  return data;
}

const pictures = { cover: "cover", banner: "banner", thumbnail: "thumbnail" };
const upload = (values: Record<string, string> = {}, files: Record<string, string> = { videoFile: "film" }) =>
  client.contentpool("/api/user/uploadVideo", form({ ...fields, ...values }, { ...pictures, ...files }));
const read = (key: unknown) => client.contentpool(`/api/user/video/cp/${key}`);
const edit = (key: unknown, values: Record<string, string>, files: Record<string, string> = {}) =>
  client.contentpool(`/api/user/video/edit/cp/${key}`, form(values, files));

describe("a video", () => {
  it("is answered at once as uploading, and reads back in the vendor's words", async () => {
    const created = await upload({ otherData: '{"a":[1]}', englishTitle: "River", isFree: "0" });
    expect(at(created.body, "output")).toMatchObject({
      ...{ status: "uploading", category_title: "فیلم و انیمیشن", is_free: false, embeddable: true },
      ...{ tags_title: "boat ,water ,north", genres_title: "drama ,crime", is_completed: true },
      ...{ published_at: "2020-06-23T19:30:00.000000Z", provider_data: { a: [1] } },
    });
    expect(at(created.body, "output")).not.toHaveProperty("cleaner_status");
    const seen = await read(at(created.body, "output.source_key"));
    expect(at(seen.body, "output")).toMatchObject({
      ...{ status: "active", cleaner_status: "valid", published_at: "2020-06-24 00:00:00" },
      ...{ genres_title: "drama, crime", tags_title: "north ,water ,boat" },
      localizations: { en: { title: "River", description: null } },
    });
  });

  it("has its file counted and hashed, and an empty map as a list", async () => {
    const created = await upload();
    const sha256 = createHash("sha256").update("film").digest("hex");
    const [video] = emulator.objects("contentpool", "videos");
    expect(video?._hidden).toMatchObject({
      source: { file: { size: 4, sha256 } },
      files: { cover: { size: 5 } },
    });
    expect(at(created.body, "output")).toMatchObject({ localizations: [], provider_data: [] });
  });

  it("needs a file or URLs", async () => {
    const answer = await upload({}, {});
    expect(answer.status).toBe(400);
    expect(at(answer.body, "error_messages.0")).toContain("videoFile: required");
    const urls = '{"HLS":"https://video.example.com/a/master.m3u8"}';
    expect((await upload({ urls }, {})).status).toBe(200);
    const [video] = emulator.objects("contentpool", "videos");
    expect(video?._hidden.source).toEqual({ urls: JSON.parse(urls) });
  });

  it("is refused with a category that is not listed", async () => {
    expect((await upload({ categoryKey: "none" })).status).toBe(400);
    expect(emulator.objects("contentpool", "videos")).toEqual([]);
  });

  it.each([
    ["2021/3/22", "2021-03-21T20:30:00.000000Z"],
    ["2021/3/23", "2021-03-22T19:30:00.000000Z"],
    ["2021/9/21", "2021-09-20T19:30:00.000000Z"],
    ["2021/9/22", "2021-09-21T20:30:00.000000Z"],
    ["2023/6/24", "2023-06-23T20:30:00.000000Z"],
  ])("of the day %s in Iran is shown at %s", async (publishedAt, moment) => {
    expect(at((await upload({ publishedAt })).body, "output.published_at")).toBe(moment);
  });

  it("is not found under another abbreviation", async () => {
    const key = at((await upload()).body, "output.source_key");
    expect((await client.contentpool(`/api/user/video/xy/${key}`)).status).toBe(404);
    expect((await edit("none", { title: "x" })).status).toBe(404);
  });
});

describe("the processing of a video", () => {
  /** The status when so many thirds of the processing have passed. */
  async function statusAfter(thirds: number): Promise<unknown> {
    emulator.settings.contentpool.processingMilliseconds = 3_600_000;
    const key = at((await upload()).body, "output.source_key");
    emulator.settings.contentpool.clockSkewSeconds = thirds * 1200 + 60;
    return at((await read(key)).body, "output.status");
  }

  it.each([
    [0, "uploading"],
    [1, "uploadingToUC"],
    [2, "processingUC"],
    [3, "active"],
  ])("after %i thirds shows %s", async (thirds, status) => {
    expect(await statusAfter(thirds)).toBe(status);
    expect(emulator.objects("contentpool", "videos")[0]?.status).toBe(status);
  });

  it("can end in a status that no document has, with another review", async () => {
    Object.assign(emulator.settings.contentpool, { processedStatus: "failed", cleanerStatus: "rejected" });
    const key = at((await upload()).body, "output.source_key");
    expect(at((await read(key)).body, "output")).toMatchObject({ status: "failed", cleaner_status: null });
    emulator.edit("contentpool", "videos", String(key), { status: "active" });
    expect(at((await read(key)).body, "output.cleaner_status")).toBe("rejected");
  });

  it("begins again with a new file, and not with a new title", async () => {
    const key = at((await upload()).body, "output.source_key");
    emulator.settings.contentpool.processingMilliseconds = 3_600_000;
    expect(at((await edit(key, { title: "Stream" })).body, "output.status")).toBe("active");
    expect(at((await edit(key, {}, { videoFile: "cut" })).body, "output.status")).toBe("uploading");
  });
});
