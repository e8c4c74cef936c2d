// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments } from "./shared";
import type {
  Cname,
  DomainLock,
  GeoBlock,
  Hash,
  Ndvr,
  RtmpAuth,
  SecureToken,
  StreamDefaultsRecord,
} from "./types";

/** The arguments of StreamDefaults. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/StreamDefaults.md` */
export interface StreamDefaultsArgs extends InputsOf<StreamDefaultsValues> {}

/** The arguments of StreamDefaults as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface StreamDefaultsValues extends Pick<SharedArguments, "allowReplacement"> {
  /** How far a write reaches. `save` (default): new streams only. `append`: every existing stream of the account gets it too, added to what it has. `overwrite`: every existing stream of the account gets it in place of what it has. Write-only: the API never returns it, so drift is not detected. Impact: with append and overwrite every stream of the account changes while it runs. */
  mode?: "save" | "append" | "overwrite" | undefined;
  /** Which web sites may embed new streams. Write-only: the API never returns it, so drift is not detected. Impact: with the modes append and overwrite, on every existing stream. */
  domainLock?: DomainLock | undefined;
  /** Which countries may watch new streams. Write-only: the API never returns it, so drift is not detected. Impact: with the modes append and overwrite, on every existing stream. */
  geoBlock?: GeoBlock | undefined;
  /** Signed links for new streams. Secret: stays encrypted in the state. Write-only: the API never returns it, so drift is not detected. Impact: with the modes append and overwrite, on every existing stream. */
  secureToken?: SecureToken | undefined;
  /** A login for encoders that push to new streams. Secret: stays encrypted in the state. Write-only: the API never returns it, so drift is not detected. Impact: with the modes append and overwrite, on every existing stream. */
  rtmpAuth?: RtmpAuth | undefined;
  /** Rewinding new streams (nDVR). Write-only: the API never returns it, so drift is not detected. Impact: with the modes append and overwrite, on every existing stream. */
  ndvr?: Ndvr | undefined;
  /** Recording new streams (DVR). Write-only: the API never returns it, so drift is not detected. Impact: with the modes append and overwrite, on every existing stream. */
  record?: StreamDefaultsRecord | undefined;
  /** Own host names for all streams of the account. Write-only: the API never returns it, so drift is not detected. Impact: the host names of playback URLs change. */
  cname?: Cname | undefined;
  /** Hashed stream names, so that nobody can guess them. Secret: stays encrypted in the state. Write-only: the API never returns it, so drift is not detected. Impact: a new salt changes every hashed stream name at once. */
  hash?: Hash | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:StreamDefaults",
  inputs: ["mode", "domainLock", "geoBlock", "secureToken", "rtmpAuth", "ndvr", "record", "cname", "hash", "allowReplacement"],
  outputs: [],
  secrets: ["secureToken", "rtmpAuth", "hash"],
};

/**
 * What new streams of the account start with; on request, what all its streams get.
 *
 * An account has one set of defaults, so a program has at most one StreamDefaults for each account. No call shows the defaults, so drift is not detected. Removing a setting or deleting the resource changes nothing at the vendor, which documents no defaults of its own: set `enabled: false` to switch a default off. With the modes `append` and `overwrite` each write changes every existing stream of the account, and the plan warns of it. Streams whose own resource has the same setting then drift, so set it in one place only. A stream takes the defaults that exist when it is created: let it depend on this resource (`dependsOn`).
 * @example
 * New streams are for two countries
 * ```ts
 * new ott.fivecents.StreamDefaults("example", { geoBlock: { mode: "allow", countries: ["DE", "AT"] } });
 * ```
 * @example
 * Every stream, existing ones too, can be embedded by one site only
 * ```ts
 * new ott.fivecents.StreamDefaults("example", {
 *   mode: "overwrite",
 *   domainLock: { mode: "allow", domains: ["www.example.com"] },
 * });
 * ```
 * @example
 * Signed links, a login, recording and own host names for new streams
 * ```ts
 * new ott.fivecents.StreamDefaults("example", {
 *   secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
 *   rtmpAuth: { username: "studio", password: "example-password" },
 *   ndvr: { windowMinutes: 60 },
 *   record: { retentionDays: 7 },
 *   cname: { hostNames: ["live.example.com"] },
 *   hash: { salt: "example-salt" },
 * });
 * ```
 * @example
 * Every setting that new streams can start with
 * ```ts
 * new ott.fivecents.StreamDefaults("example", {
 *   mode: "save",
 *   domainLock: {
 *     enabled: true,
 *     mode: "allow",
 *     domains: ["www.example.com"],
 *     exemptIps: ["192.0.2.10"],
 *     refuseMissingReferer: true,
 *   },
 *   geoBlock: { enabled: true, mode: "block", countries: ["US"], exemptIps: ["192.0.2.10"] },
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
 *   ndvr: { enabled: true, windowMinutes: 60 },
 *   record: { enabled: true, retentionDays: 7 },
 *   cname: { hostNames: ["live.example.com"], certificateId: "1207" },
 *   hash: { enabled: true, pullStreams: true, extension: ".mp4", salt: "example-salt" },
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/StreamDefaults.md`
 */
export class StreamDefaults extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:StreamDefaults";

  constructor(name: string, args?: StreamDefaultsArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id Always `"defaults"`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): StreamDefaults {
    return Reflect.construct(StreamDefaults, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a StreamDefaults, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is StreamDefaults {
    return isResourceOf(shape.type, thing);
  }
}

export interface StreamDefaults extends OutputsOf<StreamDefaultsValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof StreamDefaults.__pulumiType;
}
