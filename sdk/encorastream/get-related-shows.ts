// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Cast, GeoRestrictions, Images } from "./types";

/**
 * The arguments of getRelatedShows.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedShows.md`
 */
export interface GetRelatedShowsArgs {
  /** Id of the show. */
  show: string;
  /** How many at most. Defaults to 20. */
  limit?: number | undefined;
}

/** The arguments of getRelatedShowsOutput. */
export interface GetRelatedShowsOutputArgs extends InputsOf<GetRelatedShowsArgs> {}

/** What getRelatedShows answers. */
export interface GetRelatedShowsResult {
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
  /** Original broadcaster. */
  network?: string | undefined;
  /** Original language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Date of the first episode, as YYYY-MM-DD. */
  firstAirDate?: string | undefined;
  /** Date of the latest episode, as YYYY-MM-DD. */
  lastAirDate?: string | undefined;
  /** Whether viewers see the show. */
  published?: boolean | undefined;
  /** Whether new episodes are to come, for a published show. The vendor chooses if it is not set. */
  airingStatus?: "ongoing" | "ended" | "canceled" | undefined;
  /** The name in URLs, made by the vendor. */
  slug?: string | undefined;
  /** The vendor's status: draft, published, ongoing, ended, canceled. */
  status?: string | undefined;
  /** Seasons, as the vendor counts them. */
  totalSeasons?: number | undefined;
  /** Episodes, as the vendor counts them. */
  totalEpisodes?: number | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getRelatedShows", secrets: [] };

/**
 * The shows that viewers are shown beside a published one.
 *
 * @example
 * Five shows that are like one
 * ```ts
 * const found = ott.encorastream.getRelatedShowsOutput({
 *   show: "00000000-0000-4000-8000-000000000002",
 *   limit: 5,
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedShows.md`
 */
export function getRelatedShows(
  args: GetRelatedShowsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetRelatedShowsResult[]> {
  return ask(shape, args, options);
}

/**
 * As getRelatedShows, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedShows.md`
 */
export function getRelatedShowsOutput(
  args: GetRelatedShowsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetRelatedShowsResult[]> {
  return askOutput(shape, args, options);
}
