// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Series } from "./series";
import type { SharedArguments } from "./shared";
import type { Video } from "./video";

/** The arguments of SeriesTrailer. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/SeriesTrailer.md` */
export interface SeriesTrailerArgs extends InputsOf<SeriesTrailerValues> {}

/** The arguments of SeriesTrailer as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface SeriesTrailerValues extends Pick<SharedArguments, "onDelete" | "adopt" | "allowReplacement"> {
  /** The series: the resource or its source key. Changing this forces replacement. */
  series: string | Series;
  /** The video that is the trailer: the resource or its source key. */
  video: string | Video;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "contentpool:SeriesTrailer",
  inputs: ["series", "video", "onDelete", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
};

/**
 * The trailer of a series, where it is a video of that series.
 *
 * Such a video needs its season, and the season its series: so the trailer is set last, by an edit of the series. Its id is the key of the series. Where the trailer is no video of the series, `trailerVideo` of the series does the same; set only one of both.
 * @example
 * A trailer of the series itself
 * ```ts
 * new ott.contentpool.SeriesTrailer("example", { series: "OqWWUNKo6A", video: "5o680fVAt3" });
 * ```
 * @example
 * A trailer that stays when the resource is deleted, which is the default
 * ```ts
 * new ott.contentpool.SeriesTrailer("example", {
 *   series: "OqWWUNKo6A",
 *   video: "OFsxRFaWCe",
 *   onDelete: "retain",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/SeriesTrailer.md`
 */
export class SeriesTrailer extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:SeriesTrailer";

  constructor(name: string, args: SeriesTrailerArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the vendor's source key of the series, as in OqWWUNKo6A. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): SeriesTrailer {
    return Reflect.construct(SeriesTrailer, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a SeriesTrailer, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is SeriesTrailer {
    return isResourceOf(shape.type, thing);
  }
}

export interface SeriesTrailer extends OutputsOf<SeriesTrailerValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof SeriesTrailer.__pulumiType;
}
