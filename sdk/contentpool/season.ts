// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Series } from "./series";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Season. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/Season.md` */
export interface SeasonArgs extends InputsOf<SeasonValues> {}

/** The arguments of Season as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface SeasonValues extends Pick<SharedArguments, "title" | "description" | "firstEpisodeDate" | "cover" | "banner" | "otherData" | "trailerVideo" | "englishTitle" | "englishDescription" | "onDelete" | "adopt" | "allowReplacement"> {
  /** The series that the season belongs to: the resource or its source key. Changing this forces replacement. */
  series: string | Series;
  /** Place of the season in its series, for example 1. */
  index: number;
  /** The day of the last episode, as YYYY-MM-DD, of a finished season. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
}

/** What Season shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface SeasonOutputs extends Pick<SharedOutputs, "coverSha256" | "bannerSha256" | "sourceAbbr" | "channelKey"> {
  /** The vendor's key of the season; also its id. */
  sourceKey: string;
  /** Page of the season, where it has one. */
  webUrl?: string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "contentpool:Season",
  inputs: ["series", "index", "title", "description", "firstEpisodeDate", "lastEpisodeDate", "cover", "banner", "otherData", "trailerVideo", "englishTitle", "englishDescription", "onDelete", "adopt", "allowReplacement", "coverSha256", "bannerSha256"],
  outputs: ["sourceKey", "sourceAbbr", "channelKey", "webUrl"],
  secrets: [],
};

/**
 * A season of a series.
 *
 * The vendor has no call that deletes a season: see `onDelete`. It has no privacy status of its own. Another `series` forces replacement, and the season that was there stays in the old series. Pictures are compared by their content; as no call shows what the vendor holds, an outside change of one is not seen, and adopting a season sends both.
 * @example
 * The first season of a series
 * ```ts
 * new ott.contentpool.Season("example", {
 *   series: "OqWWUNKo6A",
 *   index: 1,
 *   title: "Winter",
 *   description: "The first winter on the rock.",
 *   firstEpisodeDate: "2026-03-21",
 *   cover: "artwork/lighthouse-1-cover.jpg",
 *   banner: "artwork/lighthouse-1-banner.jpg",
 * });
 * ```
 * @example
 * A finished season with every argument
 * ```ts
 * new ott.contentpool.Season("example", {
 *   series: "OqWWUNKo6A",
 *   index: 2,
 *   title: "Spring",
 *   description: "The supply ship is late.",
 *   firstEpisodeDate: "2027-03-21",
 *   lastEpisodeDate: "2027-06-01",
 *   cover: "artwork/lighthouse-2-cover.jpg",
 *   banner: "artwork/lighthouse-2-banner.jpg",
 *   otherData: { catalogueNumber: 4713 },
 *   trailerVideo: "Xk3pTrailer",
 *   englishTitle: "Spring",
 *   englishDescription: "The supply ship is late.",
 *   onDelete: "retain",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/Season.md`
 */
export class Season extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:Season";

  constructor(name: string, args: SeasonArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the vendor's source key of the season, as in 7X6HTfdq1Ja9. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Season {
    return Reflect.construct(Season, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Season, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Season {
    return isResourceOf(shape.type, thing);
  }
}

export interface Season extends OutputsOf<SeasonValues>, OutputsOf<SeasonOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Season.__pulumiType;
}
