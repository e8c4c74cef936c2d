// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { OttAccount } from "./account";
import { isResourceOf, OttResource, type ResourceShape } from "./resource";

/** Which countries may watch. */
export interface PushStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * ISO 3166-1 alpha-2 codes.
   * Order means nothing.
   */
  countries: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Which countries may watch. */
export interface PushStreamGeoBlock {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /**
   * ISO 3166-1 alpha-2 codes.
   * Order means nothing.
   */
  countries: string[];
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
}

/** Which web sites may embed the stream. */
export interface PushStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Host names of the pages that embed the player.
   * Order means nothing.
   */
  domains: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean>;
}

/** Which web sites may embed the stream. */
export interface PushStreamDomainLock {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /**
   * Host names of the pages that embed the player.
   * Order means nothing.
   */
  domains: string[];
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: boolean;
}

/** Signed links: players need a token made with the secret. */
export interface PushStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Signed links: players need a token made with the secret. */
export interface PushStreamSecureToken {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: "fullPath" | "query" | "path";
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: string;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: number;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: boolean;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: boolean;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface PushStreamRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface PushStreamRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface PushStreamRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
  /**
   * Code of the recording server. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  server?: pulumi.Input<number>;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface PushStreamRecord {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How long recordings are kept, in days. */
  retentionDays: number;
  /**
   * Code of the recording server. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  server?: number;
}

/** Rewinding the live stream (nDVR). */
export interface PushStreamNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** Rewinding the live stream (nDVR). */
export interface PushStreamNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** The ladder of renditions made from the stream. */
export interface PushStreamTranscodeArgs {
  /**
   * Ids of the transcoding profiles that make the video renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  videoProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[]>;
  /**
   * Ids of the transcoding profiles that make the audio renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  audioProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[]>;
  /**
   * Ids of filters, as for a logo. They exclude a pass-through profile.
   * `[]` where not given.
   * Order means nothing.
   */
  filters?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[]>;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: pulumi.Input<number>;
  /**
   * Whether transcoding stops when nobody watches. No call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  autostop?: pulumi.Input<boolean>;
}

/** The ladder of renditions made from the stream. */
export interface PushStreamTranscode {
  /**
   * Ids of the transcoding profiles that make the video renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  videoProfiles?: string[];
  /**
   * Ids of the transcoding profiles that make the audio renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  audioProfiles?: string[];
  /**
   * Ids of filters, as for a logo. They exclude a pass-through profile.
   * `[]` where not given.
   * Order means nothing.
   */
  filters?: string[];
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: number;
  /**
   * Whether transcoding stops when nobody watches. No call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  autostop?: boolean;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface PushStreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Addresses and networks.
   * Order means nothing.
   */
  addresses: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface PushStreamIpAccess {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /**
   * Addresses and networks.
   * Order means nothing.
   */
  addresses: string[];
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface PushStreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface PushStreamUserAgent {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: string[];
  /** Whether case matters. False where not given. */
  caseSensitive?: boolean;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
}

/** Which web sites may embed new streams. */
export interface StreamDefaultsDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Host names of the pages that embed the player.
   * Order means nothing.
   */
  domains: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean>;
}

/** Which web sites may embed new streams. */
export interface StreamDefaultsDomainLock {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /**
   * Host names of the pages that embed the player.
   * Order means nothing.
   */
  domains: string[];
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: boolean;
}

/** Which countries may watch new streams. */
export interface StreamDefaultsGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * ISO 3166-1 alpha-2 codes.
   * Order means nothing.
   */
  countries: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Which countries may watch new streams. */
export interface StreamDefaultsGeoBlock {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /**
   * ISO 3166-1 alpha-2 codes.
   * Order means nothing.
   */
  countries: string[];
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
}

/** Signed links for new streams. */
export interface StreamDefaultsSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[]>;
}

/** Signed links for new streams. */
export interface StreamDefaultsSecureToken {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: "fullPath" | "query" | "path";
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: string;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: number;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: boolean;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: boolean;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: string[];
}

/** A login for encoders that push to new streams. */
export interface StreamDefaultsRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** A login for encoders that push to new streams. */
export interface StreamDefaultsRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** Rewinding new streams (nDVR). */
export interface StreamDefaultsNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** Rewinding new streams (nDVR). */
export interface StreamDefaultsNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** Recording new streams (DVR). */
export interface StreamDefaultsRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
}

/** Recording new streams (DVR). */
export interface StreamDefaultsRecord {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How long recordings are kept, in days. */
  retentionDays: number;
}

/** Own host names for all streams of the account. */
export interface StreamDefaultsCnameArgs {
  /**
   * Host names of your own under which streams are delivered. An empty list presumably clears them; that is undocumented.
   * Order means nothing.
   */
  hostNames: pulumi.Input<pulumi.Input<string>[]>;
  /** Id of the account's TLS certificate for them. */
  certificateId?: pulumi.Input<string>;
}

/** Own host names for all streams of the account. */
export interface StreamDefaultsCname {
  /**
   * Host names of your own under which streams are delivered. An empty list presumably clears them; that is undocumented.
   * Order means nothing.
   */
  hostNames: string[];
  /** Id of the account's TLS certificate for them. */
  certificateId?: string;
}

/** Hashed stream names, so that nobody can guess them. */
export interface StreamDefaultsHashArgs {
  /** Whether names are hashed. True where not given. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the names of pull streams are hashed too. False where not given. */
  pullStreams?: pulumi.Input<boolean>;
  /** Ending of a hashed name; none where not given. */
  extension?: pulumi.Input<".sdp" | ".mp4">;
  /** What the names are hashed with. */
  salt: pulumi.Input<string>;
}

/** Hashed stream names, so that nobody can guess them. */
export interface StreamDefaultsHash {
  /** Whether names are hashed. True where not given. */
  enabled?: boolean;
  /** Whether the names of pull streams are hashed too. False where not given. */
  pullStreams?: boolean;
  /** Ending of a hashed name; none where not given. */
  extension?: ".sdp" | ".mp4";
  /** What the names are hashed with. */
  salt: string;
}

/** The arguments of PushStream. */
export interface PushStreamArgs {
  /**
   * Publishing point and stream name with a slash between, each 4 to 32 characters. Unique in the account, part of every URL.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  server: pulumi.Input<string>;
  /** Video codec of the ingest. */
  codec?: pulumi.Input<"h264" | "h265">;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[]>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<PushStreamGeoBlockArgs>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<PushStreamDomainLockArgs>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  secureToken?: pulumi.Input<PushStreamSecureTokenArgs>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  rtmpAuth?: pulumi.Input<PushStreamRtmpAuthArgs>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  record?: pulumi.Input<PushStreamRecordArgs>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  ndvr?: pulumi.Input<PushStreamNdvrArgs>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  transcode?: pulumi.Input<PushStreamTranscodeArgs>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<PushStreamIpAccessArgs>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<PushStreamUserAgentArgs>;
  /**
   * Take over an object that exists instead of creating one: `true` finds it by its identity (and creates it where there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string>;
  /** Allow a change that can only be made by deleting the object and making a new one. */
  allowReplacement?: pulumi.Input<boolean>;
  /** Whether a create or an update ends only when the vendor has deployed it. True where not given. */
  waitUntilDeployed?: pulumi.Input<boolean>;
  /**
   * How long to wait for a deployment, in seconds. 900 where not given; the object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number>;
}

const pushStreamShape: ResourceShape = {
  type: "fivecents:PushStream",
  inputs: [
    "name",
    "server",
    "codec",
    "protocols",
    "enabled",
    "draft",
    "geoBlock",
    "domainLock",
    "secureToken",
    "rtmpAuth",
    "record",
    "ndvr",
    "transcode",
    "ipAccess",
    "userAgent",
    "adopt",
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: ["status", "createdAt", "updatedAt", "ingestUrl", "streamKey", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken", "rtmpAuth", "streamKey"],
};

/**
 * A live stream that encoders push to over RTMP.
 * Deleting a push stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.PushStream("example", {
 *   name: "live/match-day",
 *   server: "2",
 *   codec: "h264",
 *   protocols: [
 *     "HLS"
 *   ],
 *   geoBlock: {
 *     mode: "allow",
 *     countries: [
 *       "DE",
 *       "AT"
 *     ]
 *   },
 *   record: {
 *     retentionDays: 7
 *   }
 * });
 */
export class PushStream extends OttResource {
  /**
   * Publishing point and stream name with a slash between, each 4 to 32 characters. Unique in the account, part of every URL.
   * A change makes a new object.
   */
  declare readonly name: pulumi.Output<string>;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  declare readonly server: pulumi.Output<string>;
  /** Video codec of the ingest. */
  declare readonly codec: pulumi.Output<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  declare readonly protocols: pulumi.Output<("HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4")[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  declare readonly draft: pulumi.Output<boolean | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  declare readonly geoBlock: pulumi.Output<PushStreamGeoBlock | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  declare readonly domainLock: pulumi.Output<PushStreamDomainLock | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  declare readonly secureToken: pulumi.Output<PushStreamSecureToken | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  declare readonly rtmpAuth: pulumi.Output<PushStreamRtmpAuth | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  declare readonly record: pulumi.Output<PushStreamRecord | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  declare readonly ndvr: pulumi.Output<PushStreamNdvr | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  declare readonly transcode: pulumi.Output<PushStreamTranscode | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly ipAccess: pulumi.Output<PushStreamIpAccess | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly userAgent: pulumi.Output<PushStreamUserAgent | undefined>;
  /**
   * Take over an object that exists instead of creating one: `true` finds it by its identity (and creates it where there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow a change that can only be made by deleting the object and making a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /** Whether a create or an update ends only when the vendor has deployed it. True where not given. */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. 900 where not given; the object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;
  /** The vendor's status: Deploying, Enabled. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** When the stream was made, as the vendor writes it. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the stream was last changed, as the vendor writes it. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;
  /** RTMP URL that encoders push to, without the stream key. */
  declare readonly ingestUrl: pulumi.Output<string | undefined>;
  /**
   * The key that encoders push with.
   * Kept secret.
   */
  declare readonly streamKey: pulumi.Output<string | undefined>;
  /** HLS manifest for players. */
  declare readonly hlsUrl: pulumi.Output<string | undefined>;
  /** DASH manifest for players. */
  declare readonly dashUrl: pulumi.Output<string | undefined>;
  /** RTMP playback URL. */
  declare readonly rtmpUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: PushStreamArgs, options?: pulumi.CustomResourceOptions);
  constructor(name: string, args: PushStreamArgs | undefined, options?: pulumi.CustomResourceOptions) {
    super(pushStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: pulumi.CustomResourceOptions): PushStream {
    return Reflect.construct(PushStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a PushStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is PushStream {
    return isResourceOf(pushStreamShape.type, thing);
  }
}

/** The arguments of Platform. */
export interface PlatformArgs {
  /**
   * The stream that is sent on.
   * A change makes a new object.
   */
  stream: pulumi.Input<string | pulumi.CustomResource>;
  /** Label of the platform. */
  name: pulumi.Input<string>;
  /** RTMP URL of the target, without the stream key. */
  url: pulumi.Input<string>;
  /**
   * Stream key at the target.
   * Kept secret.
   */
  streamKey?: pulumi.Input<string>;
  /**
   * User name at the target.
   * Kept secret.
   */
  username?: pulumi.Input<string>;
  /**
   * Password at the target.
   * Kept secret.
   */
  password?: pulumi.Input<string>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean>;
  /** Time of day at which the platform starts each day; at once where not given. */
  startTime?: pulumi.Input<string>;
  /** Date and time at which the platform starts once, in the vendor's zone. */
  startDateTime?: pulumi.Input<string>;
  /**
   * Id of the profile that makes the video for this platform.
   * No documented call shows it: an outside change can't be seen.
   */
  videoProfile?: pulumi.Input<string | pulumi.CustomResource>;
  /**
   * Id of the profile that makes the audio for this platform.
   * No documented call shows it: an outside change can't be seen.
   */
  audioProfile?: pulumi.Input<string | pulumi.CustomResource>;
  /**
   * Ids of filters. Only an add takes them.
   * Order means nothing.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  filters?: pulumi.Input<pulumi.Input<string>[]>;
  /** Take over the object with this vendor id instead of creating one. Only what differs is written. */
  adopt?: pulumi.Input<string>;
  /** Whether a create or an update ends only when the vendor has deployed it. True where not given. */
  waitUntilDeployed?: pulumi.Input<boolean>;
  /**
   * How long to wait for a deployment, in seconds. 900 where not given; the object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number>;
}

const platformShape: ResourceShape = {
  type: "fivecents:Platform",
  inputs: [
    "stream",
    "name",
    "url",
    "streamKey",
    "username",
    "password",
    "enabled",
    "startTime",
    "startDateTime",
    "videoProfile",
    "audioProfile",
    "filters",
    "adopt",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: [],
  secrets: ["streamKey", "username", "password"],
};

/**
 * A target that a stream is sent on to (restreaming), such as a social network.
 * The vendor calls it a platform. One class for all kinds of parent stream.
 *
 * @example
 * new ott.fivecents.Platform("example", {
 *   stream: "push/51605",
 *   name: "Example network",
 *   url: "rtmp://live.example.com/app",
 *   streamKey: "example-key"
 * });
 */
export class Platform extends OttResource {
  /**
   * The stream that is sent on.
   * A change makes a new object.
   */
  declare readonly stream: pulumi.Output<string>;
  /** Label of the platform. */
  declare readonly name: pulumi.Output<string>;
  /** RTMP URL of the target, without the stream key. */
  declare readonly url: pulumi.Output<string>;
  /**
   * Stream key at the target.
   * Kept secret.
   */
  declare readonly streamKey: pulumi.Output<string | undefined>;
  /**
   * User name at the target.
   * Kept secret.
   */
  declare readonly username: pulumi.Output<string | undefined>;
  /**
   * Password at the target.
   * Kept secret.
   */
  declare readonly password: pulumi.Output<string | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Time of day at which the platform starts each day; at once where not given. */
  declare readonly startTime: pulumi.Output<string | undefined>;
  /** Date and time at which the platform starts once, in the vendor's zone. */
  declare readonly startDateTime: pulumi.Output<string | undefined>;
  /**
   * Id of the profile that makes the video for this platform.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly videoProfile: pulumi.Output<string | undefined>;
  /**
   * Id of the profile that makes the audio for this platform.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly audioProfile: pulumi.Output<string | undefined>;
  /**
   * Ids of filters. Only an add takes them.
   * Order means nothing.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  declare readonly filters: pulumi.Output<string[] | undefined>;
  /** Take over the object with this vendor id instead of creating one. Only what differs is written. */
  declare readonly adopt: pulumi.Output<string | undefined>;
  /** Whether a create or an update ends only when the vendor has deployed it. True where not given. */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. 900 where not given; the object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;

  constructor(name: string, args: PlatformArgs, options?: pulumi.CustomResourceOptions);
  constructor(name: string, args: PlatformArgs | undefined, options?: pulumi.CustomResourceOptions) {
    super(platformShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: pulumi.CustomResourceOptions): Platform {
    return Reflect.construct(Platform, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Platform, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Platform {
    return isResourceOf(platformShape.type, thing);
  }
}

/** The arguments of TranscodingProfile. */
export interface TranscodingProfileArgs {
  /** Name of the profile. The vendor does not keep it unique. */
  name: pulumi.Input<string>;
  /** Whether the profile makes one rendition or combines others. */
  mode?: pulumi.Input<"single" | "combined">;
  /** Container of the rendition. */
  container?: pulumi.Input<"mp4" | "webm" | "hls" | "hlsaes">;
  /** Video codec; vp9 goes with webm. */
  videoCodec?: pulumi.Input<"h264" | "h265" | "vp9">;
  /** Size preset, as in 720p or 1080p. */
  size?: pulumi.Input<string>;
  /** Width and height where no preset fits, as in 1280x720. */
  resolution?: pulumi.Input<string>;
  /** Whether the video is deinterlaced. */
  deinterlace?: pulumi.Input<boolean>;
  /** Constant rate factor of the video, as in 24. */
  constantRateFactor?: pulumi.Input<number>;
  /** Fixed video bit rate, in kbit/s. */
  videoBitrateKbps?: pulumi.Input<number>;
  /** Encoding passes, 1 or 2. */
  passes?: pulumi.Input<number>;
  /** Frames a second. */
  framesPerSecond?: pulumi.Input<number>;
  /** Length of a group of pictures (`gop`); 6 in the vendor's live examples. */
  keyframeInterval?: pulumi.Input<number>;
  /** Encoder preset, as in veryfast. */
  preset?: pulumi.Input<string>;
  /** Encoder tune, as in film. */
  tune?: pulumi.Input<string>;
  /** B-frames in a row. */
  bFrames?: pulumi.Input<number>;
  /** Codec profile. */
  videoProfile?: pulumi.Input<"disabled" | "baseline" | "main" | "high">;
  /** Codec level, as in 4.1. */
  videoLevel?: pulumi.Input<string>;
  /** Whether a smaller source is made larger. */
  upscale?: pulumi.Input<boolean>;
  /** Audio codec. */
  audioCodec?: pulumi.Input<"aac" | "opus" | "mp3">;
  /** Audio channels, 1 or 2. */
  audioChannels?: pulumi.Input<number>;
  /** Fixed audio bit rate, in kbit/s. */
  audioBitrateKbps?: pulumi.Input<number>;
  /** Audio sample rate, in hertz. */
  audioSampleRateHertz?: pulumi.Input<number>;
  /** Take over the object with this vendor id instead of creating one. Only what differs is written. */
  adopt?: pulumi.Input<string>;
}

const transcodingProfileShape: ResourceShape = {
  type: "fivecents:TranscodingProfile",
  inputs: [
    "name",
    "mode",
    "container",
    "videoCodec",
    "size",
    "resolution",
    "deinterlace",
    "constantRateFactor",
    "videoBitrateKbps",
    "passes",
    "framesPerSecond",
    "keyframeInterval",
    "preset",
    "tune",
    "bFrames",
    "videoProfile",
    "videoLevel",
    "upscale",
    "audioCodec",
    "audioChannels",
    "audioBitrateKbps",
    "audioSampleRateHertz",
    "adopt",
  ],
  outputs: [],
  secrets: [],
};

/**
 * A live transcoding profile: one rendition of a ladder.
 * Read through the list of all profiles, since no call reads one.
 *
 * @example
 * new ott.fivecents.TranscodingProfile("example", {
 *   name: "720p",
 *   container: "hls",
 *   videoCodec: "h264",
 *   size: "720p",
 *   videoBitrateKbps: 2500,
 *   framesPerSecond: 30,
 *   keyframeInterval: 6,
 *   audioCodec: "aac",
 *   audioBitrateKbps: 128
 * });
 */
export class TranscodingProfile extends OttResource {
  /** Name of the profile. The vendor does not keep it unique. */
  declare readonly name: pulumi.Output<string>;
  /** Whether the profile makes one rendition or combines others. */
  declare readonly mode: pulumi.Output<"single" | "combined" | undefined>;
  /** Container of the rendition. */
  declare readonly container: pulumi.Output<"mp4" | "webm" | "hls" | "hlsaes" | undefined>;
  /** Video codec; vp9 goes with webm. */
  declare readonly videoCodec: pulumi.Output<"h264" | "h265" | "vp9" | undefined>;
  /** Size preset, as in 720p or 1080p. */
  declare readonly size: pulumi.Output<string | undefined>;
  /** Width and height where no preset fits, as in 1280x720. */
  declare readonly resolution: pulumi.Output<string | undefined>;
  /** Whether the video is deinterlaced. */
  declare readonly deinterlace: pulumi.Output<boolean | undefined>;
  /** Constant rate factor of the video, as in 24. */
  declare readonly constantRateFactor: pulumi.Output<number | undefined>;
  /** Fixed video bit rate, in kbit/s. */
  declare readonly videoBitrateKbps: pulumi.Output<number | undefined>;
  /** Encoding passes, 1 or 2. */
  declare readonly passes: pulumi.Output<number | undefined>;
  /** Frames a second. */
  declare readonly framesPerSecond: pulumi.Output<number | undefined>;
  /** Length of a group of pictures (`gop`); 6 in the vendor's live examples. */
  declare readonly keyframeInterval: pulumi.Output<number | undefined>;
  /** Encoder preset, as in veryfast. */
  declare readonly preset: pulumi.Output<string | undefined>;
  /** Encoder tune, as in film. */
  declare readonly tune: pulumi.Output<string | undefined>;
  /** B-frames in a row. */
  declare readonly bFrames: pulumi.Output<number | undefined>;
  /** Codec profile. */
  declare readonly videoProfile: pulumi.Output<"disabled" | "baseline" | "main" | "high" | undefined>;
  /** Codec level, as in 4.1. */
  declare readonly videoLevel: pulumi.Output<string | undefined>;
  /** Whether a smaller source is made larger. */
  declare readonly upscale: pulumi.Output<boolean | undefined>;
  /** Audio codec. */
  declare readonly audioCodec: pulumi.Output<"aac" | "opus" | "mp3" | undefined>;
  /** Audio channels, 1 or 2. */
  declare readonly audioChannels: pulumi.Output<number | undefined>;
  /** Fixed audio bit rate, in kbit/s. */
  declare readonly audioBitrateKbps: pulumi.Output<number | undefined>;
  /** Audio sample rate, in hertz. */
  declare readonly audioSampleRateHertz: pulumi.Output<number | undefined>;
  /** Take over the object with this vendor id instead of creating one. Only what differs is written. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  constructor(name: string, args: TranscodingProfileArgs, options?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    args: TranscodingProfileArgs | undefined,
    options?: pulumi.CustomResourceOptions,
  ) {
    super(transcodingProfileShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    options?: pulumi.CustomResourceOptions,
  ): TranscodingProfile {
    return Reflect.construct(TranscodingProfile, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a TranscodingProfile, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is TranscodingProfile {
    return isResourceOf(transcodingProfileShape.type, thing);
  }
}

/** The arguments of TranscodingFilter. */
export interface TranscodingFilterArgs {
  /** Name of the filter. The vendor does not keep it unique. */
  name: pulumi.Input<string>;
  /**
   * What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video.
   * A change makes a new object.
   */
  kind: pulumi.Input<"overlay" | "text" | "imageToVideo" | "videoLoop">;
  /** Where the image or the video lies. For every kind but text. */
  url?: pulumi.Input<string>;
  /** Width of the image in percent of the frame's width. For an overlay. */
  scalePercent?: pulumi.Input<number>;
  /** The text that is shown. For a text. */
  text?: pulumi.Input<string>;
  /** Font size of the text, in pixels. For a text. */
  fontSize?: pulumi.Input<number>;
  /** Colour of the text, as in #FFFFFF. For a text. */
  fontColor?: pulumi.Input<string>;
  /** Where in the picture. For an overlay or a text. */
  position?: pulumi.Input<"topLeft" | "topRight" | "bottomLeft" | "bottomRight" | "center">;
  /** Take over the object with this vendor id instead of creating one. Only what differs is written. */
  adopt?: pulumi.Input<string>;
}

const transcodingFilterShape: ResourceShape = {
  type: "fivecents:TranscodingFilter",
  inputs: ["name", "kind", "url", "scalePercent", "text", "fontSize", "fontColor", "position", "adopt"],
  outputs: [],
  secrets: [],
};

/**
 * A live transcoding filter: a logo or a text over the picture, or a picture where there is none.
 * Read through the list of all filters, since no call reads one.
 *
 * @example
 * new ott.fivecents.TranscodingFilter("example", {
 *   name: "logo",
 *   kind: "overlay",
 *   url: "https://cdn.example.com/logo.png",
 *   scalePercent: 10,
 *   position: "topRight"
 * });
 */
export class TranscodingFilter extends OttResource {
  /** Name of the filter. The vendor does not keep it unique. */
  declare readonly name: pulumi.Output<string>;
  /**
   * What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video.
   * A change makes a new object.
   */
  declare readonly kind: pulumi.Output<"overlay" | "text" | "imageToVideo" | "videoLoop">;
  /** Where the image or the video lies. For every kind but text. */
  declare readonly url: pulumi.Output<string | undefined>;
  /** Width of the image in percent of the frame's width. For an overlay. */
  declare readonly scalePercent: pulumi.Output<number | undefined>;
  /** The text that is shown. For a text. */
  declare readonly text: pulumi.Output<string | undefined>;
  /** Font size of the text, in pixels. For a text. */
  declare readonly fontSize: pulumi.Output<number | undefined>;
  /** Colour of the text, as in #FFFFFF. For a text. */
  declare readonly fontColor: pulumi.Output<string | undefined>;
  /** Where in the picture. For an overlay or a text. */
  declare readonly position: pulumi.Output<
    "topLeft" | "topRight" | "bottomLeft" | "bottomRight" | "center" | undefined
  >;
  /** Take over the object with this vendor id instead of creating one. Only what differs is written. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  constructor(name: string, args: TranscodingFilterArgs, options?: pulumi.CustomResourceOptions);
  constructor(name: string, args: TranscodingFilterArgs | undefined, options?: pulumi.CustomResourceOptions) {
    super(transcodingFilterShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    options?: pulumi.CustomResourceOptions,
  ): TranscodingFilter {
    return Reflect.construct(TranscodingFilter, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a TranscodingFilter, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is TranscodingFilter {
    return isResourceOf(transcodingFilterShape.type, thing);
  }
}

/** The arguments of StreamDefaults. */
export interface StreamDefaultsArgs {
  /**
   * How far a write reaches. `save`, where not given: new streams only. `append`: every existing stream of the account gets it too, added to what it has. `overwrite`: every existing stream of the account gets it in place of what it has.
   * No documented call shows it: an outside change can't be seen.
   * A change: with append and overwrite every stream of the account changes while it runs.
   */
  mode?: pulumi.Input<"save" | "append" | "overwrite">;
  /**
   * Which web sites may embed new streams.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  domainLock?: pulumi.Input<StreamDefaultsDomainLockArgs>;
  /**
   * Which countries may watch new streams.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  geoBlock?: pulumi.Input<StreamDefaultsGeoBlockArgs>;
  /**
   * Signed links for new streams.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  secureToken?: pulumi.Input<StreamDefaultsSecureTokenArgs>;
  /**
   * A login for encoders that push to new streams.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  rtmpAuth?: pulumi.Input<StreamDefaultsRtmpAuthArgs>;
  /**
   * Rewinding new streams (nDVR).
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  ndvr?: pulumi.Input<StreamDefaultsNdvrArgs>;
  /**
   * Recording new streams (DVR).
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  record?: pulumi.Input<StreamDefaultsRecordArgs>;
  /**
   * Own host names for all streams of the account.
   * No documented call shows it: an outside change can't be seen.
   * A change: the host names of playback URLs change.
   */
  cname?: pulumi.Input<StreamDefaultsCnameArgs>;
  /**
   * Hashed stream names, so that nobody can guess them.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: a new salt changes every hashed stream name at once.
   */
  hash?: pulumi.Input<StreamDefaultsHashArgs>;
}

const streamDefaultsShape: ResourceShape = {
  type: "fivecents:StreamDefaults",
  inputs: ["mode", "domainLock", "geoBlock", "secureToken", "rtmpAuth", "ndvr", "record", "cname", "hash"],
  outputs: [],
  secrets: ["secureToken", "rtmpAuth", "hash"],
};

/**
 * What new streams of the account start with; on request, what all its streams get.
 * An account has one set of defaults: two StreamDefaults of one account fight, and whichever is written last wins. No call shows the defaults, so an outside change is never seen, and a refresh says nothing about them. The vendor documents no defaults of its own: a setting that is no longer written, and the deletion of the resource, change nothing at the vendor; write `enabled: false` to switch a default off. With the modes `append` and `overwrite` each write rewrites every existing stream of the account, which the plan says in a warning; streams whose own resource writes the same setting then drift, so write it in one place only. A stream takes the defaults that stand when it is made: let it depend on this resource (`dependsOn`).
 *
 * @example
 * new ott.fivecents.StreamDefaults("example", {
 *   geoBlock: {
 *     mode: "allow",
 *     countries: [
 *       "DE",
 *       "AT"
 *     ]
 *   }
 * });
 */
export class StreamDefaults extends OttResource {
  /**
   * How far a write reaches. `save`, where not given: new streams only. `append`: every existing stream of the account gets it too, added to what it has. `overwrite`: every existing stream of the account gets it in place of what it has.
   * No documented call shows it: an outside change can't be seen.
   * A change: with append and overwrite every stream of the account changes while it runs.
   */
  declare readonly mode: pulumi.Output<"save" | "append" | "overwrite" | undefined>;
  /**
   * Which web sites may embed new streams.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  declare readonly domainLock: pulumi.Output<StreamDefaultsDomainLock | undefined>;
  /**
   * Which countries may watch new streams.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  declare readonly geoBlock: pulumi.Output<StreamDefaultsGeoBlock | undefined>;
  /**
   * Signed links for new streams.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  declare readonly secureToken: pulumi.Output<StreamDefaultsSecureToken | undefined>;
  /**
   * A login for encoders that push to new streams.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  declare readonly rtmpAuth: pulumi.Output<StreamDefaultsRtmpAuth | undefined>;
  /**
   * Rewinding new streams (nDVR).
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  declare readonly ndvr: pulumi.Output<StreamDefaultsNdvr | undefined>;
  /**
   * Recording new streams (DVR).
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  declare readonly record: pulumi.Output<StreamDefaultsRecord | undefined>;
  /**
   * Own host names for all streams of the account.
   * No documented call shows it: an outside change can't be seen.
   * A change: the host names of playback URLs change.
   */
  declare readonly cname: pulumi.Output<StreamDefaultsCname | undefined>;
  /**
   * Hashed stream names, so that nobody can guess them.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: a new salt changes every hashed stream name at once.
   */
  declare readonly hash: pulumi.Output<StreamDefaultsHash | undefined>;

  constructor(name: string, args?: StreamDefaultsArgs, options?: pulumi.CustomResourceOptions);
  constructor(name: string, args: StreamDefaultsArgs | undefined, options?: pulumi.CustomResourceOptions) {
    super(streamDefaultsShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    options?: pulumi.CustomResourceOptions,
  ): StreamDefaults {
    return Reflect.construct(StreamDefaults, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a StreamDefaults, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is StreamDefaults {
    return isResourceOf(streamDefaultsShape.type, thing);
  }
}

/** The settings of an Account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountArgs {
  /** The account's API key, from the vendor's panel. */
  apiKey: pulumi.Input<string>;
  /** Base URL of the API. https://api.5centscdn.com/v2 where not given. */
  endpoint?: pulumi.Input<string>;
  /** How many requests a second this process may send: the vendor's 5, or this process's share. 0 for no limit. */
  requestsPerSecond?: pulumi.Input<string>;
  /** Offset of the vendor's zone-less times, as in +05:30. UTC (Z) where not given; undocumented. */
  timeOffset?: pulumi.Input<string>;
  /** JSON object by operation id that corrects a method, path or `_METHOD`, as in {"push.update": {"methodOverride": "PUT"}}. */
  operations?: pulumi.Input<string>;
}

/** An account beside the one of the stack's config: pass it as `provider` to the resources that belong to it. */
export class Account extends OttAccount {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super("fivecents", ["apiKey"], name, args, options);
  }
}
