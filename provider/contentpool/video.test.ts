import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { operationsIn, type Values } from "../../test/support/provider";
import { emulator, folder, held, hosted, inputs, made, nextRun, urls, video } from "../../test/support/video";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const sentFile = (filename: string, type: string) => ({
  ...{ filename, type, size: `content of ${filename}`.length, sha256: sha256(`content of ${filename}`) },
});

const everything = {
  ...{
    embeddable: false,
    isFree: false,
    commentStatus: "allow",
    privacyStatus: "private",
    shareStatus: "disallow",
  },
  ...{
    otherData: { a: [], b: { c: 1 } },
    englishTitle: "The River",
    englishDescription: "A river, in English.",
  },
  ...{ season: "wHGz0kWi81Tb", episodeIndex: 2, hasSubtitle: true },
};

/** What one update sends: each call that changes something. */
async function sentBy(object: Awaited<ReturnType<typeof made>>, next: Values) {
  const { outs } = await video.update(object.id, object.outs, next);
  expect(await video.diff(object.id, outs, next), "after the update").toEqual({ changes: false });
  return emulator.log({ changing: true }).map(({ operation, body }) => ({ operation, body }));
}

describe("a Video from a file", () => {
  it("is uploaded by one form in the vendor's spellings, and clean afterwards", async () => {
    const wanted = await video.checked(inputs(everything));
    const { id, outs } = await video.create(wanted);
    const [call, ...others] = emulator.log({ changing: true });
    expect(others).toEqual([]);
    expect(call).toMatchObject({ operation: "videos.upload", headers: { "api-version": "v1" } });
    expect(call?.violation).toBeUndefined();
    expect(call?.body).toEqual({
      ...{ videoFile: sentFile("film.mp4", "video/mp4"), cover: sentFile("cover.jpg", "image/jpeg") },
      ...{ banner: sentFile("banner.jpg", "image/jpeg"), thumbnail: sentFile("thumbnail.png", "image/png") },
      ...{ title: "The River", description: "A river.", categoryKey: "LN0NopE4", genres: ["درام"] },
      ...{ tags: ["boat", "north", "water"], publishedAt: "2020/06/24", producerCountry: "ir" },
      ...{ audioLanguage: "fa", parentalGuide: "TV-14", embeddable: "0", isFree: "0", hasSubtitle: "1" },
      ...{ commentStatus: "allow", privacyStatus: "private", shareStatus: "disallow" },
      ...{ otherData: '{"a":[],"b":{"c":1}}', englishTitle: "The River" },
      ...{ englishDescription: "A river, in English.", seasonKey: "wHGz0kWi81Tb", episodeIndex: "2" },
    });
    expect(outs).toMatchObject({ sourceKey: id, sourceAbbr: "cp", status: "active", cleanerStatus: "valid" });
    const seen = await video.read(id, outs);
    expect(seen.inputs).toEqual(wanted);
    expect(await video.diff(id, seen.props ?? {}, wanted)).toEqual({ changes: false });
  });

  it("shows a get every argument that can be read", async () => {
    const { id, wanted } = await made(everything);
    const seen = await (await nextRun()).read(id, {});
    const hidden = ["file", "cover", "banner", "thumbnail"].flatMap((key) => [key, `${key}Sha256`]);
    const readable = Object.entries(wanted).filter(([key]) => ![...hidden, "hasSubtitle"].includes(key));
    expect(seen.inputs).toEqual(Object.fromEntries(readable));
  });

  it("is uploaded again where the content differs, and not for another path of the same", async () => {
    const object = await made();
    await writeFile(join(folder, "moved.mp4"), "content of film.mp4");
    const moved = await video.checked(inputs({ file: join(folder, "moved.mp4") }), object.wanted);
    expect(await video.diff(object.id, object.outs, moved)).toEqual({ changes: false });
    await writeFile(join(folder, "film.mp4"), "another film");
    const [call, ...others] = await sentBy(object, await video.checked(inputs(), object.wanted));
    expect(others).toEqual([]);
    expect(Object.keys(call?.body as Values)).toEqual(["videoFile"]);
    expect(held()[0]?._hidden.source).toMatchObject({ file: { sha256: sha256("another film") } });
  });

  it("may lose its file: that is no change, and other arguments still change", async () => {
    const object = await made();
    await rm(join(folder, "film.mp4"));
    const next = await video.checked(inputs({ description: "Two rivers." }), object.wanted);
    expect(await sentBy(object, next)).toEqual([
      { operation: "videos.edit", body: { description: "Two rivers." } },
    ]);
  });

  it("gives way to URLs in one edit, without a warning, and comes back", async () => {
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const object = await made();
    const next = await video.checked(hosted(), object.wanted);
    expect(await sentBy(object, next)).toEqual([
      { operation: "videos.edit", body: { urls: JSON.stringify(urls) } },
    ]);
    const { outs } = await video.update(object.id, object.outs, next);
    emulator.clearLog();
    const back = await video.checked(inputs(), next);
    expect(await sentBy({ ...object, outs }, back)).toMatchObject([{ body: { videoFile: { size: 19 } } }]);
    expect(warning).not.toHaveBeenCalled();
  });
});

