// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { PullStreamTranscode } from "./referring-types";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { MultistreamSource } from "./types";

/** The arguments of Multistream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/Multistream.md` */
export interface MultistreamArgs extends InputsOf<MultistreamValues> {}

/** The arguments of Multistream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface MultistreamValues extends Pick<SharedArguments, "name" | "server" | "codec" | "draft" | "platformType" | "rtmpAuth" | "ipAccess" | "userAgent" | "enabled" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** Delivery protocols. Unordered. Changing this forces replacement. */
  protocols?: ("HLS" | "DASH" | "RTSP" | "RTMP" | "HLS_FMP4")[] | undefined;
  /** Whether encoders push to the multistream, or the vendor fetches it from `source`. Impact: the ingest changes: encoders need another URL. */
  type: "push" | "pull";
  /** Where a multistream of type pull comes from. Impact: the stream is fetched again. */
  source?: MultistreamSource | undefined;
  /** The ladder of renditions made from the stream. Impact: restarts the transcoder; viewers may see a short interruption. */
  transcode?: PullStreamTranscode | undefined;
}

/** What Multistream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface MultistreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "ingestUrl" | "streamKey"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:Multistream",
  inputs: ["name", "protocols", "type", "server", "source", "codec", "draft", "platformType", "rtmpAuth", "transcode", "ipAccess", "userAgent", "enabled", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "ingestUrl", "streamKey"],
  secrets: ["rtmpAuth", "streamKey"],
  credentials: ["source"],
  idPrefix: "multistream/",
};

/**
 * A live stream that is only sent on to platforms, as to several social networks at once.
 *
 * Its Platforms are the targets that it is sent to. It has no playback of its own, so most rules for viewers are left out: the vendor takes them in the create call, but no call reads or changes them. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 * @example
 * A multistream that an encoder pushes to, with a login
 * ```ts
 * new ott.fivecents.Multistream("example", {
 *   name: "social/match-day",
 *   type: "push",
 *   server: "2",
 *   codec: "h264",
 *   rtmpAuth: { username: "studio", password: "example-password" },
 * });
 * ```
 * @example
 * A multistream fetched over HLS, made smaller for the platforms
 * ```ts
 * new ott.fivecents.Multistream("example", {
 *   name: "social/relay",
 *   type: "pull",
 *   server: "11,211",
 *   source: { protocol: "hls", urls: ["https://origin.example.com/main/playlist.m3u8"] },
 *   draft: true,
 *   transcode: { videoProfiles: ["106257"] },
 *   ipAccess: { mode: "block", addresses: ["198.51.100.0/24"] },
 * });
 * ```
 * @example
 * A multistream with every setting
 * ```ts
 * new ott.fivecents.Multistream("example", {
 *   name: "social/everything",
 *   protocols: ["RTMP"],
 *   type: "pull",
 *   server: "20",
 *   source: { protocol: "rtmp", urls: ["rtmp://origin.example.com/live/main"], fixAudio: true },
 *   codec: "h264",
 *   draft: true,
 *   platformType: "example",
 *   rtmpAuth: { enabled: true, username: "studio", password: "example-password" },
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/Multistream.md`
 */
export class Multistream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:Multistream";

  constructor(name: string, args: MultistreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"multistream/51605"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Multistream {
    return Reflect.construct(Multistream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Multistream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Multistream {
    return isResourceOf(shape.type, thing);
  }
}

export interface Multistream extends OutputsOf<MultistreamValues>, OutputsOf<MultistreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Multistream.__pulumiType;
}
