// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getRelatedShows. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedShows.md` */
export interface GetRelatedShowsArgs {
  /** Id of the show. */
  show: string;
  /** How many at most. Defaults to 20. */
  limit?: number | undefined;
}

/** The arguments of getRelatedShowsOutput. */
export interface GetRelatedShowsOutputArgs extends InputsOf<GetRelatedShowsArgs> {}

/** What getRelatedShows answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetRelatedShowsResult extends Pick<SharedResults, "id" | "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "network" | "language" | "firstAirDate" | "lastAirDate" | "airingStatus" | "slug" | "totalSeasons" | "totalEpisodes" | "createdAt" | "updatedAt"> {
  /** Whether viewers see the show. */
  published?: boolean | undefined;
  /** The vendor's status: draft, published, ongoing, ended, canceled. */
  status?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getRelatedShows", secrets: [] };

/**
 * The shows that viewers are shown beside a published one.
 * @example
 * Five shows that are like one
 * ```ts
 * const found = ott.encorastream.getRelatedShowsOutput({
 *   show: "00000000-0000-4000-8000-000000000002",
 *   limit: 5,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedShows.md`
 */
export function getRelatedShows(
  args: GetRelatedShowsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetRelatedShowsResult[]> {
  return ask(shape, args, options);
}

/** As getRelatedShows, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getRelatedShows.md` */
export function getRelatedShowsOutput(
  args: GetRelatedShowsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetRelatedShowsResult[]> {
  return askOutput(shape, args, options);
}