describe("the names of a Video", () => {
  it.each(["Film & Animation", "film & animation", "فیلم و انیمیشن", "LN0NopE4"])(
    "may write the category as %s, and nothing drifts",
    async (category) => {
      const { id, outs, wanted } = await made({ category });
      expect(held()).toMatchObject([{ category_title: "فیلم و انیمیشن" }]);
      const seen = await video.read(id, outs);
      expect(await video.diff(id, seen.props ?? {}, wanted)).toEqual({ changes: false });
    },
  );

  it("may write a genre in English or Persian, once or twice", async () => {
    const { id, outs, wanted } = await made({ genres: ["درام", "Animation"] });
    expect(held()).toMatchObject([{ genres_title: "انیمیشن ,درام" }]);
    const seen = await video.read(id, outs);
    expect(await video.diff(id, seen.props ?? {}, wanted)).toEqual({ changes: false });
    const both = await video.checked(inputs({ genres: ["درام", "Drama"] }));
    const { outs: after } = await video.update(id, outs, both);
    expect(held()).toMatchObject([{ genres_title: "درام" }]);
    const seenAgain = await video.read(id, after);
    expect(await video.diff(id, seenAgain.props ?? {}, both)).toEqual({ changes: false });
  });

  it.each([
    [
      { category: "Film and Animation" },
      'no category "Film and Animation"; the nearest are "Film & Animation", ',
    ],
    [{ genres: ["Drame"] }, 'no genre "Drame"; the nearest are "Drama", '],
  ])("are checked before anything is sent: %j", async (change, told) => {
    const wanted = await video.checked(inputs(change));
    await expect(video.create(wanted)).rejects.toThrow(told);
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("ask for the vendor's lists once a run, and again after a failure", async () => {
    emulator.inject({ vendor: "contentpool", operation: "categories.list", kind: "status", status: 403 });
    const wanted = await video.checked(inputs());
    await expect(video.create(wanted)).rejects.toThrow("categories.list answered 403");
    emulator.clearLog();
    await video.create(wanted);
    await video.create(await video.checked(inputs({ title: "The Lake" })));
    expect(operationsIn(emulator, { operation: "categories.list" })).toHaveLength(1);
    expect(operationsIn(emulator, { operation: "genres.list" })).toHaveLength(1);
  });

  it("drift in the dashboard is seen in the program's words, and repaired", async () => {
    const object = await made();
    emulator.edit("contentpool", "videos", object.id, {
      ...{ category_title: "موسیقی", genres_title: "انیمیشن", published_at: "2020-06-25 23:59:59" },
    });
    const { props = {} } = await video.read(object.id, object.outs);
    expect(props).toMatchObject({ category: "Music", genres: ["Animation"], publishedAt: "2020-06-25" });
    expect(await sentBy({ ...object, outs: props }, object.wanted)).toEqual([
      {
        operation: "videos.edit",
        body: { categoryKey: "LN0NopE4", genres: ["درام"], publishedAt: "2020/06/24" },
      },
    ]);
  });

  it("show PHP's empties in the user's data as what was sent", async () => {
    const { id, outs, wanted } = await made(everything);
    emulator.edit("contentpool", "videos", id, { provider_data: { a: null, b: { c: 1 } } });
    const { props = {} } = await video.read(id, outs);
    expect(await video.diff(id, props, wanted)).toEqual({ changes: false });
  });

  it("that the program no longer writes stay at the vendor, and a warning says so", async () => {
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const object = await made({ englishTitle: "The River", isFree: false });
    expect(await sentBy(object, await video.checked(inputs(), object.wanted))).toEqual([]);
    expect(warning.mock.calls.flat().join()).toMatch(/isFree, englishTitle stays at Content-pool/);
  });
});

describe("the plan of a Video", () => {
  const second = "https://video.example.com/river/720p.mp4";
  it("refuses two sources", async () => {
    const problems = await video.problems(inputs({ urls }));
    expect(problems.join()).toContain("urls must not be set beside file");
  });

  it.each<[string, Values, string]>([
    ["no source", { urls: undefined }, "file or urls is required"],
    ["a missing file", { urls: undefined, file: "none.mp4" }, "file no such file"],
    [
      "a file of another kind",
      { urls: undefined, file: "film.mov" },
      "file must be an mp4, mkv, ts or avi file",
    ],
    ["no URL", { urls: {} }, "urls must name at least one URL"],
    [
      "another scheme",
      { urls: { HLS: "rtmp://video.example.com/a" } },
      "must be a URL with the scheme https or http",
    ],
    ["a user in a URL", { urls: { HLS: "https://me:secret@video.example.com/a" } }, "leave out the user"],
    [
      "one path twice",
      { urls: { "1280×720 (HD)": `${second}?a=1`, "854×480 (480)": `${second}?a=2` } },
      "must not have the path of 1280×720 (HD): each URL needs a path of its own",
    ],
    ["a letter for ×", { urls: { "1280x720 (HD)": second } }, "with × between the numbers"],
    ["too few tags", { tags: ["a", "b"] }, "tags must have at least 3 items"],
    ["too many genres", { genres: ["a", "b", "c", "d", "e"] }, "genres must have at most 4 items"],
    [
      "a date of Iran's calendar",
      { publishedAt: "1399-04-04" },
      "1800 or later: that day of the calendar of Iran is 2020-06-24",
    ],
  ])("refuses %s", async (_what, change, text) => {
    expect((await video.problems(hosted(change))).join("\n")).toContain(text);
    expect(emulator.log()).toEqual([]);
  });

  it("warns of a URL that seems to expire, when it is new", async () => {
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const expiring = hosted({ urls: { HLS: `${urls.HLS}?Expires=1700000000&Signature=abc` } });
    const wanted = await video.checked(expiring);
    expect(warning.mock.calls.flat()).toEqual([
      expect.stringContaining("the address of HLS seems to expire"),
    ]);
    expect(warning.mock.calls.flat().join()).not.toContain("Signature");
    await video.checked(expiring, wanted);
    expect(warning).toHaveBeenCalledTimes(1);
  });
});

describe("a Video that is deleted", () => {
  it("stays by default, and a warning says so", async () => {
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const { id, outs } = await made();
    await video.delete(id, outs);
    expect(emulator.log()).toEqual([]);
    expect(warning.mock.calls.flat().join()).toContain(`(id ${id}) stays at Content-pool`);
  });

  it("is hidden by one edit, twice without harm, also when it is gone", async () => {
    const { id, outs } = await made({ onDelete: "hide" });
    await video.delete(id, outs);
    await video.delete(id, outs);
    expect(emulator.log({ changing: true }).map(({ body }) => body)).toEqual([
      { privacyStatus: "private" },
      { privacyStatus: "private" },
    ]);
    expect(held()).toMatchObject([{ privacy_status: "private" }]);
    emulator.remove("contentpool", "videos", id);
    await video.delete(id, outs);
  });

  it("fails where it is told to", async () => {
    const { id, outs } = await made({ onDelete: "fail" });
    await expect(video.delete(id, outs)).rejects.toThrow(/no delete call, and onDelete is "fail"/);
    expect(held()).toMatchObject([{ privacy_status: "public" }]);
  });
});
