// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Cast, GeoRestrictions, Images } from "./types";

/**
 * The arguments of getMovies.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovies.md`
 */
export interface GetMoviesArgs {
  /** Words to look for in the texts. */
  search?: string | undefined;
  /** The vendor's status. Only with `view: "admin"`. */
  status?: "draft" | "published" | "scheduled" | "unpublished" | undefined;
  /** Slug of a genre, as in drama. */
  genre?: string | undefined;
  /** Year of the first release. Only with `view: "viewers"`. */
  releaseYear?: number | undefined;
  /** Content rating. Only with `view: "viewers"`. */
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
  /** Language of an audio track, as a BCP 47 tag. Only with `view: "viewers"`. */
  language?: string | undefined;
  /** The vendor's name of the field to sort by, as in title; a leading - sorts descending. */
  sort?: string | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getMoviesOutput. */
export interface GetMoviesOutputArgs extends InputsOf<GetMoviesArgs> {}

/** What getMovies answers. */
export interface GetMoviesResult {
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

const shape: DataShape = { type: "encorastream:getMovies", secrets: [] };

/**
 * The movies of the catalogue, in the words of the resource.
 *
 * @example
 * The drafts of a genre
 * ```ts
 * const found = ott.encorastream.getMoviesOutput({
 *   status: "draft",
 *   search: "tide",
 *   genre: "drama",
 *   sort: "title",
 * });
 * ```
 *
 * @example
 * What viewers find
 * ```ts
 * const found = ott.encorastream.getMoviesOutput({
 *   view: "viewers",
 *   search: "tide",
 *   genre: "drama",
 *   releaseYear: 2025,
 *   contentRating: "PG-13",
 *   language: "en",
 *   sort: "-created_at",
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovies.md`
 */
export function getMovies(
  args?: GetMoviesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetMoviesResult[]> {
  return ask(shape, args, options);
}

/**
 * As getMovies, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovies.md`
 */
export function getMoviesOutput(
  args?: GetMoviesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetMoviesResult[]> {
  return askOutput(shape, args, options);
}
