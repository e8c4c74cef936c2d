// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getFilters. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getFilters.md` */
export interface GetFiltersArgs {
  /** Exact name. Defaults to all. */
  name?: string | undefined;
}

/** The arguments of getFiltersOutput. */
export interface GetFiltersOutputArgs extends InputsOf<GetFiltersArgs> {}

/** What getFilters answers. */
export interface GetFiltersResult {
  /** Name of the filter. The vendor does not keep it unique. */
  name?: string | undefined;
  /** What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video. */
  kind?: "overlay" | "text" | "imageToVideo" | "videoLoop" | undefined;
  /** Where the image or the video lies. For every kind but text. */
  url?: string | undefined;
  /** Width of the image in percent of the frame's width. For an overlay. */
  scalePercent?: number | undefined;
  /** The text that is shown. For a text. */
  text?: string | undefined;
  /** Font size of the text, in pixels. For a text. */
  fontSize?: number | undefined;
  /** Colour of the text, as in #FFFFFF. For a text. */
  fontColor?: string | undefined;
  /** Where in the picture. For an overlay or a text. */
  position?: "topLeft" | "topRight" | "bottomLeft" | "bottomRight" | "center" | undefined;
  /** The vendor's id, for the arguments that name it and for `adopt`. */
  id: string;
}

const shape: DataShape = { type: "fivecents:getFilters", secrets: [] };

/**
 * The live transcoding filters of the account.
 * @example
 * All filters
 * ```ts
 * const found = ott.fivecents.getFiltersOutput();
 * ```
 * @example
 * A filter by its name
 * ```ts
 * const found = ott.fivecents.getFiltersOutput({ name: "logo" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getFilters.md`
 */
export function getFilters(
  args?: GetFiltersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetFiltersResult[]> {
  return ask(shape, args, options);
}

/** As getFilters, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getFilters.md` */
export function getFiltersOutput(
  args?: GetFiltersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetFiltersResult[]> {
  return askOutput(shape, args, options);
}
