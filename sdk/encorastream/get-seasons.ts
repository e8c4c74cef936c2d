// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";
import type { Show } from "./show";

/** The arguments of getSeasons. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeasons.md` */
export interface GetSeasonsArgs {
  /** Id of the show. */
  show: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getSeasonsOutput. */
export interface GetSeasonsOutputArgs extends InputsOf<GetSeasonsArgs> {}

/** What getSeasons answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSeasonsResult extends Pick<SharedResults, "id" | "images" | "airDate" | "endDate" | "seasonId" | "episodeCount" | "createdAt" | "updatedAt"> {
  /** The show that the season belongs to: the resource or its id. */
  show?: string | Show | undefined;
  /** Number of the season in its show, from 1. */
  seasonNumber?: number | undefined;
  /** Title; players show Season N without one. */
  title?: string | undefined;
  /** What the season is about. */
  synopsis?: string | undefined;
  /** `draft`: hidden. `published`: airing. `completed`: all episodes have aired. */
  status?: "draft" | "published" | "completed" | undefined;
}

const shape: DataShape = { type: "encorastream:getSeasons", secrets: [] };

/**
 * The seasons of a show, in the words of the resource.
 * @example
 * The seasons of a show
 * ```ts
 * const found = ott.encorastream.getSeasonsOutput({ show: "00000000-0000-4000-8000-000000000002" });
 * ```
 * @example
 * The seasons that viewers see
 * ```ts
 * const found = ott.encorastream.getSeasonsOutput({
 *   show: "00000000-0000-4000-8000-000000000002",
 *   view: "viewers",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeasons.md`
 */
export function getSeasons(
  args: GetSeasonsArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetSeasonsResult[]>> {
  return ask(shape, args, options);
}

/** As getSeasons, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeasons.md` */
export function getSeasonsOutput(
  args: GetSeasonsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetSeasonsResult[]>> {
  return askOutput(shape, args, options);
}
