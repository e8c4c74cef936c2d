// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { PublisherChannel } from "./publisher-channel";
import type { SharedResults } from "./shared";

/** The arguments of getPublisherChannel. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannel.md` */
export interface GetPublisherChannelArgs {
  /** The publisher channel: the resource or its key. */
  channel: string | PublisherChannel;
}

/** The arguments of getPublisherChannelOutput. */
export interface GetPublisherChannelOutputArgs extends InputsOf<GetPublisherChannelArgs> {}

/** What getPublisherChannel answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetPublisherChannelResult extends Pick<SharedResults, "key" | "status" | "videoCount" | "viewCount"> {
  /** The title. */
  title: string;
  /** The description. */
  description?: string | undefined;
  /** Who sees the channel: public, private or unlisted. */
  privacyStatus?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getPublisherChannel", secrets: [] };

/**
 * A publisher channel of the account.
 * @example
 * A publisher channel by its key
 * ```ts
 * const found = ott.contentpool.getPublisherChannelOutput({ channel: "bIgTtyWzFvYA" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannel.md`
 */
export function getPublisherChannel(
  args: GetPublisherChannelArgs,
  options?: Asking<AccountSettings>,
): Promise<GetPublisherChannelResult> {
  return ask(shape, args, options);
}

/** As getPublisherChannel, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannel.md` */
export function getPublisherChannelOutput(
  args: GetPublisherChannelOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPublisherChannelResult> {
  return askOutput(shape, args, options);
}
