// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments } from "./shared";
import type { TranscodingFilter } from "./transcoding-filter";

/** The arguments of TranscodingProfile. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/TranscodingProfile.md` */
export interface TranscodingProfileArgs extends InputsOf<TranscodingProfileValues> {}

/** The arguments of TranscodingProfile as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface TranscodingProfileValues extends Pick<SharedArguments, "allowReplacement"> {
  /** Name of the profile. The vendor does not keep it unique. */
  name: string;
  /** Whether the profile creates one rendition or combines others. */
  mode?: "single" | "combined" | undefined;
  /** Ids of the profiles that a profile of the mode `combined` combines. Unordered. Write-only: the API never returns it, so drift is not detected. */
  profiles?: (string | TranscodingProfile)[] | undefined;
  /** Ids of the filters of the profile, as for a logo. Unordered. Write-only: the API never returns it, so drift is not detected. */
  filters?: (string | TranscodingFilter)[] | undefined;
  /** Container of the rendition. */
  container?: "mp4" | "webm" | "hls" | "hlsaes" | undefined;
  /** Video codec; vp9 goes with webm. */
  videoCodec?: "h264" | "h265" | "vp9" | undefined;
  /** Size preset, as in 720p or 1080p. */
  size?: string | undefined;
  /** Width and height where no preset fits, as in 1280x720. */
  resolution?: string | undefined;
  /** Whether the video is deinterlaced. */
  deinterlace?: boolean | undefined;
  /** Constant rate factor of the video, as in 24. */
  constantRateFactor?: number | undefined;
  /** Fixed video bit rate, in kbit/s. */
  videoBitrateKbps?: number | undefined;
  /** Encoding passes, 1 or 2. */
  passes?: number | undefined;
  /** Frames a second. */
  framesPerSecond?: number | undefined;
  /** Length of a group of pictures (`gop`); 6 in the vendor's live examples. */
  keyframeInterval?: number | undefined;
  /** Encoder preset, as in veryfast. */
  preset?: string | undefined;
  /** Encoder tune, as in film. */
  tune?: string | undefined;
  /** B-frames in a row. */
  bFrames?: number | undefined;
  /** Codec profile. */
  videoProfile?: "disabled" | "baseline" | "main" | "high" | undefined;
  /** Codec level, as in 4.1. */
  videoLevel?: string | undefined;
  /** Whether a smaller source is made larger. */
  upscale?: boolean | undefined;
  /** Audio codec. */
  audioCodec?: "aac" | "opus" | "mp3" | undefined;
  /** Audio channels, 1 or 2. */
  audioChannels?: number | undefined;
  /** Fixed audio bit rate, in kbit/s. */
  audioBitrateKbps?: number | undefined;
  /** Audio sample rate, in hertz. */
  audioSampleRateHertz?: number | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:TranscodingProfile",
  inputs: ["name", "mode", "profiles", "filters", "container", "videoCodec", "size", "resolution", "deinterlace", "constantRateFactor", "videoBitrateKbps", "passes", "framesPerSecond", "keyframeInterval", "preset", "tune", "bFrames", "videoProfile", "videoLevel", "upscale", "audioCodec", "audioChannels", "audioBitrateKbps", "audioSampleRateHertz", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
};

/**
 * A live transcoding profile: one rendition of a ladder.
 *
 * Read through the list of all profiles, since no call reads one.
 * @example
 * A 720p rendition
 * ```ts
 * new ott.fivecents.TranscodingProfile("example", {
 *   name: "720p",
 *   container: "hls",
 *   videoCodec: "h264",
 *   size: "720p",
 *   videoBitrateKbps: 2500,
 *   framesPerSecond: 30,
 *   keyframeInterval: 6,
 *   audioCodec: "aac",
 *   audioBitrateKbps: 128,
 * });
 * ```
 * @example
 * Two renditions in one profile, with a logo
 * ```ts
 * new ott.fivecents.TranscodingProfile("example", {
 *   name: "ladder",
 *   mode: "combined",
 *   profiles: ["106257", "106258"],
 *   filters: ["2210"],
 * });
 * ```
 * @example
 * A rendition with every setting
 * ```ts
 * new ott.fivecents.TranscodingProfile("example", {
 *   name: "everything",
 *   mode: "single",
 *   container: "mp4",
 *   videoCodec: "h265",
 *   size: "720p",
 *   resolution: "1280x720",
 *   deinterlace: true,
 *   constantRateFactor: 24,
 *   videoBitrateKbps: 2500,
 *   passes: 1,
 *   framesPerSecond: 25,
 *   keyframeInterval: 6,
 *   preset: "veryfast",
 *   tune: "film",
 *   bFrames: 2,
 *   videoProfile: "main",
 *   videoLevel: "4.1",
 *   upscale: false,
 *   audioCodec: "aac",
 *   audioChannels: 2,
 *   audioBitrateKbps: 128,
 *   audioSampleRateHertz: 48000,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/TranscodingProfile.md`
 */
export class TranscodingProfile extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:TranscodingProfile";

  constructor(name: string, args: TranscodingProfileArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the number of a profile or filter, as text. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): TranscodingProfile {
    return Reflect.construct(TranscodingProfile, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a TranscodingProfile, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is TranscodingProfile {
    return isResourceOf(shape.type, thing);
  }
}

export interface TranscodingProfile extends OutputsOf<TranscodingProfileValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof TranscodingProfile.__pulumiType;
}
