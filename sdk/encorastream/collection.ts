// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { Items } from "./types";

/** The arguments of Collection. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Collection.md` */
export interface CollectionArgs extends InputsOf<CollectionValues> {}

/** The arguments of Collection as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface CollectionValues extends Pick<SharedArguments, "title" | "geoRestrictions" | "images" | "availableFrom" | "availableUntil" | "adopt" | "allowReplacement"> {
  /** The name in URLs, unique. */
  slug: string;
  /** Line below the title. */
  subtitle?: string | undefined;
  /** `manual`: the listed items. `dynamic`: what a query finds. @default "manual" */
  type?: "manual" | "dynamic" | "editorial" | "franchise" | undefined;
  /** The content, in the order in which viewers see it. Documented for the type `manual`. */
  items?: Items[] | undefined;
  /** Filter expression of the catalogue that finds the content of a `dynamic` collection. */
  query?: string | undefined;
  /** Place among collections: lower comes first. @default 0 */
  sortOrder?: number | undefined;
  /** Whether viewers see the collection. Impact: the collection appears to viewers or disappears. @default false */
  published?: boolean | undefined;
}

/** What Collection shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface CollectionOutputs extends Pick<SharedOutputs, "createdAt" | "updatedAt"> {
  /** The vendor's status: draft, published, scheduled, archived. */
  status: string;
  /** Items, as the vendor counts them. */
  itemCount: number;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Collection",
  inputs: ["slug", "title", "subtitle", "type", "items", "query", "sortOrder", "geoRestrictions", "images", "availableFrom", "availableUntil", "published", "adopt", "allowReplacement"],
  outputs: ["status", "itemCount", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A collection of movies, shows and episodes, listed in order or found by a query.
 *
 * A change of the items writes the whole list. A removed collection leaves its content as it is.
 * @example
 * Picks in an order
 * ```ts
 * new ott.encorastream.Collection("example", {
 *   slug: "staff-picks",
 *   title: "Staff picks",
 *   items: [
 *     { contentType: "movie", content: "00000000-0000-4000-8000-000000000001" },
 *     { contentType: "movie", content: "00000000-0000-4000-8000-000000000002" },
 *   ],
 *   geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
 *   published: true,
 * });
 * ```
 * @example
 * A collection by a query with the other arguments
 * ```ts
 * new ott.encorastream.Collection("example", {
 *   slug: "new-dramas",
 *   title: "New dramas",
 *   subtitle: "Of this year",
 *   type: "dynamic",
 *   query: "genre:drama release_year:2026",
 *   sortOrder: 10,
 *   geoRestrictions: { mode: "block", territories: ["US"] },
 *   images: {
 *     poster: "https://cdn.example.com/dramas/poster.jpg",
 *     backdrop: "https://cdn.example.com/dramas/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/dramas/thumbnail.jpg",
 *     logo: "https://cdn.example.com/dramas/logo.png",
 *     banner: "https://cdn.example.com/dramas/banner.jpg",
 *   },
 *   availableFrom: "2026-03-01T19:00:00Z",
 *   availableUntil: "2036-03-01T19:00:00Z",
 *   published: false,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Collection.md`
 */
export class Collection extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Collection";

  constructor(name: string, args: CollectionArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Collection {
    return Reflect.construct(Collection, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Collection, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Collection {
    return isResourceOf(shape.type, thing);
  }
}

export interface Collection extends OutputsOf<CollectionValues>, OutputsOf<CollectionOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Collection.__pulumiType;
}
