// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getMovie. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovie.md` */
export interface GetMovieArgs {
  /** Id of the movie. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getMovieOutput. */
export interface GetMovieOutputArgs extends InputsOf<GetMovieArgs> {}

/** What getMovie answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetMovieResult extends Pick<SharedResults, "id" | "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "tagline" | "releaseYear" | "runtimeMinutes" | "studio" | "audioLanguages" | "subtitleLanguages" | "availableFrom" | "availableUntil" | "published" | "slug" | "status" | "createdAt" | "updatedAt"> {}

const shape: DataShape = { type: "encorastream:getMovie", secrets: [] };

/**
 * One movie by its id.
 * @example
 * A movie, whatever its status
 * ```ts
 * const found = ott.encorastream.getMovieOutput({ id: "00000000-0000-4000-8000-000000000001" });
 * ```
 * @example
 * A movie as viewers see it
 * ```ts
 * const found = ott.encorastream.getMovieOutput({
 *   id: "00000000-0000-4000-8000-000000000001",
 *   view: "viewers",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovie.md`
 */
export function getMovie(args: GetMovieArgs, options?: Asking<AccountSettings>): Promise<GetMovieResult> {
  return ask(shape, args, options);
}

/** As getMovie, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovie.md` */
export function getMovieOutput(
  args: GetMovieOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetMovieResult> {
  return askOutput(shape, args, options);
}
