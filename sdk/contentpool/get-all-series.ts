// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getAllSeries. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAllSeries.md` */
export interface GetAllSeriesArgs {
  /** Exact title. Defaults to all. */
  title?: string | undefined;
}

/** The arguments of getAllSeriesOutput. */
export interface GetAllSeriesOutputArgs extends InputsOf<GetAllSeriesArgs> {}

/** What getAllSeries answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetAllSeriesResult extends Pick<SharedResults, "title" | "description" | "firstEpisodeDate" | "lastEpisodeDate" | "producerCountry" | "audioLanguage" | "parentalGuide" | "otherData" | "trailerVideo" | "englishTitle" | "englishDescription" | "sourceAbbr" | "channelKey" | "status" | "shareStatus" | "seasonCount" | "episodeCount"> {
  /** One to four titles from the vendor's genre list. */
  genres?: string[] | undefined;
  /** Who sees the series. The vendor chooses if it was never set. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  privacyStatus?: "public" | "private" | undefined;
  /** The vendor's key of the series; also its id. */
  sourceKey?: string | undefined;
  /** Page of the series, where it has one. */
  webUrl?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getAllSeries", secrets: [] };

/**
 * The series of the account.
 * @example
 * All series
 * ```ts
 * const found = ott.contentpool.getAllSeriesOutput();
 * ```
 * @example
 * The series of a title
 * ```ts
 * const found = ott.contentpool.getAllSeriesOutput({ title: "The Lighthouse" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAllSeries.md`
 */
export function getAllSeries(
  args?: GetAllSeriesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetAllSeriesResult[]> {
  return ask(shape, args, options);
}

/** As getAllSeries, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAllSeries.md` */
export function getAllSeriesOutput(
  args?: GetAllSeriesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetAllSeriesResult[]> {
  return askOutput(shape, args, options);
}
