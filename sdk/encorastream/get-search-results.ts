// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getSearchResults. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSearchResults.md` */
export interface GetSearchResultsArgs {
  /** Words to look for. */
  search?: string | undefined;
  /** Kind of content. */
  contentType?: "movie" | "show" | "episode" | "channel" | undefined;
  /** Slug of a genre, as in drama. */
  genre?: string | undefined;
  /** Content rating. */
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
  /** Earliest year of the first release. */
  releaseYearMin?: number | undefined;
  /** Latest year of the first release. */
  releaseYearMax?: number | undefined;
  /** Language as a BCP 47 tag. */
  language?: string | undefined;
}

/** The arguments of getSearchResultsOutput. */
export interface GetSearchResultsOutputArgs extends InputsOf<GetSearchResultsArgs> {}

/** What getSearchResults answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSearchResultsResult extends Pick<SharedResults, "contentType" | "title" | "releaseYear"> {
  /** Part of the text that was found. */
  synopsisSnippet?: string | undefined;
  /** URLs of the artwork, by its kind. */
  images?: { [key: string]: unknown } | undefined;
  /** How well it fits: higher is better. */
  score?: number | undefined;
  /** Content rating. */
  contentRating?: string | undefined;
  /** Slugs of the genres. */
  genres?: string[] | undefined;
  /** The vendor's status. */
  status?: string | undefined;
  /** The vendor's id of what was found. */
  contentId: string;
}

const shape: DataShape = { type: "encorastream:getSearchResults", secrets: [] };

/**
 * What the search of the platform finds: published and scheduled content, the best match first.
 *
 * Filtered by the account's own territory and plan. Drafts never show: `getMovies` and its like list them.
 * @example
 * Everything about the sea
 * ```ts
 * const found = ott.encorastream.getSearchResultsOutput({ search: "sea" });
 * ```
 * @example
 * The English dramas of two years
 * ```ts
 * const found = ott.encorastream.getSearchResultsOutput({
 *   contentType: "movie",
 *   genre: "drama",
 *   contentRating: "PG-13",
 *   releaseYearMin: 2024,
 *   releaseYearMax: 2025,
 *   language: "en",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSearchResults.md`
 */
export function getSearchResults(
  args?: GetSearchResultsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetSearchResultsResult[]> {
  return ask(shape, args, options);
}

/** As getSearchResults, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSearchResults.md` */
export function getSearchResultsOutput(
  args?: GetSearchResultsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetSearchResultsResult[]> {
  return askOutput(shape, args, options);
}
