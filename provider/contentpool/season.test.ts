import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor, type Values } from "../../test/support/provider";
import { temporaryFolder } from "../../test/support/temporary-folder";

let emulator: Emulator;
let series: string;
let season: ProviderUnderTest;
const folder = temporaryFolder("season");

beforeAll(async () => {
  emulator = await startEmulator();
  for (const name of ["cover", "banner"]) await writeFile(join(folder, name), name);
});
beforeEach(async () => {
  series = await madeSeries("The Lighthouse");
  season = await providerFor(emulator, "contentpool:Season");
  emulator.clearLog();
});
afterEach(() => {
  vi.restoreAllMocks();
  emulator.reset();
});
afterAll(() => emulator.close());

const common = () => ({
  description: "One winter.",
  firstEpisodeDate: "2026-03-21",
  cover: join(folder, "cover"),
  banner: join(folder, "banner"),
});

async function madeSeries(title: string): Promise<string> {
  const under = await providerFor(emulator, "contentpool:Series");
  const wanted = await under.checked({
    ...common(),
    ...{ title, genres: ["Drama"], producerCountry: "IR", audioLanguage: "fa", parentalGuide: "TV-14" },
  });
  return (await under.create(wanted)).id;
}

const inputs = (change: Values = {}) => ({ ...common(), series, index: 1, title: "Winter", ...change });
const held = () => emulator.objects("contentpool", "seasons");

async function made(change: Values = {}) {
  const earlier = await providerFor(emulator, "contentpool:Season");
  const wanted = await earlier.checked(inputs(change));
  const { id, outs } = await earlier.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

describe("a season", () => {
  it("is created by one list of its series' seasons and one create", async () => {
    await season.create(await season.checked(inputs()));
    expect(operationsIn(emulator)).toEqual(["seasons.list", "seasons.create"]);
    expect(emulator.log({ changing: true })[0]?.body).toMatchObject({
      ...{ seriesKey: series, index: "1", title: "Winter", firstEpisodeDate: "2026/03/21" },
    });
  });

  it("names its series in every edit, and moves to another place in it", async () => {
    const { id, outs, wanted } = await made();
    await season.update(id, outs, await season.checked(inputs({ index: 3 }), wanted));
    expect(emulator.log({ changing: true }).map(({ body }) => body)).toEqual([
      { seriesKey: series, index: "3" },
    ]);
    expect(held()).toMatchObject([{ index: 3 }]);
  });

  it("is not a second one of its place in the series, and may have the place in another series", async () => {
    const { id } = await made();
    await expect(season.create(await season.checked(inputs()))).rejects.toThrow(`already exists (id ${id})`);
    const other = await madeSeries("The Ferry");
    await season.create(await season.checked(inputs({ series: other })));
    expect(held()).toHaveLength(2);
  });

  it.each(["cutAfter", "truncated", "html"] as const)("is found after an answer lost by %s", async (kind) => {
    emulator.inject({ vendor: "contentpool", operation: "seasons.create", kind });
    const { id } = await season.create(await season.checked(inputs()));
    expect(held().map(({ source_key }) => source_key)).toEqual([id]);
  });

  it("stops after a lost create of which nothing is listed, and the next run makes one", async () => {
    emulator.inject({ vendor: "contentpool", operation: "seasons.create", kind: "cutBefore" });
    const wanted = await season.checked(inputs());
    await expect(season.create(wanted)).rejects.toThrow(
      "it looks for the object first and creates no second",
    );
    const next = await providerFor(emulator, "contentpool:Season");
    await next.create(wanted);
    expect(held()).toHaveLength(1);
  });

  it("is gone with its series where the list of series agrees, and not where it does not", async () => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "seasons", id);
    emulator.inject({
      vendor: "contentpool",
      operation: "seasons.list",
      kind: "status",
      status: 404,
      times: 9,
    });
    await expect(season.read(id, outs)).rejects.toThrow("seasons.list answered 404");
    emulator.remove("contentpool", "series", series);
    const later = await providerFor(emulator, "contentpool:Season");
    expect(await later.read(id, outs)).toEqual({});
  });
});

describe("a season in another series", () => {
  it("is a replacement, and the plan says that the first one stays", async () => {
    const { id, outs, wanted } = await made();
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const other = await madeSeries("The Ferry");
    const next = await season.checked(inputs({ series: other }), wanted);
    expect((await season.diff(id, outs, next)).replaces).toEqual(["series"]);
    expect(warning.mock.calls.join()).toContain("the season stays at Content-pool");
  });

  it('is refused in the plan while the last run has onDelete "fail"', async () => {
    const { wanted } = await made({ onDelete: "fail" });
    const other = await madeSeries("The Ferry");
    const problems = await season.problems(inputs({ series: other, onDelete: "retain" }), wanted);
    expect(problems).toEqual([
      'contentpool:Season: series cannot be changed in place. After a replacement the season stays at Content-pool, which has no delete call, and `onDelete: "fail"` of the last run forbids that. ' +
        'To allow it, set `onDelete` to "retain", run `pulumi up`, then change it.',
    ]);
  });
});

describe("a deletion", () => {
  it("retains the season with a warning and sends nothing", async () => {
    const { id, outs } = await made();
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    await season.delete(id, outs);
    expect(emulator.log()).toEqual([]);
    expect(held()).toHaveLength(1);
    expect(warning.mock.calls.join()).toContain("the season stays at Content-pool, which has no delete call");
  });

  it("fails where it is told to, unless the season is gone", async () => {
    const { id, outs } = await made({ onDelete: "fail" });
    await expect(season.delete(id, outs)).rejects.toThrow('onDelete is "fail"');
    expect(emulator.log({ changing: true })).toEqual([]);
    emulator.remove("contentpool", "seasons", id);
    await season.delete(id, outs);
  });
});
