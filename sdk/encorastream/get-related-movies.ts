// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getRelatedMovies. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedMovies.md` */
export interface GetRelatedMoviesArgs {
  /** Id of the movie. */
  movie: string;
  /** How many at most. Defaults to 20. */
  limit?: number | undefined;
}

/** The arguments of getRelatedMoviesOutput. */
export interface GetRelatedMoviesOutputArgs extends InputsOf<GetRelatedMoviesArgs> {}

/** What getRelatedMovies answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetRelatedMoviesResult extends Pick<SharedResults, "id" | "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "tagline" | "releaseYear" | "runtimeMinutes" | "studio" | "audioLanguages" | "subtitleLanguages" | "availableFrom" | "availableUntil" | "published" | "slug" | "status" | "createdAt" | "updatedAt"> {}

const shape: DataShape = { type: "encorastream:getRelatedMovies", secrets: [] };

/**
 * The movies that viewers are shown beside a published one.
 * @example
 * Five movies that are like one
 * ```ts
 * const found = ott.encorastream.getRelatedMoviesOutput({
 *   movie: "00000000-0000-4000-8000-000000000001",
 *   limit: 5,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedMovies.md`
 */
export function getRelatedMovies(
  args: GetRelatedMoviesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetRelatedMoviesResult[]> {
  return ask(shape, args, options);
}

/** As getRelatedMovies, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedMovies.md` */
export function getRelatedMoviesOutput(
  args: GetRelatedMoviesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetRelatedMoviesResult[]> {
  return askOutput(shape, args, options);
}
