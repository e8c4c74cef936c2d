// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Channel. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Channel.md` */
export interface ChannelArgs extends InputsOf<ChannelValues> {}

/** The arguments of Channel as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface ChannelValues extends Pick<SharedArguments, "name" | "images" | "geoRestrictions" | "drmRequired" | "forceDestroy" | "allowReplacement"> {
  /** Number on the remote control. */
  number?: number | undefined;
  /** What the channel shows. */
  description?: string | undefined;
  /** Category, as in News. */
  category?: string | undefined;
  /** Main language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Whether viewers need a premium plan. Impact: viewers without a premium plan gain or lose the channel. @default false */
  premium?: boolean | undefined;
  /** Whether viewers can watch what was broadcast before. Impact: viewers gain or lose past programmes. @default false */
  catchupEnabled?: boolean | undefined;
  /** How many days back viewers can watch, with catch-up on. Impact: viewers gain or lose past programmes. */
  catchupDays?: number | undefined;
  /** Place in lists: lower comes first. @default 0 */
  sortOrder?: number | undefined;
  /** Website of the broadcaster. */
  websiteUrl?: string | undefined;
  /** Whether viewers see the channel. Impact: the channel appears to viewers or disappears. @default false */
  published?: boolean | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

/** What Channel shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface ChannelOutputs extends Pick<SharedOutputs, "slug" | "createdAt" | "updatedAt"> {
  /** The vendor's status: live, offline, scheduled_maintenance. */
  status: string;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Channel",
  inputs: ["name", "number", "description", "category", "language", "images", "geoRestrictions", "drmRequired", "premium", "catchupEnabled", "catchupDays", "sortOrder", "websiteUrl", "published", "forceDestroy", "adopt", "allowReplacement"],
  outputs: ["slug", "status", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A live channel: description, artwork, rights, catch-up, and whether viewers see it.
 *
 * Created offline, then published. The vendor documents no field for the stream that a channel shows. Deleting a channel unpublishes it first, and is refused while programmes are inside, past ones too, unless forceDestroy is true: the vendor does not say what happens to them.
 * @example
 * A published channel with a week of catch-up, for two countries
 * ```ts
 * new ott.encorastream.Channel("example", {
 *   name: "Example News",
 *   number: 1,
 *   category: "News",
 *   language: "en",
 *   images: { logo: "https://cdn.example.com/news/logo.png" },
 *   geoRestrictions: { mode: "allow", territories: ["GB", "IE"] },
 *   catchupEnabled: true,
 *   catchupDays: 7,
 *   published: true,
 * });
 * ```
 * @example
 * An offline channel, blocked in one country once it is published
 * ```ts
 * new ott.encorastream.Channel("example", {
 *   name: "Example Sport",
 *   number: 2,
 *   geoRestrictions: { mode: "block", territories: ["US"] },
 *   published: false,
 * });
 * ```
 * @example
 * A channel with every argument
 * ```ts
 * new ott.encorastream.Channel("example", {
 *   name: "Example Film",
 *   number: 3,
 *   description: "Films around the clock.",
 *   category: "Film",
 *   language: "pt-BR",
 *   images: {
 *     poster: "https://cdn.example.com/film/poster.jpg",
 *     backdrop: "https://cdn.example.com/film/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/film/thumbnail.jpg",
 *     logo: "https://cdn.example.com/film/logo.png",
 *     banner: "https://cdn.example.com/film/banner.jpg",
 *   },
 *   geoRestrictions: { mode: "allow", territories: ["BR", "PT"] },
 *   drmRequired: true,
 *   premium: true,
 *   catchupEnabled: true,
 *   catchupDays: 30,
 *   sortOrder: 10,
 *   websiteUrl: "https://film.example.com",
 *   published: true,
 *   forceDestroy: true,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Channel.md`
 */
export class Channel extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Channel";

  constructor(name: string, args: ChannelArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Channel {
    return Reflect.construct(Channel, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Channel, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Channel {
    return isResourceOf(shape.type, thing);
  }
}

export interface Channel extends OutputsOf<ChannelValues>, OutputsOf<ChannelOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Channel.__pulumiType;
}
