import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { operationsIn, providerFor, type Values } from "../../test/support/provider";
import { emulator, folder, held, inputs, made, series } from "../../test/support/series";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const everything = {
  lastEpisodeDate: "2026-06-01",
  privacyStatus: "private",
  otherData: { season: 1, tags: ["a", { b: [] }], empty: {} },
  trailerVideo: "VyN80QVATl",
  englishTitle: "The Lighthouse",
  englishDescription: "Three keepers.",
};

/** Changes arguments, and answers with the calls that changed something and with what the first of them sent. */
async function updated(object: Awaited<ReturnType<typeof made>>, change: Values) {
  const next = await series.checked(inputs(change), object.wanted);
  expect(await series.diff(object.id, object.outs, next)).not.toEqual({ changes: false });
  const { outs } = await series.update(object.id, object.outs, next);
  const calls = emulator.log({ changing: true });
  expect(await series.diff(object.id, outs, next)).toEqual({ changes: false });
  return { outs, operations: calls.map((call) => call.operation), sent: calls[0]?.body };
}

describe("a series from create to read", () => {
  test("is created by one list and one create, and is clean afterwards", async () => {
    const wanted = await series.checked(inputs(everything));
    const { id, outs } = await series.create(wanted);
    expect(operationsIn(emulator)).toEqual(["series.list", "series.create"]);
    expect(await series.diff(id, outs, wanted)).toEqual({ changes: false });
    const seen = await series.read(id, outs);
    expect(seen.id).toBe(id);
    expect(seen.inputs).toEqual(wanted);
    expect(await series.diff(id, seen.props ?? {}, wanted)).toEqual({ changes: false });
    expect(outs).toMatchObject({ sourceKey: id, sourceAbbr: "cp", status: "active", shareStatus: "allow" });
  });

  test("sends token and version as headers, and the fields in the vendor's spellings, files as they are", async () => {
    await series.create(await series.checked(inputs(everything)));
    const [call] = emulator.log({ operation: "series.create" });
    expect(call?.violation).toBeUndefined();
    expect(call?.headers).toMatchObject({ "api-version": "v1" });
    expect(call?.headers["content-type"]).toMatch(/^multipart\/form-data/);
    expect(call?.body).toEqual({
      title: "The Lighthouse",
      description: "Three keepers, one winter.",
      genres: ["Crime", "Drama"],
      firstEpisodeDate: "2026/03/21",
      lastEpisodeDate: "2026/06/01",
      producerCountry: "ir",
      audioLanguage: "fa",
      parentalGuide: "TV-14",
      cover: { filename: "cover.jpg", type: "image/jpeg", size: 11, sha256: sha256("cover bytes") },
      banner: { filename: "banner.png", type: "image/png", size: 12, sha256: sha256("banner bytes") },
      privacyStatus: "private",
      otherData: JSON.stringify(everything.otherData),
      trailerVideoKey: "VyN80QVATl",
      englishTitle: "The Lighthouse",
      englishDescription: "Three keepers.",
    });
  });

  test("reads PHP's empties inside the user's data as what was sent", async () => {
    const { id, outs, wanted } = await made(everything);
    emulator.edit("contentpool", "series", id, {
      provider_data: { season: 1, tags: ["a", { b: null }], empty: [] },
    });
    const { props } = await series.read(id, outs);
    expect(await series.diff(id, props ?? {}, wanted)).toEqual({ changes: false });
  });

  test("get shows every argument that can be read", async () => {
    const { id, wanted } = await made(everything);
    const { inputs: shown } = await series.read(id, {});
    const { cover, coverSha256, banner, bannerSha256, ...readable } = wanted;
    expect([cover, coverSha256, banner, bannerSha256]).not.toContain(undefined);
    expect(shown).toEqual(readable);
  });
});

