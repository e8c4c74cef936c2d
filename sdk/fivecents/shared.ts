// Generated from the resource definitions by "npm run generate". Do not edit.
import type {
  DomainLock,
  GeoBlock,
  IpAccess,
  Ndvr,
  PushStreamRecord,
  RtmpAuth,
  SecureToken,
  UserAgent,
} from "./types";

/** The arguments that several resources have. */
export interface SharedArguments {
  /** Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters. Changing this forces replacement. */
  name: string;
  /** Code of the ingest server's region, from `getServers`. A region with two machines has two codes with a comma between. */
  server: string;
  /** Video codec of the ingest. */
  codec?: "h264" | "h265" | undefined;
  /** Delivery protocols. Unordered. */
  protocols?: ("HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4")[] | undefined;
  /** Whether the stream is kept as a draft. @default false */
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
  /** Which viewer addresses may watch. Changing this forces replacement. */
  ipAccess?: IpAccess | undefined;
  /** Which players may watch, by their user agent. Changing this forces replacement. */
  userAgent?: UserAgent | undefined;
  /** Whether the stream is switched on. Impact: a stream switched off goes dark. @default true */
  enabled?: boolean | undefined;
  /** Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written. */
  adopt?: boolean | string | undefined;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: boolean | undefined;
  /** Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait. */
  waitUntilDeployed?: boolean | undefined;
  /** How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out. */
  deployTimeout?: number | undefined;
  /** The vendor's `platformtype`, a text whose meaning is undocumented. Write-only: the API never returns it, so drift is not detected. */
  platformType?: string | undefined;
  /** Time of day at which it starts each day; at once where no start is given. */
  startTime?: string | undefined;
  /** Date and time at which it starts once, in the vendor's zone. */
  startDateTime?: string | undefined;
}

/** What several resources show beside their arguments. */
export interface SharedOutputs {
  /** The vendor's status: Deploying, Enabled. */
  status: string;
  /** When the stream was made, as the vendor writes it. */
  createdAt: string;
  /** When the stream was last changed, as the vendor writes it. */
  updatedAt: string;
  /** RTMP URL that encoders push to, without the stream key. */
  ingestUrl: string;
  /** The key that encoders push with. Secret: stays encrypted in the state. Impact: encoders must be re-pointed. */
  streamKey: string;
  /** HLS manifest for players. */
  hlsUrl?: string | undefined;
  /** DASH manifest for players. */
  dashUrl?: string | undefined;
  /** RTMP playback URL. */
  rtmpUrl?: string | undefined;
  /** The stream's name at the vendor, as it stands in URLs. */
  fullName: string;
}

/** What several data functions answer. */
export interface SharedResults {
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
