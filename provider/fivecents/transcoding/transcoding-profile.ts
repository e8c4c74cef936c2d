import { z } from "zod";
import { operation } from "../../../api";
import { argument, updatable, writeOnly } from "../../core/argument";
import { createBodyOf, createdKeys, inputsOf, partsOf, shownBy } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Context } from "../../core/definition";
import { field } from "../../core/facts";
import { setOf } from "../../core/fields";
import { Members, type Note } from "../../core/members";
import { UnknownSpellings } from "../../core/unknown-spellings";
import type { FiveCentsClient } from "../client";
import { flag, textFrom } from "../codecs";
import { unknownSpellingRemedy } from "../spellings";
import { type Entry, entryId, listedEntries, numeral, overShown, word } from "./listed";

const update = "profiles.update";

const encoders = { h264: "libx264", h265: "libx265", vp9: "libvpx-vp9" } as const;
const codecsByEncoder = { libx264: "h264", libx265: "h265", "libvpx-vp9": "vp9" } as const;

const resolution = field(
  z
    .string()
    .regex(/^\d+x\d+$/, "must be a width and a height, as in 1280x720")
    .describe("Width and height where no preset fits, as in 1280x720."),
  {
    examples: ["1280x720", "854x480"],
    canonical: (value) => (typeof value === "string" ? value.toLowerCase() : value),
  },
).optional();

const videoCodec = argument({
  schema: z.enum(["h264", "h265", "vp9"]).describe("Video codec; vp9 goes with webm.").optional(),
  body: (value) => ({ cv: encoders[value] }),
  shown: (answer) => answer.word("cv", codecsByEncoder),
});

const deinterlace = argument({
  schema: z.boolean().describe("Whether the video is deinterlaced.").optional(),
  body: (value) => ({ deinterlace: value ? 1 : 0 }),
  shown: (answer) => answer.flag("deinterlace"),
});

const upscale = argument({
  schema: z.boolean().describe("Whether a smaller source is made larger.").optional(),
  body: (value) => ({ upscale: flag(value) }),
  shown: (answer) => answer.flag("upscale"),
});

const profileIds = setOf(field(entryId, { reference: "fivecents:TranscodingProfile" }));

/** No documented answer shows what a profile combines, nor its filters. */
const profiles = writeOnly(
  argument({
    schema: profileIds
      .describe("Ids of the profiles that a profile of the mode `combined` combines.")
      .optional(),
    body: (value) => ({ profiles: value }),
  }),
);

const filters = writeOnly(
  argument({
    schema: setOf(field(entryId, { reference: "fivecents:TranscodingFilter" }))
      .describe("Ids of the filters of the profile, as for a logo.")
      .optional(),
    body: (value) => ({ filters: value }),
  }),
);

const count = () => z.number().int().min(0);

const args = {
  name: updatable(
    word("name", z.string().min(1).describe("Name of the profile. The vendor does not keep it unique.")),
    update,
  ),
  mode: updatable(
    word(
      "filemode",
      z
        .enum(["single", "combined"])
        .describe("Whether the profile creates one rendition or combines others.")
        .optional(),
    ),
    update,
  ),
  profiles: updatable(profiles, update),
  filters: updatable(filters, update),
  container: updatable(
    word("f", z.enum(["mp4", "webm", "hls", "hlsaes"]).describe("Container of the rendition.").optional()),
    update,
  ),
  videoCodec: updatable(videoCodec, update),
  size: updatable(
    word("sv", z.string().min(1).describe("Size preset, as in 720p or 1080p.").optional()),
    update,
  ),
  resolution: updatable(word("svvalue", resolution), update),
  deinterlace: updatable(deinterlace, update),
  constantRateFactor: updatable(
    numeral("crfv", count().max(63).describe("Constant rate factor of the video, as in 24.").optional()),
    update,
  ),
  videoBitrateKbps: updatable(
    bitRate("bv", count().describe("Fixed video bit rate, in kbit/s.").optional()),
    update,
  ),
  passes: updatable(
    numeral("vpass", count().min(1).max(2).describe("Encoding passes, 1 or 2.").optional()),
    update,
  ),
  framesPerSecond: updatable(numeral("fps", count().min(1).describe("Frames a second.").optional()), update),
  keyframeInterval: updatable(
    numeral(
      "gop",
      count()
        .min(1)
        .describe("Length of a group of pictures (`gop`); 6 in the vendor's live examples.")
        .optional(),
    ),
    update,
  ),
  preset: updatable(
    word("preset", z.string().min(1).describe("Encoder preset, as in veryfast.").optional()),
    update,
  ),
  tune: updatable(word("tune", z.string().min(1).describe("Encoder tune, as in film.").optional()), update),
  bFrames: updatable(numeral("bframe", count().describe("B-frames in a row.").optional()), update),
  videoProfile: updatable(
    word("vprofile", z.enum(["disabled", "baseline", "main", "high"]).describe("Codec profile.").optional()),
    update,
  ),
  videoLevel: updatable(
    word("vlevel", z.string().min(1).describe("Codec level, as in 4.1.").optional()),
    update,
  ),
  upscale: updatable(upscale, update),
  audioCodec: updatable(
    word("ca", z.enum(["aac", "opus", "mp3"]).describe("Audio codec.").optional()),
    update,
  ),
  audioChannels: updatable(
    numeral("aca", count().min(1).max(2).describe("Audio channels, 1 or 2.").optional()),
    update,
  ),
  audioBitrateKbps: updatable(
    bitRate("ba", count().describe("Fixed audio bit rate, in kbit/s.").optional()),
    update,
  ),
  audioSampleRateHertz: updatable(
    numeral("ara", count().describe("Audio sample rate, in hertz.").optional()),
    update,
  ),
};

