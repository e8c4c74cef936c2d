// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { PublisherChannel } from "./publisher-channel";

/**
 * The arguments of getPublisherChannel.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannel.md`
 */
export interface GetPublisherChannelArgs {
  /** The publisher channel: the resource or its key. */
  channel: string | PublisherChannel;
}

/** The arguments of getPublisherChannelOutput. */
export interface GetPublisherChannelOutputArgs extends InputsOf<GetPublisherChannelArgs> {}

/** What getPublisherChannel answers. */
export interface GetPublisherChannelResult {
  /** The vendor's key of the publisher channel. */
  key: string;
  /** The title. */
  title: string;
  /** The description. */
  description?: string | undefined;
  /** Who sees the channel: public, private or unlisted. */
  privacyStatus?: string | undefined;
  /** The vendor's status: active. */
  status?: string | undefined;
  /** How many videos the vendor counts in it. */
  videoCount: number;
  /** How many views the vendor counts. */
  viewCount: number;
}

const shape: DataShape = { type: "contentpool:getPublisherChannel", secrets: [] };

/**
 * A publisher channel of the account.
 *
 * @example
 * A publisher channel by its key
 * ```ts
 * const found = ott.contentpool.getPublisherChannelOutput({ channel: "bIgTtyWzFvYA" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannel.md`
 */
export function getPublisherChannel(
  args: GetPublisherChannelArgs,
  options?: Asking<AccountSettings>,
): Promise<GetPublisherChannelResult> {
  return ask(shape, args, options);
}

/**
 * As getPublisherChannel, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getPublisherChannel.md`
 */
export function getPublisherChannelOutput(
  args: GetPublisherChannelOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPublisherChannelResult> {
  return askOutput(shape, args, options);
}
