// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Movie. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Movie.md` */
export interface MovieArgs extends InputsOf<MovieValues> {}

/** The arguments of Movie as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface MovieValues extends Pick<SharedArguments, "title" | "originalTitle" | "synopsis" | "contentRating" | "genres" | "countriesOfOrigin" | "cast" | "images" | "geoRestrictions" | "drmRequired" | "runtimeMinutes" | "availableFrom" | "availableUntil" | "allowReplacement"> {
  /** One line that advertises it. */
  tagline?: string | undefined;
  /** Year of the first release. */
  releaseYear?: number | undefined;
  /** Production studio or distributor. */
  studio?: string | undefined;
  /** Languages of the audio tracks, as BCP 47 tags. Unordered. */
  audioLanguages?: string[] | undefined;
  /** Languages of the subtitles, as BCP 47 tags. Unordered. */
  subtitleLanguages?: string[] | undefined;
  /** Whether viewers see the movie. Impact: the movie appears to viewers or disappears. @default false */
  published?: boolean | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

/** What Movie shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface MovieOutputs extends Pick<SharedOutputs, "slug" | "status" | "createdAt" | "updatedAt"> {}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Movie",
  inputs: ["title", "originalTitle", "synopsis", "contentRating", "genres", "countriesOfOrigin", "cast", "images", "geoRestrictions", "drmRequired", "tagline", "releaseYear", "runtimeMinutes", "studio", "audioLanguages", "subtitleLanguages", "availableFrom", "availableUntil", "published", "adopt", "allowReplacement"],
  outputs: ["slug", "status", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A movie: description, artwork, rights, and whether viewers see it.
 *
 * Created as a draft, then published. A published movie whose availableFrom is in the future is scheduled by the vendor. To publish, the vendor needs the content rating, the runtime, and a video. Deleting a movie unpublishes it first.
 * @example
 * A published movie for two countries
 * ```ts
 * new ott.encorastream.Movie("example", {
 *   title: "Low Tide",
 *   synopsis: "Two sisters inherit a boat and its debts.",
 *   releaseYear: 2025,
 *   runtimeMinutes: 101,
 *   contentRating: "PG-13",
 *   genres: ["drama"],
 *   audioLanguages: ["en"],
 *   subtitleLanguages: ["en", "fr"],
 *   images: { poster: "https://cdn.example.com/low-tide/poster.jpg" },
 *   geoRestrictions: { mode: "allow", territories: ["IE", "GB"] },
 *   published: true,
 * });
 * ```
 * @example
 * A draft, blocked in one country once it is published
 * ```ts
 * new ott.encorastream.Movie("example", {
 *   title: "Slack Water",
 *   releaseYear: 2026,
 *   geoRestrictions: { mode: "block", territories: ["US"] },
 *   published: false,
 * });
 * ```
 * @example
 * A movie with every argument
 * ```ts
 * new ott.encorastream.Movie("example", {
 *   title: "High Water",
 *   originalTitle: "Hochwasser",
 *   synopsis: "A town moves its church before the river comes.",
 *   tagline: "The river does not wait.",
 *   releaseYear: 2024,
 *   runtimeMinutes: 118,
 *   contentRating: "PG",
 *   genres: ["drama", "history"],
 *   countriesOfOrigin: ["AT", "DE"],
 *   studio: "Example Studio",
 *   audioLanguages: ["de", "en"],
 *   subtitleLanguages: ["en", "pt-BR"],
 *   cast: [
 *     { name: "A. Actor", role: "actor", character: "The priest" },
 *     { name: "B. Director", role: "director" },
 *   ],
 *   images: {
 *     poster: "https://cdn.example.com/high-water/poster.jpg",
 *     backdrop: "https://cdn.example.com/high-water/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/high-water/thumbnail.jpg",
 *     logo: "https://cdn.example.com/high-water/logo.png",
 *     banner: "https://cdn.example.com/high-water/banner.jpg",
 *   },
 *   geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
 *   drmRequired: true,
 *   availableFrom: "2026-03-01T19:00:00Z",
 *   availableUntil: "2036-03-01T19:00:00Z",
 *   published: true,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Movie.md`
 */
export class Movie extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Movie";

  constructor(name: string, args: MovieArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Movie {
    return Reflect.construct(Movie, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Movie, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Movie {
    return isResourceOf(shape.type, thing);
  }
}

export interface Movie extends OutputsOf<MovieValues>, OutputsOf<MovieOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Movie.__pulumiType;
}