export const profileInputs = inputsOf(args);

/** One rendition of a ladder. */
export const transcodingProfile = defineResource<FiveCentsClient>()({
  type: "fivecents:TranscodingProfile",
  summary: "A live transcoding profile: one rendition of a ladder.",
  description: "Read through the list of all profiles, since no call reads one.",
  inputs: profileInputs,
  arguments: args,
  createOperation: "profiles.create",
  outputs: z.object({}),
  id: entryId,
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    isRead: true,
    async items(context) {
      const profiles = [...(await listedEntries(context, "profiles.list"))];
      const unknown = new UnknownSpellings();
      const items = profiles.map(async ([id, entry]) => ({ id, live: await liveFrom(entry, unknown.note) }));
      const all = await Promise.all(items);
      await unknown.tell(context, "fivecents:TranscodingProfile", unknownSpellingRemedy);
      return all;
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const body = createBodyOf(args, wanted, undefined);
      const id = textFrom((await client.call("profiles.create", { body })).profileid);
      return id === undefined ? {} : { id };
    },
  },
  parts: partsOf(args, {
    names: "managed",
    wire: () => undefined,
    nameOf: () => "update",
    async send(context: Context<FiveCentsClient>, { id, body }) {
      const shown = (await listedEntries(context, "profiles.list")).get(id) ?? {};
      const path = { profileid: id };
      const whole = overShown(operation("fivecents", update).body, shown, body);
      await context.client.call(update, { path, body: whole });
      return undefined;
    },
  }),
  async read(context, id) {
    const entry = (await listedEntries(context, "profiles.list")).get(id);
    return entry && liveFrom(entry);
  },
  async delete({ client }, id) {
    await client.call("profiles.delete", { path: { profileid: id } });
  },
  examples: [
    {
      title: "A 720p rendition",
      inputs: {
        name: "720p",
        container: "hls",
        videoCodec: "h264",
        size: "720p",
        videoBitrateKbps: 2500,
        framesPerSecond: 30,
        keyframeInterval: 6,
        audioCodec: "aac",
        audioBitrateKbps: 128,
      },
    },
    {
      title: "Two renditions in one profile, with a logo",
      inputs: {
        name: "ladder",
        mode: "combined",
        profiles: ["106257", "106258"],
        filters: ["2210"],
      },
    },
    {
      title: "A rendition with every setting",
      inputs: {
        name: "everything",
        mode: "single",
        container: "mp4",
        videoCodec: "h265",
        size: "720p",
        resolution: "1280x720",
        deinterlace: true,
        constantRateFactor: 24,
        videoBitrateKbps: 2500,
        passes: 1,
        framesPerSecond: 25,
        keyframeInterval: 6,
        preset: "veryfast",
        tune: "film",
        bFrames: 2,
        videoProfile: "main",
        videoLevel: "4.1",
        upscale: false,
        audioCodec: "aac",
        audioChannels: 2,
        audioBitrateKbps: 128,
        audioSampleRateHertz: 48000,
      },
    },
  ],
});

async function liveFrom(entry: Entry, note?: Note) {
  return { inputs: await profileFrom(entry, note), outputs: {} };
}

/** A profile in the program's terms, from its entry in the list. */
export function profileFrom(entry: Entry, note?: Note) {
  return shownBy<undefined, z.infer<typeof profileInputs>>(
    args,
    new Members(entry, note, "profile."),
    {},
    undefined,
  );
}

/** A bit rate counts only while the switch beside it is on. */
function bitRate<S extends z.ZodType<number | undefined>>(name: string, schema: S) {
  return {
    schema,
    body: (value: number) => ({ [name]: "1", [`${name}value`]: String(value) }),
    shown: (answer: Members) => (answer.flag(name) === false ? null : answer.number(`${name}value`)),
  };
}
