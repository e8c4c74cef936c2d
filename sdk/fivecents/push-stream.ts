// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { PushStreamTranscode } from "./referring-types";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of PushStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PushStream.md` */
export interface PushStreamArgs extends InputsOf<PushStreamValues> {}

/** The arguments of PushStream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface PushStreamValues extends Pick<SharedArguments, "name" | "server" | "codec" | "protocols" | "draft" | "geoBlock" | "domainLock" | "secureToken" | "rtmpAuth" | "record" | "ndvr" | "ipAccess" | "userAgent" | "enabled" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** The ladder of renditions made from the stream. Impact: restarts the transcoder; viewers may see a short interruption. */
  transcode?: PushStreamTranscode | undefined;
}

/** What PushStream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface PushStreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "ingestUrl" | "streamKey" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {}

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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/PushStream.md`
 */
export class PushStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:PushStream";

  constructor(name: string, args: PushStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"push/51605"`. */
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
