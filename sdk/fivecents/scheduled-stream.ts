// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { PushStreamTranscode } from "./referring-types";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of ScheduledStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/ScheduledStream.md` */
export interface ScheduledStreamArgs extends InputsOf<ScheduledStreamValues> {}

/** The arguments of ScheduledStream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface ScheduledStreamValues extends Pick<SharedArguments, "protocols" | "draft" | "platformType" | "geoBlock" | "domainLock" | "secureToken" | "rtmpAuth" | "ipAccess" | "userAgent" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** Number of the storage zone (VOD push zone) whose files are played, as in 2314. Changing this forces replacement. */
  storageZone: number;
  /** Name of the stream: 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in late. The vendor puts that of what it is made from before it. Changing this forces replacement. */
  name: string;
  /** Video codec of the ingest. Changing this forces replacement. */
  codec?: "h264" | "h265" | undefined;
  /** Whether the stream starts again when it ends. Write-only: the API never returns it, so drift is not detected. Changing this forces replacement. */
  loop?: boolean | undefined;
  /** Whether a pre-roll is played (`preroll`). Write-only: the API never returns it, so drift is not detected. @default false */
  preRoll?: boolean | undefined;
  /** The ladder of renditions made from the stream. Impact: restarts the transcoder; viewers may see a short interruption. */
  transcode?: PushStreamTranscode | undefined;
}

/** What ScheduledStream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface ScheduledStreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "fullName" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:ScheduledStream",
  inputs: ["storageZone", "name", "codec", "loop", "protocols", "preRoll", "draft", "platformType", "geoBlock", "domainLock", "secureToken", "rtmpAuth", "transcode", "ipAccess", "userAgent", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "fullName", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken", "rtmpAuth"],
  idPrefix: "scheduled/",
};

/**
 * A stream that plays files of a storage zone by a schedule; what it plays are its Playlists.
 *
 * The vendor documents no call that switches a scheduled stream on or off, or that changes its codec. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 * @example
 * A stream of recorded programmes, for one country
 * ```ts
 * new ott.fivecents.ScheduledStream("example", {
 *   storageZone: 2314,
 *   name: "classics",
 *   codec: "h264",
 *   protocols: ["HLS"],
 *   loop: true,
 *   geoBlock: { mode: "allow", countries: ["DE"] },
 * });
 * ```
 * @example
 * A stream with a ladder of renditions and signed links
 * ```ts
 * new ott.fivecents.ScheduledStream("example", {
 *   storageZone: 2314,
 *   name: "cinema",
 *   protocols: ["HLS", "DASH"],
 *   preRoll: true,
 *   draft: true,
 *   transcode: { videoProfiles: ["106257"] },
 *   rtmpAuth: { username: "studio", password: "example-password" },
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 * });
 * ```
 * @example
 * A stream with every setting
 * ```ts
 * new ott.fivecents.ScheduledStream("example", {
 *   storageZone: 2314,
 *   name: "everything",
 *   codec: "h265",
 *   loop: true,
 *   protocols: ["HLS", "DASH", "RTMP"],
 *   preRoll: true,
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
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/ScheduledStream.md`
 */
export class ScheduledStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:ScheduledStream";

  constructor(name: string, args: ScheduledStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"scheduled/51605"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): ScheduledStream {
    return Reflect.construct(ScheduledStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a ScheduledStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is ScheduledStream {
    return isResourceOf(shape.type, thing);
  }
}

export interface ScheduledStream extends OutputsOf<ScheduledStreamValues>, OutputsOf<ScheduledStreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof ScheduledStream.__pulumiType;
}
