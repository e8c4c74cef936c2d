// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getContentAnalytics. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getContentAnalytics.md` */
export interface GetContentAnalyticsArgs {
  /** Span of time. */
  period: "today" | "last_7d" | "last_30d" | "last_90d";
  /** Kind of content. */
  contentType?: "movie" | "show" | "episode" | "channel" | undefined;
  /** total_plays or unique_viewers; a leading - sorts descending. */
  sort?: string | undefined;
}

/** The arguments of getContentAnalyticsOutput. */
export interface GetContentAnalyticsOutputArgs extends InputsOf<GetContentAnalyticsArgs> {}

/** What getContentAnalytics answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetContentAnalyticsResult extends Pick<SharedResults, "contentType" | "period" | "contentId"> {
  /** Title of the content. */
  title?: string | undefined;
  /** How often it was played. */
  totalPlays?: number | undefined;
  /** How many watched it. */
  uniqueViewers?: number | undefined;
  /** Share of it that was watched on average. */
  avgCompletionRate?: number | undefined;
  /** Hours that were watched. */
  totalWatchHours?: number | undefined;
  /** Minutes that were watched on average. */
  avgWatchDurationMinutes?: number | undefined;
}

const shape: DataShape = { type: "encorastream:getContentAnalytics", secrets: [] };

/**
 * How often each title was watched over a span of time.
 * @example
 * The movies that were watched most
 * ```ts
 * const found = ott.encorastream.getContentAnalyticsOutput({
 *   period: "last_7d",
 *   contentType: "movie",
 *   sort: "-total_plays",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getContentAnalytics.md`
 */
export function getContentAnalytics(
  args: GetContentAnalyticsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetContentAnalyticsResult[]> {
  return ask(shape, args, options);
}

/** As getContentAnalytics, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getContentAnalytics.md` */
export function getContentAnalyticsOutput(
  args: GetContentAnalyticsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetContentAnalyticsResult[]> {
  return askOutput(shape, args, options);
}
