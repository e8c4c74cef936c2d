import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let under: ProviderUnderTest;
beforeAll(async () => {
  emulator = await startEmulator();
  under = await providerFor(emulator, "encorastream:Collection");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const ids = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const listed = (contents: readonly string[]) =>
  contents.map((content) => ({ contentType: "movie", content }));
const picks = { slug: "staff-picks", title: "Staff picks", items: listed(ids) };
const collections = () => emulator.objects("encorastream", "collections");
const changing = () => operationsIn(emulator, { changing: true });

async function make(inputs: Values) {
  return under.create(await under.checked(inputs));
}

describe("Collection create", () => {
  it("is one call, published or not", async () => {
    await make({ ...picks, published: true });
    await make({ slug: "later", title: "Later" });
    expect(changing()).toEqual(["collections.admin.create", "collections.admin.create"]);
    expect(collections()).toMatchObject([
      { slug: "staff-picks", type: "manual", status: "published" },
      { slug: "later", type: "manual", status: "draft" },
    ]);
  });

  it.each(["cutBefore", "cutAfter"] as const)("makes one after a lost answer (%s)", async (kind) => {
    emulator.inject({ vendor: "encorastream", operation: "collections.admin.create", kind });
    const { id } = await make(picks);
    expect(collections().map(({ _id }) => _id)).toEqual([id]);
  });

  it("names the collection that has the slug already, and adopts it", async () => {
    const { id } = await make({ ...picks, title: "By another program" });
    const later = await providerFor(emulator, "encorastream:Collection");
    const inputs = await later.checked(picks);
    await expect(later.create(inputs)).rejects.toThrow(new RegExp(`id ${id}\\).*adopt: true`, "s"));
    expect((await later.create({ ...inputs, adopt: true })).id).toBe(id);
    expect(collections()).toMatchObject([{ title: "Staff picks" }]);
  });
});

describe("Collection items", () => {
  it("keep the order of the program", async () => {
    const reversed = ids.toReversed();
    const { id, outs } = await make(picks);
    emulator.clearLog();
    const inputs = await under.checked({ ...picks, items: listed(reversed) });
    expect(await under.diff(id, outs, inputs)).not.toEqual({ changes: false });
    const updated = await under.update(id, outs, inputs);
    expect(changing()).toEqual(["collections.admin.update"]);
    expect(collections()[0]?.item_refs).toEqual(
      reversed.map((content_id) => ({ content_type: "movie", content_id })),
    );
    expect(await under.diff(id, updated.outs, inputs)).toEqual({ changes: false });
  });

  it("are a drift where somebody else reordered them", async () => {
    const inputs = await under.checked(picks);
    const { id, outs } = await under.create(inputs);
    const shown = collections()[0]?.item_refs as unknown[];
    emulator.edit("encorastream", "collections", id, { item_refs: shown.toReversed() });
    const seen = await under.read(id, outs);
    expect(await under.diff(id, seen.props ?? {}, inputs)).not.toEqual({ changes: false });
  });

  it("come back to a collection that somebody made dynamic", async () => {
    const { id, outs } = await make(picks);
    emulator.edit("encorastream", "collections", id, {
      type: "dynamic",
      query: "genre:drama",
      item_refs: [],
    });
    const seen = await under.read(id, outs);
    const { outs: repaired } = await under.update(id, seen.props ?? {}, await under.checked(picks));
    const after = await under.read(id, repaired);
    expect(after.props).toMatchObject({ items: picks.items });
    expect(await under.diff(id, after.props ?? {}, await under.checked(picks))).toEqual({ changes: false });
  });

  it("are given up for a query by one call", async () => {
    const { id, outs } = await make(picks);
    emulator.clearLog();
    const { items: _items, ...rest } = picks;
    const inputs = await under.checked({ ...rest, type: "dynamic", query: "genre:drama" });
    const updated = await under.update(id, outs, inputs);
    expect(changing()).toEqual(["collections.admin.update"]);
    expect(collections()).toMatchObject([{ type: "dynamic", query: "genre:drama", item_refs: [] }]);
    expect(await under.diff(id, updated.outs, inputs)).toEqual({ changes: false });
  });
});

describe("Collection update", () => {
  it("moves the status by one call, and no other update moves it", async () => {
    const { id, outs } = await make({ ...picks, published: true });
    emulator.edit("encorastream", "collections", id, { status: "scheduled" });
    const seen = await under.read(id, outs);
    const renamed = await under.checked({ ...picks, title: "Picks", published: true });
    const after = await under.update(id, seen.props ?? {}, renamed);
    expect(collections()).toMatchObject([{ title: "Picks", status: "scheduled" }]);
    emulator.clearLog();
    await under.update(id, after.outs, await under.checked({ ...picks, title: "Picks" }));
    expect(changing()).toEqual(["collections.admin.update"]);
    expect(collections()).toMatchObject([{ status: "draft" }]);
  });

  it("says that the slug is taken, and changes nothing", async () => {
    await make(picks);
    const { id, outs } = await make({ slug: "later", title: "Later" });
    const inputs = await under.checked({ slug: "staff-picks", title: "Later" });
    await expect(under.update(id, outs, inputs)).rejects.toThrow(/slug staff-picks is taken/);
    expect(collections().map(({ slug }) => slug)).toEqual(["staff-picks", "later"]);
  });
});

describe("Collection delete", () => {
  it("is one call, and is done when the collection is gone already", async () => {
    const { id, outs } = await make({ ...picks, published: true });
    emulator.clearLog();
    await under.delete(id, outs);
    expect(changing()).toEqual(["collections.admin.delete"]);
    await under.delete(id, outs);
    expect(collections()).toEqual([]);
  });
});

describe("Collection check", () => {
  it.each([
    [{ type: "dynamic" }, /query is required while type is "dynamic"/],
    [{ query: "genre:drama" }, /query can only be set with type: "dynamic"/],
    [{ type: "dynamic", query: "genre:drama", items: [] }, /items must be left out while type is "dynamic"/],
    [{ slug: "Staff Picks" }, /slug must be lower-case letters, digits and hyphens/],
    [{ items: [{ contentType: "song", content: "1" }] }, /items\[0\]\.contentType must be one of "movie"/],
    [{ geoRestrictions: { mode: "allow" } }, /geoRestrictions\.territories must name at least one country/],
  ])("refuses %j before anything is sent", async (wrong, text) => {
    const problems = await under.problems({ slug: "staff-picks", title: "Staff picks", ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(text);
    expect(emulator.log()).toEqual([]);
  });

  it("lets pass a type, a query and items that are not known yet", async () => {
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    const inputs = { slug: "picks", title: "Picks", type: unknown, query: unknown, items: unknown };
    expect(await under.problems(inputs)).toEqual([]);
  });
});
