// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking, type Sealed } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { PullStreamTranscode } from "./referring-types";
import type { SharedResults } from "./shared";
import type { DomainLock, GeoBlock, IpAccess, Ndvr, Platforms, PushStreamRecord, UserAgent } from "./types";

/** The arguments of getStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStream.md` */
export interface GetStreamArgs {
  /** Id of the stream with its kind, as in push/51605. Either it or the name. */
  id?: string | undefined;
  /** Whole name of the stream. Either it or the id. */
  name?: string | undefined;
  /** Whether the key that encoders push with is returned, as a secret. Defaults to `false`. */
  withStreamKey?: boolean | undefined;
}

/** The arguments of getStreamOutput. */
export interface GetStreamOutputArgs extends InputsOf<GetStreamArgs> {}

/** What getStream answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetStreamResult extends Pick<SharedResults, "id" | "kind" | "name" | "enabled" | "draft" | "codec" | "protocols" | "server" | "parent" | "deletedAt" | "lastSeenAt" | "status" | "createdAt" | "updatedAt" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {
  /** The platforms that the stream is sent on to. */
  platforms: Platforms[];
  /** Geo-blocking: which countries may watch. */
  geoBlock?: GeoBlock | undefined;
  /** Which web sites may embed the stream. */
  domainLock?: DomainLock | undefined;
  /** Which viewer addresses may watch. */
  ipAccess?: IpAccess | undefined;
  /** Which players may watch, by their user agent. */
  userAgent?: UserAgent | undefined;
  /** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
  record?: PushStreamRecord | undefined;
  /** Rewinding the live stream (nDVR). */
  ndvr?: Ndvr | undefined;
  /** The ladder of renditions made from the stream. */
  transcode?: PullStreamTranscode | undefined;
  /** RTMP URL that encoders push to, without the stream key. */
  ingestUrl?: string | undefined;
  /** The key that encoders push with. */
  streamKey?: string | undefined;
}

const shape: DataShape = { type: "fivecents:getStream", secrets: ["streamKey"] };

/**
 * One stream with its settings and URLs.
 *
 * It fails when there is no such stream. Secrets are left out; the stream key is returned on request, as a secret.
 * @example
 * A stream by its name
 * ```ts
 * const found = ott.fivecents.getStreamOutput({ name: "live/match-day" });
 * ```
 * @example
 * A stream by its id
 * ```ts
 * const found = ott.fivecents.getStreamOutput({ id: "push/51605" });
 * ```
 * @example
 * A stream with the key that its encoder needs
 * ```ts
 * const found = ott.fivecents.getStreamOutput({ name: "live/match-day", withStreamKey: true });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStream.md`
 */
export function getStream(
  args?: GetStreamArgs,
  options?: Asking<AccountSettings>,
): Promise<Sealed<ValueOf<GetStreamResult>, "streamKey">> {
  return ask(shape, args, options);
}

/** As getStream, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStream.md` */
export function getStreamOutput(
  args?: GetStreamOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<Sealed<ValueOf<GetStreamResult>, "streamKey">> {
  return askOutput(shape, args, options);
}
