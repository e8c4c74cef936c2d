// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Genre } from "./genre";
import type { SharedResults } from "./shared";

/** The arguments of getGenres. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGenres.md` */
export interface GetGenresArgs {
  /** Kind of content. Only with `view: "viewers"`. */
  contentType?: "movie" | "show" | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getGenresOutput. */
export interface GetGenresOutputArgs extends InputsOf<GetGenresArgs> {}

/** What getGenres answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetGenresResult extends Pick<SharedResults, "id" | "name"> {
  /** The name in URLs, unique. Content refers to its genres by this text. */
  slug?: string | undefined;
  /** The kinds of content that can have this genre. */
  contentTypes?: ("movie" | "show")[] | undefined;
  /** The genre above this one: the resource or its id. */
  parent?: string | Genre | undefined;
  /** Artwork of the genre. */
  imageUrl?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getGenres", secrets: [] };

/**
 * The genres, in the words of the resource.
 * @example
 * All genres
 * ```ts
 * const found = ott.encorastream.getGenresOutput();
 * ```
 * @example
 * The genres of shows
 * ```ts
 * const found = ott.encorastream.getGenresOutput({ view: "viewers", contentType: "show" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGenres.md`
 */
export function getGenres(
  args?: GetGenresArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetGenresResult[]>> {
  return ask(shape, args, options);
}

/** As getGenres, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGenres.md` */
export function getGenresOutput(
  args?: GetGenresOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetGenresResult[]>> {
  return askOutput(shape, args, options);
}
