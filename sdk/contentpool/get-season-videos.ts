// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Season } from "./season";

/**
 * The arguments of getSeasonVideos.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasonVideos.md`
 */
export interface GetSeasonVideosArgs {
  /** The season: the resource or its source key. */
  season: string | Season;
}

/** The arguments of getSeasonVideosOutput. */
export interface GetSeasonVideosOutputArgs extends InputsOf<GetSeasonVideosArgs> {}

/** What getSeasonVideos answers. */
export interface GetSeasonVideosResult {
  /** The vendor's key of the video. */
  sourceKey: string;
  /** The title, in the account's language. */
  title?: string | undefined;
  /** The description, in the account's language. */
  description?: string | undefined;
  /** The category, as the vendor shows it. */
  category?: string | undefined;
  /** The tags. */
  tags: string[];
  /** The day on which the video came out, in Iran, as YYYY-MM-DD. */
  publishedAt?: string | undefined;
  /** How long the video is, in seconds; 0 before it is processed. */
  durationSeconds: number;
  /** Who sees the video, where the answer says so. */
  privacyStatus?: string | undefined;
  /** Key of the one publisher channel that the vendor shows with it. */
  publisherChannel?: string | undefined;
  /** The genres, as the vendor shows them. */
  genres: string[];
  /** The vendor's status: uploading, uploadingToUC, processingUC, active. */
  status: string;
  /** Source key of its series. */
  series?: string | undefined;
  /** Source key of its season. */
  season?: string | undefined;
  /** Place of its season in the series. */
  seasonIndex?: number | undefined;
  /** Place of the video in its season. */
  episodeIndex?: number | undefined;
  /** The title in English. */
  englishTitle?: string | undefined;
  /** The description in English. */
  englishDescription?: string | undefined;
  /** The account's own data; empty where there is none. */
  otherData: { [key: string]: unknown };
  /** Page of the video. */
  webUrl?: string | undefined;
  /** Page with the player alone, to be embedded. */
  webEmbedUrl?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getSeasonVideos", secrets: [] };

/**
 * The videos of a season, by their place in it.
 *
 * @example
 * The videos of a season
 * ```ts
 * const found = ott.contentpool.getSeasonVideosOutput({ season: "7X6HTfdq1Ja9" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasonVideos.md`
 */
export function getSeasonVideos(
  args: GetSeasonVideosArgs,
  options?: Asking<AccountSettings>,
): Promise<GetSeasonVideosResult[]> {
  return ask(shape, args, options);
}

/**
 * As getSeasonVideos, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getSeasonVideos.md`
 */
export function getSeasonVideosOutput(
  args: GetSeasonVideosOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetSeasonVideosResult[]> {
  return askOutput(shape, args, options);
}
