// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Season } from "./season";
import type { SharedResults } from "./shared";

/** The arguments of getSeasonVideos. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasonVideos.md` */
export interface GetSeasonVideosArgs {
  /** The season: the resource or its source key. */
  season: string | Season;
}

/** The arguments of getSeasonVideosOutput. */
export interface GetSeasonVideosOutputArgs extends InputsOf<GetSeasonVideosArgs> {}

/** What getSeasonVideos answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSeasonVideosResult extends Pick<SharedResults, "sourceKey" | "title" | "description" | "category" | "tags" | "publishedAt" | "durationSeconds" | "privacyStatus" | "publisherChannel" | "genres" | "series" | "season" | "seasonIndex" | "episodeIndex" | "webUrl" | "webEmbedUrl"> {
  /** The vendor's status: uploading, uploadingToUC, processingUC, active. */
  status: string;
  /** The title in English. */
  englishTitle?: string | undefined;
  /** The description in English. */
  englishDescription?: string | undefined;
  /** The account's own data; empty where there is none. */
  otherData: { [key: string]: unknown };
}

const shape: DataShape = { type: "contentpool:getSeasonVideos", secrets: [] };

/**
 * The videos of a season, by their place in it.
 * @example
 * The videos of a season
 * ```ts
 * const found = ott.contentpool.getSeasonVideosOutput({ season: "7X6HTfdq1Ja9" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasonVideos.md`
 */
export function getSeasonVideos(
  args: GetSeasonVideosArgs,
  options?: Asking<AccountSettings>,
): Promise<GetSeasonVideosResult[]> {
  return ask(shape, args, options);
}

/** As getSeasonVideos, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasonVideos.md` */
export function getSeasonVideosOutput(
  args: GetSeasonVideosOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetSeasonVideosResult[]> {
  return askOutput(shape, args, options);
}
