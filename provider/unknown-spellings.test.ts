import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator, type Vendor } from "../emulator";
import { providerFor, type Values } from "../test/support/provider";
import { temporaryFolder } from "../test/support/temporary-folder";

/** What a read does with a word of the vendor that no document has: the same for every type that has such words. */

let emulator: Emulator;
const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => {
  emulator.reset();
  warned.mockClear();
});
afterAll(() => emulator.close());

interface Case {
  type: string;
  inputs: Values;
  /** What stands before the object: a stream that `inputs` refer to as its parent. */
  parent?: { type: string; inputs: Values };
  /** The answer that shows the object, and the member in it that gets a strange word. */
  operation: string;
  path: string;
  /** How the warning names the member. */
  member: string;
}

const picture = join(temporaryFolder("spellings"), "picture.jpg");
writeFileSync(picture, "picture");

const stream = { name: "live/main1", server: "2" };
const cases: Case[] = [
  {
    type: "fivecents:PushStream",
    inputs: { ...stream, geoBlock: { mode: "allow", countries: ["DE"] } },
    operation: "push.get",
    path: "stream.geoblock.policy",
    member: "geoblock.policy",
  },
  {
    type: "fivecents:Platform",
    parent: { type: "fivecents:PushStream", inputs: stream },
    inputs: { name: "a", url: "rtmp://live.example.com/app", enabled: true },
    operation: "push.get",
    path: "stream.platforms.*.disabled",
    member: "platform.disabled",
  },
  {
    type: "fivecents:Playlist",
    parent: { type: "fivecents:ScheduledStream", inputs: { storageZone: 2314, name: "cinema" } },
    inputs: { name: "evening", files: ["/a.mp4"], loop: true },
    operation: "scheduled.playlist.get",
    path: "playlist.loop",
    member: "playlist.loop",
  },
  {
    type: "fivecents:TranscodingProfile",
    inputs: { name: "a", videoCodec: "h264" },
    operation: "profiles.list",
    path: "lists.*.cv",
    member: "profile.cv",
  },
  {
    type: "fivecents:TranscodingProfile",
    inputs: { name: "a", container: "hls" },
    operation: "profiles.list",
    path: "lists.*.f",
    member: "profile.f",
  },
  {
    type: "fivecents:TranscodingFilter",
    inputs: { name: "a", kind: "text", text: "Live", position: "topLeft" },
    operation: "filters.list",
    path: "lists.*.args.drawtext.position",
    member: "filter.position",
  },
  {
    type: "fivecents:TranscodingFilter",
    inputs: { name: "a", kind: "text", text: "Live" },
    operation: "filters.list",
    path: "lists.*.filter",
    member: "filter.filter",
  },
  {
    type: "encorastream:Show",
    inputs: { title: "a", contentRating: "G" },
    operation: "shows.admin.get",
    path: "content_rating",
    member: "content_rating",
  },
  {
    type: "encorastream:Genre",
    inputs: { name: "Drama", slug: "drama", contentTypes: ["show"] },
    operation: "genres.admin.list",
    path: "data.*.content_types.*",
    member: "content_types",
  },
  {
    type: "encorastream:Webhook",
    inputs: { url: "https://hooks.example.com/x", events: ["content.published"] },
    operation: "webhooks.get",
    path: "events.*",
    member: "events",
  },
  {
    type: "encorastream:GeoRestriction",
    inputs: { name: "a", mode: "allow", territories: ["DE"] },
    operation: "geo.rules.get",
    path: "policy",
    member: "policy",
  },
  {
    type: "contentpool:Series",
    inputs: {
      title: "The Lighthouse",
      description: "Three keepers, one winter.",
      genres: ["Drama"],
      firstEpisodeDate: "2026-03-21",
      producerCountry: "IR",
      audioLanguage: "fa",
      parentalGuide: "TV-14",
      cover: picture,
      banner: picture,
    },
    operation: "series.get",
    path: "output.parental_guide",
    member: "parental_guide",
  },
];

describe.each(cases)("$type, where an answer has a strange $member", (one) => {
  it("claims nothing of it, and warns once", async () => {
    const [vendor = "fivecents"] = one.type.split(":") as [Vendor];
    const refresh = { [`${vendor}:refresh`]: "full" };
    const under = await providerFor(emulator, one.type, refresh);
    const inputs = await under.checked(await withParent(one));
    const { id, outs } = await under.create(inputs);
    emulator.inject({
      vendor,
      operation: one.operation,
      kind: "rewrite",
      change: { [one.path]: "quux" },
      times: 9,
    });
    const later = await providerFor(emulator, one.type, refresh);
    for (const _time of [1, 2]) {
      const seen = await later.read(id, outs);
      expect(seen.inputs).toEqual(inputs);
    }
    expect(warned.mock.calls.flat().filter((text) => text.includes("quux"))).toEqual([
      expect.stringContaining(
        `${one.type}: the vendor shows ${one.member} as "quux", which pulumi-ott does not know.`,
      ),
    ]);
  });
});

/** The arguments with the id of the parent, where there is one. */
async function withParent({ parent, inputs }: Case): Promise<Values> {
  if (parent === undefined) return inputs;
  const parents = await providerFor(emulator, parent.type);
  return { ...inputs, stream: (await parents.create(await parents.checked(parent.inputs))).id };
}
