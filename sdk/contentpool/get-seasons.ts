// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Series } from "./series";
import type { SharedResults } from "./shared";

/** The arguments of getSeasons. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasons.md` */
export interface GetSeasonsArgs {
  /** The series: the resource or its source key. */
  series: string | Series;
}

/** The arguments of getSeasonsOutput. */
export interface GetSeasonsOutputArgs extends InputsOf<GetSeasonsArgs> {}

/** What getSeasons answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSeasonsResult extends Pick<SharedResults, "index" | "title" | "description" | "firstEpisodeDate" | "otherData" | "trailerVideo" | "englishTitle" | "englishDescription" | "sourceAbbr" | "channelKey" | "episodeCount"> {
  /** The series that the season belongs to: the resource or its source key. */
  series?: string | Series | undefined;
  /** The day of the last episode, as YYYY-MM-DD, of a finished season. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
  /** The vendor's key of the season; also its id. */
  sourceKey?: string | undefined;
  /** Page of the season, where it has one. */
  webUrl?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getSeasons", secrets: [] };

/**
 * The seasons of a series, by their place in it.
 * @example
 * The seasons of a series
 * ```ts
 * const found = ott.contentpool.getSeasonsOutput({ series: "OqWWUNKo6A" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasons.md`
 */
export function getSeasons(
  args: GetSeasonsArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetSeasonsResult[]>> {
  return ask(shape, args, options);
}

/** As getSeasons, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasons.md` */
export function getSeasonsOutput(
  args: GetSeasonsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetSeasonsResult[]>> {
  return askOutput(shape, args, options);
}
