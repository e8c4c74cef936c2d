// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Series } from "./series";

/**
 * The arguments of getSeasons.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasons.md`
 */
export interface GetSeasonsArgs {
  /** The series: the resource or its source key. */
  series: string | Series;
}

/** The arguments of getSeasonsOutput. */
export interface GetSeasonsOutputArgs extends InputsOf<GetSeasonsArgs> {}

/** What getSeasons answers. */
export interface GetSeasonsResult {
  /** The series that the season belongs to: the resource or its source key. */
  series?: string | Series | undefined;
  /** Place of the season in its series, for example 1. */
  index?: number | undefined;
  /** The title, in the account's language. */
  title?: string | undefined;
  /** The description, in the account's language. */
  description?: string | undefined;
  /** The day of the first episode, as YYYY-MM-DD. */
  firstEpisodeDate?: string | undefined;
  /** The day of the last episode, as YYYY-MM-DD, of a finished season. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
  /** Data of your own, a JSON object that the vendor only keeps. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  otherData?: { [key: string]: unknown } | undefined;
  /** Source key of the video that is the trailer. A video of the series itself needs `SeriesTrailer`. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  trailerVideo?: string | undefined;
  /** The title in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishTitle?: string | undefined;
  /** The description in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishDescription?: string | undefined;
  /** The vendor's key of the season; also its id. */
  sourceKey?: string | undefined;
  /** The other half of its identity at the vendor. */
  sourceAbbr?: string | undefined;
  /** Key of the account's channel. */
  channelKey?: string | undefined;
  /** Page of the season, where it has one. */
  webUrl?: string | undefined;
  /** How many episodes the vendor counts. */
  episodeCount: number;
}

const shape: DataShape = { type: "contentpool:getSeasons", secrets: [] };

/**
 * The seasons of a series, by their place in it.
 *
 * @example
 * The seasons of a series
 * ```ts
 * const found = ott.contentpool.getSeasonsOutput({ series: "OqWWUNKo6A" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasons.md`
 */
export function getSeasons(
  args: GetSeasonsArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetSeasonsResult[]>> {
  return ask(shape, args, options);
}

/**
 * As getSeasons, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasons.md`
 */
export function getSeasonsOutput(
  args: GetSeasonsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetSeasonsResult[]>> {
  return askOutput(shape, args, options);
}
