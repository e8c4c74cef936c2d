// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getPremiumReport. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getPremiumReport.md` */
export interface GetPremiumReportArgs {
  /** Which report: stats (with period, granularity if wanted); cache (with from, to, granularity if wanted); topFiles (with from, to, files if wanted); statusCodes (with from, to, granularity if wanted); countries (with from, to, granularity if wanted); browsers (with from, to, granularity if wanted); operatingSystems (with from, to, granularity if wanted); devices (with from, to, granularity if wanted); logs (with from, to, limit if wanted, offset if wanted). */
  report:
    | "stats"
    | "cache"
    | "topFiles"
    | "statusCodes"
    | "countries"
    | "browsers"
    | "operatingSystems"
    | "devices"
    | "logs";
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
  /** How many entries at most. */
  limit?: number | undefined;
  /** How many entries are passed over. */
  offset?: number | undefined;
}

/** The arguments of getPremiumReportOutput. */
export interface GetPremiumReportOutputArgs extends InputsOf<GetPremiumReportArgs> {}

const shape: DataShape = { type: "fivecents:getPremiumReport", secrets: [] };

/**
 * A report of the premium network: traffic, cache, files, viewers, the log.
 *
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are returned as they are.
 * @example
 * Traffic of a month, a figure a day
 * ```ts
 * const found = ott.fivecents.getPremiumReportOutput({ report: "stats", period: "last_30days" });
 * ```
 * @example
 * Viewers by device in each hour of a day
 * ```ts
 * const found = ott.fivecents.getPremiumReportOutput({
 *   report: "devices",
 *   from: "2026-01-31",
 *   to: "2026-01-31",
 *   granularity: "hour",
 * });
 * ```
 * @example
 * The dynamic files that were asked for most
 * ```ts
 * const found = ott.fivecents.getPremiumReportOutput({
 *   report: "topFiles",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 *   files: "dynamic",
 * });
 * ```
 * @example
 * The second hundred entries of the log
 * ```ts
 * const found = ott.fivecents.getPremiumReportOutput({
 *   report: "logs",
 *   from: "2026-01-31",
 *   to: "2026-01-31",
 *   limit: 100,
 *   offset: 100,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getPremiumReport.md`
 */
export function getPremiumReport(
  args: GetPremiumReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(shape, args, options);
}

/** As getPremiumReport, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getPremiumReport.md` */
export function getPremiumReportOutput(
  args: GetPremiumReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(shape, args, options);
}
