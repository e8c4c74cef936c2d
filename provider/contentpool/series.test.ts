import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor, type Values } from "../../test/support/provider";
import { ContentPoolClient } from "./client";

let emulator: Emulator;
let folder: string;
let series: ProviderUnderTest;

beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulumi-ott-series-"));
  await writeFile(join(folder, "cover.jpg"), "cover bytes");
  await writeFile(join(folder, "banner.png"), "banner bytes");
  series = await providerFor(emulator, "contentpool:Series");
});
afterEach(async () => {
  vi.restoreAllMocks();
  emulator.reset();
  await rm(folder, { recursive: true });
});
afterAll(() => emulator.close());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function inputs(change: Values = {}): Values {
  return {
    title: "The Lighthouse",
    description: "Three keepers, one winter.",
    genres: ["Drama", "Crime"],
    firstEpisodeDate: "2026-03-21",
    producerCountry: "ir",
    audioLanguage: "fa",
    parentalGuide: "TV-14",
    cover: join(folder, "cover.jpg"),
    banner: join(folder, "banner.png"),
    ...change,
  };
}

const everything = {
  lastEpisodeDate: "2026-06-01",
  privacyStatus: "private",
  otherData: { season: 1, tags: ["a", { b: [] }], empty: {} },
  trailerVideo: "VyN80QVATl",
  englishTitle: "The Lighthouse",
  englishDescription: "Three keepers.",
};

