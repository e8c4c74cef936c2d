import { describe, expect, test, vi } from "vitest";
import { operationsIn, providerFor, type Values } from "../../test/support/provider";
import { emulator, held, inputs, made, nextRun, series } from "../../test/support/series";
import { ContentPoolClient } from "./client";

describe("a create whose answer is lost", () => {
  const cut = (kind: "cutAfter" | "cutBefore" | "truncated" | "html", times = 1) =>
    emulator.inject({ vendor: "contentpool", operation: "series.create", kind, times });

  test.each(["cutAfter", "truncated", "html"] as const)(
    "%s: finds the one new series and makes no second",
    async (kind) => {
      await made({ description: "An older series with the same title and date." });
      cut(kind);
      const { id, outs } = await series.create(await series.checked(inputs({ adopt: false })));
      const [older, newer, ...others] = held();
      expect(others).toEqual([]);
      expect(older?.source_key).not.toBe(id);
      expect(newer?.source_key).toBe(id);
      expect(outs.sourceKey).toBe(id);
      expect(operationsIn(emulator)).toEqual([
        "series.list",
        "series.create",
        "series.list",
        "series.get",
        "series.edit",
      ]);
    },
  );

  test("cutBefore: fails, and the next run makes one", async () => {
    cut("cutBefore");
    const wanted = await series.checked(inputs());
    await expect(series.create(wanted)).rejects.toThrow("Run the command again");
    expect(emulator.log({ operation: "series.create" })).toHaveLength(1);
    const { id } = await (await nextRun()).create(wanted);
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
    await expect(createBesideStranger({})).rejects.toThrow(
      "cannot tell which of these objects this run created",
    );
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
      const full = await nextRun({ "contentpool:refresh": "full" });
      emulator.inject({ vendor: "contentpool", operation: "series.get", kind: "status", status });
      await expect(full.read(id, outs)).rejects.toThrow(`series.get answered ${status}`);
      expect((await full.read(id, outs)).id).toBe(id);
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
    expect(warning.mock.calls.flat().join()).toContain(`(id ${id}) stays at Content-pool`);
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
