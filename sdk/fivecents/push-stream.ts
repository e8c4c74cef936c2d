// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type {
  DomainLock,
  GeoBlock,
  IpAccess,
  Ndvr,
  PushStreamRecord,
  PushStreamTranscode,
  RtmpAuth,
  SecureToken,
  UserAgent,
} from "./types";

/**
 * The arguments of PushStream.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PushStream.md`
 */
export interface PushStreamArgs extends InputsOf<PushStreamValues> {}

/** The arguments of PushStream as plain values. */
export interface PushStreamValues {
  /** Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters. Changing this forces replacement. */
  name: string;
  /** Code of the ingest server's region, from `getServers`. A region with two machines has two codes with a comma between. */
  server: string;
  /** Video codec of the ingest. */
  codec?: "h264" | "h265" | undefined;
  /** Delivery protocols. Unordered. */
  protocols?: ("HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4")[] | undefined;
  /**
   * Whether the stream is kept as a draft.
   * @default false
   */
  draft?: boolean | undefined;
  /** Geo-blocking: which countries may watch. Impact: opens or closes the stream to countries while it runs. */
  geoBlock?: GeoBlock | undefined;
  /** Which web sites may embed the stream. Impact: players on other sites start or stop working. */
  domainLock?: DomainLock | undefined;
  /** Signed links: players need a token made with the secret. Secret: stays encrypted in the state. Impact: links signed with the old secret stop working. */
  secureToken?: SecureToken | undefined;
  /** A login for encoders that push to the stream. Secret: stays encrypted in the state. Write-only: the API never returns it, so drift is not detected. Impact: encoders must log in with the new name and password. */
  rtmpAuth?: RtmpAuth | undefined;
  /** Recording (DVR). Switching it on makes a child stream that holds the recordings. Impact: recording starts or stops. */
  record?: PushStreamRecord | undefined;
  /** Rewinding the live stream (nDVR). Impact: the names of the playback manifests change. */
  ndvr?: Ndvr | undefined;
  /** The ladder of renditions made from the stream. Impact: restarts the transcoder; viewers may see a short interruption. */
  transcode?: PushStreamTranscode | undefined;
  /** Which viewer addresses may watch. Changing this forces replacement. */
  ipAccess?: IpAccess | undefined;
  /** Which players may watch, by their user agent. Changing this forces replacement. */
  userAgent?: UserAgent | undefined;
  /**
   * Whether the stream is switched on. Impact: a stream switched off goes dark.
   * @default true
   */
  enabled?: boolean | undefined;
  /** Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written. */
  adopt?: boolean | string | undefined;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: boolean | undefined;
  /** Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait. */
  waitUntilDeployed?: boolean | undefined;
  /** How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out. */
  deployTimeout?: number | undefined;
}

/** What PushStream shows beside its arguments. */
export interface PushStreamOutputs {
  /** The vendor's status: Deploying, Enabled. */
  status: string;
  /** When the stream was made, as the vendor writes it. */
  createdAt: string;
  /** When the stream was last changed, as the vendor writes it. */
  updatedAt: string;
  /** RTMP URL that encoders push to, without the stream key. */
  ingestUrl: string;
  /** The key that encoders push with. Secret: stays encrypted in the state. */
  streamKey: string;
  /** HLS manifest for players. */
  hlsUrl?: string | undefined;
  /** DASH manifest for players. */
  dashUrl?: string | undefined;
  /** RTMP playback URL. */
  rtmpUrl?: string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:PushStream",
  inputs: ["name", "server", "codec", "protocols", "draft", "geoBlock", "domainLock", "secureToken", "rtmpAuth", "record", "ndvr", "transcode", "ipAccess", "userAgent", "enabled", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "ingestUrl", "streamKey", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken", "rtmpAuth", "streamKey"],
  idPrefix: "push/",
};

/**
 * A live stream that encoders push to over RTMP.
 *
 * Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 *
 * @example
 * A stream for one country, with DVR
 * ```ts
 * new ott.fivecents.PushStream("example", {
 *   name: "live/match-day",
 *   server: "2",
 *   codec: "h264",
 *   protocols: ["HLS"],
 *   geoBlock: { mode: "allow", countries: ["DE", "AT"] },
 *   record: { retentionDays: 7 },
 * });
 * ```
 *
 * @example
 * A stream whose encoders log in and whose links are signed
 * ```ts
 * new ott.fivecents.PushStream("example", {
 *   name: "live/studio",
 *   server: "2",
 *   protocols: ["HLS", "DASH"],
 *   rtmpAuth: { username: "studio", password: "example-password" },
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 *   ndvr: { windowMinutes: 60 },
 * });
 * ```
 *
 * @example
 * A stream with every setting
 * ```ts
 * new ott.fivecents.PushStream("example", {
 *   name: "live/everything",
 *   server: "20",
 *   codec: "h265",
 *   protocols: ["HLS", "DASH", "RTMP"],
 *   draft: true,
 *   geoBlock: { enabled: true, mode: "block", countries: ["US"], exemptIps: ["192.0.2.10"] },
 *   domainLock: {
 *     enabled: true,
 *     mode: "allow",
 *     domains: ["www.example.com"],
 *     exemptIps: ["192.0.2.10"],
 *     refuseMissingReferer: true,
 *   },
 *   secureToken: {
 *     enabled: true,
 *     mode: "path",
 *     secret: "32862cdb6276e19a",
 *     timeoutSeconds: 3600,
 *     movingExpiry: true,
 *     bindToIp: true,
 *     exemptIps: ["192.0.2.10"],
 *   },
 *   rtmpAuth: { enabled: true, username: "studio", password: "example-password" },
 *   record: { enabled: true, retentionDays: 7, server: 12 },
 *   ndvr: { enabled: true, windowMinutes: 60 },
 *   transcode: {
 *     videoProfiles: ["106257"],
 *     audioProfiles: ["106258"],
 *     filters: ["2210"],
 *     mode: 1,
 *     autostop: true,
 *   },
 *   ipAccess: { enabled: true, mode: "allow", addresses: ["198.51.100.0/24"], exemptIps: ["192.0.2.10"] },
 *   userAgent: {
 *     enabled: true,
 *     mode: "block",
 *     fragments: ["ExamplePlayer"],
 *     caseSensitive: true,
 *     exemptIps: ["192.0.2.10"],
 *   },
 *   enabled: true,
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PushStream.md`
 */
export class PushStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:PushStream";

  constructor(name: string, args: PushStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /**
   * Reads an object that exists, without managing it.
   * @param id The vendor's number, `"51605"`, or the whole id, `"push/51605"`.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): PushStream {
    return Reflect.construct(PushStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a PushStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is PushStream {
    return isResourceOf(shape.type, thing);
  }
}

export interface PushStream extends OutputsOf<PushStreamValues>, OutputsOf<PushStreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof PushStream.__pulumiType;
}
