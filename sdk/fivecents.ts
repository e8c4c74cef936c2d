// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { OttAccount, type OttResourceOptions } from "./account";
import {
  type Asking,
  ask,
  askOutput,
  callById,
  type DataShape,
  type OperationCall,
  type OutputAsking,
  type Sealed,
} from "./data";
import { isResourceOf, OttResource, type ResourceShape } from "./resource";

/** The options of a resource of this vendor: those of Pulumi, with `provider` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<"fivecents">;

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
export interface PushStreamRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
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
export interface PushStreamNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
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

/** Which countries may watch. */
export interface PushStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which web sites may embed the stream. */
export interface PushStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Signed links: players need a token made with the secret. */
export interface PushStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface PushStreamRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface PushStreamRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
  /**
   * Code of the recording server. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  server?: pulumi.Input<number | undefined>;
}

/** Rewinding the live stream (nDVR). */
export interface PushStreamNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** The ladder of renditions made from the stream. */
export interface PushStreamTranscodeArgs {
  /**
   * Ids of the transcoding profiles that make the video renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  videoProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of the transcoding profiles that make the audio renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  audioProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of filters, as for a logo. They exclude a pass-through profile.
   * `[]` where not given.
   * Order means nothing.
   */
  filters?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: pulumi.Input<number | undefined>;
  /**
   * Whether transcoding stops when nobody watches. No call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  autostop?: pulumi.Input<boolean | undefined>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface PushStreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface PushStreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Where the stream comes from. */
export interface PullStreamSource {
  /** How the source is fetched. */
  protocol: "hls" | "dash" | "http" | "rtmp" | "rtsp" | "icecast" | "ffmpeg";
  /** URLs of the source; with several, the later ones presumably stand in for the first. */
  urls: string[];
  /** Whether the vendor repairs the sound (`audiofix`). False where not given. */
  fixAudio?: boolean;
}

/** Which countries may watch. */
export interface PullStreamGeoBlock {
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
export interface PullStreamDomainLock {
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
export interface PullStreamSecureToken {
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

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface PullStreamRecord {
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
export interface PullStreamNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** The ladder of renditions made from the stream. */
export interface PullStreamTranscode {
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
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface PullStreamIpAccess {
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
export interface PullStreamUserAgent {
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

/** Where the stream comes from. */
export interface PullStreamSourceArgs {
  /** How the source is fetched. */
  protocol: pulumi.Input<"hls" | "dash" | "http" | "rtmp" | "rtsp" | "icecast" | "ffmpeg">;
  /** URLs of the source; with several, the later ones presumably stand in for the first. */
  urls: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether the vendor repairs the sound (`audiofix`). False where not given. */
  fixAudio?: pulumi.Input<boolean | undefined>;
}

/** Which countries may watch. */
export interface PullStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which web sites may embed the stream. */
export interface PullStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Signed links: players need a token made with the secret. */
export interface PullStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface PullStreamRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
  /**
   * Code of the recording server. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  server?: pulumi.Input<number | undefined>;
}

/** Rewinding the live stream (nDVR). */
export interface PullStreamNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** The ladder of renditions made from the stream. */
export interface PullStreamTranscodeArgs {
  /**
   * Ids of the transcoding profiles that make the video renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  videoProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of the transcoding profiles that make the audio renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  audioProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of filters, as for a logo. They exclude a pass-through profile.
   * `[]` where not given.
   * Order means nothing.
   */
  filters?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: pulumi.Input<number | undefined>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface PullStreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface PullStreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which countries may watch. */
export interface AbrStreamGeoBlock {
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
export interface AbrStreamDomainLock {
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
export interface AbrStreamSecureToken {
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
export interface AbrStreamRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface AbrStreamRecord {
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
export interface AbrStreamNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface AbrStreamIpAccess {
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
export interface AbrStreamUserAgent {
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

/** Which countries may watch. */
export interface AbrStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which web sites may embed the stream. */
export interface AbrStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Signed links: players need a token made with the secret. */
export interface AbrStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface AbrStreamRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface AbrStreamRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
  /**
   * Code of the recording server. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  server?: pulumi.Input<number | undefined>;
}

/** Rewinding the live stream (nDVR). */
export interface AbrStreamNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface AbrStreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface AbrStreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which countries may watch. */
export interface DelayedStreamGeoBlock {
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
export interface DelayedStreamDomainLock {
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
export interface DelayedStreamSecureToken {
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

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface DelayedStreamRecord {
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
export interface DelayedStreamNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface DelayedStreamIpAccess {
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
export interface DelayedStreamUserAgent {
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

/** Which countries may watch. */
export interface DelayedStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which web sites may embed the stream. */
export interface DelayedStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Signed links: players need a token made with the secret. */
export interface DelayedStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface DelayedStreamRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
  /**
   * Code of the recording server. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  server?: pulumi.Input<number | undefined>;
}

/** Rewinding the live stream (nDVR). */
export interface DelayedStreamNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface DelayedStreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface DelayedStreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which countries may watch. */
export interface ScheduledStreamGeoBlock {
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
export interface ScheduledStreamDomainLock {
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
export interface ScheduledStreamSecureToken {
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
export interface ScheduledStreamRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** The ladder of renditions made from the stream. */
export interface ScheduledStreamTranscode {
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
export interface ScheduledStreamIpAccess {
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
export interface ScheduledStreamUserAgent {
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

/** Which countries may watch. */
export interface ScheduledStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which web sites may embed the stream. */
export interface ScheduledStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Signed links: players need a token made with the secret. */
export interface ScheduledStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface ScheduledStreamRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** The ladder of renditions made from the stream. */
export interface ScheduledStreamTranscodeArgs {
  /**
   * Ids of the transcoding profiles that make the video renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  videoProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of the transcoding profiles that make the audio renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  audioProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of filters, as for a logo. They exclude a pass-through profile.
   * `[]` where not given.
   * Order means nothing.
   */
  filters?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: pulumi.Input<number | undefined>;
  /**
   * Whether transcoding stops when nobody watches. No call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  autostop?: pulumi.Input<boolean | undefined>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface ScheduledStreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface ScheduledStreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Where a multistream of type pull comes from. */
export interface MultistreamSource {
  /** How the source is fetched. */
  protocol: "hls" | "http" | "rtmp" | "rtsp" | "icecast" | "ffmpeg";
  /** URLs of the source; with several, the later ones presumably stand in for the first. */
  urls: string[];
  /** Whether the vendor repairs the sound (`audiofix`). False where not given. */
  fixAudio?: boolean;
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface MultistreamRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** The ladder of renditions made from the stream. */
export interface MultistreamTranscode {
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
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface MultistreamIpAccess {
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
export interface MultistreamUserAgent {
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

/** Where a multistream of type pull comes from. */
export interface MultistreamSourceArgs {
  /** How the source is fetched. */
  protocol: pulumi.Input<"hls" | "http" | "rtmp" | "rtsp" | "icecast" | "ffmpeg">;
  /** URLs of the source; with several, the later ones presumably stand in for the first. */
  urls: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether the vendor repairs the sound (`audiofix`). False where not given. */
  fixAudio?: pulumi.Input<boolean | undefined>;
}

/** A login for encoders that push to the stream. No documented call shows it. */
export interface MultistreamRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** The ladder of renditions made from the stream. */
export interface MultistreamTranscodeArgs {
  /**
   * Ids of the transcoding profiles that make the video renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  videoProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of the transcoding profiles that make the audio renditions.
   * `[]` where not given.
   * Order means nothing.
   */
  audioProfiles?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Ids of filters, as for a logo. They exclude a pass-through profile.
   * `[]` where not given.
   * Order means nothing.
   */
  filters?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: pulumi.Input<number | undefined>;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface MultistreamIpAccessArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface MultistreamUserAgentArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the listed ones are let in, or kept out. */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * Parts of user-agent texts.
   * Order means nothing.
   */
  fragments: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether case matters. False where not given. */
  caseSensitive?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which countries may watch. */
export interface DvrStreamGeoBlock {
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
export interface DvrStreamDomainLock {
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
export interface DvrStreamSecureToken {
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

/** Recordings exported to a storage zone every so often. No documented call shows it. */
export interface DvrStreamAutoExport {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Minutes between exports. */
  periodMinutes: number;
  /** Number of the storage zone that gets the files. */
  storageZone: number;
  /**
   * Folder in the zone.
   * `"/"` where not given.
   */
  folder?: string;
  /**
   * Pattern of the files' names, of the words name, start and end.
   * `"name-start-end"` where not given.
   */
  fileName?: string;
}

/** Which countries may watch. */
export interface DvrStreamGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Which web sites may embed the stream. */
export interface DvrStreamDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Signed links: players need a token made with the secret. */
export interface DvrStreamSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Recordings exported to a storage zone every so often. No documented call shows it. */
export interface DvrStreamAutoExportArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Minutes between exports. */
  periodMinutes: pulumi.Input<number>;
  /** Number of the storage zone that gets the files. */
  storageZone: pulumi.Input<number>;
  /**
   * Folder in the zone.
   * `"/"` where not given.
   */
  folder?: pulumi.Input<string | undefined>;
  /**
   * Pattern of the files' names, of the words name, start and end.
   * `"name-start-end"` where not given.
   */
  fileName?: pulumi.Input<string | undefined>;
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
export interface StreamDefaultsRtmpAuth {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** User name that encoders log in with. */
  username: string;
  /** Password that encoders log in with. */
  password: string;
}

/** Rewinding new streams (nDVR). */
export interface StreamDefaultsNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** Recording new streams (DVR). */
export interface StreamDefaultsRecord {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How long recordings are kept, in days. */
  retentionDays: number;
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

/** Which web sites may embed new streams. */
export interface StreamDefaultsDomainLockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: pulumi.Input<boolean | undefined>;
}

/** Which countries may watch new streams. */
export interface StreamDefaultsGeoBlockArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
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
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** Signed links for new streams. */
export interface StreamDefaultsSecureTokenArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** What is signed: the full path, or a part of it with the token in the query or in the path. */
  mode: pulumi.Input<"fullPath" | "query" | "path">;
  /** The signing secret, 16 hexadecimal characters in the vendor's examples. */
  secret: pulumi.Input<string>;
  /** How long a signed link lives, in seconds. */
  timeoutSeconds: pulumi.Input<number>;
  /** Whether the life of a link begins anew at each use. False where not given. */
  movingExpiry?: pulumi.Input<boolean | undefined>;
  /** Whether a link works for one viewer address only. False where not given. */
  bindToIp?: pulumi.Input<boolean | undefined>;
  /**
   * Addresses that the setting does not apply to.
   * `[]` where not given.
   * Order means nothing.
   */
  exemptIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** A login for encoders that push to new streams. */
export interface StreamDefaultsRtmpAuthArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** User name that encoders log in with. */
  username: pulumi.Input<string>;
  /** Password that encoders log in with. */
  password: pulumi.Input<string>;
}

/** Rewinding new streams (nDVR). */
export interface StreamDefaultsNdvrArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: pulumi.Input<number>;
}

/** Recording new streams (DVR). */
export interface StreamDefaultsRecordArgs {
  /** Whether the setting is in force. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** How long recordings are kept, in days. */
  retentionDays: pulumi.Input<number>;
}

/** Own host names for all streams of the account. */
export interface StreamDefaultsCnameArgs {
  /**
   * Host names of your own under which streams are delivered. An empty list presumably clears them; that is undocumented.
   * Order means nothing.
   */
  hostNames: pulumi.Input<pulumi.Input<string>[]>;
  /** Id of the account's TLS certificate for them. */
  certificateId?: pulumi.Input<string | undefined>;
}

/** Hashed stream names, so that nobody can guess them. */
export interface StreamDefaultsHashArgs {
  /** Whether names are hashed. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the names of pull streams are hashed too. False where not given. */
  pullStreams?: pulumi.Input<boolean | undefined>;
  /** Ending of a hashed name; none where not given. */
  extension?: pulumi.Input<".sdp" | ".mp4" | undefined>;
  /** What the names are hashed with. */
  salt: pulumi.Input<string>;
}

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
  codec?: string;
  /** Delivery protocols, as in HLS. */
  protocols: string[];
  /** Code of the server, as the vendor shows it. */
  server?: string;
  /** Id of the stream that this one was made from. */
  parent?: string;
  /** When the stream was deleted, as the vendor writes it. Left out for a living one. */
  deletedAt?: string;
  /** When the stream was last seen, as the vendor writes it. Left out when never. */
  lastSeenAt?: string;
  /** The vendor's status: Deploying, Enabled. */
  status?: string;
  /** When the stream was made, as the vendor writes it. */
  createdAt?: string;
  /** When the stream was last changed, as the vendor writes it. */
  updatedAt?: string;
  /** HLS manifest for players. */
  hlsUrl?: string;
  /** DASH manifest for players. */
  dashUrl?: string;
  /** RTMP playback URL. */
  rtmpUrl?: string;
}

export interface GetStreamResultPlatforms {
  /** Id of the platform, as in push/51605/42086. */
  id: string;
  /** Label of the platform. */
  name: string;
  /** RTMP URL of the target, without the stream key. */
  url: string;
  /** Whether the platform is switched on. */
  enabled: boolean;
}

/** Which countries may watch. */
export interface GetStreamResultGeoBlock {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /** ISO 3166-1 alpha-2 codes. */
  countries: string[];
  /** Addresses that the setting does not apply to. */
  exemptIps?: string[];
}

/** Which web sites may embed the stream. */
export interface GetStreamResultDomainLock {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /** Host names of the pages that embed the player. */
  domains: string[];
  /** Addresses that the setting does not apply to. */
  exemptIps?: string[];
  /** Whether requests without a Referer are refused. False where not given. */
  refuseMissingReferer?: boolean;
}

/** Which viewer addresses may watch. Only a create takes it. */
export interface GetStreamResultIpAccess {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /** Addresses and networks. */
  addresses: string[];
  /** Addresses that the setting does not apply to. */
  exemptIps?: string[];
}

/** Which players may watch, by their user agent. Only a create takes it. */
export interface GetStreamResultUserAgent {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** Whether the listed ones are let in, or kept out. */
  mode: "allow" | "block";
  /** Parts of user-agent texts. */
  fragments: string[];
  /** Whether case matters. False where not given. */
  caseSensitive?: boolean;
  /** Addresses that the setting does not apply to. */
  exemptIps?: string[];
}

/** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
export interface GetStreamResultRecord {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How long recordings are kept, in days. */
  retentionDays: number;
  /** Code of the recording server. Only a create takes it, and no call shows it. */
  server?: number;
}

/** Rewinding the live stream (nDVR). */
export interface GetStreamResultNdvr {
  /** Whether the setting is in force. True where not given. */
  enabled?: boolean;
  /** How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says). */
  windowMinutes: number;
}

/** The ladder of renditions made from the stream. */
export interface GetStreamResultTranscode {
  /** Ids of the transcoding profiles that make the video renditions. */
  videoProfiles?: string[];
  /** Ids of the transcoding profiles that make the audio renditions. */
  audioProfiles?: string[];
  /** Ids of filters, as for a logo. They exclude a pass-through profile. */
  filters?: string[];
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: number;
}

export interface GetStreamResult {
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
  codec?: string;
  /** Delivery protocols, as in HLS. */
  protocols: string[];
  /** Code of the server, as the vendor shows it. */
  server?: string;
  /** Id of the stream that this one was made from. */
  parent?: string;
  /** When the stream was deleted, as the vendor writes it. Left out for a living one. */
  deletedAt?: string;
  /** When the stream was last seen, as the vendor writes it. Left out when never. */
  lastSeenAt?: string;
  /** The vendor's status: Deploying, Enabled. */
  status?: string;
  /** When the stream was made, as the vendor writes it. */
  createdAt?: string;
  /** When the stream was last changed, as the vendor writes it. */
  updatedAt?: string;
  /** HLS manifest for players. */
  hlsUrl?: string;
  /** DASH manifest for players. */
  dashUrl?: string;
  /** RTMP playback URL. */
  rtmpUrl?: string;
  /** The platforms that the stream is sent on to. */
  platforms: GetStreamResultPlatforms[];
  /** Which countries may watch. */
  geoBlock?: GetStreamResultGeoBlock;
  /** Which web sites may embed the stream. */
  domainLock?: GetStreamResultDomainLock;
  /** Which viewer addresses may watch. Only a create takes it. */
  ipAccess?: GetStreamResultIpAccess;
  /** Which players may watch, by their user agent. Only a create takes it. */
  userAgent?: GetStreamResultUserAgent;
  /** Recording (DVR). Switching it on makes a child stream that holds the recordings. */
  record?: GetStreamResultRecord;
  /** Rewinding the live stream (nDVR). */
  ndvr?: GetStreamResultNdvr;
  /** The ladder of renditions made from the stream. */
  transcode?: GetStreamResultTranscode;
  /** RTMP URL that encoders push to, without the stream key. */
  ingestUrl?: string;
  /** The key that encoders push with. */
  streamKey?: string;
}

export interface GetServersResult {
  /** What a stream's `server` argument takes; codes with commas where a region has two machines. */
  code: string;
  /** The code of each machine of the region. */
  codes: string[];
  /** The region's name, as in Europe. */
  name: string;
  /** Internet address of each machine. */
  addresses: string[];
}

export interface GetProfilesResult {
  /** Name of the profile. The vendor does not keep it unique. */
  name?: string;
  /** Whether the profile makes one rendition or combines others. */
  mode?: "single" | "combined";
  /** Container of the rendition. */
  container?: "mp4" | "webm" | "hls" | "hlsaes";
  /** Video codec; vp9 goes with webm. */
  videoCodec?: "h264" | "h265" | "vp9";
  /** Size preset, as in 720p or 1080p. */
  size?: string;
  /** Width and height where no preset fits, as in 1280x720. */
  resolution?: string;
  /** Whether the video is deinterlaced. */
  deinterlace?: boolean;
  /** Constant rate factor of the video, as in 24. */
  constantRateFactor?: number;
  /** Fixed video bit rate, in kbit/s. */
  videoBitrateKbps?: number;
  /** Encoding passes, 1 or 2. */
  passes?: number;
  /** Frames a second. */
  framesPerSecond?: number;
  /** Length of a group of pictures (`gop`); 6 in the vendor's live examples. */
  keyframeInterval?: number;
  /** Encoder preset, as in veryfast. */
  preset?: string;
  /** Encoder tune, as in film. */
  tune?: string;
  /** B-frames in a row. */
  bFrames?: number;
  /** Codec profile. */
  videoProfile?: "disabled" | "baseline" | "main" | "high";
  /** Codec level, as in 4.1. */
  videoLevel?: string;
  /** Whether a smaller source is made larger. */
  upscale?: boolean;
  /** Audio codec. */
  audioCodec?: "aac" | "opus" | "mp3";
  /** Audio channels, 1 or 2. */
  audioChannels?: number;
  /** Fixed audio bit rate, in kbit/s. */
  audioBitrateKbps?: number;
  /** Audio sample rate, in hertz. */
  audioSampleRateHertz?: number;
  /** The vendor's id, for the arguments that name it and for `adopt`. */
  id: string;
}

export interface GetFiltersResult {
  /** Name of the filter. The vendor does not keep it unique. */
  name?: string;
  /**
   * What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video.
   */
  kind?: "overlay" | "text" | "imageToVideo" | "videoLoop";
  /** Where the image or the video lies. For every kind but text. */
  url?: string;
  /** Width of the image in percent of the frame's width. For an overlay. */
  scalePercent?: number;
  /** The text that is shown. For a text. */
  text?: string;
  /** Font size of the text, in pixels. For a text. */
  fontSize?: number;
  /** Colour of the text, as in #FFFFFF. For a text. */
  fontColor?: string;
  /** Where in the picture. For an overlay or a text. */
  position?: "topLeft" | "topRight" | "bottomLeft" | "bottomRight" | "center";
  /** The vendor's id, for the arguments that name it and for `adopt`. */
  id: string;
}

export interface GetPlaylistsResult {
  /** Id of the playlist, as in scheduled/71979/9271. */
  id: string;
  /** Name of the playlist. */
  name: string;
  /** When it starts, as the vendor writes it, without a zone. */
  startTime?: string;
  /** When it ends, as the vendor writes it, without a zone. */
  endTime?: string;
}

/** The video of the ingest. */
export interface GetStatisticsResultServersIngestVideo {
  /** Width and height, as in 1920x1080. */
  size?: string;
  /** Bit rate in kbit/s. */
  bitrateKbps?: number;
  /** Codec, as in avc1.64002a. */
  codec?: string;
}

/** The audio of the ingest. */
export interface GetStatisticsResultServersIngestAudio {
  /** Bit rate in kbit/s. */
  bitrateKbps?: number;
  /** Codec, as in avc1.64002a. */
  codec?: string;
}

/** What comes in. Left out while nothing does. */
export interface GetStatisticsResultServersIngest {
  /** Alive or Dead. */
  status?: string;
  /** Whether it is the primary ingest. */
  isPrimary: boolean;
  /** Bit rate of the whole ingest, in kbit/s. */
  bitrateKbps?: number;
  /** How long it has been published, in the vendor's words, as in 1 hour ago. */
  publishedFor?: string;
  /** Internet address that it comes from. */
  publisherAddress?: string;
  /** The video of the ingest. */
  video: GetStatisticsResultServersIngestVideo;
  /** The audio of the ingest. */
  audio: GetStatisticsResultServersIngestAudio;
}

export interface GetStatisticsResultServers {
  /** The stream's status on this server, as in Enabled. */
  status?: string;
  /** When the stream was last seen, as the vendor writes it: 8 seconds ago, or a Unix time. */
  lastSeen?: string;
  /** What comes in. Left out while nothing does. */
  ingest?: GetStatisticsResultServersIngest;
  /** The platforms that the stream is sent on to, as the vendor shows them. */
  platforms: { [key: string]: unknown }[];
}

/** What a scheduled stream plays. Left out for other kinds. */
export interface GetStatisticsResultNowPlaying {
  /** Name of the playlist. */
  playlist?: string;
  /** Path of the file. */
  file?: string;
  /** The file's place in the playlist, from 0. */
  index?: number;
  /** How far into the file, presumably in seconds. */
  positionSeconds?: number;
  /** How often the playlist was played. */
  loop?: number;
}

export interface GetStatisticsResult {
  /** One entry for each server that carries the stream. */
  servers: GetStatisticsResultServers[];
  /** State of the transcoder, as the vendor shows it. Left out where nothing is transcoded. */
  transcode?: { [key: string]: unknown };
  /** What a scheduled stream plays. Left out for other kinds. */
  nowPlaying?: GetStatisticsResultNowPlaying;
}

/** The arguments of PushStream. */
export interface PushStreamArgs {
  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  server: pulumi.Input<string>;
  /** Video codec of the ingest. */
  codec?: pulumi.Input<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<PushStreamGeoBlockArgs | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<PushStreamDomainLockArgs | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  secureToken?: pulumi.Input<PushStreamSecureTokenArgs | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  rtmpAuth?: pulumi.Input<PushStreamRtmpAuthArgs | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  record?: pulumi.Input<PushStreamRecordArgs | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  ndvr?: pulumi.Input<PushStreamNdvrArgs | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  transcode?: pulumi.Input<PushStreamTranscodeArgs | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<PushStreamIpAccessArgs | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<PushStreamUserAgentArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
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
  idPrefix: "push/",
};

/**
 * A live stream that encoders push to over RTMP.
 * Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
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
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:PushStream";

  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
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
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
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

  constructor(name: string, args: PushStreamArgs, options?: ResourceOptions);
  constructor(name: string, args: PushStreamArgs | undefined, options?: ResourceOptions) {
    super(pushStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): PushStream {
    return Reflect.construct(PushStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a PushStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is PushStream {
    return isResourceOf(pushStreamShape.type, thing);
  }
}

/** The arguments of PullStream. */
export interface PullStreamArgs {
  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  server: pulumi.Input<string>;
  /**
   * Where the stream comes from.
   * A change: the stream is fetched anew.
   */
  source: pulumi.Input<PullStreamSourceArgs>;
  /** Video codec of the ingest. */
  codec?: pulumi.Input<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  platformType?: pulumi.Input<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<PullStreamGeoBlockArgs | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<PullStreamDomainLockArgs | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  secureToken?: pulumi.Input<PullStreamSecureTokenArgs | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  record?: pulumi.Input<PullStreamRecordArgs | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  ndvr?: pulumi.Input<PullStreamNdvrArgs | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  transcode?: pulumi.Input<PullStreamTranscodeArgs | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<PullStreamIpAccessArgs | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<PullStreamUserAgentArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
}

const pullStreamShape: ResourceShape = {
  type: "fivecents:PullStream",
  inputs: [
    "name",
    "server",
    "source",
    "codec",
    "protocols",
    "enabled",
    "draft",
    "platformType",
    "geoBlock",
    "domainLock",
    "secureToken",
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
  outputs: ["status", "createdAt", "updatedAt", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken"],
  credentials: ["source"],
  idPrefix: "pull/",
};

/**
 * A live stream that the vendor fetches (pulls) from a source elsewhere.
 * Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.PullStream("example", {
 *   name: "relay/news",
 *   server: "2",
 *   source: {
 *     protocol: "hls",
 *     urls: [
 *       "https://origin.example.com/news/playlist.m3u8"
 *     ]
 *   },
 *   protocols: [
 *     "HLS"
 *   ],
 *   transcode: {
 *     videoProfiles: [
 *       "106257"
 *     ]
 *   }
 * });
 */
export class PullStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:PullStream";

  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
   * A change makes a new object.
   */
  declare readonly name: pulumi.Output<string>;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  declare readonly server: pulumi.Output<string>;
  /**
   * Where the stream comes from.
   * A change: the stream is fetched anew.
   */
  declare readonly source: pulumi.Output<PullStreamSource>;
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
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly platformType: pulumi.Output<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  declare readonly geoBlock: pulumi.Output<PullStreamGeoBlock | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  declare readonly domainLock: pulumi.Output<PullStreamDomainLock | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  declare readonly secureToken: pulumi.Output<PullStreamSecureToken | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  declare readonly record: pulumi.Output<PullStreamRecord | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  declare readonly ndvr: pulumi.Output<PullStreamNdvr | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  declare readonly transcode: pulumi.Output<PullStreamTranscode | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly ipAccess: pulumi.Output<PullStreamIpAccess | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly userAgent: pulumi.Output<PullStreamUserAgent | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;
  /** The vendor's status: Deploying, Enabled. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** When the stream was made, as the vendor writes it. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the stream was last changed, as the vendor writes it. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;
  /** HLS manifest for players. */
  declare readonly hlsUrl: pulumi.Output<string | undefined>;
  /** DASH manifest for players. */
  declare readonly dashUrl: pulumi.Output<string | undefined>;
  /** RTMP playback URL. */
  declare readonly rtmpUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: PullStreamArgs, options?: ResourceOptions);
  constructor(name: string, args: PullStreamArgs | undefined, options?: ResourceOptions) {
    super(pullStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): PullStream {
    return Reflect.construct(PullStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a PullStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is PullStream {
    return isResourceOf(pullStreamShape.type, thing);
  }
}

/** The arguments of AbrStream. */
export interface AbrStreamArgs {
  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  server: pulumi.Input<string>;
  /** Video codec of the ingest. */
  codec?: pulumi.Input<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  platformType?: pulumi.Input<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<AbrStreamGeoBlockArgs | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<AbrStreamDomainLockArgs | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change makes a new object.
   */
  secureToken?: pulumi.Input<AbrStreamSecureTokenArgs | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  rtmpAuth?: pulumi.Input<AbrStreamRtmpAuthArgs | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  record?: pulumi.Input<AbrStreamRecordArgs | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  ndvr?: pulumi.Input<AbrStreamNdvrArgs | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<AbrStreamIpAccessArgs | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<AbrStreamUserAgentArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
}

const abrStreamShape: ResourceShape = {
  type: "fivecents:AbrStream",
  inputs: [
    "name",
    "server",
    "codec",
    "protocols",
    "enabled",
    "draft",
    "platformType",
    "geoBlock",
    "domainLock",
    "secureToken",
    "rtmpAuth",
    "record",
    "ndvr",
    "ipAccess",
    "userAgent",
    "adopt",
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: ["status", "createdAt", "updatedAt", "ingestUrl", "streamKeys", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken", "rtmpAuth", "streamKeys"],
  idPrefix: "abr/",
};

/**
 * A multi-bitrate live stream: encoders push one rendition to each of its ingests.
 * The vendor documents no call that changes the secure token of an ABR stream, so only its making takes one. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.AbrStream("example", {
 *   name: "match/ladder",
 *   server: "2",
 *   codec: "h264",
 *   protocols: [
 *     "HLS"
 *   ],
 *   record: {
 *     retentionDays: 7
 *   },
 *   rtmpAuth: {
 *     username: "studio",
 *     password: "example-password"
 *   }
 * });
 */
export class AbrStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:AbrStream";

  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
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
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly platformType: pulumi.Output<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  declare readonly geoBlock: pulumi.Output<AbrStreamGeoBlock | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  declare readonly domainLock: pulumi.Output<AbrStreamDomainLock | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change makes a new object.
   */
  declare readonly secureToken: pulumi.Output<AbrStreamSecureToken | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  declare readonly rtmpAuth: pulumi.Output<AbrStreamRtmpAuth | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * A change: recording starts or stops.
   */
  declare readonly record: pulumi.Output<AbrStreamRecord | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * A change: the names of the playback manifests change.
   */
  declare readonly ndvr: pulumi.Output<AbrStreamNdvr | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly ipAccess: pulumi.Output<AbrStreamIpAccess | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly userAgent: pulumi.Output<AbrStreamUserAgent | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
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
   * The keys that encoders push with, one for each rung.
   * Kept secret.
   */
  declare readonly streamKeys: pulumi.Output<string[] | undefined>;
  /** HLS manifest for players. */
  declare readonly hlsUrl: pulumi.Output<string | undefined>;
  /** DASH manifest for players. */
  declare readonly dashUrl: pulumi.Output<string | undefined>;
  /** RTMP playback URL. */
  declare readonly rtmpUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: AbrStreamArgs, options?: ResourceOptions);
  constructor(name: string, args: AbrStreamArgs | undefined, options?: ResourceOptions) {
    super(abrStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): AbrStream {
    return Reflect.construct(AbrStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a AbrStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is AbrStream {
    return isResourceOf(abrStreamShape.type, thing);
  }
}

/** The arguments of DelayedStream. */
export interface DelayedStreamArgs {
  /**
   * The stream that this one is made from.
   * A change makes a new object.
   */
  parent: pulumi.Input<string | pulumi.CustomResource>;
  /**
   * Name of the stream: 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in late. The vendor puts that of what it is made from before it.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /**
   * How far the copy runs behind, in seconds.
   * A change: viewers of the copy jump to another moment.
   */
  delaySeconds: pulumi.Input<number>;
  /**
   * Video codec of the ingest.
   * A change makes a new object.
   */
  codec?: pulumi.Input<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  platformType?: pulumi.Input<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<DelayedStreamGeoBlockArgs | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<DelayedStreamDomainLockArgs | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  secureToken?: pulumi.Input<DelayedStreamSecureTokenArgs | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  record?: pulumi.Input<DelayedStreamRecordArgs | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  ndvr?: pulumi.Input<DelayedStreamNdvrArgs | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<DelayedStreamIpAccessArgs | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<DelayedStreamUserAgentArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
}

const delayedStreamShape: ResourceShape = {
  type: "fivecents:DelayedStream",
  inputs: [
    "parent",
    "name",
    "delaySeconds",
    "codec",
    "protocols",
    "enabled",
    "draft",
    "platformType",
    "geoBlock",
    "domainLock",
    "secureToken",
    "record",
    "ndvr",
    "ipAccess",
    "userAgent",
    "adopt",
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: ["status", "createdAt", "updatedAt", "fullName", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken"],
  idPrefix: "delayed/",
};

/**
 * A copy of a live stream that runs some seconds behind it (time shift).
 * The vendor documents no call that changes the codec, the rewinding or the recording of a delayed stream, and none that shows the last two. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.DelayedStream("example", {
 *   parent: "push/51605",
 *   name: "west",
 *   delaySeconds: 3600,
 *   protocols: [
 *     "HLS"
 *   ],
 *   geoBlock: {
 *     mode: "allow",
 *     countries: [
 *       "PT",
 *       "IE"
 *     ]
 *   }
 * });
 */
export class DelayedStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:DelayedStream";

  /**
   * The stream that this one is made from.
   * A change makes a new object.
   */
  declare readonly parent: pulumi.Output<string>;
  /**
   * Name of the stream: 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in late. The vendor puts that of what it is made from before it.
   * A change makes a new object.
   */
  declare readonly name: pulumi.Output<string>;
  /**
   * How far the copy runs behind, in seconds.
   * A change: viewers of the copy jump to another moment.
   */
  declare readonly delaySeconds: pulumi.Output<number>;
  /**
   * Video codec of the ingest.
   * A change makes a new object.
   */
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
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly platformType: pulumi.Output<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  declare readonly geoBlock: pulumi.Output<DelayedStreamGeoBlock | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  declare readonly domainLock: pulumi.Output<DelayedStreamDomainLock | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  declare readonly secureToken: pulumi.Output<DelayedStreamSecureToken | undefined>;
  /**
   * Recording (DVR). Switching it on makes a child stream that holds the recordings.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  declare readonly record: pulumi.Output<DelayedStreamRecord | undefined>;
  /**
   * Rewinding the live stream (nDVR).
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  declare readonly ndvr: pulumi.Output<DelayedStreamNdvr | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly ipAccess: pulumi.Output<DelayedStreamIpAccess | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly userAgent: pulumi.Output<DelayedStreamUserAgent | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;
  /** The vendor's status: Deploying, Enabled. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** When the stream was made, as the vendor writes it. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the stream was last changed, as the vendor writes it. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;
  /** The stream's name at the vendor, as it stands in URLs. */
  declare readonly fullName: pulumi.Output<string | undefined>;
  /** HLS manifest for players. */
  declare readonly hlsUrl: pulumi.Output<string | undefined>;
  /** DASH manifest for players. */
  declare readonly dashUrl: pulumi.Output<string | undefined>;
  /** RTMP playback URL. */
  declare readonly rtmpUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: DelayedStreamArgs, options?: ResourceOptions);
  constructor(name: string, args: DelayedStreamArgs | undefined, options?: ResourceOptions) {
    super(delayedStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): DelayedStream {
    return Reflect.construct(DelayedStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a DelayedStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is DelayedStream {
    return isResourceOf(delayedStreamShape.type, thing);
  }
}

/** The arguments of ScheduledStream. */
export interface ScheduledStreamArgs {
  /**
   * Number of the storage zone (VOD push zone) whose files are played, as in 2314.
   * A change makes a new object.
   */
  storageZone: pulumi.Input<number>;
  /**
   * Name of the stream: 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in late. The vendor puts that of what it is made from before it.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /**
   * Video codec of the ingest.
   * A change makes a new object.
   */
  codec?: pulumi.Input<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether a pre-roll is played (`preroll`). False where not given. No call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  preRoll?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the stream begins anew at its end. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  loop?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  platformType?: pulumi.Input<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<ScheduledStreamGeoBlockArgs | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<ScheduledStreamDomainLockArgs | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  secureToken?: pulumi.Input<ScheduledStreamSecureTokenArgs | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  rtmpAuth?: pulumi.Input<ScheduledStreamRtmpAuthArgs | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  transcode?: pulumi.Input<ScheduledStreamTranscodeArgs | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<ScheduledStreamIpAccessArgs | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<ScheduledStreamUserAgentArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
}

const scheduledStreamShape: ResourceShape = {
  type: "fivecents:ScheduledStream",
  inputs: [
    "storageZone",
    "name",
    "codec",
    "protocols",
    "preRoll",
    "loop",
    "draft",
    "platformType",
    "geoBlock",
    "domainLock",
    "secureToken",
    "rtmpAuth",
    "transcode",
    "ipAccess",
    "userAgent",
    "adopt",
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: ["status", "createdAt", "updatedAt", "fullName", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken", "rtmpAuth"],
  idPrefix: "scheduled/",
};

/**
 * A stream that plays files of a storage zone by a schedule; what it plays are its Playlists.
 * The vendor documents no call that switches a scheduled stream on or off, or that changes its codec. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.ScheduledStream("example", {
 *   storageZone: 2314,
 *   name: "classics",
 *   codec: "h264",
 *   protocols: [
 *     "HLS"
 *   ],
 *   loop: true,
 *   geoBlock: {
 *     mode: "allow",
 *     countries: [
 *       "DE"
 *     ]
 *   }
 * });
 */
export class ScheduledStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:ScheduledStream";

  /**
   * Number of the storage zone (VOD push zone) whose files are played, as in 2314.
   * A change makes a new object.
   */
  declare readonly storageZone: pulumi.Output<number>;
  /**
   * Name of the stream: 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in late. The vendor puts that of what it is made from before it.
   * A change makes a new object.
   */
  declare readonly name: pulumi.Output<string>;
  /**
   * Video codec of the ingest.
   * A change makes a new object.
   */
  declare readonly codec: pulumi.Output<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  declare readonly protocols: pulumi.Output<("HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4")[] | undefined>;
  /**
   * Whether a pre-roll is played (`preroll`). False where not given. No call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly preRoll: pulumi.Output<boolean | undefined>;
  /**
   * Whether the stream begins anew at its end. Only a create takes it, and no call shows it.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  declare readonly loop: pulumi.Output<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  declare readonly draft: pulumi.Output<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly platformType: pulumi.Output<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  declare readonly geoBlock: pulumi.Output<ScheduledStreamGeoBlock | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  declare readonly domainLock: pulumi.Output<ScheduledStreamDomainLock | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  declare readonly secureToken: pulumi.Output<ScheduledStreamSecureToken | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  declare readonly rtmpAuth: pulumi.Output<ScheduledStreamRtmpAuth | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  declare readonly transcode: pulumi.Output<ScheduledStreamTranscode | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly ipAccess: pulumi.Output<ScheduledStreamIpAccess | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly userAgent: pulumi.Output<ScheduledStreamUserAgent | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;
  /** The vendor's status: Deploying, Enabled. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** When the stream was made, as the vendor writes it. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the stream was last changed, as the vendor writes it. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;
  /** The stream's name at the vendor, as it stands in URLs. */
  declare readonly fullName: pulumi.Output<string | undefined>;
  /** HLS manifest for players. */
  declare readonly hlsUrl: pulumi.Output<string | undefined>;
  /** DASH manifest for players. */
  declare readonly dashUrl: pulumi.Output<string | undefined>;
  /** RTMP playback URL. */
  declare readonly rtmpUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: ScheduledStreamArgs, options?: ResourceOptions);
  constructor(name: string, args: ScheduledStreamArgs | undefined, options?: ResourceOptions) {
    super(scheduledStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): ScheduledStream {
    return Reflect.construct(ScheduledStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a ScheduledStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is ScheduledStream {
    return isResourceOf(scheduledStreamShape.type, thing);
  }
}

/** The arguments of Multistream. */
export interface MultistreamArgs {
  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
   * A change makes a new object.
   */
  name: pulumi.Input<string>;
  /**
   * Whether encoders push to the multistream, or the vendor fetches it from `source`.
   * A change: the way in changes: encoders must be re-pointed.
   */
  type: pulumi.Input<"push" | "pull">;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  server: pulumi.Input<string>;
  /**
   * Where a multistream of type pull comes from.
   * A change: the stream is fetched anew.
   */
  source?: pulumi.Input<MultistreamSourceArgs | undefined>;
  /** Video codec of the ingest. */
  codec?: pulumi.Input<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   * A change makes a new object.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  platformType?: pulumi.Input<string | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  rtmpAuth?: pulumi.Input<MultistreamRtmpAuthArgs | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  transcode?: pulumi.Input<MultistreamTranscodeArgs | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  ipAccess?: pulumi.Input<MultistreamIpAccessArgs | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  userAgent?: pulumi.Input<MultistreamUserAgentArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
}

const multistreamShape: ResourceShape = {
  type: "fivecents:Multistream",
  inputs: [
    "name",
    "type",
    "server",
    "source",
    "codec",
    "protocols",
    "enabled",
    "draft",
    "platformType",
    "rtmpAuth",
    "transcode",
    "ipAccess",
    "userAgent",
    "adopt",
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: ["status", "createdAt", "updatedAt", "ingestUrl", "streamKey"],
  secrets: ["rtmpAuth", "streamKey"],
  credentials: ["source"],
  idPrefix: "multistream/",
};

/**
 * A live stream that is only sent on to platforms, as to several social networks at once.
 * Where it is sent are its Platforms. It has no playback of its own: what its making takes of viewers' rules beside addresses and players can neither be read nor changed, and is left out here. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.Multistream("example", {
 *   name: "social/match-day",
 *   type: "push",
 *   server: "2",
 *   codec: "h264",
 *   rtmpAuth: {
 *     username: "studio",
 *     password: "example-password"
 *   }
 * });
 */
export class Multistream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:Multistream";

  /**
   * Publishing point and stream name with a slash between, each of 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.
   * A change makes a new object.
   */
  declare readonly name: pulumi.Output<string>;
  /**
   * Whether encoders push to the multistream, or the vendor fetches it from `source`.
   * A change: the way in changes: encoders must be re-pointed.
   */
  declare readonly type: pulumi.Output<"push" | "pull">;
  /** Code of the ingest server's region; codes with commas where a region has two machines. */
  declare readonly server: pulumi.Output<string>;
  /**
   * Where a multistream of type pull comes from.
   * A change: the stream is fetched anew.
   */
  declare readonly source: pulumi.Output<MultistreamSource | undefined>;
  /** Video codec of the ingest. */
  declare readonly codec: pulumi.Output<"h264" | "h265" | undefined>;
  /**
   * Delivery protocols.
   * Order means nothing.
   * A change makes a new object.
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
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly platformType: pulumi.Output<string | undefined>;
  /**
   * A login for encoders that push to the stream. No documented call shows it.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: encoders must log in with the new name and password.
   */
  declare readonly rtmpAuth: pulumi.Output<MultistreamRtmpAuth | undefined>;
  /**
   * The ladder of renditions made from the stream.
   * A change: restarts the transcoder; viewers may see a short interruption.
   */
  declare readonly transcode: pulumi.Output<MultistreamTranscode | undefined>;
  /**
   * Which viewer addresses may watch. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly ipAccess: pulumi.Output<MultistreamIpAccess | undefined>;
  /**
   * Which players may watch, by their user agent. Only a create takes it.
   * A change makes a new object.
   */
  declare readonly userAgent: pulumi.Output<MultistreamUserAgent | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
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

  constructor(name: string, args: MultistreamArgs, options?: ResourceOptions);
  constructor(name: string, args: MultistreamArgs | undefined, options?: ResourceOptions) {
    super(multistreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Multistream {
    return Reflect.construct(Multistream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Multistream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Multistream {
    return isResourceOf(multistreamShape.type, thing);
  }
}

/** The arguments of DvrStream. */
export interface DvrStreamArgs {
  /**
   * The stream that this one is made from.
   * A change makes a new object.
   */
  parent: pulumi.Input<string | pulumi.CustomResource>;
  /**
   * Delivery protocols.
   * Order means nothing.
   */
  protocols?: pulumi.Input<pulumi.Input<"HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4">[] | undefined>;
  /**
   * Whether the stream is switched on. True where not given.
   * A change: a stream switched off goes dark.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Whether the stream is kept as a draft. False where not given. */
  draft?: pulumi.Input<boolean | undefined>;
  /**
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  platformType?: pulumi.Input<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  geoBlock?: pulumi.Input<DvrStreamGeoBlockArgs | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  domainLock?: pulumi.Input<DvrStreamDomainLockArgs | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  secureToken?: pulumi.Input<DvrStreamSecureTokenArgs | undefined>;
  /**
   * Recordings exported to a storage zone every so often. No documented call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  autoExport?: pulumi.Input<DvrStreamAutoExportArgs | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
}

const dvrStreamShape: ResourceShape = {
  type: "fivecents:DvrStream",
  inputs: [
    "parent",
    "protocols",
    "enabled",
    "draft",
    "platformType",
    "geoBlock",
    "domainLock",
    "secureToken",
    "autoExport",
    "adopt",
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: ["status", "createdAt", "updatedAt", "fullName", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken"],
  idPrefix: "dvr/",
};

/**
 * The recordings of a live stream (DVR), which the vendor keeps as a stream of their own.
 * No call makes it: it appears because its parent records. The resource waits for it, takes it over, and never switches the parent's `record` itself. How long recordings are kept is said there too. Playback URLs hold `<EPOCH_FROM>` and `<LENGTH>`, which players fill in. What becomes of the parent's recording when the DVR stream is deleted is undocumented. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. Settings are managed whole: what a setting you write leaves out takes the stated default.
 *
 * @example
 * new ott.fivecents.DvrStream("example", {
 *   parent: "push/51605",
 *   protocols: [
 *     "HLS"
 *   ],
 *   geoBlock: {
 *     mode: "allow",
 *     countries: [
 *       "DE"
 *     ]
 *   }
 * });
 */
export class DvrStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:DvrStream";

  /**
   * The stream that this one is made from.
   * A change makes a new object.
   */
  declare readonly parent: pulumi.Output<string>;
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
   * The vendor's `platformtype`, a text whose meaning is undocumented.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly platformType: pulumi.Output<string | undefined>;
  /**
   * Which countries may watch.
   * A change: opens or closes the stream to countries while it runs.
   */
  declare readonly geoBlock: pulumi.Output<DvrStreamGeoBlock | undefined>;
  /**
   * Which web sites may embed the stream.
   * A change: players on other sites stop or start to work.
   */
  declare readonly domainLock: pulumi.Output<DvrStreamDomainLock | undefined>;
  /**
   * Signed links: players need a token made with the secret.
   * Kept secret.
   * A change: links signed with the old secret stop to work.
   */
  declare readonly secureToken: pulumi.Output<DvrStreamSecureToken | undefined>;
  /**
   * Recordings exported to a storage zone every so often. No documented call shows it.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly autoExport: pulumi.Output<DvrStreamAutoExport | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;
  /** The vendor's status: Deploying, Enabled. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** When the stream was made, as the vendor writes it. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the stream was last changed, as the vendor writes it. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;
  /** The stream's name at the vendor, as it stands in URLs. */
  declare readonly fullName: pulumi.Output<string | undefined>;
  /** HLS manifest for players. */
  declare readonly hlsUrl: pulumi.Output<string | undefined>;
  /** DASH manifest for players. */
  declare readonly dashUrl: pulumi.Output<string | undefined>;
  /** RTMP playback URL. */
  declare readonly rtmpUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: DvrStreamArgs, options?: ResourceOptions);
  constructor(name: string, args: DvrStreamArgs | undefined, options?: ResourceOptions) {
    super(dvrStreamShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): DvrStream {
    return Reflect.construct(DvrStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a DvrStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is DvrStream {
    return isResourceOf(dvrStreamShape.type, thing);
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
  streamKey?: pulumi.Input<string | undefined>;
  /**
   * User name at the target.
   * Kept secret.
   */
  username?: pulumi.Input<string | undefined>;
  /**
   * Password at the target.
   * Kept secret.
   */
  password?: pulumi.Input<string | undefined>;
  /** Whether the platform is switched on. True where not given. */
  enabled?: pulumi.Input<boolean | undefined>;
  /** Time of day at which it starts each day; at once where no start is given. */
  startTime?: pulumi.Input<string | undefined>;
  /** Date and time at which it starts once, in the vendor's zone. */
  startDateTime?: pulumi.Input<string | undefined>;
  /**
   * Id of the profile that makes the video for this platform.
   * No documented call shows it: an outside change can't be seen.
   */
  videoProfile?: pulumi.Input<string | pulumi.CustomResource | undefined>;
  /**
   * Id of the profile that makes the audio for this platform.
   * No documented call shows it: an outside change can't be seen.
   */
  audioProfile?: pulumi.Input<string | pulumi.CustomResource | undefined>;
  /**
   * Ids of filters. Only an add takes them; a multistream's takes one.
   * Order means nothing.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  filters?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  waitUntilDeployed?: pulumi.Input<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  deployTimeout?: pulumi.Input<number | undefined>;
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
    "allowReplacement",
    "waitUntilDeployed",
    "deployTimeout",
  ],
  outputs: [],
  secrets: ["streamKey", "username", "password"],
  credentials: ["url"],
  container: "stream",
};

/**
 * A target that a stream is sent on to (restreaming), such as a social network.
 * The vendor calls it a platform. One class for all kinds of parent stream. What the vendor's update leaves out makes a new platform when it changes: the profiles on a pull stream, `startDateTime` on a delayed one.
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
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:Platform";

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
  /** Whether the platform is switched on. True where not given. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Time of day at which it starts each day; at once where no start is given. */
  declare readonly startTime: pulumi.Output<string | undefined>;
  /** Date and time at which it starts once, in the vendor's zone. */
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
   * Ids of filters. Only an add takes them; a multistream's takes one.
   * Order means nothing.
   * No documented call shows it: an outside change can't be seen.
   * A change makes a new object.
   */
  declare readonly filters: pulumi.Output<string[] | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a create or an update returns only when the vendor has deployed it. Defaults to `false`: it returns when the vendor has accepted it, and later writes wait.
   */
  declare readonly waitUntilDeployed: pulumi.Output<boolean | undefined>;
  /**
   * How long to wait for a deployment, in seconds. Defaults to 900. The object is kept after a time-out.
   */
  declare readonly deployTimeout: pulumi.Output<number | undefined>;

  constructor(name: string, args: PlatformArgs, options?: ResourceOptions);
  constructor(name: string, args: PlatformArgs | undefined, options?: ResourceOptions) {
    super(platformShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Platform {
    return Reflect.construct(Platform, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Platform, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Platform {
    return isResourceOf(platformShape.type, thing);
  }
}

/** The arguments of Playlist. */
export interface PlaylistArgs {
  /**
   * The scheduled stream that plays it.
   * A change makes a new object.
   */
  stream: pulumi.Input<string | pulumi.CustomResource>;
  /** Name of the playlist. The vendor does not say that it is unique. */
  name: pulumi.Input<string>;
  /** What is played: files, where not given, or something live. */
  type?: pulumi.Input<"file" | "live" | undefined>;
  /** Paths of the files in the stream's storage zone, in the order in which they are played, whole. */
  files?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Time of day at which it starts each day; at once where no start is given. */
  startTime?: pulumi.Input<string | undefined>;
  /** Date and time at which it starts once, in the vendor's zone. */
  startDateTime?: pulumi.Input<string | undefined>;
  /** Whether it begins anew at its end. False where not given. */
  loop?: pulumi.Input<boolean | undefined>;
  /** How often it is repeated; 0, where not given, for never. */
  repeats?: pulumi.Input<number | undefined>;
  /**
   * Days between repeats. Only an update takes it.
   * No documented call shows it: an outside change can't be seen.
   */
  repeatIntervalDays?: pulumi.Input<number | undefined>;
  /** Whether it is started again when it breaks off. False where not given. */
  autoRestart?: pulumi.Input<boolean | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const playlistShape: ResourceShape = {
  type: "fivecents:Playlist",
  inputs: [
    "stream",
    "name",
    "type",
    "files",
    "startTime",
    "startDateTime",
    "loop",
    "repeats",
    "repeatIntervalDays",
    "autoRestart",
    "adopt",
    "allowReplacement",
  ],
  outputs: [],
  secrets: [],
  container: "stream",
};

/**
 * What a scheduled stream plays, and when: files of its storage zone, in order.
 * The answer to the making of a playlist does not carry its id: it is looked up by its name in the stream's calendar, which may list only playlists with a start. What a read of a playlist shows is undocumented: an outside change of what it leaves out is never seen.
 *
 * @example
 * new ott.fivecents.Playlist("example", {
 *   stream: "scheduled/71979",
 *   name: "evening",
 *   files: [
 *     "/films/harbour.mp4",
 *     "/films/lighthouse.mp4"
 *   ],
 *   startTime: "20:00",
 *   loop: true
 * });
 */
export class Playlist extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:Playlist";

  /**
   * The scheduled stream that plays it.
   * A change makes a new object.
   */
  declare readonly stream: pulumi.Output<string>;
  /** Name of the playlist. The vendor does not say that it is unique. */
  declare readonly name: pulumi.Output<string>;
  /** What is played: files, where not given, or something live. */
  declare readonly type: pulumi.Output<"file" | "live" | undefined>;
  /** Paths of the files in the stream's storage zone, in the order in which they are played, whole. */
  declare readonly files: pulumi.Output<string[] | undefined>;
  /** Time of day at which it starts each day; at once where no start is given. */
  declare readonly startTime: pulumi.Output<string | undefined>;
  /** Date and time at which it starts once, in the vendor's zone. */
  declare readonly startDateTime: pulumi.Output<string | undefined>;
  /** Whether it begins anew at its end. False where not given. */
  declare readonly loop: pulumi.Output<boolean | undefined>;
  /** How often it is repeated; 0, where not given, for never. */
  declare readonly repeats: pulumi.Output<number | undefined>;
  /**
   * Days between repeats. Only an update takes it.
   * No documented call shows it: an outside change can't be seen.
   */
  declare readonly repeatIntervalDays: pulumi.Output<number | undefined>;
  /** Whether it is started again when it breaks off. False where not given. */
  declare readonly autoRestart: pulumi.Output<boolean | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: PlaylistArgs, options?: ResourceOptions);
  constructor(name: string, args: PlaylistArgs | undefined, options?: ResourceOptions) {
    super(playlistShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Playlist {
    return Reflect.construct(Playlist, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Playlist, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Playlist {
    return isResourceOf(playlistShape.type, thing);
  }
}

/** The arguments of TranscodingProfile. */
export interface TranscodingProfileArgs {
  /** Name of the profile. The vendor does not keep it unique. */
  name: pulumi.Input<string>;
  /** Whether the profile makes one rendition or combines others. */
  mode?: pulumi.Input<"single" | "combined" | undefined>;
  /** Container of the rendition. */
  container?: pulumi.Input<"mp4" | "webm" | "hls" | "hlsaes" | undefined>;
  /** Video codec; vp9 goes with webm. */
  videoCodec?: pulumi.Input<"h264" | "h265" | "vp9" | undefined>;
  /** Size preset, as in 720p or 1080p. */
  size?: pulumi.Input<string | undefined>;
  /** Width and height where no preset fits, as in 1280x720. */
  resolution?: pulumi.Input<string | undefined>;
  /** Whether the video is deinterlaced. */
  deinterlace?: pulumi.Input<boolean | undefined>;
  /** Constant rate factor of the video, as in 24. */
  constantRateFactor?: pulumi.Input<number | undefined>;
  /** Fixed video bit rate, in kbit/s. */
  videoBitrateKbps?: pulumi.Input<number | undefined>;
  /** Encoding passes, 1 or 2. */
  passes?: pulumi.Input<number | undefined>;
  /** Frames a second. */
  framesPerSecond?: pulumi.Input<number | undefined>;
  /** Length of a group of pictures (`gop`); 6 in the vendor's live examples. */
  keyframeInterval?: pulumi.Input<number | undefined>;
  /** Encoder preset, as in veryfast. */
  preset?: pulumi.Input<string | undefined>;
  /** Encoder tune, as in film. */
  tune?: pulumi.Input<string | undefined>;
  /** B-frames in a row. */
  bFrames?: pulumi.Input<number | undefined>;
  /** Codec profile. */
  videoProfile?: pulumi.Input<"disabled" | "baseline" | "main" | "high" | undefined>;
  /** Codec level, as in 4.1. */
  videoLevel?: pulumi.Input<string | undefined>;
  /** Whether a smaller source is made larger. */
  upscale?: pulumi.Input<boolean | undefined>;
  /** Audio codec. */
  audioCodec?: pulumi.Input<"aac" | "opus" | "mp3" | undefined>;
  /** Audio channels, 1 or 2. */
  audioChannels?: pulumi.Input<number | undefined>;
  /** Fixed audio bit rate, in kbit/s. */
  audioBitrateKbps?: pulumi.Input<number | undefined>;
  /** Audio sample rate, in hertz. */
  audioSampleRateHertz?: pulumi.Input<number | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
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
    "allowReplacement",
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
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:TranscodingProfile";

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
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: TranscodingProfileArgs, options?: ResourceOptions);
  constructor(name: string, args: TranscodingProfileArgs | undefined, options?: ResourceOptions) {
    super(transcodingProfileShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): TranscodingProfile {
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
  url?: pulumi.Input<string | undefined>;
  /** Width of the image in percent of the frame's width. For an overlay. */
  scalePercent?: pulumi.Input<number | undefined>;
  /** The text that is shown. For a text. */
  text?: pulumi.Input<string | undefined>;
  /** Font size of the text, in pixels. For a text. */
  fontSize?: pulumi.Input<number | undefined>;
  /** Colour of the text, as in #FFFFFF. For a text. */
  fontColor?: pulumi.Input<string | undefined>;
  /** Where in the picture. For an overlay or a text. */
  position?: pulumi.Input<"topLeft" | "topRight" | "bottomLeft" | "bottomRight" | "center" | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const transcodingFilterShape: ResourceShape = {
  type: "fivecents:TranscodingFilter",
  inputs: [
    "name",
    "kind",
    "url",
    "scalePercent",
    "text",
    "fontSize",
    "fontColor",
    "position",
    "adopt",
    "allowReplacement",
  ],
  outputs: [],
  secrets: [],
  credentials: ["url"],
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
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:TranscodingFilter";

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
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: TranscodingFilterArgs, options?: ResourceOptions);
  constructor(name: string, args: TranscodingFilterArgs | undefined, options?: ResourceOptions) {
    super(transcodingFilterShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): TranscodingFilter {
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
  mode?: pulumi.Input<"save" | "append" | "overwrite" | undefined>;
  /**
   * Which web sites may embed new streams.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  domainLock?: pulumi.Input<StreamDefaultsDomainLockArgs | undefined>;
  /**
   * Which countries may watch new streams.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  geoBlock?: pulumi.Input<StreamDefaultsGeoBlockArgs | undefined>;
  /**
   * Signed links for new streams.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  secureToken?: pulumi.Input<StreamDefaultsSecureTokenArgs | undefined>;
  /**
   * A login for encoders that push to new streams.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  rtmpAuth?: pulumi.Input<StreamDefaultsRtmpAuthArgs | undefined>;
  /**
   * Rewinding new streams (nDVR).
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  ndvr?: pulumi.Input<StreamDefaultsNdvrArgs | undefined>;
  /**
   * Recording new streams (DVR).
   * No documented call shows it: an outside change can't be seen.
   * A change: with the modes append and overwrite, on every existing stream.
   */
  record?: pulumi.Input<StreamDefaultsRecordArgs | undefined>;
  /**
   * Own host names for all streams of the account.
   * No documented call shows it: an outside change can't be seen.
   * A change: the host names of playback URLs change.
   */
  cname?: pulumi.Input<StreamDefaultsCnameArgs | undefined>;
  /**
   * Hashed stream names, so that nobody can guess them.
   * Kept secret.
   * No documented call shows it: an outside change can't be seen.
   * A change: a new salt changes every hashed stream name at once.
   */
  hash?: pulumi.Input<StreamDefaultsHashArgs | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const streamDefaultsShape: ResourceShape = {
  type: "fivecents:StreamDefaults",
  inputs: [
    "mode",
    "domainLock",
    "geoBlock",
    "secureToken",
    "rtmpAuth",
    "ndvr",
    "record",
    "cname",
    "hash",
    "allowReplacement",
  ],
  outputs: [],
  secrets: ["secureToken", "rtmpAuth", "hash"],
};

/**
 * What new streams of the account start with; on request, what all its streams get.
 * An account has one set of defaults, so a program has at most one StreamDefaults for each account. No call shows the defaults, so an outside change is never seen, and a refresh says nothing about them. The vendor documents no defaults of its own: a setting that is no longer written, and the deletion of the resource, change nothing at the vendor; write `enabled: false` to switch a default off. With the modes `append` and `overwrite` each write rewrites every existing stream of the account, which the plan says in a warning; streams whose own resource writes the same setting then drift, so write it in one place only. A stream takes the defaults that stand when it is made: let it depend on this resource (`dependsOn`).
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
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:StreamDefaults";

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
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;

  constructor(name: string, args?: StreamDefaultsArgs, options?: ResourceOptions);
  constructor(name: string, args: StreamDefaultsArgs | undefined, options?: ResourceOptions) {
    super(streamDefaultsShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): StreamDefaults {
    return Reflect.construct(StreamDefaults, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a StreamDefaults, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is StreamDefaults {
    return isResourceOf(streamDefaultsShape.type, thing);
  }
}

/** The arguments of getStreams. */
export interface GetStreamsArgs {
  /** Kind of stream; all where not given. */
  kind?: "push" | "pull" | "abr" | "dvr" | "delayed" | "scheduled" | "multistream";
  /** Whole name of the stream; all where not given. */
  name?: string;
  /** Whether deleted streams, which the vendor can restore, are listed too. False where not given. */
  includeDeleted?: boolean;
}

/** The arguments of getStreamsOutput. */
export interface GetStreamsOutputArgs {
  /** Kind of stream; all where not given. */
  kind?: pulumi.Input<"push" | "pull" | "abr" | "dvr" | "delayed" | "scheduled" | "multistream" | undefined>;
  /** Whole name of the stream; all where not given. */
  name?: pulumi.Input<string | undefined>;
  /** Whether deleted streams, which the vendor can restore, are listed too. False where not given. */
  includeDeleted?: pulumi.Input<boolean | undefined>;
}

const getStreamsShape: DataShape = { type: "fivecents:getStreams", secrets: [] };

/**
 * The streams of the account, of all kinds or of one.
 * It has no secrets and no settings: those are in getStream.
 *
 * @example
 * const found = ott.fivecents.getStreamsOutput();
 */
export function getStreams(
  args?: GetStreamsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetStreamsResult[]> {
  return ask(getStreamsShape, args, options);
}

/** As getStreams, for arguments that are outputs: asked when they are known. */
export function getStreamsOutput(
  args?: GetStreamsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetStreamsResult[]> {
  return askOutput(getStreamsShape, args, options);
}

/** The arguments of getStream. */
export interface GetStreamArgs {
  /** Id of the stream with its kind, as in push/51605. Either it or the name. */
  id?: string;
  /** Whole name of the stream. Either it or the id. */
  name?: string;
  /** Whether the key that encoders push with is handed out, as a secret. False where not given. */
  withStreamKey?: boolean;
}

/** The arguments of getStreamOutput. */
export interface GetStreamOutputArgs {
  /** Id of the stream with its kind, as in push/51605. Either it or the name. */
  id?: pulumi.Input<string | undefined>;
  /** Whole name of the stream. Either it or the id. */
  name?: pulumi.Input<string | undefined>;
  /** Whether the key that encoders push with is handed out, as a secret. False where not given. */
  withStreamKey?: pulumi.Input<boolean | undefined>;
}

const getStreamShape: DataShape = { type: "fivecents:getStream", secrets: ["streamKey"] };

/**
 * One stream with its settings and URLs.
 * It fails when there is no such stream. Secrets are left out; the stream key is handed out on request, as a secret.
 *
 * @example
 * const found = ott.fivecents.getStreamOutput({
 *   name: "live/match-day"
 * });
 */
export function getStream(
  args?: GetStreamArgs,
  options?: Asking<AccountSettings>,
): Promise<Sealed<GetStreamResult, "streamKey">> {
  return ask(getStreamShape, args, options);
}

/** As getStream, for arguments that are outputs: asked when they are known. */
export function getStreamOutput(
  args?: GetStreamOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<Sealed<GetStreamResult, "streamKey">> {
  return askOutput(getStreamShape, args, options);
}

/** The arguments of getServers. */
export interface GetServersArgs {
  /** Kind of stream. push where not given. */
  kind?: "push" | "pull" | "abr" | "multistream";
}

/** The arguments of getServersOutput. */
export interface GetServersOutputArgs {
  /** Kind of stream. push where not given. */
  kind?: pulumi.Input<"push" | "pull" | "abr" | "multistream" | undefined>;
}

const getServersShape: DataShape = { type: "fivecents:getServers", secrets: [] };

/**
 * The servers that streams of a kind can be made on, one entry a region.
 *
 * @example
 * const found = ott.fivecents.getServersOutput();
 */
export function getServers(
  args?: GetServersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetServersResult[]> {
  return ask(getServersShape, args, options);
}

/** As getServers, for arguments that are outputs: asked when they are known. */
export function getServersOutput(
  args?: GetServersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetServersResult[]> {
  return askOutput(getServersShape, args, options);
}

/** The arguments of getStreamParents. */
export interface GetStreamParentsArgs {
  /** Kind of the stream that is to be made. */
  kind: "delayed" | "scheduled";
}

/** The arguments of getStreamParentsOutput. */
export interface GetStreamParentsOutputArgs {
  /** Kind of the stream that is to be made. */
  kind: pulumi.Input<"delayed" | "scheduled">;
}

const getStreamParentsShape: DataShape = { type: "fivecents:getStreamParents", secrets: [] };

/**
 * What a delayed or a scheduled stream can be made from.
 * What an entry consists of is undocumented, so the vendor's entries are handed on as they are.
 *
 * @example
 * const found = ott.fivecents.getStreamParentsOutput({
 *   kind: "delayed"
 * });
 */
export function getStreamParents(
  args: GetStreamParentsArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }[]> {
  return ask(getStreamParentsShape, args, options);
}

/** As getStreamParents, for arguments that are outputs: asked when they are known. */
export function getStreamParentsOutput(
  args: GetStreamParentsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }[]> {
  return askOutput(getStreamParentsShape, args, options);
}

/** The arguments of getProfiles. */
export interface GetProfilesArgs {
  /** Exact name; all where not given. */
  name?: string;
}

/** The arguments of getProfilesOutput. */
export interface GetProfilesOutputArgs {
  /** Exact name; all where not given. */
  name?: pulumi.Input<string | undefined>;
}

const getProfilesShape: DataShape = { type: "fivecents:getProfiles", secrets: [] };

/**
 * The live transcoding profiles of the account.
 *
 * @example
 * const found = ott.fivecents.getProfilesOutput({
 *   name: "720p"
 * });
 */
export function getProfiles(
  args?: GetProfilesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetProfilesResult[]> {
  return ask(getProfilesShape, args, options);
}

/** As getProfiles, for arguments that are outputs: asked when they are known. */
export function getProfilesOutput(
  args?: GetProfilesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetProfilesResult[]> {
  return askOutput(getProfilesShape, args, options);
}

/** The arguments of getFilters. */
export interface GetFiltersArgs {
  /** Exact name; all where not given. */
  name?: string;
}

/** The arguments of getFiltersOutput. */
export interface GetFiltersOutputArgs {
  /** Exact name; all where not given. */
  name?: pulumi.Input<string | undefined>;
}

const getFiltersShape: DataShape = { type: "fivecents:getFilters", secrets: [] };

/**
 * The live transcoding filters of the account.
 *
 * @example
 * const found = ott.fivecents.getFiltersOutput();
 */
export function getFilters(
  args?: GetFiltersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetFiltersResult[]> {
  return ask(getFiltersShape, args, options);
}

/** As getFilters, for arguments that are outputs: asked when they are known. */
export function getFiltersOutput(
  args?: GetFiltersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetFiltersResult[]> {
  return askOutput(getFiltersShape, args, options);
}

/** The arguments of getPlaylists. */
export interface GetPlaylistsArgs {
  /** Id of the scheduled stream. */
  stream: string;
}

/** The arguments of getPlaylistsOutput. */
export interface GetPlaylistsOutputArgs {
  /** Id of the scheduled stream. */
  stream: pulumi.Input<string>;
}

const getPlaylistsShape: DataShape = { type: "fivecents:getPlaylists", secrets: [] };

/**
 * The playlists of a scheduled stream, as its calendar shows them.
 * The calendar may leave out playlists without a start time; that is undocumented.
 *
 * @example
 * const found = ott.fivecents.getPlaylistsOutput({
 *   stream: "scheduled/71979"
 * });
 */
export function getPlaylists(
  args: GetPlaylistsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetPlaylistsResult[]> {
  return ask(getPlaylistsShape, args, options);
}

/** As getPlaylists, for arguments that are outputs: asked when they are known. */
export function getPlaylistsOutput(
  args: GetPlaylistsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPlaylistsResult[]> {
  return askOutput(getPlaylistsShape, args, options);
}

/** The arguments of getStatistics. */
export interface GetStatisticsArgs {
  /** Id of the stream. The vendor has no statistics of abr streams. */
  stream: string;
}

/** The arguments of getStatisticsOutput. */
export interface GetStatisticsOutputArgs {
  /** Id of the stream. The vendor has no statistics of abr streams. */
  stream: pulumi.Input<string>;
}

const getStatisticsShape: DataShape = { type: "fivecents:getStatistics", secrets: [] };

/**
 * What comes in and goes out of a stream at this moment.
 * It is different at each call: don't let a resource's argument depend on it.
 *
 * @example
 * const found = ott.fivecents.getStatisticsOutput({
 *   stream: "push/51605"
 * });
 */
export function getStatistics(
  args: GetStatisticsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetStatisticsResult> {
  return ask(getStatisticsShape, args, options);
}

/** As getStatistics, for arguments that are outputs: asked when they are known. */
export function getStatisticsOutput(
  args: GetStatisticsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetStatisticsResult> {
  return askOutput(getStatisticsShape, args, options);
}

/** The arguments of getStandardReport. */
export interface GetStandardReportArgs {
  /**
   * Which report: stats (with period, granularity if wanted); cache (with from, to, granularity if wanted); topFiles (with from, to, files if wanted); topReferrers (with from, to); statusCodes (with from, to, granularity if wanted); countries (with from, to, granularity if wanted); browsers (with from, to, granularity if wanted); operatingSystems (with from, to, granularity if wanted); visitors (with from, to, granularity if wanted).
   */
  report:
    | "stats"
    | "cache"
    | "topFiles"
    | "topReferrers"
    | "statusCodes"
    | "countries"
    | "browsers"
    | "operatingSystems"
    | "visitors";
  /** First day, as YYYY-MM-DD. */
  from?: string;
  /** Last day, as YYYY-MM-DD. */
  to?: string;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: string;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Which files are counted. dynamic where not given. */
  files?: "dynamic" | "static";
}

/** The arguments of getStandardReportOutput. */
export interface GetStandardReportOutputArgs {
  /**
   * Which report: stats (with period, granularity if wanted); cache (with from, to, granularity if wanted); topFiles (with from, to, files if wanted); topReferrers (with from, to); statusCodes (with from, to, granularity if wanted); countries (with from, to, granularity if wanted); browsers (with from, to, granularity if wanted); operatingSystems (with from, to, granularity if wanted); visitors (with from, to, granularity if wanted).
   */
  report: pulumi.Input<
    | "stats"
    | "cache"
    | "topFiles"
    | "topReferrers"
    | "statusCodes"
    | "countries"
    | "browsers"
    | "operatingSystems"
    | "visitors"
  >;
  /** First day, as YYYY-MM-DD. */
  from?: pulumi.Input<string | undefined>;
  /** Last day, as YYYY-MM-DD. */
  to?: pulumi.Input<string | undefined>;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: pulumi.Input<string | undefined>;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: pulumi.Input<"minute" | "hour" | "day" | "week" | "month" | "year" | undefined>;
  /** Which files are counted. dynamic where not given. */
  files?: pulumi.Input<"dynamic" | "static" | undefined>;
}

const getStandardReportShape: DataShape = { type: "fivecents:getStandardReport", secrets: [] };

/**
 * A report of the standard network: traffic, cache, files, viewers.
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are handed on as they are.
 *
 * @example
 * const found = ott.fivecents.getStandardReportOutput({
 *   report: "countries",
 *   from: "2026-01-01",
 *   to: "2026-01-31",
 *   granularity: "day"
 * });
 */
export function getStandardReport(
  args: GetStandardReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(getStandardReportShape, args, options);
}

/** As getStandardReport, for arguments that are outputs: asked when they are known. */
export function getStandardReportOutput(
  args: GetStandardReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(getStandardReportShape, args, options);
}

/** The arguments of getPremiumReport. */
export interface GetPremiumReportArgs {
  /**
   * Which report: stats (with period, granularity if wanted); cache (with from, to, granularity if wanted); topFiles (with from, to, files if wanted); statusCodes (with from, to, granularity if wanted); countries (with from, to, granularity if wanted); browsers (with from, to, granularity if wanted); operatingSystems (with from, to, granularity if wanted); devices (with from, to, granularity if wanted); logs (with from, to, limit if wanted, offset if wanted).
   */
  report:
    | "stats"
    | "cache"
    | "topFiles"
    | "statusCodes"
    | "countries"
    | "browsers"
    | "operatingSystems"
    | "devices"
    | "logs";
  /** First day, as YYYY-MM-DD. */
  from?: string;
  /** Last day, as YYYY-MM-DD. */
  to?: string;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: string;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Which files are counted. dynamic where not given. */
  files?: "dynamic" | "static";
  /** How many entries at most. */
  limit?: number;
  /** How many entries are passed over. */
  offset?: number;
}

/** The arguments of getPremiumReportOutput. */
export interface GetPremiumReportOutputArgs {
  /**
   * Which report: stats (with period, granularity if wanted); cache (with from, to, granularity if wanted); topFiles (with from, to, files if wanted); statusCodes (with from, to, granularity if wanted); countries (with from, to, granularity if wanted); browsers (with from, to, granularity if wanted); operatingSystems (with from, to, granularity if wanted); devices (with from, to, granularity if wanted); logs (with from, to, limit if wanted, offset if wanted).
   */
  report: pulumi.Input<
    | "stats"
    | "cache"
    | "topFiles"
    | "statusCodes"
    | "countries"
    | "browsers"
    | "operatingSystems"
    | "devices"
    | "logs"
  >;
  /** First day, as YYYY-MM-DD. */
  from?: pulumi.Input<string | undefined>;
  /** Last day, as YYYY-MM-DD. */
  to?: pulumi.Input<string | undefined>;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: pulumi.Input<string | undefined>;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: pulumi.Input<"minute" | "hour" | "day" | "week" | "month" | "year" | undefined>;
  /** Which files are counted. dynamic where not given. */
  files?: pulumi.Input<"dynamic" | "static" | undefined>;
  /** How many entries at most. */
  limit?: pulumi.Input<number | undefined>;
  /** How many entries are passed over. */
  offset?: pulumi.Input<number | undefined>;
}

const getPremiumReportShape: DataShape = { type: "fivecents:getPremiumReport", secrets: [] };

/**
 * A report of the premium network: traffic, cache, files, viewers, the log.
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are handed on as they are.
 *
 * @example
 * const found = ott.fivecents.getPremiumReportOutput({
 *   report: "stats",
 *   period: "last_30days"
 * });
 */
export function getPremiumReport(
  args: GetPremiumReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(getPremiumReportShape, args, options);
}

/** As getPremiumReport, for arguments that are outputs: asked when they are known. */
export function getPremiumReportOutput(
  args: GetPremiumReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(getPremiumReportShape, args, options);
}

/** The arguments of getEnterpriseReport. */
export interface GetEnterpriseReportArgs {
  /**
   * Which report: traffic (with from, to, granularity if wanted, metric if wanted); dailyVisitors (with from, to); topVisitors (with from, to); browsersAndSystems (with from, to); countries (with from, to); visitors (with granularity); urlResponses (with metric); urlTraffic (with metric).
   */
  report:
    | "traffic"
    | "dailyVisitors"
    | "topVisitors"
    | "browsersAndSystems"
    | "countries"
    | "visitors"
    | "urlResponses"
    | "urlTraffic";
  /** First day, as YYYY-MM-DD. */
  from?: string;
  /** Last day, as YYYY-MM-DD. */
  to?: string;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** What is measured, in the vendor's words, as in hits. Its values are undocumented. */
  metric?: string;
}

/** The arguments of getEnterpriseReportOutput. */
export interface GetEnterpriseReportOutputArgs {
  /**
   * Which report: traffic (with from, to, granularity if wanted, metric if wanted); dailyVisitors (with from, to); topVisitors (with from, to); browsersAndSystems (with from, to); countries (with from, to); visitors (with granularity); urlResponses (with metric); urlTraffic (with metric).
   */
  report: pulumi.Input<
    | "traffic"
    | "dailyVisitors"
    | "topVisitors"
    | "browsersAndSystems"
    | "countries"
    | "visitors"
    | "urlResponses"
    | "urlTraffic"
  >;
  /** First day, as YYYY-MM-DD. */
  from?: pulumi.Input<string | undefined>;
  /** Last day, as YYYY-MM-DD. */
  to?: pulumi.Input<string | undefined>;
  /** Span of each figure: hour or day with every report, the others with some. */
  granularity?: pulumi.Input<"minute" | "hour" | "day" | "week" | "month" | "year" | undefined>;
  /** What is measured, in the vendor's words, as in hits. Its values are undocumented. */
  metric?: pulumi.Input<string | undefined>;
}

const getEnterpriseReportShape: DataShape = { type: "fivecents:getEnterpriseReport", secrets: [] };

/**
 * A report by stream: traffic, unique visitors, URLs.
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are handed on as they are.
 *
 * @example
 * const found = ott.fivecents.getEnterpriseReportOutput({
 *   report: "traffic",
 *   from: "2026-01-01",
 *   to: "2026-01-31"
 * });
 */
export function getEnterpriseReport(
  args: GetEnterpriseReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(getEnterpriseReportShape, args, options);
}

/** As getEnterpriseReport, for arguments that are outputs: asked when they are known. */
export function getEnterpriseReportOutput(
  args: GetEnterpriseReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(getEnterpriseReportShape, args, options);
}

/** The arguments of getRecordingReport. */
export interface GetRecordingReportArgs {
  /** Which report: liveMinutes (with period, metric); dvr (with from, to). */
  report: "liveMinutes" | "dvr";
  /** First day, as YYYY-MM-DD. */
  from?: string;
  /** Last day, as YYYY-MM-DD. */
  to?: string;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: string;
  /** What is measured, in the vendor's words, as in hits. Its values are undocumented. */
  metric?: string;
}

/** The arguments of getRecordingReportOutput. */
export interface GetRecordingReportOutputArgs {
  /** Which report: liveMinutes (with period, metric); dvr (with from, to). */
  report: pulumi.Input<"liveMinutes" | "dvr">;
  /** First day, as YYYY-MM-DD. */
  from?: pulumi.Input<string | undefined>;
  /** Last day, as YYYY-MM-DD. */
  to?: pulumi.Input<string | undefined>;
  /** Span of time in the vendor's words, as in last_30days, last_7days or last_24hrs. */
  period?: pulumi.Input<string | undefined>;
  /** What is measured, in the vendor's words, as in hits. Its values are undocumented. */
  metric?: pulumi.Input<string | undefined>;
}

const getRecordingReportShape: DataShape = { type: "fivecents:getRecordingReport", secrets: [] };

/**
 * What is billed beside the traffic: minutes of live transcoding, minutes and disk of recordings.
 * The days are the vendor's, presumably in UTC. What a report holds is undocumented, so its members are handed on as they are.
 *
 * @example
 * const found = ott.fivecents.getRecordingReportOutput({
 *   report: "dvr",
 *   from: "2026-01-01",
 *   to: "2026-01-31"
 * });
 */
export function getRecordingReport(
  args: GetRecordingReportArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(getRecordingReportShape, args, options);
}

/** As getRecordingReport, for arguments that are outputs: asked when they are known. */
export function getRecordingReportOutput(
  args: GetRecordingReportOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(getRecordingReportShape, args, options);
}

/** The id of a documented operation. What each does, and what it takes, is in docs/coverage.md. */
export type Operation =
  | "streams.list"
  | "push.create"
  | "push.list"
  | "push.statistics"
  | "push.status.update"
  | "push.delete"
  | "push.update"
  | "push.get"
  | "push.platform.update"
  | "push.platform.delete"
  | "push.platform.status"
  | "push.platform.restart"
  | "push.platform.add"
  | "push.dvr.update"
  | "push.restart"
  | "push.restore"
  | "push.ndvr.update"
  | "push.rtmpauth.update"
  | "push.securetoken.update"
  | "push.geoblock.update"
  | "push.domainlock.update"
  | "push.transcode.update"
  | "push.source.update"
  | "push.servers"
  | "pull.list"
  | "pull.create"
  | "pull.statistics"
  | "pull.source.update"
  | "pull.domainlock.update"
  | "pull.securetoken.update"
  | "pull.geoblock.update"
  | "pull.dvr.update"
  | "pull.restart"
  | "pull.restore"
  | "pull.transcode.update"
  | "pull.ndvr.update"
  | "pull.platform.add"
  | "pull.platform.restart"
  | "pull.platform.status"
  | "pull.platform.update"
  | "pull.platform.delete"
  | "pull.get"
  | "pull.update"
  | "pull.delete"
  | "pull.servers"
  | "pull.status.update"
  | "abr.list"
  | "abr.create"
  | "abr.status.update"
  | "abr.geoblock.update"
  | "abr.domainlock.update"
  | "abr.rtmpauth.update"
  | "abr.record.update"
  | "abr.ndvr.update"
  | "abr.restart"
  | "abr.restore"
  | "abr.delete"
  | "abr.get"
  | "abr.update"
  | "abr.servers"
  | "dvr.list"
  | "dvr.statistics"
  | "dvr.status.update"
  | "dvr.domainlock.update"
  | "dvr.securetoken.update"
  | "dvr.geoblock.update"
  | "dvr.export"
  | "dvr.autoexport.update"
  | "dvr.restore"
  | "dvr.restart"
  | "dvr.get"
  | "dvr.update"
  | "dvr.delete"
  | "delayed.list"
  | "delayed.parents"
  | "delayed.delete"
  | "delayed.update"
  | "delayed.get"
  | "delayed.platform.delete"
  | "delayed.platform.update"
  | "delayed.platform.status"
  | "delayed.platform.restart"
  | "delayed.platform.add"
  | "delayed.restart"
  | "delayed.restore"
  | "delayed.domainlock.update"
  | "delayed.geoblock.update"
  | "delayed.securetoken.update"
  | "delayed.status.update"
  | "delayed.statistics"
  | "delayed.create"
  | "scheduled.list"
  | "scheduled.statistics"
  | "scheduled.playlist.statistics"
  | "scheduled.securetoken.update"
  | "scheduled.rtmpauth.update"
  | "scheduled.geoblock.update"
  | "scheduled.domainlock.update"
  | "scheduled.transcode.update"
  | "scheduled.restore"
  | "scheduled.create"
  | "scheduled.restart"
  | "scheduled.playlist.list"
  | "scheduled.playlist.create"
  | "scheduled.playlist.clone"
  | "scheduled.playlist.get"
  | "scheduled.playlist.update"
  | "scheduled.playlist.delete"
  | "scheduled.platform.add"
  | "scheduled.platform.restart"
  | "scheduled.platform.status"
  | "scheduled.platform.update"
  | "scheduled.platform.delete"
  | "scheduled.get"
  | "scheduled.update"
  | "scheduled.delete"
  | "scheduled.parents"
  | "multistream.create"
  | "multistream.get"
  | "multistream.update"
  | "multistream.delete"
  | "multistream.list"
  | "multistream.statistics"
  | "multistream.status.update"
  | "multistream.rtmpauth.update"
  | "multistream.restore"
  | "multistream.restart"
  | "multistream.transcode.update"
  | "multistream.platform.add"
  | "multistream.platform.restart"
  | "multistream.platform.status"
  | "multistream.platform.update"
  | "multistream.platform.delete"
  | "multistream.servers"
  | "reports.standard.stats"
  | "reports.standard.cache"
  | "reports.standard.topfiles"
  | "reports.standard.topreferrers"
  | "reports.standard.statuscodes"
  | "reports.standard.countries"
  | "reports.standard.browsers"
  | "reports.standard.os"
  | "reports.standard.visitors"
  | "reports.premium.stats"
  | "reports.premium.cache"
  | "reports.premium.topfiles"
  | "reports.premium.statuscodes"
  | "reports.premium.countries"
  | "reports.premium.browsers"
  | "reports.premium.os"
  | "reports.premium.devices"
  | "reports.premium.logs"
  | "reports.enterprise.traffic"
  | "reports.enterprise.duv"
  | "reports.enterprise.topvisitors"
  | "reports.enterprise.bybo"
  | "reports.enterprise.bygeo"
  | "reports.enterprise.uv"
  | "reports.enterprise.urlresponse"
  | "reports.enterprise.urltraffic"
  | "reports.recording.livemins"
  | "reports.recording.dvr"
  | "settings.domainlock.update"
  | "settings.geoblock.update"
  | "settings.securetoken.update"
  | "settings.rtmpauth.update"
  | "settings.ndvr.update"
  | "settings.record.update"
  | "settings.cname.update"
  | "settings.hash.update"
  | "profiles.create"
  | "profiles.list"
  | "profiles.update"
  | "profiles.delete"
  | "filters.list"
  | "filters.create"
  | "filters.update"
  | "filters.delete";

/**
 * Calls a documented operation by its id, at once and at each run of the program: for what happens at one moment,
 * such as a restart, and has no resource. A preview sends nothing that changes something. The answer may hold keys
 * and tokens, so it is a secret.
 *
 * @example
 * const answer = ott.fivecents.callOperation("push.restart", { path: { streamid: 51605 } });
 */
export function callOperation(
  id: Operation,
  call?: OperationCall,
  options?: Asking<AccountSettings>,
): Promise<pulumi.Output<unknown>> {
  return callById("fivecents", id, call, options);
}

/** The settings of an account that is asked in place of the one of the stack's config. */
export interface AccountSettings {
  /** The account's API key, from the vendor's panel. */
  apiKey: string;
  /** Base URL of the API. https://api.5centscdn.com/v2 where not given. */
  endpoint?: string;
  /** How many requests a second this process may send: the vendor's 5, or this process's share. 0 for no limit. */
  requestsPerSecond?: number;
  /** Zone of the vendor's zone-less times: an offset from UTC, as in +05:30, or a name whose summer time counts, as in Europe/Berlin. Defaults to UTC, which no page states. */
  timeOffset?: string;
  /** JSON object with what is written where the vendor's pages contradict each other, as in {"geoblock.policy": {"allow": "A", "block": "B"}}. What it does not name is written as usual. */
  spellings?: string | { [key: string]: unknown };
  /** `full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does not show unchanged. Defaults to `full`. A stream counts as unchanged if its `updated_at` and status have not moved; a change in the same second as the last look is missed. A refresh has the configuration of the last `up`: run one after changing it, or refresh with `--run-program`. */
  refresh?: "full" | "incremental";
  /** Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. With `false` such a write costs one request less, and the next refresh shows what the vendor made of it. */
  confirmWrites?: "true" | "false";
  /** Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a fingerprint of the credential. Several names, separated by commas, mean one account; the first is stored. */
  account?: string;
  /** nested, where not given, or flat: how bodies spell fields inside fields where the vendor's pages disagree, as geoblock: {enabled} or as geoblock[enabled]. */
  bodyStyle?: "nested" | "flat";
  /** JSON object by operation id that corrects a method, path or `_METHOD`, as in {"push.update": {"methodOverride": "PUT"}}. */
  operations?: string | { [key: string]: unknown };
}

/** The settings of an Account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountArgs {
  /** The account's API key, from the vendor's panel. */
  apiKey: pulumi.Input<string>;
  /** Base URL of the API. https://api.5centscdn.com/v2 where not given. */
  endpoint?: pulumi.Input<string | undefined>;
  /** How many requests a second this process may send: the vendor's 5, or this process's share. 0 for no limit. */
  requestsPerSecond?: pulumi.Input<number | undefined>;
  /** Zone of the vendor's zone-less times: an offset from UTC, as in +05:30, or a name whose summer time counts, as in Europe/Berlin. Defaults to UTC, which no page states. */
  timeOffset?: pulumi.Input<string | undefined>;
  /** JSON object with what is written where the vendor's pages contradict each other, as in {"geoblock.policy": {"allow": "A", "block": "B"}}. What it does not name is written as usual. */
  spellings?: pulumi.Input<string | { [key: string]: unknown } | undefined>;
  /** `full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does not show unchanged. Defaults to `full`. A stream counts as unchanged if its `updated_at` and status have not moved; a change in the same second as the last look is missed. A refresh has the configuration of the last `up`: run one after changing it, or refresh with `--run-program`. */
  refresh?: pulumi.Input<"full" | "incremental" | undefined>;
  /** Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. With `false` such a write costs one request less, and the next refresh shows what the vendor made of it. */
  confirmWrites?: pulumi.Input<"true" | "false" | undefined>;
  /** Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a fingerprint of the credential. Several names, separated by commas, mean one account; the first is stored. */
  account?: pulumi.Input<string | undefined>;
  /** nested, where not given, or flat: how bodies spell fields inside fields where the vendor's pages disagree, as geoblock: {enabled} or as geoblock[enabled]. */
  bodyStyle?: pulumi.Input<"nested" | "flat" | undefined>;
  /** JSON object by operation id that corrects a method, path or `_METHOD`, as in {"push.update": {"methodOverride": "PUT"}}. */
  operations?: pulumi.Input<string | { [key: string]: unknown } | undefined>;
}

/** An account beside the one of the stack's config: pass it as `provider` to the resources that belong to it. */
export class Account extends OttAccount<"fivecents"> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super("fivecents", ["apiKey"], name, args, options);
  }
}
