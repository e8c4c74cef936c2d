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
import type { AutoExport } from "./types";

/** The arguments of DvrStream. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/DvrStream.md` */
export interface DvrStreamArgs extends InputsOf<DvrStreamValues> {}

/** The arguments of DvrStream as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface DvrStreamValues extends Pick<SharedArguments, "protocols" | "draft" | "platformType" | "geoBlock" | "domainLock" | "secureToken" | "enabled" | "adopt" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** The stream that this one is made from. Changing this forces replacement. */
  parent: string | PushStream | PullStream | AbrStream;
  /** Recordings exported to a storage zone at regular intervals. Write-only: the API never returns it, so drift is not detected. */
  autoExport?: AutoExport | undefined;
}

/** What DvrStream shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface DvrStreamOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt" | "fullName" | "hlsUrl" | "dashUrl" | "rtmpUrl"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:DvrStream",
  inputs: ["parent", "protocols", "draft", "platformType", "geoBlock", "domainLock", "secureToken", "autoExport", "enabled", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: ["status", "createdAt", "updatedAt", "fullName", "hlsUrl", "dashUrl", "rtmpUrl"],
  secrets: ["secureToken"],
  idPrefix: "dvr/",
};

/**
 * The recordings of a live stream (DVR), which the vendor keeps as a stream of their own.
 *
 * The vendor creates it when its parent records. The resource waits for it, takes it over, and never switches the parent's `record` itself. The retention of recordings is set there too. Playback URLs contain `<EPOCH_FROM>` and `<LENGTH>`, which players fill in. What happens to the parent's recording when the DVR stream is deleted is undocumented. Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. A setting that is an object is managed whole: keys that you leave out take their default.
 * @example
 * The recordings of a stream, for the same country
 * ```ts
 * new ott.fivecents.DvrStream("example", {
 *   parent: "push/51605",
 *   protocols: ["HLS"],
 *   geoBlock: { mode: "allow", countries: ["DE"] },
 * });
 * ```
 * @example
 * Recordings whose links are signed, exported each hour
 * ```ts
 * new ott.fivecents.DvrStream("example", {
 *   parent: "abr/72255",
 *   protocols: ["HLS", "DASH"],
 *   draft: false,
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   autoExport: { periodMinutes: 60, storageZone: 1616, folder: "/recordings" },
 * });
 * ```
 * @example
 * The recordings of a stream that is fetched from elsewhere
 * ```ts
 * new ott.fivecents.DvrStream("example", { parent: "pull/69971", enabled: true });
 * ```
 * @example
 * Recordings with every setting
 * ```ts
 * new ott.fivecents.DvrStream("example", {
 *   parent: "push/51605",
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
 *   autoExport: {
 *     enabled: true,
 *     periodMinutes: 60,
 *     storageZone: 1616,
 *     folder: "/recordings",
 *     fileName: "name-start",
 *   },
 *   enabled: true,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/DvrStream.md`
 */
export class DvrStream extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:DvrStream";

  constructor(name: string, args: DvrStreamArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The vendor's number, `"51605"`, or the whole id, `"dvr/51605"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): DvrStream {
    return Reflect.construct(DvrStream, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a DvrStream, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is DvrStream {
    return isResourceOf(shape.type, thing);
  }
}

export interface DvrStream extends OutputsOf<DvrStreamValues>, OutputsOf<DvrStreamOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof DvrStream.__pulumiType;
}
