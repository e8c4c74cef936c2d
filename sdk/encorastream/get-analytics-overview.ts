// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getAnalyticsOverview. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAnalyticsOverview.md` */
export interface GetAnalyticsOverviewArgs {
  /** Span of time. */
  period: "today" | "last_7d" | "last_30d" | "last_90d";
  /** ISO 4217 code of the sums. Defaults to `USD`. */
  currency?: string | undefined;
}

/** The arguments of getAnalyticsOverviewOutput. */
export interface GetAnalyticsOverviewOutputArgs extends InputsOf<GetAnalyticsOverviewArgs> {}

/** What getAnalyticsOverview answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetAnalyticsOverviewResult extends Pick<SharedResults, "period"> {
  /** ISO 4217 code of the sums. */
  currency?: string | undefined;
  /** Subscribers. */
  totalActiveSubscribers?: number | undefined;
  /** Subscribers that came. */
  newSubscribers?: number | undefined;
  /** Subscribers that left. */
  churnedSubscribers?: number | undefined;
  /** Those that came less those that left. */
  netSubscriberChange?: number | undefined;
  /** Hours that were watched. */
  totalStreamHours?: number | undefined;
  /** Average number of viewers a day. */
  avgDailyActiveUsers?: number | undefined;
  /** Recurring revenue a month. */
  mrr?: number | undefined;
  /** Average revenue of a subscriber. */
  arpu?: number | undefined;
  /** Share of the subscribers that left. */
  churnRate?: number | undefined;
}

const shape: DataShape = { type: "encorastream:getAnalyticsOverview", secrets: [] };

/**
 * Subscribers, revenue and hours watched over a span of time.
 * @example
 * The last 30 days in euros
 * ```ts
 * const found = ott.encorastream.getAnalyticsOverviewOutput({ period: "last_30d", currency: "EUR" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAnalyticsOverview.md`
 */
export function getAnalyticsOverview(
  args: GetAnalyticsOverviewArgs,
  options?: Asking<AccountSettings>,
): Promise<GetAnalyticsOverviewResult> {
  return ask(shape, args, options);
}

/** As getAnalyticsOverview, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAnalyticsOverview.md` */
export function getAnalyticsOverviewOutput(
  args: GetAnalyticsOverviewOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetAnalyticsOverviewResult> {
  return askOutput(shape, args, options);
}
