// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { DelayedStream } from "./delayed-stream";
import type { Multistream } from "./multistream";
import type { PullStream } from "./pull-stream";
import type { PushStream } from "./push-stream";
import type { ScheduledStream } from "./scheduled-stream";
import type { SharedArguments } from "./shared";
import type { TranscodingFilter } from "./transcoding-filter";
import type { TranscodingProfile } from "./transcoding-profile";

/** The arguments of Platform. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/Platform.md` */
export interface PlatformArgs extends InputsOf<PlatformValues> {}

/** The arguments of Platform as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface PlatformValues extends Pick<SharedArguments, "startTime" | "startDateTime" | "allowReplacement" | "waitUntilDeployed" | "deployTimeout"> {
  /** The stream that is sent on. Changing this forces replacement. */
  stream: string | PushStream | PullStream | DelayedStream | ScheduledStream | Multistream;
  /** Label of the platform. */
  name: string;
  /** RTMP URL of the target, without the stream key. */
  url: string;
  /** Stream key at the target. Secret: stays encrypted in the state. */
  streamKey?: string | undefined;
  /** User name at the target. Secret: stays encrypted in the state. */
  username?: string | undefined;
  /** Password at the target. Secret: stays encrypted in the state. */
  password?: string | undefined;
  /** Whether the platform is switched on. @default true */
  enabled?: boolean | undefined;
  /** Id of the profile that makes the video for this platform. Write-only: the API never returns it, so drift is not detected. */
  videoProfile?: string | TranscodingProfile | undefined;
  /** Id of the profile that makes the audio for this platform. Write-only: the API never returns it, so drift is not detected. */
  audioProfile?: string | TranscodingProfile | undefined;
  /** Ids of filters. Can only be set at creation. A platform of a multistream takes one. Unordered. Write-only: the API never returns it, so drift is not detected. Changing this forces replacement. */
  filters?: (string | TranscodingFilter)[] | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:Platform",
  inputs: ["stream", "name", "url", "streamKey", "username", "password", "enabled", "startTime", "startDateTime", "videoProfile", "audioProfile", "filters", "adopt", "allowReplacement", "waitUntilDeployed", "deployTimeout"],
  outputs: [],
  secrets: ["streamKey", "username", "password"],
  credentials: ["url"],
  container: "stream",
};

/**
 * A target that a stream is sent on to (restreaming), such as a social network.
 *
 * The vendor calls it a platform. One class for all kinds of parent stream. Some arguments force replacement because the vendor's update leaves them out: the profiles on a pull stream, `startDateTime` on a delayed one.
 * @example
 * Send a stream on to a social network
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "push/51605",
 *   name: "Example network",
 *   url: "rtmp://live.example.com/app",
 *   streamKey: "example-key",
 * });
 * ```
 * @example
 * Send a stream to another CDN each evening, with a login
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "push/51605",
 *   name: "Example CDN",
 *   url: "rtmp://ingest.example.com/live",
 *   username: "example-user",
 *   password: "example-password",
 *   startTime: "18:00",
 * });
 * ```
 * @example
 * Send a stream on: pull
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "pull/69971",
 *   name: "Example network",
 *   url: "rtmp://live.example.com/app",
 *   streamKey: "example-key",
 *   username: "example-user",
 *   password: "example-password",
 *   startTime: "18:00",
 *   videoProfile: "106257",
 *   audioProfile: "106258",
 *   filters: ["2210"],
 * });
 * ```
 * @example
 * Send a stream on: delayed
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "delayed/70697",
 *   name: "Example network",
 *   url: "rtmp://live.example.com/app",
 *   streamKey: "example-key",
 *   username: "example-user",
 *   password: "example-password",
 *   startTime: "18:00",
 *   videoProfile: "106257",
 *   audioProfile: "106258",
 *   filters: ["2210"],
 * });
 * ```
 * @example
 * Send a stream on: scheduled
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "scheduled/72274",
 *   name: "Example network",
 *   url: "rtmp://live.example.com/app",
 *   streamKey: "example-key",
 *   username: "example-user",
 *   password: "example-password",
 *   startTime: "18:00",
 *   videoProfile: "106257",
 *   audioProfile: "106258",
 *   filters: ["2210"],
 * });
 * ```
 * @example
 * Send a stream on: multistream
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "multistream/50708",
 *   name: "Example network",
 *   url: "rtmp://live.example.com/app",
 *   streamKey: "example-key",
 *   username: "example-user",
 *   password: "example-password",
 *   startTime: "18:00",
 *   videoProfile: "106257",
 *   audioProfile: "106258",
 *   filters: ["2210"],
 * });
 * ```
 * @example
 * Send a stream on once, in a rendition of its own, with every setting
 * ```ts
 * new ott.fivecents.Platform("example", {
 *   stream: "push/51605",
 *   name: "Example premiere",
 *   url: "rtmps://live.example.com/app",
 *   streamKey: "example-key",
 *   username: "example-user",
 *   password: "example-password",
 *   enabled: true,
 *   startDateTime: "2026-12-24 20:15:00",
 *   videoProfile: "106257",
 *   audioProfile: "106258",
 *   filters: ["2210"],
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/Platform.md`
 */
export class Platform extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:Platform";

  constructor(name: string, args: PlatformArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The whole id, as in `"push/51605/1"`. A number alone does not tell the object. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Platform {
    return Reflect.construct(Platform, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Platform, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Platform {
    return isResourceOf(shape.type, thing);
  }
}

export interface Platform extends OutputsOf<PlatformValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Platform.__pulumiType;
}
