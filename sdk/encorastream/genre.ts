// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments } from "./shared";

/** The arguments of Genre. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Genre.md` */
export interface GenreArgs extends InputsOf<GenreValues> {}

/** The arguments of Genre as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface GenreValues extends Pick<SharedArguments, "name" | "adopt" | "allowReplacement"> {
  /** The name in URLs, unique. Content refers to its genres by this text. Changing this forces replacement. */
  slug: string;
  /** The kinds of content that can have this genre. Unordered. */
  contentTypes: ("movie" | "show")[];
  /** The genre above this one: the resource or its id. */
  parent?: string | Genre | undefined;
  /** Artwork of the genre. */
  imageUrl?: string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Genre",
  inputs: ["name", "slug", "contentTypes", "parent", "imageUrl", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
};

/**
 * A genre of movies and shows.
 *
 * Read through the list of all genres, since no call reads one. The vendor refuses to delete a genre while published content refers to it.
 * @example
 * A genre of movies and shows
 * ```ts
 * new ott.encorastream.Genre("example", {
 *   name: "Science Fiction",
 *   slug: "science-fiction",
 *   contentTypes: ["movie", "show"],
 * });
 * ```
 * @example
 * A genre below another, with artwork
 * ```ts
 * new ott.encorastream.Genre("example", {
 *   name: "Space Opera",
 *   slug: "space-opera",
 *   contentTypes: ["show"],
 *   parent: "00000000-0000-4000-8000-000000000003",
 *   imageUrl: "https://cdn.example.com/genres/space-opera.jpg",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Genre.md`
 */
export class Genre extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Genre";

  constructor(name: string, args: GenreArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Genre {
    return Reflect.construct(Genre, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Genre, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Genre {
    return isResourceOf(shape.type, thing);
  }
}

export interface Genre extends OutputsOf<GenreValues> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Genre.__pulumiType;
}
