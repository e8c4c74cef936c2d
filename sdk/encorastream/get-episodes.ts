// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Season } from "./season";
import type { SharedResults } from "./shared";

/** The arguments of getEpisodes. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisodes.md` */
export interface GetEpisodesArgs {
  /** Id of the season: the show's id and the season's number, as in <show id>/1. */
  season: string;
  /** The vendor's name of the field to sort by; a leading - sorts descending. Only with `view: "viewers"`. */
  sort?: string | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getEpisodesOutput. */
export interface GetEpisodesOutputArgs extends InputsOf<GetEpisodesArgs> {}

/** What getEpisodes answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetEpisodesResult extends Pick<SharedResults, "id" | "title" | "runtimeMinutes" | "images" | "availableFrom" | "availableUntil" | "episodeId" | "status" | "createdAt" | "updatedAt"> {
  /** The season that the episode belongs to: the resource or its id, as in `<show id>/1`. */
  season?: string | Season | undefined;
  /** Number of the episode in its season; 0 is a special. */
  episodeNumber?: number | undefined;
  /** What the episode is about. */
  synopsis?: string | undefined;
  /** Content rating. Without it the rating of the show counts; one of both is needed to publish. */
  contentRating?: "G" | "PG" | "PG-13" | "R" | "NC-17" | "TV-Y" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | "UNRATED" | undefined;
  /** Day of the first broadcast, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** Whether viewers see the episode. */
  published?: boolean | undefined;
}

const shape: DataShape = { type: "encorastream:getEpisodes", secrets: [] };

/**
 * The episodes of a season, in the words of the resource.
 * @example
 * The episodes of the first season
 * ```ts
 * const found = ott.encorastream.getEpisodesOutput({ season: "00000000-0000-4000-8000-000000000002/1" });
 * ```
 * @example
 * What viewers see, the latest episode first
 * ```ts
 * const found = ott.encorastream.getEpisodesOutput({
 *   season: "00000000-0000-4000-8000-000000000002/1",
 *   view: "viewers",
 *   sort: "-episode_number",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisodes.md`
 */
export function getEpisodes(
  args: GetEpisodesArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpisodesResult[]>> {
  return ask(shape, args, options);
}

/** As getEpisodes, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisodes.md` */
export function getEpisodesOutput(
  args: GetEpisodesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpisodesResult[]>> {
  return askOutput(shape, args, options);
}
