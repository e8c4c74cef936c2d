// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { PublisherChannel } from "./publisher-channel";
import type { SharedArguments } from "./shared";
import type { Video } from "./video";

/** The arguments of ChannelVideo. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/ChannelVideo.md` */
export interface ChannelVideoArgs extends InputsOf<ChannelVideoValues> {}

/** The arguments of ChannelVideo as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface ChannelVideoValues extends Pick<SharedArguments, "onDelete" | "adopt" | "allowReplacement"> {
  /** The publisher channel: the resource or its key. Changing this forces replacement. */
  channel: string | PublisherChannel;
  /** The video: the resource or its source key. Changing this forces replacement. */
  video: string | Video;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "contentpool:ChannelVideo",
  inputs: ["channel", "video", "onDelete", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
};

/**
 * A video in a publisher channel.
 *
 * Its id is the channel's key and the video's with a slash between. The vendor has no call that takes a video out of a publisher channel, none that lists the videos of one, and a video's own read names one channel alone. So it counts as gone only with its channel, and an outside removal is not seen. Before a create, and after one whose answer was lost, the search looks in the channel for the video's title.
 * @example
 * A video in a publisher channel
 * ```ts
 * new ott.contentpool.ChannelVideo("example", { channel: "bIgTtyWzFvYA", video: "CRkRRIXx7K" });
 * ```
 * @example
 * A video that stays in the channel when the resource is deleted, which is the default
 * ```ts
 * new ott.contentpool.ChannelVideo("example", {
 *   channel: "bIgTtyWzFvYA",
 *   video: "5o680fVAt3",
 *   onDelete: "retain",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/ChannelVideo.md`
 */
export class ChannelVideo extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:ChannelVideo";

  constructor(name: string, args: ChannelVideoArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the keys of channel and video, as in bIgTtyWzFvYA/CRkRRIXx7K. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): ChannelVideo {
    return Reflect.construct(ChannelVideo, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a ChannelVideo, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is ChannelVideo {
    return isResourceOf(shape.type, thing);
  }
}

export interface ChannelVideo extends OutputsOf<ChannelVideoValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof ChannelVideo.__pulumiType;
}
