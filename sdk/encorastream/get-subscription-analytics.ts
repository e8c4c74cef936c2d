// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";
import type { ByPlan } from "./types";

/** The arguments of getSubscriptionAnalytics. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSubscriptionAnalytics.md` */
export interface GetSubscriptionAnalyticsArgs {
  /** Span of time. */
  period: "today" | "last_7d" | "last_30d" | "last_90d";
}

/** The arguments of getSubscriptionAnalyticsOutput. */
export interface GetSubscriptionAnalyticsOutputArgs extends InputsOf<GetSubscriptionAnalyticsArgs> {}

/** What getSubscriptionAnalytics answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSubscriptionAnalyticsResult extends Pick<SharedResults, "period"> {
  /** Share of the trials that became subscriptions. */
  trialConversionRate?: number | undefined;
  /** The figures of each plan. */
  byPlan?: ByPlan[] | undefined;
}

const shape: DataShape = { type: "encorastream:getSubscriptionAnalytics", secrets: [] };

/**
 * The subscriptions of each plan over a span of time.
 * @example
 * The last 90 days
 * ```ts
 * const found = ott.encorastream.getSubscriptionAnalyticsOutput({ period: "last_90d" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSubscriptionAnalytics.md`
 */
export function getSubscriptionAnalytics(
  args: GetSubscriptionAnalyticsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetSubscriptionAnalyticsResult> {
  return ask(shape, args, options);
}

/** As getSubscriptionAnalytics, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSubscriptionAnalytics.md` */
export function getSubscriptionAnalyticsOutput(
  args: GetSubscriptionAnalyticsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetSubscriptionAnalyticsResult> {
  return askOutput(shape, args, options);
}
