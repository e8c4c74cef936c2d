// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getGenres. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getGenres.md` */
export interface GetGenresArgs {
  /** Exact name, in English or as the vendor shows it. Defaults to all. */
  name?: string | undefined;
}

/** The arguments of getGenresOutput. */
export interface GetGenresOutputArgs extends InputsOf<GetGenresArgs> {}

/** What getGenres answers. */
export interface GetGenresResult {
  /** The name that writes send and answers show, in the vendor's language. */
  title: string;
  /** The name in English. */
  englishTitle?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getGenres", secrets: [] };

/**
 * The genres that a video or a series can have.
 * @example
 * All genres
 * ```ts
 * const found = ott.contentpool.getGenresOutput();
 * ```
 * @example
 * A genre by its English name
 * ```ts
 * const found = ott.contentpool.getGenresOutput({ name: "Drama" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getGenres.md`
 */
export function getGenres(
  args?: GetGenresArgs,
  options?: Asking<AccountSettings>,
): Promise<GetGenresResult[]> {
  return ask(shape, args, options);
}

/** As getGenres, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getGenres.md` */
export function getGenresOutput(
  args?: GetGenresOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetGenresResult[]> {
  return askOutput(shape, args, options);
}
