// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { PublisherChannel } from "./publisher-channel";

/**
 * The arguments of searchVideos.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/searchVideos.md`
 */
export interface SearchVideosArgs {
  /** The text to search for. */
  query: string;
  /** Key of an account's channel. Defaults to all channels. */
  channel?: string | undefined;
  /** The publisher channel: the resource or its key. */
  publisherChannel?: string | PublisherChannel | undefined;
  /** Title of a category in the vendor's language, as `getCategories` answers it. */
  category?: string | undefined;
}

/** The arguments of searchVideosOutput. */
export interface SearchVideosOutputArgs extends InputsOf<SearchVideosArgs> {}

/** What searchVideos answers. */
export interface SearchVideosResult {
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
}

const shape: DataShape = { type: "contentpool:searchVideos", secrets: [] };

/**
 * The videos whose title or description has a text.
 *
 * What the vendor's search leaves out, such as private videos or new ones, is undocumented.
 *
 * @example
 * Every video with a word
 * ```ts
 * const found = ott.contentpool.searchVideosOutput({ query: "lighthouse" });
 * ```
 *
 * @example
 * The same in one publisher channel and category
 * ```ts
 * const found = ott.contentpool.searchVideosOutput({
 *   query: "lighthouse",
 *   channel: "HC9hRd1b",
 *   publisherChannel: "bIgTtyWzFvYA",
 *   category: "فیلم و انیمیشن",
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/searchVideos.md`
 */
export function searchVideos(
  args: SearchVideosArgs,
  options?: Asking<AccountSettings>,
): Promise<SearchVideosResult[]> {
  return ask(shape, args, options);
}

/**
 * As searchVideos, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/searchVideos.md`
 */
export function searchVideosOutput(
  args: SearchVideosOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<SearchVideosResult[]> {
  return askOutput(shape, args, options);
}
