// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/**
 * The arguments of getStreams.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreams.md`
 */
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
export interface GetStreamsResult {
  /** Id of the stream with its kind, as in push/51605. */
  id: string;
  /** Kind of the stream. */
  kind: "push" | "pull" | "abr" | "dvr" | "delayed" | "scheduled" | "multistream";
  /** The stream's whole name, as it stands in URLs. */
  name: string;
  /** Whether the stream is switched on. */
  enabled: boolean;
  /** Whether the stream is kept as a draft. */
  draft: boolean;
  /** Video codec, as in h264. */
  codec?: string | undefined;
  /** Delivery protocols, as in HLS. */
  protocols: string[];
  /** Code of the server, as the vendor shows it. */
  server?: string | undefined;
  /** Id of the stream that this one was made from. */
  parent?: string | undefined;
  /** When the stream was deleted, as the vendor writes it. Left out for a living one. */
  deletedAt?: string | undefined;
  /** When the stream was last seen, as the vendor writes it. Left out when never. */
  lastSeenAt?: string | undefined;
  /** The vendor's status: Deploying, Enabled. */
  status: string;
  /** When the stream was made, as the vendor writes it. */
  createdAt: string;
  /** When the stream was last changed, as the vendor writes it. */
  updatedAt: string;
  /** HLS manifest for players. */
  hlsUrl?: string | undefined;
  /** DASH manifest for players. */
  dashUrl?: string | undefined;
  /** RTMP playback URL. */
  rtmpUrl?: string | undefined;
}

const shape: DataShape = { type: "fivecents:getStreams", secrets: [] };

/**
 * The streams of the account, of all kinds or of one.
 *
 * Secrets and settings are left out: `getStream` has the settings.
 *
 * @example
 * All streams
 * ```ts
 * const found = ott.fivecents.getStreamsOutput();
 * ```
 *
 * @example
 * A push stream by its name
 * ```ts
 * const found = ott.fivecents.getStreamsOutput({ kind: "push", name: "live/match-day" });
 * ```
 *
 * @example
 * All delayed streams, deleted ones too
 * ```ts
 * const found = ott.fivecents.getStreamsOutput({ kind: "delayed", includeDeleted: true });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreams.md`
 */
export function getStreams(
  args?: GetStreamsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetStreamsResult[]> {
  return ask(shape, args, options);
}

/**
 * As getStreams, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreams.md`
 */
export function getStreamsOutput(
  args?: GetStreamsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetStreamsResult[]> {
  return askOutput(shape, args, options);
}