describe("an update", () => {
  test.each<[string, Values, Values]>([
    ["title", { title: "The Tower" }, { title: "The Tower" }],
    ["genres", { genres: ["Drama"] }, { genres: ["Drama"] }],
    ["firstEpisodeDate", { firstEpisodeDate: "2026-04-01" }, { firstEpisodeDate: "2026/04/01" }],
    ["lastEpisodeDate", { lastEpisodeDate: "2026-12-31" }, { lastEpisodeDate: "2026/12/31" }],
    ["producerCountry", { producerCountry: "US" }, { producerCountry: "us" }],
    ["audioLanguage", { audioLanguage: "EN" }, { audioLanguage: "en" }],
    ["parentalGuide", { parentalGuide: "TV-PG" }, { parentalGuide: "TV-PG" }],
    ["privacyStatus", { privacyStatus: "public" }, { privacyStatus: "public" }],
    ["otherData", { otherData: { season: 2 } }, { otherData: '{"season":2}' }],
    ["trailerVideo", { trailerVideo: "AbCdEfGhIj" }, { trailerVideoKey: "AbCdEfGhIj" }],
    ["englishTitle", { englishTitle: "Tower" }, { englishTitle: "Tower" }],
  ])("of %s sends that field alone, in one edit", async (_name, change, fields) => {
    const object = await made(everything);
    const { operations, sent } = await updated(object, { ...everything, ...change });
    expect(operations).toEqual(["series.edit"]);
    expect(sent).toEqual(fields);
  });

  test("a file whose content changed is sent alone, and never held against another path of the same content", async () => {
    const object = await made();
    await writeFile(join(folder, "cover.jpg"), "other cover bytes");
    const { operations, sent } = await updated(object, {});
    expect(operations).toEqual(["series.edit"]);
    expect(sent).toEqual({
      cover: { filename: "cover.jpg", type: "image/jpeg", size: 17, sha256: sha256("other cover bytes") },
    });

    await writeFile(join(folder, "moved.png"), "banner bytes");
    const moved = await series.checked(inputs({ banner: join(folder, "moved.png") }), object.wanted);
    const { outs } = await series.update(object.id, object.outs, moved);
    expect(await series.diff(object.id, outs, moved)).toEqual({ changes: false });
  });

  test("a file that is gone is no change, and other arguments can still be changed", async () => {
    const object = await made();
    await rm(join(folder, "cover.jpg"));
    const same = await series.checked(inputs(), object.wanted);
    expect(await series.diff(object.id, object.outs, same)).toEqual({ changes: false });
    const { sent } = await updated(object, { description: "Two keepers." });
    expect(sent).toEqual({ description: "Two keepers." });
  });

  test("genres in another order, codes in another case and onDelete send nothing", async () => {
    const object = await made();
    const next = await series.checked(inputs({ genres: ["Crime", "Drama"], producerCountry: "IR" }));
    expect(await series.diff(object.id, object.outs, next)).toEqual({ changes: false });
    const steered = await series.checked(inputs({ onDelete: "fail" }));
    const { outs } = await series.update(object.id, object.outs, steered);
    expect(outs.onDelete).toBe("fail");
    expect(emulator.log()).toEqual([]);
  });

  test("an argument that is no longer written stays at the vendor, unmanaged, and a warning says so", async () => {
    const object = await made(everything);
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const { englishTitle: _removed, ...rest } = everything;
    const { outs, operations } = await updated(object, rest);
    expect(operations).toEqual([]);
    expect(outs.englishTitle).toBeUndefined();
    expect(warning.mock.calls.flat().join()).toContain("englishTitle stays at Content-pool");
    emulator.edit("contentpool", "series", object.id, { localizations: { en: { title: "Changed" } } });
    const { props } = await series.read(object.id, outs);
    expect(props?.englishTitle).toBeUndefined();
  });

  test("an outside edit is seen and repaired by one edit", async () => {
    const object = await made(everything);
    emulator.edit("contentpool", "series", object.id, {
      genres_title: "Comedy",
      first_episode_date: "2020-01-01 00:00:00",
    });
    const { props } = await series.read(object.id, object.outs);
    expect(props).toMatchObject({ genres: ["Comedy"], firstEpisodeDate: "2020-01-01" });
    const { sent } = await updated({ ...object, outs: props ?? {} }, everything);
    expect(sent).toEqual({ genres: ["Crime", "Drama"], firstEpisodeDate: "2026/03/21" });
  });

  test("a lost answer to an edit is sent again with its file", async () => {
    const object = await made();
    await writeFile(join(folder, "cover.jpg"), "other cover bytes");
    emulator.inject({ vendor: "contentpool", operation: "series.edit", kind: "cutAfter" });
    const { operations } = await updated(object, {});
    expect(operations).toEqual(["series.edit", "series.edit"]);
    expect(held()).toHaveLength(1);
  });
});

