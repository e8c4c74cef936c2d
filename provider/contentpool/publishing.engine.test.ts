import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { createStack, type Stack, type StackResult } from "../../test/support/stack";

let emulator: Emulator;
let stack: Stack;

interface Wanted {
  description?: string;
  ofSeries?: string;
  ofOthers?: string;
}

const program = ({ description = "For all.", ofSeries = "hide", ofOthers = "retain" }: Wanted = {}) => `
import * as contentpool from "pulumi-ott/contentpool";

const pictures = { cover: "cover.jpg", banner: "banner.jpg" };
const words = { description: "One winter.", producerCountry: "IR", audioLanguage: "fa", parentalGuide: "TV-14" } as const;

const series = new contentpool.Series("lighthouse", {
  title: "The Lighthouse", genres: ["Drama"], firstEpisodeDate: "2026-03-21",
  ...words, ...pictures, onDelete: "${ofSeries}",
});
const season = new contentpool.Season("lighthouse-1", {
  series, index: 1, title: "Winter", description: "One winter.", firstEpisodeDate: "2026-03-21",
  ...pictures, onDelete: "${ofOthers}",
});
const video = new contentpool.Video("lighthouse-1-1", {
  urls: { HLS: "https://video.example.com/1/master.m3u8" },
  title: "Part 1", category: "Film & Animation", tags: ["sea", "winter", "light"], genres: ["Drama"],
  publishedAt: "2026-03-21", season: season.sourceKey, episodeIndex: 1,
  ...words, ...pictures, thumbnail: "banner.jpg",
});
const channel = new contentpool.PublisherChannel("family", {
  title: "Family", description: "${description}", onDelete: "${ofOthers}",
});
new contentpool.ChannelVideo("family-1-1", { channel, video, onDelete: "${ofOthers}" });

export const found = contentpool.getSeasonVideosOutput({ season: season.sourceKey }).apply(
  (videos) => videos.map(({ title }) => title),
);
`;

beforeAll(async () => {
  emulator = await startEmulator();
  stack = await createStack({ program: program(), emulator });
  for (const name of ["cover", "banner"]) await writeFile(join(stack.folder, `${name}.jpg`), name);
});
afterAll(async () => {
  await stack?.dispose();
  await emulator?.close();
});

const held = (kind: string) => emulator.objects("contentpool", kind);
const changes = () => emulator.log({ changing: true }).map(({ operation }) => operation);
const warnings = ({ diagnostics }: StackResult) =>
  diagnostics.filter(({ severity }) => severity === "warning").map(({ message }) => message);

async function done(command: Promise<StackResult>): Promise<StackResult> {
  const result = await command;
  expect(result.code, result.stdout).toBe(0);
  return result;
}

test("a series, its season, a video and its publisher channel live on the real engine, and what nothing deletes stays", async () => {
  await done(stack.up());
  await done(stack.preview("--expect-no-changes"));
  await done(stack.up("--refresh", "--expect-no-changes"));
  expect(held("channelVideos")).toHaveLength(1);

  const [season] = held("seasons");
  emulator.edit("contentpool", "seasons", String(season?._id), { title: "Edited by hand" });
  emulator.clearLog();
  await done(stack.up("--refresh"));
  expect(changes()).toEqual(["seasons.edit"]);
  expect(held("seasons")).toMatchObject([{ title: "Winter" }]);

  await stack.setProgram(program({ description: "For everybody." }));
  emulator.clearLog();
  const replaced = await done(stack.up());
  expect(changes()).toEqual(["publisherChannels.create", "publisherChannels.addVideo"]);
  expect(warnings(replaced).join()).toContain("the publisher channel stays at Content-pool");
  expect(held("publisherChannels")).toMatchObject([
    { description: "For all." },
    { description: "For everybody." },
  ]);

  await stack.setProgram(program({ description: "For everybody.", ofOthers: "fail" }));
  await done(stack.up());
  await stack.setProgram(program({ description: "For nobody.", ofOthers: "fail" }));
  emulator.clearLog();
  const forbidden = await stack.up();
  expect(forbidden.code).not.toBe(0);
  expect(forbidden.stdout).toContain("of the last run forbids that");
  const refused = await stack.destroy();
  expect(refused.code).not.toBe(0);
  expect(refused.stdout).toContain('onDelete is "fail"');
  expect(changes()).toEqual([]);

  await stack.setProgram(program({ description: "For everybody." }));
  await done(stack.up());
  const gone = await done(stack.destroy());
  expect(held("series")).toMatchObject([{ privacy_status: "private" }]);
  const kinds = ["seasons", "videos", "publisherChannels", "channelVideos"];
  expect(kinds.map((kind) => held(kind).length)).toEqual([1, 1, 2, 2]);
  for (const stays of ["the season stays", "the publisher channel stays", "the video stays", "Part 1"])
    expect(warnings(gone).join()).toContain(stays);
});
