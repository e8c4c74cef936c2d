// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking, type Sealed } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";
import type { Urls } from "./types";

/** The arguments of getVideo. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideo.md` */
export interface GetVideoArgs {
  /** Source key of the video. */
  video: string;
}

/** The arguments of getVideoOutput. */
export interface GetVideoOutputArgs extends InputsOf<GetVideoArgs> {}

/** What getVideo answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetVideoResult extends Pick<SharedResults, "sourceKey" | "title" | "description" | "category" | "tags" | "publishedAt" | "durationSeconds" | "privacyStatus" | "publisherChannel" | "genres" | "series" | "season" | "seasonIndex" | "episodeIndex" | "webUrl" | "webEmbedUrl"> {
  /** The vendor's status: uploading, uploadingToUC, processingUC, active. */
  status: string;
  /** The title in English. */
  englishTitle?: string | undefined;
  /** The description in English. */
  englishDescription?: string | undefined;
  /** The account's own data; empty where there is none. */
  otherData: { [key: string]: unknown };
  /** What the operator's review says of the video, as `valid`. */
  cleanerStatus?: string | undefined;
  /** Where players get the video, and where it can be downloaded: addresses with a token in them. */
  urls: Urls[];
}

const shape: DataShape = { type: "contentpool:getVideo", secrets: ["urls"] };

/**
 * A video, with the addresses where players get it.
 * @example
 * A video by its source key
 * ```ts
 * const found = ott.contentpool.getVideoOutput({ video: "5o680fVAt3" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideo.md`
 */
export function getVideo(
  args: GetVideoArgs,
  options?: Asking<AccountSettings>,
): Promise<Sealed<GetVideoResult, "urls">> {
  return ask(shape, args, options);
}

/** As getVideo, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getVideo.md` */
export function getVideoOutput(
  args: GetVideoOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<Sealed<GetVideoResult, "urls">> {
  return askOutput(shape, args, options);
}
