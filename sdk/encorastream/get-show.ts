// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getShow. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShow.md` */
export interface GetShowArgs {
  /** Id of the show. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getShowOutput. */
export interface GetShowOutputArgs extends InputsOf<GetShowArgs> {}

/** What getShow answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetShowResult extends Pick<SharedResults, "id" | "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "network" | "language" | "firstAirDate" | "lastAirDate" | "airingStatus" | "slug" | "totalSeasons" | "totalEpisodes" | "createdAt" | "updatedAt"> {
  /** Whether viewers see the show. */
  published?: boolean | undefined;
  /** The vendor's status: draft, published, ongoing, ended, canceled. */
  status?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getShow", secrets: [] };

/**
 * One show by its id.
 * @example
 * A show, whatever its status
 * ```ts
 * const found = ott.encorastream.getShowOutput({ id: "00000000-0000-4000-8000-000000000002" });
 * ```
 * @example
 * A show as viewers see it
 * ```ts
 * const found = ott.encorastream.getShowOutput({ id: "00000000-0000-4000-8000-000000000002", view: "viewers" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShow.md`
 */
export function getShow(args: GetShowArgs, options?: Asking<AccountSettings>): Promise<GetShowResult> {
  return ask(shape, args, options);
}

/** As getShow, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShow.md` */
export function getShowOutput(
  args: GetShowOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetShowResult> {
  return askOutput(shape, args, options);
}
