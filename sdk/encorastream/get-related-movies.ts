// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Cast, GeoRestrictions, Images } from "./types";

/**
 * The arguments of getRelatedMovies.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedMovies.md`
 */
export interface GetRelatedMoviesArgs {
  /** Id of the movie. */
  movie: string;
  /** How many at most. Defaults to 20. */
  limit?: number | undefined;
}

/** The arguments of getRelatedMoviesOutput. */
export interface GetRelatedMoviesOutputArgs extends InputsOf<GetRelatedMoviesArgs> {}

/** What getRelatedMovies answers. */
export interface GetRelatedMoviesResult {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** Title that viewers see. */
  title?: string | undefined;
  /** Title in the original language, if another. */
  originalTitle?: string | undefined;
  /** What it is about. */
  synopsis?: string | undefined;
  /** Content rating. Needed before anything can be published. */
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
  /** Slugs of the genres, as in drama. */
  genres?: string[] | undefined;
  /** ISO 3166-1 alpha-2 codes. */
  countriesOfOrigin?: string[] | undefined;
  /** Cast and crew, in the order in which they are shown. */
  cast?: Cast[] | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Which countries may watch, managed whole. */
  geoRestrictions?: GeoRestrictions | undefined;
  /** Whether players need a licence before playback. */
  drmRequired?: boolean | undefined;
  /** One line that advertises it. */
  tagline?: string | undefined;
  /** Year of the first release. */
  releaseYear?: number | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** Production studio or distributor. */
  studio?: string | undefined;
  /** Languages of the audio tracks, as BCP 47 tags. */
  audioLanguages?: string[] | undefined;
  /** Languages of the subtitles, as BCP 47 tags. */
  subtitleLanguages?: string[] | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. */
  availableUntil?: string | undefined;
  /** Whether viewers see the movie. */
  published?: boolean | undefined;
  /** The name in URLs, made by the vendor. */
  slug?: string | undefined;
  /** The vendor's status: draft, published, scheduled, unpublished. */
  status?: string | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getRelatedMovies", secrets: [] };

/**
 * The movies that viewers are shown beside a published one.
 *
 * @example
 * Five movies that are like one
 * ```ts
 * const found = ott.encorastream.getRelatedMoviesOutput({
 *   movie: "00000000-0000-4000-8000-000000000001",
 *   limit: 5,
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedMovies.md`
 */
export function getRelatedMovies(
  args: GetRelatedMoviesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetRelatedMoviesResult[]> {
  return ask(shape, args, options);
}

/**
 * As getRelatedMovies, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedMovies.md`
 */
export function getRelatedMoviesOutput(
  args: GetRelatedMoviesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetRelatedMoviesResult[]> {
  return askOutput(shape, args, options);
}
