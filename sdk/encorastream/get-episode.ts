// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Season } from "./season";
import type { Images } from "./types";

/**
 * The arguments of getEpisode.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisode.md`
 */
export interface GetEpisodeArgs {
  /** Id of the episode: its season's id and its number, as in <show id>/1/4. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getEpisodeOutput. */
export interface GetEpisodeOutputArgs extends InputsOf<GetEpisodeArgs> {}

/** What getEpisode answers. */
export interface GetEpisodeResult {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** The season that the episode belongs to: the resource or its id, as in `<show id>/1`. */
  season?: string | Season | undefined;
  /** Number of the episode in its season; 0 is a special. */
  episodeNumber?: number | undefined;
  /** Title that viewers see. */
  title?: string | undefined;
  /** What the episode is about. */
  synopsis?: string | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** Content rating. Without it the rating of the show counts; one of both is needed to publish. */
  contentRating?:
    | "G"
    | "PG"
    | "PG-13"
    | "R"
    | "NC-17"
    | "TV-Y"
    | "TV-G"
    | "TV-PG"
    | "TV-14"
    | "TV-MA"
    | "UNRATED"
    | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Day of the first broadcast, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. */
  availableUntil?: string | undefined;
  /** Whether viewers see the episode. */
  published?: boolean | undefined;
  /** The vendor's own id of the episode. */
  episodeId?: string | undefined;
  /** The vendor's status: draft, published, scheduled, unpublished. */
  status?: string | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getEpisode", secrets: [] };

/**
 * One episode by its id.
 *
 * @example
 * The first episode of a season
 * ```ts
 * const found = ott.encorastream.getEpisodeOutput({ id: "00000000-0000-4000-8000-000000000002/1/1" });
 * ```
 *
 * @example
 * An episode as viewers see it
 * ```ts
 * const found = ott.encorastream.getEpisodeOutput({
 *   id: "00000000-0000-4000-8000-000000000002/1/1",
 *   view: "viewers",
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisode.md`
 */
export function getEpisode(
  args: GetEpisodeArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpisodeResult>> {
  return ask(shape, args, options);
}

/**
 * As getEpisode, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpisode.md`
 */
export function getEpisodeOutput(
  args: GetEpisodeOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpisodeResult>> {
  return askOutput(shape, args, options);
}
