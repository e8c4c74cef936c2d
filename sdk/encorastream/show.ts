// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Show. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Show.md` */
export interface ShowArgs extends InputsOf<ShowValues> {}

/** The arguments of Show as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface ShowValues extends Pick<SharedArguments, "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "forceDestroy" | "allowReplacement"> {
  /** Original broadcaster. */
  network?: string | undefined;
  /** Original language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Date of the first episode, as YYYY-MM-DD. */
  firstAirDate?: string | undefined;
  /** Date of the latest episode, as YYYY-MM-DD. */
  lastAirDate?: string | undefined;
  /** Whether viewers see the show. Impact: the show appears to viewers or disappears. @default false */
  published?: boolean | undefined;
  /** Whether new episodes are to come, for a published show. The vendor chooses if it is not set. */
  airingStatus?: "ongoing" | "ended" | "canceled" | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

/** What Show shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface ShowOutputs extends Pick<SharedOutputs, "slug" | "createdAt" | "updatedAt"> {
  /** The vendor's status: draft, published, ongoing, ended, canceled. */
  status: string;
  /** Seasons, as the vendor counts them. */
  totalSeasons: number;
  /** Episodes, as the vendor counts them. */
  totalEpisodes: number;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Show",
  inputs: ["title", "originalTitle", "synopsis", "contentRating", "genres", "countriesOfOrigin", "cast", "images", "geoRestrictions", "drmRequired", "network", "language", "firstAirDate", "lastAirDate", "published", "airingStatus", "forceDestroy", "adopt", "allowReplacement"],
  outputs: ["slug", "status", "totalSeasons", "totalEpisodes", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A series: description, artwork, rights, and whether viewers see it.
 *
 * Created as a draft, then published. Deleting a show unpublishes it first, and is refused while seasons are inside unless forceDestroy is true, since the vendor deletes them with it.
 * @example
 * A published series for two countries
 * ```ts
 * new ott.encorastream.Show("example", {
 *   title: "The Harbour",
 *   synopsis: "A coast guard crew and the town that depends on it.",
 *   contentRating: "TV-14",
 *   genres: ["drama"],
 *   countriesOfOrigin: ["DE"],
 *   language: "de",
 *   firstAirDate: "2026-03-01",
 *   cast: [{ name: "A. Actor", role: "actor", character: "Captain" }],
 *   images: { poster: "https://cdn.example.com/harbour/poster.jpg" },
 *   geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
 *   drmRequired: true,
 *   published: true,
 *   airingStatus: "ongoing",
 * });
 * ```
 * @example
 * A draft, blocked in one country once it is published
 * ```ts
 * new ott.encorastream.Show("example", {
 *   title: "The Lighthouse",
 *   contentRating: "TV-PG",
 *   geoRestrictions: { mode: "block", territories: ["US"] },
 *   published: false,
 * });
 * ```
 * @example
 * A finished series with every argument
 * ```ts
 * new ott.encorastream.Show("example", {
 *   title: "The Ferry",
 *   originalTitle: "Die Fähre",
 *   synopsis: "Two captains, one river.",
 *   contentRating: "TV-PG",
 *   genres: ["drama", "crime"],
 *   countriesOfOrigin: ["DE", "AT"],
 *   cast: [
 *     { name: "A. Actor", role: "actor", character: "Captain" },
 *     { name: "B. Director", role: "director" },
 *   ],
 *   images: {
 *     poster: "https://cdn.example.com/ferry/poster.jpg",
 *     backdrop: "https://cdn.example.com/ferry/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/ferry/thumbnail.jpg",
 *     logo: "https://cdn.example.com/ferry/logo.png",
 *     banner: "https://cdn.example.com/ferry/banner.jpg",
 *   },
 *   geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
 *   drmRequired: true,
 *   network: "Example Broadcasting",
 *   language: "de",
 *   firstAirDate: "2024-03-01",
 *   lastAirDate: "2025-05-01",
 *   published: true,
 *   airingStatus: "ended",
 *   forceDestroy: true,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Show.md`
 */
export class Show extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Show";

  constructor(name: string, args: ShowArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Show {
    return Reflect.construct(Show, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Show, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Show {
    return isResourceOf(shape.type, thing);
  }
}

export interface Show extends OutputsOf<ShowValues>, OutputsOf<ShowOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Show.__pulumiType;
}
