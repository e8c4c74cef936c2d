// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Season } from "./season";
import type { SharedResults } from "./shared";

/** The arguments of getEpisode. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisode.md` */
export interface GetEpisodeArgs {
  /** Id of the episode: its season's id and its number, as in <show id>/1/4. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getEpisodeOutput. */
export interface GetEpisodeOutputArgs extends InputsOf<GetEpisodeArgs> {}

/** What getEpisode answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetEpisodeResult extends Pick<SharedResults, "id" | "title" | "runtimeMinutes" | "images" | "availableFrom" | "availableUntil" | "episodeId" | "status" | "createdAt" | "updatedAt"> {
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

const shape: DataShape = { type: "encorastream:getEpisode", secrets: [] };

/**
 * One episode by its id.
 * @example
 * The first episode of a season
 * ```ts
 * const found = ott.encorastream.getEpisodeOutput({ id: "00000000-0000-4000-8000-000000000002/1/1" });
 * ```
 * @example
 * An episode as viewers see it
 * ```ts
 * const found = ott.encorastream.getEpisodeOutput({
 *   id: "00000000-0000-4000-8000-000000000002/1/1",
 *   view: "viewers",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisode.md`
 */
export function getEpisode(
  args: GetEpisodeArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpisodeResult>> {
  return ask(shape, args, options);
}

/** As getEpisode, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisode.md` */
export function getEpisodeOutput(
  args: GetEpisodeOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpisodeResult>> {
  return askOutput(shape, args, options);
}
