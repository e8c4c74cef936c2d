// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { ScheduledStream } from "./scheduled-stream";
import type { SharedArguments } from "./shared";

/** The arguments of Playlist. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/Playlist.md` */
export interface PlaylistArgs extends InputsOf<PlaylistValues> {}

/** The arguments of Playlist as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface PlaylistValues extends Pick<SharedArguments, "startTime" | "startDateTime" | "allowReplacement"> {
  /** The scheduled stream that plays it. Changing this forces replacement. */
  stream: string | ScheduledStream;
  /** Name of the playlist. The vendor does not say that it is unique. */
  name: string;
  /** What is played: files (the default) or a live source. @default "file" */
  type?: "file" | "live" | undefined;
  /** Paths of the files in the stream's storage zone, in the order in which they are played, whole. */
  files?: string[] | undefined;
  /** Whether it starts again when it ends. @default false */
  loop?: boolean | undefined;
  /** How often it is repeated. `0` for never. @default 0 */
  repeats?: number | undefined;
  /** Days between repeats. Set by a second call after the creation. Write-only: the API never returns it, so drift is not detected. */
  repeatIntervalDays?: number | undefined;
  /** Whether it is restarted when it is interrupted. @default false */
  autoRestart?: boolean | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "fivecents:Playlist",
  inputs: ["stream", "name", "type", "files", "startTime", "startDateTime", "loop", "repeats", "repeatIntervalDays", "autoRestart", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
  container: "stream",
};

/**
 * What a scheduled stream plays, and when: files of its storage zone, in order.
 *
 * The answer to the create call does not contain the playlist's id, so it is looked up by name in the stream's calendar, which may list only playlists with a start. What a read of a playlist shows is undocumented: an outside change of what it leaves out is never seen.
 * @example
 * Films each evening, over and over until the next playlist
 * ```ts
 * new ott.fivecents.Playlist("example", {
 *   stream: "scheduled/71979",
 *   name: "evening",
 *   files: ["/films/harbour.mp4", "/films/lighthouse.mp4"],
 *   startTime: "20:00",
 *   loop: true,
 * });
 * ```
 * @example
 * A premiere, twice
 * ```ts
 * new ott.fivecents.Playlist("example", {
 *   stream: "scheduled/71979",
 *   name: "premiere",
 *   type: "file",
 *   files: ["/films/premiere.mp4"],
 *   startDateTime: "2026-12-24 20:15:00",
 *   repeats: 1,
 *   autoRestart: true,
 * });
 * ```
 * @example
 * A live programme that is repeated each week
 * ```ts
 * new ott.fivecents.Playlist("example", {
 *   stream: "scheduled/71979",
 *   name: "weekly",
 *   type: "live",
 *   startDateTime: "2026-12-24 20:15:00",
 *   repeats: 10,
 *   repeatIntervalDays: 7,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/Playlist.md`
 */
export class Playlist extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/fivecents:Playlist";

  constructor(name: string, args: PlaylistArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The whole id, as in `"scheduled/71979/1"`. A number alone does not tell the object. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Playlist {
    return Reflect.construct(Playlist, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Playlist, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Playlist {
    return isResourceOf(shape.type, thing);
  }
}

export interface Playlist extends OutputsOf<PlaylistValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Playlist.__pulumiType;
}
