// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { SecureToken } from "./types";

/** The arguments of AbrStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/AbrStream.md` */
export interface AbrStreamArgs extends InputsOf<AbrStreamValues> {}

/** The arguments of AbrStream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface AbrStreamValues extends Pick<SharedArguments, "name" | "server" | "codec" | "protocols" | "draft" | "platformType" | "geoBlock" | "domainLock" | "rtmpAuth" | "record" | "ndvr" | "ipAccess" | "userAgent" | "enabled" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** Signed links: players need a token made with the secret. Secret: stays encrypted in the state. Changing this forces replacement. */
  secureToken?: SecureToken | undefined;
}

/** What AbrStream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface AbrStreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "ingestUrl" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {
  /** The keys that encoders push with, one for each rung. Secret: stays encrypted in the state. Impact: encoders must be re-pointed. */
  streamKeys: string[];
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:AbrStream",
  inputs: ["name", "server", "codec", "protocols", "draft", "platformType", "geoBlock", "domainLock", "secureToken", "rtmpAuth", "record", "ndvr", "ipAccess", "userAgent", "enabled", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "ingestUrl", "streamKeys", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken", "rtmpAuth", "streamKeys"],
  idPrefix: "abr/",
};

/**
 * A multi-bitrate live stream: encoders push one rendition to each of its ingests.
 *
 * The vendor documents no call that changes the secure token of an ABR stream, so it can only be set at creation. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 * @example
 * A multi-bitrate stream with DVR
 * ```ts
 * new ott.fivecents.AbrStream("example", {
 *   name: "match/ladder",
 *   server: "2",
 *   codec: "h264",
 *   protocols: ["HLS"],
 *   record: { retentionDays: 7 },
 *   rtmpAuth: { username: "studio", password: "example-password" },
 * });
 * ```
 * @example
 * A multi-bitrate stream with signed links, for some countries
 * ```ts
 * new ott.fivecents.AbrStream("example", {
 *   name: "match/signed",
 *   server: "20",
 *   protocols: ["HLS", "DASH"],
 *   geoBlock: { mode: "allow", countries: ["DE", "AT"] },
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   ndvr: { windowMinutes: 60 },
 * });
 * ```
 * @example
 * A multi-bitrate stream with every setting
 * ```ts
 * new ott.fivecents.AbrStream("example", {
 *   name: "match/everything",
 *   server: "20",
 *   codec: "h265",
 *   protocols: ["HLS", "DASH", "RTMP"],
 *   draft: true,
 *   platformType: "example",
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/AbrStream.md`
 */
export class AbrStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:AbrStream";

  constructor(name: string, args: AbrStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"abr/51605"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): AbrStream {
    return Reflect.construct(AbrStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a AbrStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is AbrStream {
    return isResourceOf(shape.type, thing);
  }
}

export interface AbrStream extends OutputsOf<AbrStreamValues>, OutputsOf<AbrStreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof AbrStream.__pulumiType;
}
