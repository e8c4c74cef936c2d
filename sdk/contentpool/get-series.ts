// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Series } from "./series";
import type { SharedResults } from "./shared";

/** The arguments of getSeries. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeries.md` */
export interface GetSeriesArgs {
  /** The series: the resource or its source key. */
  series: string | Series;
}

/** The arguments of getSeriesOutput. */
export interface GetSeriesOutputArgs extends InputsOf<GetSeriesArgs> {}

/** What getSeries answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSeriesResult extends Pick<SharedResults, "title" | "description" | "firstEpisodeDate" | "lastEpisodeDate" | "producerCountry" | "audioLanguage" | "parentalGuide" | "otherData" | "trailerVideo" | "englishTitle" | "englishDescription" | "sourceAbbr" | "channelKey" | "status" | "shareStatus" | "seasonCount" | "episodeCount"> {
  /** One to four titles from the vendor's genre list. */
  genres?: string[] | undefined;
  /** Who sees the series. The vendor chooses if it was never set. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  privacyStatus?: "public" | "private" | undefined;
  /** The vendor's key of the series; also its id. */
  sourceKey?: string | undefined;
  /** Page of the series, where it has one. */
  webUrl?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getSeries", secrets: [] };

/**
 * A series of the account.
 * @example
 * A series by its source key
 * ```ts
 * const found = ott.contentpool.getSeriesOutput({ series: "OqWWUNKo6A" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeries.md`
 */
export function getSeries(args: GetSeriesArgs, options?: Asking<AccountSettings>): Promise<GetSeriesResult> {
  return ask(shape, args, options);
}

/** As getSeries, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeries.md` */
export function getSeriesOutput(
  args: GetSeriesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetSeriesResult> {
  return askOutput(shape, args, options);
}
