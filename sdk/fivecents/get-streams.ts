// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getStreams. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreams.md` */
export interface GetStreamsArgs {
  /** Kind of stream. Defaults to all. */
  kind?: "push" | "pull" | "abr" | "dvr" | "delayed" | "scheduled" | "multistream" | undefined;
  /** Whole name of the stream. Defaults to all streams. */
  name?: string | undefined;
  /** Whether deleted streams, which the vendor can restore, are listed too. Defaults to `false`. */
  includeDeleted?: boolean | undefined;
}

/** The arguments of getStreamsOutput. */
export interface GetStreamsOutputArgs extends InputsOf<GetStreamsArgs> {}

/** What getStreams answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetStreamsResult extends Pick<SharedResults, "id" | "kind" | "name" | "enabled" | "draft" | "codec" | "protocols" | "server" | "parent" | "deletedAt" | "lastSeenAt" | "status" | "createdAt" | "updatedAt" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {}

const shape: DataShape = { type: "fivecents:getStreams", secrets: [] };

/**
 * The streams of the account, of all kinds or of one.
 *
 * Secrets and settings are left out: `getStream` has the settings.
 * @example
 * All streams
 * ```ts
 * const found = ott.fivecents.getStreamsOutput();
 * ```
 * @example
 * A push stream by its name
 * ```ts
 * const found = ott.fivecents.getStreamsOutput({ kind: "push", name: "live/match-day" });
 * ```
 * @example
 * All delayed streams, deleted ones too
 * ```ts
 * const found = ott.fivecents.getStreamsOutput({ kind: "delayed", includeDeleted: true });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreams.md`
 */
export function getStreams(
  args?: GetStreamsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetStreamsResult[]> {
  return ask(shape, args, options);
}

/** As getStreams, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreams.md` */
export function getStreamsOutput(
  args?: GetStreamsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetStreamsResult[]> {
  return askOutput(shape, args, options);
}
