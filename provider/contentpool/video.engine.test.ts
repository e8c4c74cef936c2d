import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { createStack, type Stack } from "../../test/support/stack";

let emulator: Emulator;
let stack: Stack;

/** A series with two videos: an episode from a file, and from URLs the trailer, which is set when the series is there. */
const program = (description: string) => `
import * as contentpool from "pulumi-ott/contentpool";

const pictures = { cover: "cover.jpg", banner: "banner.jpg" };
const series = new contentpool.Series("lighthouse", {
  ...pictures,
  title: "The Lighthouse",
  description: "Three keepers, one winter.",
  genres: ["Drama"],
  firstEpisodeDate: "2020-06-24",
  producerCountry: "IR",
  audioLanguage: "fa",
  parentalGuide: "TV-14",
});
const season = new contentpool.Season("winter", {
  ...pictures,
  series,
  index: 1,
  title: "Winter",
  description: "The first winter.",
  firstEpisodeDate: "2020-06-24",
});
const shared = {
  ...pictures,
  season,
  description: "${description}",
  category: "Film & Animation",
  tags: ["lighthouse", "winter", "sea"],
  genres: ["Drama"],
  publishedAt: "2020-06-24",
  producerCountry: "IR",
  audioLanguage: "fa",
  parentalGuide: "TV-14" as const,
  thumbnail: "thumbnail.jpg",
};
const episode = new contentpool.Video("episode", {
  ...shared,
  file: "film.mp4",
  title: "The Lighthouse, part 1",
  onDelete: "hide",
});
const trailer = new contentpool.Video("trailer", {
  ...shared,
  urls: { HLS: "https://video.example.com/lighthouse/master.m3u8" },
  title: "The Lighthouse, trailer",
});
new contentpool.SeriesTrailer("trailer", { series, video: trailer });
export const status = episode.status;
`;

const sentFields = () =>
  emulator.log({ changing: true }).map(({ operation, body }) => [operation, ...Object.keys(Object(body))]);

beforeAll(async () => {
  emulator = await startEmulator({ settings: { contentpool: { processingMilliseconds: 1_000 } } });
  stack = await createStack({ program: program("Three keepers."), emulator });
  for (const name of ["film.mp4", "cover.jpg", "banner.jpg", "thumbnail.jpg"])
    await writeFile(join(stack.folder, name), name);
});
afterAll(async () => {
  await stack?.dispose();
  await emulator?.close();
});

test("a series with an episode and its own trailer lives on the real engine, and the episode is hidden when it is destroyed", async () => {
  const first = await stack.up();
  expect(first.code, first.stdout).toBe(0);
  expect(emulator.objects("contentpool", "videos").map(({ status }) => status)).toEqual(["active", "active"]);
  const [series] = emulator.objects("contentpool", "series");
  const trailer = emulator
    .objects("contentpool", "videos")
    .find(({ title }) => title === "The Lighthouse, trailer");
  expect(series?.trailer_video_key).toBe(trailer?.source_key);
  const again = await stack.up("--refresh", "--expect-no-changes");
  expect(again.code, again.stdout).toBe(0);

  await writeFile(join(stack.folder, "film.mp4"), "another film");
  await stack.setProgram(program("Two keepers."));
  emulator.clearLog();
  const changed = await stack.up();
  expect(changed.code, changed.stdout).toBe(0);
  const updates = changed.steps.filter(({ op }) => op === "update");
  expect(updates.map(({ detailedDiff }) => Object.keys(detailedDiff).sort()).sort()).toEqual([
    ["description"],
    ["description", "fileSha256"],
  ]);
  expect(sentFields().sort()).toEqual([
    ["videos.edit", "description"],
    ["videos.edit", "videoFile", "description"],
  ]);

  emulator.clearLog();
  const gone = await stack.destroy();
  expect(gone.code, gone.stdout).toBe(0);
  expect(sentFields()).toEqual([["videos.edit", "privacyStatus"]]);
  const warnings = gone.diagnostics.filter(({ severity }) => severity === "warning");
  // The trailer's video, the season, the series, and that it keeps its trailer.
  expect(warnings).toHaveLength(4);
  expect(
    emulator
      .objects("contentpool", "videos")
      .map(({ privacy_status }) => privacy_status)
      .sort(),
  ).toEqual(["private", "public"]);
});
