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
  series = await nextRun();
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

/** A run of its own, as every command of the engine is. */
export function nextRun(extra: Record<string, string> = {}): Promise<ProviderUnderTest> {
  return providerFor(emulator, "contentpool:Series", extra);
}

/** A series that an earlier run made; the log begins after it. */
export async function made(change: Values = {}) {
  const earlier = await nextRun();
  const wanted = await earlier.checked(inputs(change));
  const { id, outs } = await earlier.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

/** The series that the vendor holds. */
export const held = () => emulator.objects("contentpool", "series");
