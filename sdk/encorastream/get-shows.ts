// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getShows. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShows.md` */
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
// biome-ignore format: a list of names stands in one line.
export interface GetShowsResult extends Pick<SharedResults, "id" | "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "network" | "language" | "firstAirDate" | "lastAirDate" | "airingStatus" | "slug" | "totalSeasons" | "totalEpisodes" | "createdAt" | "updatedAt"> {
  /** Whether viewers see the show. */
  published?: boolean | undefined;
  /** The vendor's status: draft, published, ongoing, ended, canceled. */
  status?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getShows", secrets: [] };

/**
 * The shows of the catalogue, in the words of the resource.
 * @example
 * The shows that are still drafts
 * ```ts
 * const found = ott.encorastream.getShowsOutput({ status: "draft", search: "night", sort: "title" });
 * ```
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShows.md`
 */
export function getShows(args?: GetShowsArgs, options?: Asking<AccountSettings>): Promise<GetShowsResult[]> {
  return ask(shape, args, options);
}

/** As getShows, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShows.md` */
export function getShowsOutput(
  args?: GetShowsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetShowsResult[]> {
  return askOutput(shape, args, options);
}