describe("adoption", () => {
  test("takes over a series by its key, writes what differs and both files", async () => {
    const { id, wanted } = await made();
    const { outs } = await series.create({ ...wanted, adopt: id, description: "Two keepers." });
    const [call, ...others] = emulator.log({ changing: true });
    expect(others).toEqual([]);
    expect(Object.keys(call?.body as Values).sort()).toEqual(["banner", "cover", "description"]);
    expect(await series.diff(id, outs, { ...wanted, description: "Two keepers." })).toEqual({
      changes: false,
    });
    expect(held()).toHaveLength(1);
  });

  test("of a key that the vendor does not know stops", async () => {
    const wanted = await series.checked(inputs());
    await expect(series.create({ ...wanted, adopt: "unknown" })).rejects.toThrow("no such object to adopt");
    expect(emulator.log({ changing: true })).toEqual([]);
  });
});

describe("what is wrong is said", () => {
  test("all problems of the arguments at once", async () => {
    const problems = await series.problems({
      ...inputs({
        genres: ["a, b", "c", "d", "e", "f"],
        firstEpisodeDate: "21.3.2026",
        audioLanguage: "farsi",
      }),
      ...{ producerCountry: "XX", parentalGuide: "NONE", privacyStatus: "unlisted", otherData: [1] },
      ...{ cover: join(folder, "none.jpg"), banner: undefined, subtitle: "x" },
    });
    const paths = problems.map((line) => line.replace("contentpool:Series: ", "").split(/[ [.]/)[0]);
    expect([...new Set(paths)].sort()).toEqual([
      ...["audioLanguage", "banner", "cover", "firstEpisodeDate", "genres", "otherData", "parentalGuide"],
      ...["privacyStatus", "producerCountry", "subtitle"],
    ]);
    expect(problems.join("\n")).toContain('privacyStatus must be one of "public", "private"');
    expect(emulator.log()).toEqual([]);
  });

  test("a missing token, before anything is sent", async () => {
    const open = await providerFor(emulator, "contentpool:Series", { "contentpool:token": "" });
    expect((await open.problems(inputs())).join()).toMatch(
      /contentpool:token is not set.*--secret contentpool:token.*CONTENTPOOL_TOKEN/,
    );
    expect(emulator.log()).toEqual([]);
  });

  test("a file that is gone at the moment of sending, and nothing was sent", async () => {
    const wanted = await series.checked(inputs());
    await rm(join(folder, "cover.jpg"));
    await expect(series.create(wanted)).rejects.toThrow(/cover\.jpg cannot be opened: .* Nothing was sent/);
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  test("a refused token, with the setting to look at, and no second try", async () => {
    const wanted = await series.checked(inputs());
    emulator.inject({ vendor: "contentpool", kind: "status", status: 401, operation: "series.create" });
    await expect(series.create(wanted)).rejects.toThrow(
      /series\.create answered 401: api unauthorized 2510.*contentpool:token/,
    );
    expect(operationsIn(emulator)).toEqual(["series.list", "series.create"]);
    expect(held()).toEqual([]);
  });
});

describe("what the vendor shows of a series", () => {
  test("is the text that was sent, also where a form turned its line ends into others", async () => {
    const { id, outs, wanted } = await made({ description: "First line.\nSecond line." });
    const [stored] = held();
    emulator.edit("contentpool", "series", stored?._id ?? "", { description: "First line.\r\nSecond line." });
    const seen = await series.read(id, outs);
    expect(await series.diff(id, seen.props ?? {}, wanted)).toEqual({ changes: false });
  });

  test("is not set where it is empty, and not claimed where it is left out", async () => {
    const { id, outs } = await made(everything);
    const [stored] = held();
    emulator.edit("contentpool", "series", stored?._id ?? "", {
      trailer_video_key: "",
      description: undefined,
    });
    const seen = await series.read(id, outs);
    expect(seen.props).not.toHaveProperty("trailerVideo");
    expect(seen.props?.description).toBe("Three keepers, one winter.");
  });
});
