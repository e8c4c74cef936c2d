// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getVideoFormats. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideoFormats.md` */
export interface GetVideoFormatsArgs {
  /** Exact name, as `HLS`. Defaults to all. */
  name?: string | undefined;
}

/** The arguments of getVideoFormatsOutput. */
export interface GetVideoFormatsOutputArgs extends InputsOf<GetVideoFormatsArgs> {}

/** What getVideoFormats answers. */
export interface GetVideoFormatsResult {
  /** What the keys of `urls` are, as `HLS` or `1920×1080 (FHD)`. */
  name: string;
  /** Short name, as FHD. */
  abbr?: string | undefined;
  /** Media type. */
  mime?: string | undefined;
  /** Width in pixels; 0 where it adapts. */
  width?: number | undefined;
  /** Height in pixels; 0 where it adapts. */
  height?: number | undefined;
  /** Whether viewers can download it. */
  isDownloadable: boolean;
}

const shape: DataShape = { type: "contentpool:getVideoFormats", secrets: [] };

/**
 * The formats in which players get a video, and in which a program can give its own addresses.
 * @example
 * All formats
 * ```ts
 * const found = ott.contentpool.getVideoFormatsOutput();
 * ```
 * @example
 * A format by its name
 * ```ts
 * const found = ott.contentpool.getVideoFormatsOutput({ name: "HLS" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideoFormats.md`
 */
export function getVideoFormats(
  args?: GetVideoFormatsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetVideoFormatsResult[]> {
  return ask(shape, args, options);
}

/** As getVideoFormats, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideoFormats.md` */
export function getVideoFormatsOutput(
  args?: GetVideoFormatsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetVideoFormatsResult[]> {
  return askOutput(shape, args, options);
}
