// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { AbrStream } from "./abr-stream";
import type { ResourceOptions } from "./account";
import type { PullStream } from "./pull-stream";
import type { PushStream } from "./push-stream";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { Ndvr, PushStreamRecord } from "./types";

/** The arguments of DelayedStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/DelayedStream.md` */
export interface DelayedStreamArgs extends InputsOf<DelayedStreamValues> {}

/** The arguments of DelayedStream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface DelayedStreamValues extends Pick<SharedArguments, "protocols" | "draft" | "platformType" | "geoBlock" | "domainLock" | "secureToken" | "ipAccess" | "userAgent" | "enabled" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** The stream that this one is made from. Changing this forces replacement. */
  parent: string | PushStream | PullStream | AbrStream;
  /** Name of the stream: 2 to 32 letters, digits, hyphens, underscores and dots, not only dots, as in late. The vendor puts that of what it is made from before it. Changing this forces replacement. */
  name: string;
  /** Video codec of the ingest. Changing this forces replacement. */
  codec?: "h264" | "h265" | undefined;
  /** How far the copy runs behind, in seconds. Impact: viewers of the copy jump to another moment. */
  delaySeconds: number;
  /** Recording (DVR). Switching it on makes a child stream that holds the recordings. Write-only: the API never returns it, so drift is not detected. Changing this forces replacement. */
  record?: PushStreamRecord | undefined;
  /** Rewinding the live stream (nDVR). Write-only: the API never returns it, so drift is not detected. Changing this forces replacement. */
  ndvr?: Ndvr | undefined;
}

/** What DelayedStream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface DelayedStreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "fullName" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:DelayedStream",
  inputs: ["parent", "name", "codec", "delaySeconds", "protocols", "draft", "platformType", "geoBlock", "domainLock", "secureToken", "record", "ndvr", "ipAccess", "userAgent", "enabled", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "fullName", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken"],
  idPrefix: "delayed/",
};

/**
 * A copy of a live stream that runs some seconds behind it (time shift).
 *
 * The vendor documents no call that changes the codec, the rewinding or the recording of a delayed stream, and none that shows the last two. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 * @example
 * A copy an hour behind, for viewers in another time zone
 * ```ts
 * new ott.fivecents.DelayedStream("example", {
 *   parent: "push/51605",
 *   name: "west",
 *   delaySeconds: 3600,
 *   protocols: ["HLS"],
 *   geoBlock: { mode: "allow", countries: ["PT", "IE"] },
 * });
 * ```
 * @example
 * A copy ten seconds behind, whose links are signed
 * ```ts
 * new ott.fivecents.DelayedStream("example", {
 *   parent: "push/51605",
 *   name: "checked",
 *   delaySeconds: 10,
 *   codec: "h264",
 *   draft: true,
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   ndvr: { windowMinutes: 60 },
 * });
 * ```
 * @example
 * A copy with every setting
 * ```ts
 * new ott.fivecents.DelayedStream("example", {
 *   parent: "push/51605",
 *   name: "everything",
 *   codec: "h264",
 *   delaySeconds: 60,
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/DelayedStream.md`
 */
export class DelayedStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:DelayedStream";

  constructor(name: string, args: DelayedStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"delayed/51605"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): DelayedStream {
    return Reflect.construct(DelayedStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a DelayedStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is DelayedStream {
    return isResourceOf(shape.type, thing);
  }
}

export interface DelayedStream extends OutputsOf<DelayedStreamValues>, OutputsOf<DelayedStreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof DelayedStream.__pulumiType;
}
