import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { type ProviderUnderTest, providerFor, type Values } from "./provider";

/** For the tests of Video, set anew before each: the emulator, a folder with a film and its pictures, the provider. */
export let emulator: Emulator;
export let folder: string;
export let video: ProviderUnderTest;

beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulumi-ott-video-"));
  for (const name of ["film.mp4", "cover.jpg", "banner.jpg", "thumbnail.png"])
    await writeFile(join(folder, name), `content of ${name}`);
  video = await nextRun();
});
afterEach(async () => {
  vi.restoreAllMocks();
  emulator.reset();
  await rm(folder, { recursive: true });
});
afterAll(() => emulator.close());

/** The arguments that a video must have, with a file. */
export function inputs(change: Values = {}): Values {
  return {
    file: join(folder, "film.mp4"),
    title: "The River",
    description: "A river.",
    category: "Film & Animation",
    tags: ["boat", "water", "north"],
    genres: ["Drama"],
    publishedAt: "2020-06-24",
    producerCountry: "IR",
    audioLanguage: "fa",
    parentalGuide: "TV-14",
    cover: join(folder, "cover.jpg"),
    banner: join(folder, "banner.jpg"),
    thumbnail: join(folder, "thumbnail.png"),
    ...change,
  };
}

export const urls = { HLS: "https://video.example.com/river/master.m3u8" };

/** The same with URLs in place of the file. */
export function hosted(change: Values = {}): Values {
  const { file: _file, ...rest } = inputs();
  return { ...rest, urls, ...change };
}

/** A run of its own, as every command of the engine is. */
export function nextRun(extra: Record<string, string> = {}): Promise<ProviderUnderTest> {
  return providerFor(emulator, "contentpool:Video", extra);
}

/** A video that an earlier run made; the log begins after it. */
export async function made(change: Values = {}) {
  const earlier = await nextRun();
  const wanted = await earlier.checked(inputs(change));
  const { id, outs } = await earlier.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

/** The videos that the vendor holds. */
export const held = () => emulator.objects("contentpool", "videos");
