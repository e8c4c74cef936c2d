// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getMovies. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovies.md` */
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
// biome-ignore format: a list of names stands in one line.
export interface GetMoviesResult extends Pick<SharedResults, "id" | "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "tagline" | "releaseYear" | "runtimeMinutes" | "studio" | "audioLanguages" | "subtitleLanguages" | "availableFrom" | "availableUntil" | "published" | "slug" | "status" | "createdAt" | "updatedAt"> {}

const shape: DataShape = { type: "encorastream:getMovies", secrets: [] };

/**
 * The movies of the catalogue, in the words of the resource.
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovies.md`
 */
export function getMovies(
  args?: GetMoviesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetMoviesResult[]> {
  return ask(shape, args, options);
}

/** As getMovies, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovies.md` */
export function getMoviesOutput(
  args?: GetMoviesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetMoviesResult[]> {
  return askOutput(shape, args, options);
}
