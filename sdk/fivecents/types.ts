// Generated from the resource definitions by "npm run generate". Do not edit.

/** Geo-blocking: which countries may watch. */
export interface GeoBlock {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** `allow`: only the listed entries may watch. `block`: all but the listed. */
  mode: "allow" | "block";
  /** ISO 3166-1 alpha-2 codes, for example `DE`. Unordered. */
  countries: string[];
  /** Addresses that the setting does not apply to. Unordered. @default [] */
  exemptIps?: string[] | undefined;
}

/** Which web sites may embed the stream. */
export interface DomainLock {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** `allow`: only the listed entries may watch. `block`: all but the listed. */
  mode: "allow" | "block";
  /** Host names of the pages that embed the player. Unordered. */
  domains: string[];
  /** Addresses that the setting does not apply to. Unordered. @default [] */
  exemptIps?: string[] | undefined;
  /** Whether requests without a Referer are refused. @default false */
  refuseMissingReferer?: boolean | undefined;
}

/** Signed links: players need a token made with the secret. */
export interface SecureToken {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: "fullPath" | "query" | "path";
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: string;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: number;
  /** Whether each use of a link restarts its lifetime. @default false */
  movingExpiry?: boolean | undefined;
  /** Whether a link works for one viewer address only. @default false */
  bindToIp?: boolean | undefined;
  /** Addresses that the setting does not apply to. Unordered. @default [] */
  exemptIps?: string[] | undefined;
}

/** A login for encoders that push to the stream. */
export interface RtmpAuth {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface PushStreamRecord {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** How long recordings are kept, in days. */
  retentionDays: number;
  /** Code of the recording server. Can only be set at creation. Write-only: the API never returns it, so drift is not detected. Changing this forces replacement. */
  server?: number | undefined;
}

/** Rewinding the live stream (nDVR). */
export interface Ndvr {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** How far viewers can go back, in minutes. The vendor's settings page allows 5 to 180. */
  windowMinutes: number;
}

/** Which viewer addresses may watch. */
export interface IpAccess {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** `allow`: only the listed entries may watch. `block`: all but the listed. */
  mode: "allow" | "block";
  /** Addresses and networks. Unordered. */
  addresses: string[];
  /** Addresses that the setting does not apply to. Unordered. @default [] */
  exemptIps?: string[] | undefined;
}

/** Which players may watch, by their user agent. */
export interface UserAgent {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** `allow`: only the listed entries may watch. `block`: all but the listed. */
  mode: "allow" | "block";
  /** Parts of user-agent texts. Unordered. */
  fragments: string[];
  /** Whether case matters. @default false */
  caseSensitive?: boolean | undefined;
  /** Addresses that the setting does not apply to. Unordered. @default [] */
  exemptIps?: string[] | undefined;
}

/** Where the stream comes from. */
export interface PullStreamSource {
  /** How the source is fetched. */
  protocol: "hls" | "dash" | "http" | "rtmp" | "rtsp" | "icecast" | "ffmpeg";
  /** URLs of the source. Further ones are presumably fallbacks. */
  urls: string[];
  /** Whether the vendor repairs the audio (`audiofix`). @default false */
  fixAudio?: boolean | undefined;
}

/** Where a multistream of type pull comes from. */
export interface MultistreamSource {
  /** How the source is fetched. */
  protocol: "hls" | "http" | "rtmp" | "rtsp" | "icecast" | "ffmpeg";
  /** URLs of the source. Further ones are presumably fallbacks. */
  urls: string[];
  /** Whether the vendor repairs the audio (`audiofix`). @default false */
  fixAudio?: boolean | undefined;
}

/** Recordings exported to a storage zone at regular intervals. */
export interface AutoExport {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** Minutes between exports. */
  periodMinutes: number;
  /** Number of the storage zone that gets the files. */
  storageZone: number;
  /** Folder in the zone. @default "/" */
  folder?: string | undefined;
  /** Pattern of the files' names, of the words name, start and end. @default "name-start-end" */
  fileName?: string | undefined;
}

export interface StreamDefaultsRecord {
  /** Whether this setting is enabled. @default true */
  enabled?: boolean | undefined;
  /** How long recordings are kept, in days. */
  retentionDays: number;
}

/** Own host names for all streams of the account. */
export interface Cname {
  /** Host names of your own under which streams are delivered. An empty list presumably clears them; that is undocumented. Unordered. */
  hostNames: string[];
  /** Id of the account's TLS certificate for them. */
  certificateId?: string | undefined;
}

/** Hashed stream names, so that nobody can guess them. */
export interface Hash {
  /** Whether names are hashed. @default true */
  enabled?: boolean | undefined;
  /** Whether the names of pull streams are hashed too. @default false */
  pullStreams?: boolean | undefined;
  /** Ending of a hashed name. Defaults to none. */
  extension?: ".sdp" | ".mp4" | undefined;
  /** What the names are hashed with. */
  salt: string;
}

export interface Platforms {
  /** Id of the platform, as in push/51605/42086. */
  id: string;
  /** Label of the platform. */
  name: string;
  /** RTMP URL of the target, without the stream key. */
  url: string;
  /** Whether the platform is switched on. */
  enabled: boolean;
}

export interface Servers {
  /** The stream's status on this server, as in Enabled. */
  status?: string | undefined;
  /** When the stream was last seen, as the vendor writes it: 8 seconds ago, or a Unix time. */
  lastSeen?: string | undefined;
  /** What comes in. Left out while nothing does. */
  ingest?: Ingest | undefined;
  /** The platforms that the stream is sent on to, as the vendor shows them. */
  platforms: { [key: string]: unknown }[];
}

/** What comes in. Left out while nothing does. */
export interface Ingest {
  /** Alive or Dead. */
  status?: string | undefined;
  /** Whether it is the primary ingest. */
  isPrimary: boolean;
  /** Bit rate of the whole ingest, in kbit/s. */
  bitrateKbps?: number | undefined;
  /** How long it has been published, in the vendor's words, as in 1 hour ago. */
  publishedFor?: string | undefined;
  /** Internet address that it comes from. */
  publisherAddress?: string | undefined;
  /** The video of the ingest. */
  video: Video;
  /** The audio of the ingest. */
  audio: Audio;
}

/** The video of the ingest. */
export interface Video {
  /** Width and height, as in 1920x1080. */
  size?: string | undefined;
  /** Bit rate in kbit/s. */
  bitrateKbps?: number | undefined;
  /** Codec, as in avc1.64002a. */
  codec?: string | undefined;
}

/** The audio of the ingest. */
export interface Audio {
  /** Bit rate in kbit/s. */
  bitrateKbps?: number | undefined;
  /** Codec, as in avc1.64002a. */
  codec?: string | undefined;
}

/** What a scheduled stream plays. Left out for other kinds. */
export interface NowPlaying {
  /** Name of the playlist. */
  playlist?: string | undefined;
  /** Path of the file. */
  file?: string | undefined;
  /** The file's place in the playlist, from 0. */
  index?: number | undefined;
  /** How far into the file, presumably in seconds. */
  positionSeconds?: number | undefined;
  /** How often the playlist was played. */
  loop?: number | undefined;
}
