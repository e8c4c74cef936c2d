// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking, type Sealed } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Urls } from "./types";

/**
 * The arguments of getVideo.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideo.md`
 */
export interface GetVideoArgs {
  /** Source key of the video. */
  video: string;
}

/** The arguments of getVideoOutput. */
export interface GetVideoOutputArgs extends InputsOf<GetVideoArgs> {}

/** What getVideo answers. */
export interface GetVideoResult {
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
  /** What the operator's review says of the video, as `valid`. */
  cleanerStatus?: string | undefined;
  /** Where players get the video, and where it can be downloaded: addresses with a token in them. */
  urls: Urls[];
}

const shape: DataShape = { type: "contentpool:getVideo", secrets: ["urls"] };

/**
 * A video, with the addresses where players get it.
 *
 * @example
 * A video by its source key
 * ```ts
 * const found = ott.contentpool.getVideoOutput({ video: "5o680fVAt3" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideo.md`
 */
export function getVideo(
  args: GetVideoArgs,
  options?: Asking<AccountSettings>,
): Promise<Sealed<GetVideoResult, "urls">> {
  return ask(shape, args, options);
}

/**
 * As getVideo, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideo.md`
 */
export function getVideoOutput(
  args: GetVideoOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<Sealed<GetVideoResult, "urls">> {
  return askOutput(shape, args, options);
}
