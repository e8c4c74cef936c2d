// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getPublisherChannels. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannels.md` */
export interface GetPublisherChannelsArgs {
  /** Exact title. Defaults to all. */
  title?: string | undefined;
}

/** The arguments of getPublisherChannelsOutput. */
export interface GetPublisherChannelsOutputArgs extends InputsOf<GetPublisherChannelsArgs> {}

/** What getPublisherChannels answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetPublisherChannelsResult extends Pick<SharedResults, "key" | "status" | "videoCount" | "viewCount"> {
  /** The title. */
  title: string;
  /** The description. */
  description?: string | undefined;
  /** Who sees the channel: public, private or unlisted. */
  privacyStatus?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getPublisherChannels", secrets: [] };

/**
 * The publisher channels of the account.
 * @example
 * All publisher channels
 * ```ts
 * const found = ott.contentpool.getPublisherChannelsOutput();
 * ```
 * @example
 * The publisher channels of a title
 * ```ts
 * const found = ott.contentpool.getPublisherChannelsOutput({ title: "Family" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannels.md`
 */
export function getPublisherChannels(
  args?: GetPublisherChannelsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetPublisherChannelsResult[]> {
  return ask(shape, args, options);
}

/** As getPublisherChannels, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannels.md` */
export function getPublisherChannelsOutput(
  args?: GetPublisherChannelsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPublisherChannelsResult[]> {
  return askOutput(shape, args, options);
}
