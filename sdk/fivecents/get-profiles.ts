// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getProfiles. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getProfiles.md` */
export interface GetProfilesArgs {
  /** Exact name. Defaults to all. */
  name?: string | undefined;
}

/** The arguments of getProfilesOutput. */
export interface GetProfilesOutputArgs extends InputsOf<GetProfilesArgs> {}

/** What getProfiles answers. */
export interface GetProfilesResult {
  /** Name of the profile. The vendor does not keep it unique. */
  name?: string | undefined;
  /** Whether the profile creates one rendition or combines others. */
  mode?: "single" | "combined" | undefined;
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
  /** The vendor's id, for the arguments that name it and for `adopt`. */
  id: string;
}

const shape: DataShape = { type: "fivecents:getProfiles", secrets: [] };

/**
 * The live transcoding profiles of the account.
 * @example
 * A profile by its name
 * ```ts
 * const found = ott.fivecents.getProfilesOutput({ name: "720p" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getProfiles.md`
 */
export function getProfiles(
  args?: GetProfilesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetProfilesResult[]> {
  return ask(shape, args, options);
}

/** As getProfiles, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getProfiles.md` */
export function getProfilesOutput(
  args?: GetProfilesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetProfilesResult[]> {
  return askOutput(shape, args, options);
}
