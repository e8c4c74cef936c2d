// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of PublisherChannel. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/PublisherChannel.md` */
export interface PublisherChannelArgs extends InputsOf<PublisherChannelValues> {}

/** The arguments of PublisherChannel as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface PublisherChannelValues extends Pick<SharedArguments, "onDelete" | "adopt" | "allowReplacement"> {
  /** The title. Changing this forces replacement. */
  title: string;
  /** The description. Changing this forces replacement. */
  description?: string | undefined;
  /** Who sees the channel. The vendor chooses if it was never set. Changing this forces replacement. */
  privacyStatus?: "public" | "private" | "unlisted" | undefined;
  /** Path of the wide picture's file. Changing this forces replacement. */
  banner?: string | undefined;
}

/** What PublisherChannel shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface PublisherChannelOutputs extends Pick<SharedOutputs, "status"> {
  /** SHA-256 of the file's content, set by the provider. Changing this forces replacement. */
  bannerSha256?: string | undefined;
  /** The vendor's key of the channel; also its id. */
  sourceKey: string;
  /** Key of the account's own channel. */
  channelKey: string;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "contentpool:PublisherChannel",
  inputs: ["title", "description", "privacyStatus", "banner", "onDelete", "adopt", "allowReplacement", "bannerSha256"],
  outputs: ["sourceKey", "channelKey", "status"],
  secrets: [],
};

/**
 * A channel inside the account's own, in which it shares videos.
 *
 * The vendor has no call that changes, hides or deletes a publisher channel. So every change of an argument creates another channel with another key, and the one that was there stays with its videos: the plan says so.
 * @example
 * A channel that everybody sees
 * ```ts
 * new ott.contentpool.PublisherChannel("example", { title: "Family" });
 * ```
 * @example
 * A channel with every argument
 * ```ts
 * new ott.contentpool.PublisherChannel("example", {
 *   title: "Night films",
 *   description: "From ten o'clock.",
 *   privacyStatus: "unlisted",
 *   banner: "artwork/night-films.jpg",
 *   onDelete: "retain",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/PublisherChannel.md`
 */
export class PublisherChannel extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:PublisherChannel";

  constructor(name: string, args: PublisherChannelArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the vendor's key of the publisher channel, as in bIgTtyWzFvYA. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): PublisherChannel {
    return Reflect.construct(PublisherChannel, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a PublisherChannel, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is PublisherChannel {
    return isResourceOf(shape.type, thing);
  }
}

export interface PublisherChannel
  extends OutputsOf<PublisherChannelValues>,
    OutputsOf<PublisherChannelOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof PublisherChannel.__pulumiType;
}
