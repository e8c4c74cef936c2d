// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getRecordingReport. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getRecordingReport.md` */
export interface GetRecordingReportArgs {
  /** Which report: liveMinutes (with period, metric); dvr (with from, to). */
  report: "liveMinutes" | "dvr";
  /** First day, as YYYY-MM-DD. */
  from?: string | undefined;
  /** Last day, as YYYY-MM-DD. */
  to?: string | undefined;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: string | undefined;
  /** What is measured, in the vendor's words, as in hits. Its values are undocumented. */
  metric?: string | undefined;
}

/** The arguments of getRecordingReportOutput. */
export interface GetRecordingReportOutputArgs extends InputsOf<GetRecordingReportArgs> {}

const shape: DataShape = { type: "fivecents:getRecordingReport", secrets: [] };

/**
 * What is billed beside the traffic: minutes of live transcoding, minutes and disk of recordings.
 *
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are returned as they are.
 * @example
 * Recordings of a month
 * ```ts
 * const found = ott.fivecents.getRecordingReportOutput({ report: "dvr", from: "2026-01-01", to: "2026-01-31" });
 * ```
 * @example
 * Minutes of live transcoding in the last month
 * ```ts
 * const found = ott.fivecents.getRecordingReportOutput({
 *   report: "liveMinutes",
 *   period: "last_30days",
 *   metric: "hits",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getRecordingReport.md`
 */
export function getRecordingReport(
  args: GetRecordingReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(shape, args, options);
}

/** As getRecordingReport, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getRecordingReport.md` */
export function getRecordingReportOutput(
  args: GetRecordingReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(shape, args, options);
}
