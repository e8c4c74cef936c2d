// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Cast, GeoRestrictions, Images } from "./types";

/**
 * The arguments of getShows.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShows.md`
 */
export interface GetShowsArgs {
  /** Words to look for in the texts. */
  search?: string | undefined;
  /** The vendor's status; `draft` and `published` only with `view: "admin"`. */
  status?: "draft" | "published" | "ongoing" | "ended" | "canceled" | undefined;
  /** Slug of a genre, as in drama. Only with `view: "viewers"`. */
  genre?: string | undefined;
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
  /** The vendor's name of the field to sort by, as in title; a leading - sorts descending. */
  sort?: string | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getShowsOutput. */
export interface GetShowsOutputArgs extends InputsOf<GetShowsArgs> {}

/** What getShows answers. */
export interface GetShowsResult {
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

const shape: DataShape = { type: "encorastream:getShows", secrets: [] };

/**
 * The shows of the catalogue, in the words of the resource.
 *
 * @example
 * The shows that are still drafts
 * ```ts
 * const found = ott.encorastream.getShowsOutput({ status: "draft", search: "night", sort: "title" });
 * ```
 *
 * @example
 * What viewers find
 * ```ts
 * const found = ott.encorastream.getShowsOutput({
 *   view: "viewers",
 *   search: "night",
 *   status: "ongoing",
 *   genre: "drama",
 *   contentRating: "TV-14",
 *   sort: "-created_at",
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShows.md`
 */
export function getShows(args?: GetShowsArgs, options?: Asking<AccountSettings>): Promise<GetShowsResult[]> {
  return ask(shape, args, options);
}

/**
 * As getShows, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShows.md`
 */
export function getShowsOutput(
  args?: GetShowsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetShowsResult[]> {
  return askOutput(shape, args, options);
}
