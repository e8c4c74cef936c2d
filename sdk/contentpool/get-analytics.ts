// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { PublisherChannel } from "./publisher-channel";
import type { Days } from "./types";
import type { Video } from "./video";

/** The arguments of getAnalytics. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAnalytics.md` */
export interface GetAnalyticsArgs {
  /** The video: the resource or its source key. */
  video?: string | Video | undefined;
  /** The publisher channel: the resource or its key. */
  publisherChannel?: string | PublisherChannel | undefined;
  /** First day, in Iran, as YYYY-MM-DD. The vendor chooses the default. */
  from?: string | undefined;
  /** Last day, in Iran, as YYYY-MM-DD. The vendor chooses the default. */
  to?: string | undefined;
}

/** The arguments of getAnalyticsOutput. */
export interface GetAnalyticsOutputArgs extends InputsOf<GetAnalyticsArgs> {}

/** What getAnalytics answers. */
export interface GetAnalyticsResult {
  /** Traffic of all days, in bytes. */
  totalBytes: number;
  /** The days, in the vendor's order. */
  days: Days[];
}

const shape: DataShape = { type: "contentpool:getAnalytics", secrets: [] };

/**
 * The traffic of the account, of a video or of a publisher channel, by day.
 *
 * Without `video` and `publisherChannel` it is that of the account's own channel; with both, that of the video in the publisher channel. It is different at each call: don't let a resource's argument depend on it.
 * @example
 * The traffic of the account
 * ```ts
 * const found = ott.contentpool.getAnalyticsOutput();
 * ```
 * @example
 * The traffic of a video in a publisher channel in one month
 * ```ts
 * const found = ott.contentpool.getAnalyticsOutput({
 *   video: "5o680fVAt3",
 *   publisherChannel: "bIgTtyWzFvYA",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAnalytics.md`
 */
export function getAnalytics(
  args?: GetAnalyticsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetAnalyticsResult> {
  return ask(shape, args, options);
}

/** As getAnalytics, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getAnalytics.md` */
export function getAnalyticsOutput(
  args?: GetAnalyticsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetAnalyticsResult> {
  return askOutput(shape, args, options);
}
