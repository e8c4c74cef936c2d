// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getStandardReport. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStandardReport.md` */
export interface GetStandardReportArgs {
  /** Which report: stats (with period, granularity if wanted); cache (with from, to, granularity if wanted); topFiles (with from, to, files if wanted); topReferrers (with from, to); statusCodes (with from, to, granularity if wanted); countries (with from, to, granularity if wanted); browsers (with from, to, granularity if wanted); operatingSystems (with from, to, granularity if wanted); visitors (with from, to, granularity if wanted). */
  report:
    | "stats"
    | "cache"
    | "topFiles"
    | "topReferrers"
    | "statusCodes"
    | "countries"
    | "browsers"
    | "operatingSystems"
    | "visitors";
  /** First day, as YYYY-MM-DD. */
  from?: string | undefined;
  /** Last day, as YYYY-MM-DD. */
  to?: string | undefined;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: string | undefined;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: "minute" | "hour" | "day" | "week" | "month" | "year" | undefined;
  /** Which files are counted. Defaults to `dynamic`. */
  files?: "dynamic" | "static" | undefined;
}

/** The arguments of getStandardReportOutput. */
export interface GetStandardReportOutputArgs extends InputsOf<GetStandardReportArgs> {}

const shape: DataShape = { type: "fivecents:getStandardReport", secrets: [] };

/**
 * A report of the standard network: traffic, cache, files, viewers.
 *
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are returned as they are.
 * @example
 * Viewers by country
 * ```ts
 * const found = ott.fivecents.getStandardReportOutput({
 *   report: "countries",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 *   granularity: "day",
 * });
 * ```
 * @example
 * Traffic of a month
 * ```ts
 * const found = ott.fivecents.getStandardReportOutput({
 *   report: "stats",
 *   period: "last_30days",
 *   granularity: "day",
 * });
 * ```
 * @example
 * The static files that were asked for most
 * ```ts
 * const found = ott.fivecents.getStandardReportOutput({
 *   report: "topFiles",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 *   files: "static",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStandardReport.md`
 */
export function getStandardReport(
  args: GetStandardReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(shape, args, options);
}

/** As getStandardReport, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStandardReport.md` */
export function getStandardReportOutput(
  args: GetStandardReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(shape, args, options);
}
