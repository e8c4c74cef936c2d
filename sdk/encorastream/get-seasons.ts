// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Show } from "./show";
import type { Images } from "./types";

/**
 * The arguments of getSeasons.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeasons.md`
 */
export interface GetSeasonsArgs {
  /** Id of the show. */
  show: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getSeasonsOutput. */
export interface GetSeasonsOutputArgs extends InputsOf<GetSeasonsArgs> {}

/** What getSeasons answers. */
export interface GetSeasonsResult {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** The show that the season belongs to: the resource or its id. */
  show?: string | Show | undefined;
  /** Number of the season in its show, from 1. */
  seasonNumber?: number | undefined;
  /** Title; players show Season N without one. */
  title?: string | undefined;
  /** What the season is about. */
  synopsis?: string | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** First day of the season, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** Last day of the season, as YYYY-MM-DD; none while it runs. */
  endDate?: string | undefined;
  /** `draft`: hidden. `published`: airing. `completed`: all episodes have aired. */
  status?: "draft" | "published" | "completed" | undefined;
  /** The vendor's own id of the season. */
  seasonId?: string | undefined;
  /** Episodes, as the vendor counts them. */
  episodeCount?: number | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getSeasons", secrets: [] };

/**
 * The seasons of a show, in the words of the resource.
 *
 * @example
 * The seasons of a show
 * ```ts
 * const found = ott.encorastream.getSeasonsOutput({ show: "00000000-0000-4000-8000-000000000002" });
 * ```
 *
 * @example
 * The seasons that viewers see
 * ```ts
 * const found = ott.encorastream.getSeasonsOutput({
 *   show: "00000000-0000-4000-8000-000000000002",
 *   view: "viewers",
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeasons.md`
 */
export function getSeasons(
  args: GetSeasonsArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetSeasonsResult[]>> {
  return ask(shape, args, options);
}

/**
 * As getSeasons, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeasons.md`
 */
export function getSeasonsOutput(
  args: GetSeasonsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetSeasonsResult[]>> {
  return askOutput(shape, args, options);
}
