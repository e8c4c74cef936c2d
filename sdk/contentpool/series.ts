// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Series. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/Series.md` */
export interface SeriesArgs extends InputsOf<SeriesValues> {}

/** The arguments of Series as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface SeriesValues extends Pick<SharedArguments, "title" | "description" | "firstEpisodeDate" | "producerCountry" | "audioLanguage" | "parentalGuide" | "cover" | "banner" | "otherData" | "trailerVideo" | "englishTitle" | "englishDescription" | "adopt" | "allowReplacement"> {
  /** One to four titles from the vendor's genre list. Unordered. */
  genres: string[];
  /** The day of the last episode, as YYYY-MM-DD, of a finished series. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
  /** Who sees the series. The vendor chooses if it was never set. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  privacyStatus?: "public" | "private" | undefined;
  /** What deleting the resource does, as the vendor has no delete call. `retain` (default): the object stays as it is, and a warning says so. `hide`: it stays, but its privacy status is set to private. `fail`: the deletion fails. */
  onDelete?: "retain" | "hide" | "fail" | undefined;
}

/** What Series shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface SeriesOutputs extends Pick<SharedOutputs, "coverSha256" | "bannerSha256" | "sourceAbbr" | "channelKey" | "status"> {
  /** The vendor's key of the series; also its id. */
  sourceKey: string;
  /** Page of the series, where it has one. */
  webUrl?: string | undefined;
  /** Whether other channels may show it: allow. */
  shareStatus: string;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "contentpool:Series",
  inputs: ["title", "description", "genres", "firstEpisodeDate", "lastEpisodeDate", "producerCountry", "audioLanguage", "parentalGuide", "cover", "banner", "privacyStatus", "otherData", "trailerVideo", "englishTitle", "englishDescription", "onDelete", "adopt", "allowReplacement", "coverSha256", "bannerSha256"],
  outputs: ["sourceKey", "sourceAbbr", "channelKey", "webUrl", "status", "shareStatus"],
  secrets: [],
};

/**
 * A series of the account's channel.
 *
 * The vendor has no call that deletes a series: see `onDelete`. Pictures are compared by their content; as no call shows what the vendor holds, an outside change of one is not seen, and adopting a series sends both.
 * @example
 * A series that stays private until its launch, and is hidden when it is deleted
 * ```ts
 * new ott.contentpool.Series("example", {
 *   title: "The Lighthouse",
 *   description: "Three keepers, one winter.",
 *   genres: ["Drama"],
 *   firstEpisodeDate: "2026-03-21",
 *   producerCountry: "IR",
 *   audioLanguage: "fa",
 *   parentalGuide: "TV-14",
 *   cover: "artwork/lighthouse-cover.jpg",
 *   banner: "artwork/lighthouse-banner.jpg",
 *   privacyStatus: "private",
 *   englishTitle: "The Lighthouse",
 *   otherData: { catalogueNumber: 4711 },
 *   onDelete: "hide",
 * });
 * ```
 * @example
 * A finished series with every argument
 * ```ts
 * new ott.contentpool.Series("example", {
 *   title: "The Ferry",
 *   description: "Two captains, one river.",
 *   genres: ["Drama", "Crime"],
 *   firstEpisodeDate: "2024-03-21",
 *   lastEpisodeDate: "2025-05-01",
 *   producerCountry: "IR",
 *   audioLanguage: "fa",
 *   parentalGuide: "TV-PG",
 *   cover: "artwork/ferry-cover.jpg",
 *   banner: "artwork/ferry-banner.jpg",
 *   privacyStatus: "public",
 *   otherData: { catalogueNumber: 4712 },
 *   trailerVideo: "Xk3pTrailer",
 *   englishTitle: "The Ferry",
 *   englishDescription: "Two captains, one river.",
 *   onDelete: "retain",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/Series.md`
 */
export class Series extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:Series";

  constructor(name: string, args: SeriesArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the vendor's source key of the series, as in OqWWUNKo6A. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Series {
    return Reflect.construct(Series, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Series, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Series {
    return isResourceOf(shape.type, thing);
  }
}

export interface Series extends OutputsOf<SeriesValues>, OutputsOf<SeriesOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Series.__pulumiType;
}
