import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { type ProviderUnderTest, providerFor, type Values } from "./provider";

/** For the tests of Series, set anew before each: the emulator, a folder with two pictures, the provider. */
export let emulator: Emulator;
export let folder: string;
export let series: ProviderUnderTest;

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

/** The arguments that a series must have. */
export function inputs(change: Values = {}): Values {
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

/** A series that exists; the log begins after it. */
export async function made(change: Values = {}) {
  const wanted = await series.checked(inputs(change));
  const { id, outs } = await series.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

/** The series that the vendor holds. */
export const held = () => emulator.objects("contentpool", "series");
