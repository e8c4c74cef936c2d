// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Season } from "./season";
import type { Series } from "./series";
import type { SharedResults } from "./shared";

/** The arguments of getSeason. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeason.md` */
export interface GetSeasonArgs {
  /** The season: the resource or its source key. */
  season: string | Season;
}

/** The arguments of getSeasonOutput. */
export interface GetSeasonOutputArgs extends InputsOf<GetSeasonArgs> {}

/** What getSeason answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSeasonResult extends Pick<SharedResults, "index" | "title" | "description" | "firstEpisodeDate" | "otherData" | "trailerVideo" | "englishTitle" | "englishDescription" | "sourceAbbr" | "channelKey" | "episodeCount"> {
  /** The series that the season belongs to: the resource or its source key. */
  series?: string | Series | undefined;
  /** The day of the last episode, as YYYY-MM-DD, of a finished season. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
  /** The vendor's key of the season; also its id. */
  sourceKey?: string | undefined;
  /** Page of the season, where it has one. */
  webUrl?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getSeason", secrets: [] };

/**
 * A season of a series.
 * @example
 * A season by its source key
 * ```ts
 * const found = ott.contentpool.getSeasonOutput({ season: "7X6HTfdq1Ja9" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeason.md`
 */
export function getSeason(
  args: GetSeasonArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetSeasonResult>> {
  return ask(shape, args, options);
}

/** As getSeason, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeason.md` */
export function getSeasonOutput(
  args: GetSeasonOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetSeasonResult>> {
  return askOutput(shape, args, options);
}
