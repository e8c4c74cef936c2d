// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/**
 * The arguments of getAllSeries.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAllSeries.md`
 */
export interface GetAllSeriesArgs {
  /** Exact title. Defaults to all. */
  title?: string | undefined;
}

/** The arguments of getAllSeriesOutput. */
export interface GetAllSeriesOutputArgs extends InputsOf<GetAllSeriesArgs> {}

/** What getAllSeries answers. */
export interface GetAllSeriesResult {
  /** The title, in the account's language. */
  title?: string | undefined;
  /** The description, in the account's language. */
  description?: string | undefined;
  /** One to four titles from the vendor's genre list. */
  genres?: string[] | undefined;
  /** The day of the first episode, as YYYY-MM-DD. */
  firstEpisodeDate?: string | undefined;
  /** The day of the last episode, as YYYY-MM-DD, of a finished series. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
  /** Country of production, a two-letter code (ISO 3166-1 alpha-2). */
  producerCountry?: string | undefined;
  /** Audio language, a two-letter code (ISO 639-1). */
  audioLanguage?: string | undefined;
  /** Age rating in the TV Parental Guidelines. */
  parentalGuide?: "TV-Y" | "TV-Y7" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | undefined;
  /** Who sees the series. The vendor chooses if it was never set. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  privacyStatus?: "public" | "private" | undefined;
  /** Data of your own, a JSON object that the vendor only keeps. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  otherData?: { [key: string]: unknown } | undefined;
  /** Source key of the video that is the trailer. A video of the series itself needs `SeriesTrailer`. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  trailerVideo?: string | undefined;
  /** The title in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishTitle?: string | undefined;
  /** The description in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishDescription?: string | undefined;
  /** The vendor's key of the series; also its id. */
  sourceKey?: string | undefined;
  /** The other half of its identity at the vendor. */
  sourceAbbr?: string | undefined;
  /** Key of the account's channel. */
  channelKey?: string | undefined;
  /** Page of the series, where it has one. */
  webUrl?: string | undefined;
  /** The vendor's status: active. */
  status?: string | undefined;
  /** Whether other channels may show it: allow. */
  shareStatus?: string | undefined;
  /** How many seasons the vendor counts. */
  seasonCount: number;
  /** How many episodes the vendor counts. */
  episodeCount: number;
}

const shape: DataShape = { type: "contentpool:getAllSeries", secrets: [] };

/**
 * The series of the account.
 *
 * @example
 * All series
 * ```ts
 * const found = ott.contentpool.getAllSeriesOutput();
 * ```
 *
 * @example
 * The series of a title
 * ```ts
 * const found = ott.contentpool.getAllSeriesOutput({ title: "The Lighthouse" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAllSeries.md`
 */
export function getAllSeries(
  args?: GetAllSeriesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetAllSeriesResult[]> {
  return ask(shape, args, options);
}

/**
 * As getAllSeries, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAllSeries.md`
 */
export function getAllSeriesOutput(
  args?: GetAllSeriesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetAllSeriesResult[]> {
  return askOutput(shape, args, options);
}
