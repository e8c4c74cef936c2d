// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";
import type { Show } from "./show";

/** The arguments of getSeason. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeason.md` */
export interface GetSeasonArgs {
  /** Id of the season: the show's id and the season's number, as in <show id>/1. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getSeasonOutput. */
export interface GetSeasonOutputArgs extends InputsOf<GetSeasonArgs> {}

/** What getSeason answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSeasonResult extends Pick<SharedResults, "id" | "images" | "airDate" | "endDate" | "seasonId" | "episodeCount" | "createdAt" | "updatedAt"> {
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

const shape: DataShape = { type: "encorastream:getSeason", secrets: [] };

/**
 * One season by its id.
 * @example
 * The first season of a show
 * ```ts
 * const found = ott.encorastream.getSeasonOutput({ id: "00000000-0000-4000-8000-000000000002/1" });
 * ```
 * @example
 * A season as viewers see it
 * ```ts
 * const found = ott.encorastream.getSeasonOutput({
 *   id: "00000000-0000-4000-8000-000000000002/1",
 *   view: "viewers",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeason.md`
 */
export function getSeason(
  args: GetSeasonArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetSeasonResult>> {
  return ask(shape, args, options);
}

/** As getSeason, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSeason.md` */
export function getSeasonOutput(
  args: GetSeasonOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetSeasonResult>> {
  return askOutput(shape, args, options);
}