async function made(change: Values = {}) {
  const wanted = await series.checked(inputs(change));
  const { id, outs } = await series.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

/** Changes arguments, and answers with the calls that changed something and with what the first of them sent. */
async function updated(object: Awaited<ReturnType<typeof made>>, change: Values) {
  const next = await series.checked(inputs(change), object.wanted);
  expect(await series.diff(object.id, object.outs, next)).not.toEqual({ changes: false });
  const { outs } = await series.update(object.id, object.outs, next);
  const calls = emulator.log({ changing: true });
  expect(await series.diff(object.id, outs, next)).toEqual({ changes: false });
  return { outs, operations: calls.map((call) => call.operation), sent: calls[0]?.body };
}

const held = () => emulator.objects("contentpool", "series");

describe("a series from create to read", () => {
  test("is created by one list, one create and one read, and is clean afterwards", async () => {
    const wanted = await series.checked(inputs(everything));
    const { id, outs } = await series.create(wanted);
    expect(operationsIn(emulator)).toEqual(["series.list", "series.create", "series.get"]);
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

describe("a create whose answer is lost", () => {
  const cut = (kind: "cutAfter" | "cutBefore" | "truncated" | "html", times = 1) =>
    emulator.inject({ vendor: "contentpool", operation: "series.create", kind, times });

  test.each(["cutAfter", "truncated", "html"] as const)(
    "%s: finds the one new series and makes no second",
    async (kind) => {
      await made({ description: "An older series with the same title and date." });
      cut(kind);
      const { id, outs } = await series.create(await series.checked(inputs()));
      const [older, newer, ...others] = held();
      expect(others).toEqual([]);
      expect(older?.source_key).not.toBe(id);
      expect(newer?.source_key).toBe(id);
      expect(outs.sourceKey).toBe(id);
      expect(operationsIn(emulator)).toEqual(["series.list", "series.create", "series.list"]);
    },
  );

  test("cutBefore: is sent once more", async () => {
    cut("cutBefore");
    const { id } = await series.create(await series.checked(inputs()));
    expect(held().map((object) => object.source_key)).toEqual([id]);
  });

  /** Our create loses its answer, and between our list and it a stranger makes a series: as a colleague's run would. */
  async function createBesideStranger(change: Values) {
    const stranger = await providerFor(emulator, "contentpool:Series", { "contentpool:sourceAbbr": "cp" });
    const theirs = await stranger.checked(inputs(change));
    const list = ContentPoolClient.prototype.list;
    vi.spyOn(ContentPoolClient.prototype, "list").mockImplementationOnce(async function (
      this: ContentPoolClient,
      ...words
    ) {
      const before = await list.apply(this, words);
      await stranger.create(theirs);
      return before;
    });
    emulator.inject({ vendor: "contentpool", operation: "series.create", kind: "cutAfter", after: 1 });
    return series.create(await series.checked(inputs()));
  }

  test("stops when two new series could be it", async () => {
    await expect(createBesideStranger({})).rejects.toThrow("can't be told which object is the new one");
    expect(held()).toHaveLength(2);
  });

  test.each([{ title: "The lighthouse" }, { firstEpisodeDate: "2026-03-22" }])(
    "is not confused by a stranger's new series with %o",
    async (change) => {
      const { id } = await createBesideStranger(change);
      expect(held().map((object) => object.source_key)).toEqual([expect.anything(), id]);
    },
  );

  test("two of one identity at a time are two objects, each with its own id", async () => {
    const wanted = await series.checked(inputs());
    cut("cutAfter");
    const both = await Promise.all([series.create(wanted), series.create(wanted)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    expect(held()).toHaveLength(2);
  });
});

describe("lists", () => {
  test("creates that begin together share one list", async () => {
    const wanted = await Promise.all(
      Array.from({ length: 8 }, (_none, number) => series.checked(inputs({ title: `Series ${number}` }))),
    );
    await Promise.all(wanted.map((one) => series.create(one)));
    expect(emulator.log({ operation: "series.list" })).toHaveLength(1);
    expect(held()).toHaveLength(8);
  });

  test("are read to the last page", async () => {
    for (let number = 0; number < 21; number += 1) await made({ title: `Series ${number}` });
    emulator.inject({ vendor: "contentpool", operation: "series.create", kind: "cutAfter" });
    const { id } = await series.create(await series.checked(inputs()));
    expect(held().at(-1)?.source_key).toBe(id);
    const pages = emulator.log({ operation: "series.list" }).map((call) => call.body);
    expect(pages).toEqual([{}, { pageToken: "2" }, {}, { pageToken: "2" }]);
  });
});

describe("gone", () => {
  test("is a series that is neither shown nor listed", async () => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "series", id);
    expect(await series.read(id, outs)).toEqual({});
  });

  test.each([400, 401, 403, 404, 422])(
    "is not a series whose read is refused with %i while it is listed",
    async (status) => {
      const { id, outs } = await made();
      emulator.inject({ vendor: "contentpool", operation: "series.get", kind: "status", status });
      await expect(series.read(id, outs)).rejects.toThrow(`series.get answered ${status}`);
      expect((await series.read(id, outs)).id).toBe(id);
    },
  );

  test.each([401, 403])("is nothing that %i answers, be it listed or not", async (status) => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "series", id);
    emulator.inject({ vendor: "contentpool", operation: "series.get", kind: "status", status });
    await expect(series.read(id, outs)).rejects.toThrow(`series.get answered ${status}`);
  });

  test("is not known where the list can't be had either", async () => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "series", id);
    emulator.inject({ vendor: "contentpool", operation: "series.list", kind: "status", status: 403 });
    await expect(series.read(id, outs)).rejects.toThrow("series.list answered 403");
  });
});

describe("a deletion", () => {
  test("retains the series and warns", async () => {
    const { id, outs } = await made({ privacyStatus: "public" });
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    await series.delete(id, outs);
    expect(emulator.log()).toEqual([]);
    expect(held()).toMatchObject([{ source_key: id, privacy_status: "public" }]);
    expect(warning.mock.calls.flat().join()).toContain(
      `contentpool:Series "The Lighthouse" (id ${id}) stays at Content-pool`,
    );
  });

  test("hides the series by one edit, twice without harm, also when it is gone", async () => {
    const { id, outs } = await made({ onDelete: "hide" });
    await series.delete(id, outs);
    await series.delete(id, outs);
    expect(emulator.log({ changing: true }).map((call) => call.body)).toEqual([
      { privacyStatus: "private" },
      { privacyStatus: "private" },
    ]);
    expect(held()).toMatchObject([{ privacy_status: "private" }]);
    emulator.remove("contentpool", "series", id);
    await series.delete(id, outs);
  });

  test("fails where it is told to, unless the series is gone", async () => {
    const { id, outs } = await made({ onDelete: "fail" });
    await expect(series.delete(id, outs)).rejects.toThrow(/no delete call, and onDelete is "fail"/);
    expect(emulator.log({ changing: true })).toEqual([]);
    emulator.remove("contentpool", "series", id);
    await series.delete(id, outs);
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
    await expect(series.create(wanted)).rejects.toThrow(/cover\.jpg can't be opened, nothing was sent/);
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
