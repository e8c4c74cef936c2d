// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { NowPlaying, Servers } from "./types";

/** The arguments of getStatistics. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStatistics.md` */
export interface GetStatisticsArgs {
  /** Id of the stream. The vendor has no statistics of abr streams. */
  stream: string;
}

/** The arguments of getStatisticsOutput. */
export interface GetStatisticsOutputArgs extends InputsOf<GetStatisticsArgs> {}

/** What getStatistics answers. */
export interface GetStatisticsResult {
  /** One entry for each server that carries the stream. */
  servers: Servers[];
  /** State of the transcoder, as the vendor shows it. Left out where nothing is transcoded. */
  transcode?: { [key: string]: unknown } | undefined;
  /** What a scheduled stream plays. Left out for other kinds. */
  nowPlaying?: NowPlaying | undefined;
}

const shape: DataShape = { type: "fivecents:getStatistics", secrets: [] };

/**
 * What comes in and goes out of a stream at this moment.
 *
 * It is different at each call: don't let a resource's argument depend on it.
 * @example
 * What a stream receives
 * ```ts
 * const found = ott.fivecents.getStatisticsOutput({ stream: "push/51605" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStatistics.md`
 */
export function getStatistics(
  args: GetStatisticsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetStatisticsResult> {
  return ask(shape, args, options);
}

/** As getStatistics, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStatistics.md` */
export function getStatisticsOutput(
  args: GetStatisticsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetStatisticsResult> {
  return askOutput(shape, args, options);
}
