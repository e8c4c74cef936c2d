// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments } from "./shared";

/** The arguments of TranscodingFilter. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/TranscodingFilter.md` */
export interface TranscodingFilterArgs extends InputsOf<TranscodingFilterValues> {}

/** The arguments of TranscodingFilter as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface TranscodingFilterValues extends Pick<SharedArguments, "allowReplacement"> {
  /** Name of the filter. The vendor does not keep it unique. */
  name: string;
  /** What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video. Changing this forces replacement. */
  kind: "overlay" | "text" | "imageToVideo" | "videoLoop";
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
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:TranscodingFilter",
  inputs: ["name", "kind", "url", "scalePercent", "text", "fontSize", "fontColor", "position", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
  credentials: ["url"],
};

/**
 * A live transcoding filter: a logo or a text over the picture, or a picture where there is none.
 *
 * Read through the list of all filters, since no call reads one.
 * @example
 * A logo
 * ```ts
 * new ott.fivecents.TranscodingFilter("example", {
 *   name: "logo",
 *   kind: "overlay",
 *   url: "https://cdn.example.com/logo.png",
 *   scalePercent: 10,
 *   position: "topRight",
 * });
 * ```
 * @example
 * A text
 * ```ts
 * new ott.fivecents.TranscodingFilter("example", {
 *   name: "banner",
 *   kind: "text",
 *   text: "Live",
 *   fontSize: 24,
 *   fontColor: "#FFFFFF",
 *   position: "bottomLeft",
 * });
 * ```
 * @example
 * A picture in place of a missing one
 * ```ts
 * new ott.fivecents.TranscodingFilter("example", {
 *   name: "pause",
 *   kind: "imageToVideo",
 *   url: "https://cdn.example.com/pause.png",
 * });
 * ```
 * @example
 * A video in a loop
 * ```ts
 * new ott.fivecents.TranscodingFilter("example", {
 *   name: "loop",
 *   kind: "videoLoop",
 *   url: "https://cdn.example.com/loop.mp4",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/TranscodingFilter.md`
 */
export class TranscodingFilter extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:TranscodingFilter";

  constructor(name: string, args: TranscodingFilterArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the number of a profile or filter, as text. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): TranscodingFilter {
    return Reflect.construct(TranscodingFilter, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a TranscodingFilter, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is TranscodingFilter {
    return isResourceOf(shape.type, thing);
  }
}

export interface TranscodingFilter extends OutputsOf<TranscodingFilterValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof TranscodingFilter.__pulumiType;
}
