// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getEnterpriseReport. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getEnterpriseReport.md` */
export interface GetEnterpriseReportArgs {
  /** Which report: traffic (with from, to, granularity if wanted, metric if wanted); dailyVisitors (with from, to); topVisitors (with from, to); browsersAndSystems (with from, to); countries (with from, to); visitors (with granularity); urlResponses (with metric); urlTraffic (with metric). */
  report:
    | "traffic"
    | "dailyVisitors"
    | "topVisitors"
    | "browsersAndSystems"
    | "countries"
    | "visitors"
    | "urlResponses"
    | "urlTraffic";
  /** First day, as YYYY-MM-DD. */
  from?: string | undefined;
  /** Last day, as YYYY-MM-DD. */
  to?: string | undefined;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: "minute" | "hour" | "day" | "week" | "month" | "year" | undefined;
  /** What is measured, in the vendor's words, as in hits. Its values are undocumented. */
  metric?: string | undefined;
}

/** The arguments of getEnterpriseReportOutput. */
export interface GetEnterpriseReportOutputArgs extends InputsOf<GetEnterpriseReportArgs> {}

const shape: DataShape = { type: "fivecents:getEnterpriseReport", secrets: [] };

/**
 * A report by stream: traffic, unique visitors, URLs.
 *
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are returned as they are.
 * @example
 * Traffic by stream
 * ```ts
 * const found = ott.fivecents.getEnterpriseReportOutput({
 *   report: "traffic",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 * });
 * ```
 * @example
 * Hits by stream, a figure a week
 * ```ts
 * const found = ott.fivecents.getEnterpriseReportOutput({
 *   report: "traffic",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 *   granularity: "week",
 *   metric: "hits",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getEnterpriseReport.md`
 */
export function getEnterpriseReport(
  args: GetEnterpriseReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(shape, args, options);
}

/** As getEnterpriseReport, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getEnterpriseReport.md` */
export function getEnterpriseReportOutput(
  args: GetEnterpriseReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(shape, args, options);
}
