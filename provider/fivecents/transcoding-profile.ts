import { z } from "zod";
import { operation } from "../../api";
import { defineResource, type Shown } from "../core/definition";
import { field } from "../core/facts";
import { Members } from "../core/members";
import type { FiveCentsClient } from "./client";
import { textFrom } from "./codecs";
import { type Entry, entryId, listedEntries, overShown } from "./listed";

const videoCodecs = { h264: "libx264", h265: "libx265", vp9: "libvpx-vp9" } as const;

const codecsByEncoder = { libx264: "h264", libx265: "h265", "libvpx-vp9": "vp9" } as const;

const number = () => z.number().int().min(0);

export const profileInputs = z.strictObject({
  name: z.string().min(1).describe("Name of the profile. The vendor does not keep it unique."),
  mode: z
    .enum(["single", "combined"])
    .describe("Whether the profile makes one rendition or combines others.")
    .optional(),
  container: z.enum(["mp4", "webm", "hls", "hlsaes"]).describe("Container of the rendition.").optional(),
  videoCodec: z.enum(["h264", "h265", "vp9"]).describe("Video codec; vp9 goes with webm.").optional(),
  size: z.string().min(1).describe("Size preset, as in 720p or 1080p.").optional(),
  resolution: field(
    z
      .string()
      .regex(/^\d+x\d+$/, "must be a width and a height, as in 1280x720")
      .describe("Width and height where no preset fits, as in 1280x720."),
    { examples: ["1280x720", "854x480"] },
  ).optional(),
  deinterlace: z.boolean().describe("Whether the video is deinterlaced.").optional(),
  constantRateFactor: number().max(63).describe("Constant rate factor of the video, as in 24.").optional(),
  videoBitrateKbps: number().describe("Fixed video bit rate, in kbit/s.").optional(),
  passes: number().min(1).max(2).describe("Encoding passes, 1 or 2.").optional(),
  framesPerSecond: number().min(1).describe("Frames a second.").optional(),
  keyframeInterval: number()
    .min(1)
    .describe("Length of a group of pictures (`gop`); 6 in the vendor's live examples.")
    .optional(),
  preset: z.string().min(1).describe("Encoder preset, as in veryfast.").optional(),
  tune: z.string().min(1).describe("Encoder tune, as in film.").optional(),
  bFrames: number().describe("B-frames in a row.").optional(),
  videoProfile: z.enum(["disabled", "baseline", "main", "high"]).describe("Codec profile.").optional(),
  videoLevel: z.string().min(1).describe("Codec level, as in 4.1.").optional(),
  upscale: z.boolean().describe("Whether a smaller source is made larger.").optional(),
  audioCodec: z.enum(["aac", "opus", "mp3"]).describe("Audio codec.").optional(),
  audioChannels: number().min(1).max(2).describe("Audio channels, 1 or 2.").optional(),
  audioBitrateKbps: number().describe("Fixed audio bit rate, in kbit/s.").optional(),
  audioSampleRateHertz: number().describe("Audio sample rate, in hertz.").optional(),
});
type Inputs = z.infer<typeof profileInputs>;

/** Each argument's wire name and how it is written and read. Bit rates have a switch of their own beside them. */
interface WireField {
  name: string;
  write(value: never): string | number;
  read(shown: Members, name: string): unknown;
}
const text = (name: string): WireField => ({ name, write: String, read: (shown) => shown.text(name) });
const numeric = (name: string): WireField => ({ name, write: String, read: (shown) => shown.number(name) });
const readFlag = (shown: Members, name: string) => shown.flag(name);
const wire: Record<keyof Inputs, WireField> = {
  name: text("name"),
  mode: text("filemode"),
  container: text("f"),
  videoCodec: {
    name: "cv",
    write: (value: keyof typeof videoCodecs) => videoCodecs[value],
    read: (shown, name) => shown.word(name, codecsByEncoder),
  },
  size: text("sv"),
  resolution: text("svvalue"),
  deinterlace: { name: "deinterlace", write: (value: boolean) => (value ? 1 : 0), read: readFlag },
  constantRateFactor: numeric("crfv"),
  videoBitrateKbps: numeric("bvvalue"),
  passes: numeric("vpass"),
  framesPerSecond: numeric("fps"),
  keyframeInterval: numeric("gop"),
  preset: text("preset"),
  tune: text("tune"),
  bFrames: numeric("bframe"),
  videoProfile: text("vprofile"),
  videoLevel: text("vlevel"),
  upscale: { name: "upscale", write: (value: boolean) => (value ? "Y" : "N"), read: readFlag },
  audioCodec: text("ca"),
  audioChannels: numeric("aca"),
  audioBitrateKbps: numeric("bavalue"),
  audioSampleRateHertz: numeric("ara"),
};
const keys = Object.keys(wire) as (keyof Inputs)[];

/** One rendition of a ladder. */
export const transcodingProfile = defineResource<FiveCentsClient>()({
  type: "fivecents:TranscodingProfile",
  summary: "A live transcoding profile: one rendition of a ladder.",
  description: "Read through the list of all profiles, since no call reads one.",
  inputs: profileInputs,
  outputs: z.object({}),
  id: entryId,
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    isRead: true,
    async items(context) {
      const profiles = await listedEntries(context, "profiles.list");
      return [...profiles].map(([id, profile]) => ({
        id,
        live: { inputs: profileFrom(profile), outputs: {} },
      }));
    },
  },
  create: {
    carries: () => keys,
    async send({ client }, wanted) {
      const answer = await client.call("profiles.create", { body: bodyOf(wanted) });
      const id = textFrom(answer.profileid);
      return id === undefined ? {} : { id };
    },
  },
  parts: [
    {
      name: "update",
      keys,
      async write(context, id, values) {
        const shown = (await listedEntries(context, "profiles.list")).get(id) ?? {};
        const body = overShown(operation("fivecents", "profiles.update").body, shown, bodyOf(values));
        await context.client.call("profiles.update", { path: { profileid: id }, body });
        return undefined;
      },
    },
  ],
  async read(context, id) {
    const profile = (await listedEntries(context, "profiles.list")).get(id);
    return profile && { inputs: profileFrom(profile), outputs: {} };
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
  ],
});

/** A profile in the program's terms, from its entry in the list. */
export function profileFrom(entry: Entry): Shown<Inputs> {
  const members = new Members(entry);
  const shown = keys.map((key) => [key, isSwitchedOff(members, key) ? null : readMember(members, key)]);
  return Object.fromEntries(shown) as Shown<Inputs>;
}

function readMember(members: Members, key: keyof Inputs): unknown {
  return wire[key].read(members, wire[key].name);
}

function bodyOf(values: Partial<Inputs>): Record<string, unknown> {
  const given = keys.filter((key) => values[key] !== undefined);
  return {
    ...Object.fromEntries(given.map((key) => [wire[key].name, wire[key].write(values[key] as never)])),
    ...(values.videoBitrateKbps === undefined ? {} : { bv: "1" }),
    ...(values.audioBitrateKbps === undefined ? {} : { ba: "1" }),
  };
}

/** A bit rate counts only while its switch is on. */
function isSwitchedOff(members: Members, key: keyof Inputs): boolean {
  if (key === "videoBitrateKbps") return members.flag("bv") === false;
  return key === "audioBitrateKbps" && members.flag("ba") === false;
}
