// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { PullStreamTranscode } from "./referring-types";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { PullStreamSource } from "./types";

/** The arguments of PullStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PullStream.md` */
export interface PullStreamArgs extends InputsOf<PullStreamValues> {}

/** The arguments of PullStream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface PullStreamValues extends Pick<SharedArguments, "name" | "codec" | "protocols" | "draft" | "platformType" | "server" | "geoBlock" | "domainLock" | "secureToken" | "record" | "ndvr" | "ipAccess" | "userAgent" | "enabled" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** Where the stream comes from. Impact: the stream is fetched again. */
  source: PullStreamSource;
  /** The ladder of renditions made from the stream. Impact: restarts the transcoder; viewers may see a short interruption. */
  transcode?: PullStreamTranscode | undefined;
}

/** What PullStream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface PullStreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:PullStream",
  inputs: ["name", "codec", "protocols", "draft", "platformType", "server", "source", "geoBlock", "domainLock", "secureToken", "record", "ndvr", "transcode", "ipAccess", "userAgent", "enabled", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken"],
  credentials: ["source"],
  idPrefix: "pull/",
};

/**
 * A live stream that the vendor fetches (pulls) from a source elsewhere.
 *
 * Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 * @example
 * A stream fetched over HLS, with a ladder of renditions
 * ```ts
 * new ott.fivecents.PullStream("example", {
 *   name: "relay/news",
 *   server: "2",
 *   source: { protocol: "hls", urls: ["https://origin.example.com/news/playlist.m3u8"] },
 *   protocols: ["HLS"],
 *   transcode: { videoProfiles: ["106257"] },
 * });
 * ```
 * @example
 * A stream fetched over RTMP that may be embedded by one site
 * ```ts
 * new ott.fivecents.PullStream("example", {
 *   name: "relay/arena",
 *   server: "20",
 *   source: { protocol: "rtmp", urls: ["rtmp://origin.example.com/live/arena"], fixAudio: true },
 *   protocols: ["HLS", "DASH"],
 *   draft: true,
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   record: { retentionDays: 7 },
 *   ndvr: { windowMinutes: 60 },
 *   geoBlock: { mode: "block", countries: ["US"] },
 * });
 * ```
 * @example
 * A stream with every setting
 * ```ts
 * new ott.fivecents.PullStream("example", {
 *   name: "relay/everything",
 *   codec: "h264",
 *   protocols: ["HLS", "DASH", "RTMP"],
 *   draft: true,
 *   platformType: "example",
 *   server: "20",
 *   source: { protocol: "hls", urls: ["https://origin.example.com/all/playlist.m3u8"], fixAudio: true },
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
 *   record: { enabled: true, retentionDays: 7, server: 12 },
 *   ndvr: { enabled: true, windowMinutes: 60 },
 *   transcode: { videoProfiles: ["106257"], audioProfiles: ["106258"], filters: ["2210"], mode: 1 },
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PullStream.md`
 */
export class PullStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:PullStream";

  constructor(name: string, args: PullStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"pull/51605"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): PullStream {
    return Reflect.construct(PullStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a PullStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is PullStream {
    return isResourceOf(shape.type, thing);
  }
}

export interface PullStream extends OutputsOf<PullStreamValues>, OutputsOf<PullStreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof PullStream.__pulumiType;
}
