// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { PublisherChannel } from "./publisher-channel";
import type { SharedResults } from "./shared";

/** The arguments of searchVideos. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/searchVideos.md` */
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
// biome-ignore format: a list of names stands in one line.
export interface SearchVideosResult extends Pick<SharedResults, "sourceKey" | "title" | "description" | "category" | "tags" | "publishedAt" | "durationSeconds" | "privacyStatus" | "publisherChannel"> {}

const shape: DataShape = { type: "contentpool:searchVideos", secrets: [] };

/**
 * The videos whose title or description has a text.
 *
 * What the vendor's search leaves out, such as private videos or new ones, is undocumented.
 * @example
 * Every video with a word
 * ```ts
 * const found = ott.contentpool.searchVideosOutput({ query: "lighthouse" });
 * ```
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/searchVideos.md`
 */
export function searchVideos(
  args: SearchVideosArgs,
  options?: Asking<AccountSettings>,
): Promise<SearchVideosResult[]> {
  return ask(shape, args, options);
}

/** As searchVideos, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/searchVideos.md` */
export function searchVideosOutput(
  args: SearchVideosOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<SearchVideosResult[]> {
  return askOutput(shape, args, options);
}
