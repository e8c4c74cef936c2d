// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, callById, type OperationCall } from "../data";
import type { AccountSettings } from "./account";

/** The id of a documented operation. What each does, and what it takes, is in docs/coverage.md. */
// biome-ignore format: a list of names stands in one line.
export type Operation = "videos.upload" | "videos.edit" | "videos.get" | "publisherChannels.read" | "publisherChannels.create" | "publisherChannels.addVideo" | "irancell.check" | "categories.list" | "analytics.get" | "videoFormats.list" | "videos.search" | "genres.list" | "seasons.create" | "series.create" | "series.edit" | "seasons.edit" | "series.list" | "seasons.list" | "seasons.videos" | "series.get" | "seasons.get";

/**
 * Calls a documented operation by its id, at once and at each run of the program: for what happens at one moment,
 * and has no resource. A preview sends nothing that changes something. The answer may hold keys
 * and tokens, so it is a secret.
 *
 * @example
 * Read a video as the vendor shows it
 * ```ts
 * const answer = ott.contentpool.callOperation("videos.get", { path: { sourceAbbr: "cp", sourceKey: "5o680fVAt3" } });
 * ```
 */
export function callOperation(
  id: Operation,
  call?: OperationCall,
  options?: Asking<AccountSettings>,
): Promise<pulumi.Output<unknown>> {
  return callById("contentpool", id, call, options);
}
