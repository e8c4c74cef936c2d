// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getMovieTrailers. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovieTrailers.md` */
export interface GetMovieTrailersArgs {
  /** Id of the movie. */
  movie: string;
}

/** The arguments of getMovieTrailersOutput. */
export interface GetMovieTrailersOutputArgs extends InputsOf<GetMovieTrailersArgs> {}

/** What getMovieTrailers answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetMovieTrailersResult extends Pick<SharedResults, "type" | "durationSeconds" | "thumbnailUrl"> {
  /** The title that viewers see. */
  title?: string | undefined;
  /** Language of the trailer. */
  language?: string | undefined;
  /** When it was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** The vendor's id of the trailer. */
  id: string;
}

const shape: DataShape = { type: "encorastream:getMovieTrailers", secrets: [] };

/**
 * The trailers of a published movie.
 *
 * The URLs of the streams are left out: they are signed, and expire.
 * @example
 * The trailers of a movie
 * ```ts
 * const found = ott.encorastream.getMovieTrailersOutput({ movie: "00000000-0000-4000-8000-000000000001" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovieTrailers.md`
 */
export function getMovieTrailers(
  args: GetMovieTrailersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetMovieTrailersResult[]> {
  return ask(shape, args, options);
}

/** As getMovieTrailers, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getMovieTrailers.md` */
export function getMovieTrailersOutput(
  args: GetMovieTrailersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetMovieTrailersResult[]> {
  return askOutput(shape, args, options);
}
