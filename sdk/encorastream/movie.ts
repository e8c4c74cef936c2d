// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Cast, GeoRestrictions, Images } from "./types";

/**
 * The arguments of Movie.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Movie.md`
 */
export interface MovieArgs extends InputsOf<MovieValues> {}

/** The arguments of Movie as plain values. */
export interface MovieValues {
  /** Title that viewers see. */
  title: string;
  /** Title in the original language, if another. */
  originalTitle?: string | undefined;
  /** What it is about. */
  synopsis?: string | undefined;
  /** Content rating. Needed before anything can be published. */
  contentRating?:
    | "G"
    | "PG"
    | "PG-13"
    | "R"
    | "NC-17"
    | "TV-Y"
    | "TV-G"
    | "TV-PG"
    | "TV-14"
    | "TV-MA"
    | "UNRATED"
    | undefined;
  /** Slugs of the genres, as in drama. Unordered. */
  genres?: string[] | undefined;
  /** ISO 3166-1 alpha-2 codes. Unordered. */
  countriesOfOrigin?: string[] | undefined;
  /** Cast and crew, in the order in which they are shown. */
  cast?: Cast[] | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Which countries may watch, managed whole. Impact: opens or closes the title to countries. */
  geoRestrictions?: GeoRestrictions | undefined;
  /**
   * Whether players need a licence before playback. Impact: players without DRM start or stop working.
   * @default false
   */
  drmRequired?: boolean | undefined;
  /** One line that advertises it. */
  tagline?: string | undefined;
  /** Year of the first release. */
  releaseYear?: number | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** Production studio or distributor. */
  studio?: string | undefined;
  /** Languages of the audio tracks, as BCP 47 tags. Unordered. */
  audioLanguages?: string[] | undefined;
  /** Languages of the subtitles, as BCP 47 tags. Unordered. */
  subtitleLanguages?: string[] | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. Impact: viewers can watch from another time on. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. Impact: viewers can watch until another time. */
  availableUntil?: string | undefined;
  /**
   * Whether viewers see the movie. Impact: the movie appears to viewers or disappears.
   * @default false
   */
  published?: boolean | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: boolean | undefined;
}

/** What Movie shows beside its arguments. */
export interface MovieOutputs {
  /** The name in URLs, made by the vendor. */
  slug: string;
  /** The vendor's status: draft, published, scheduled, unpublished. */
  status: string;
  /** When the object was made, in RFC 3339. */
  createdAt: string;
  /** When the object was last changed, in RFC 3339. */
  updatedAt: string;
}

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
 *
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
 *
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
 *
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
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Movie.md`
 */
export class Movie extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Movie";

  constructor(name: string, args: MovieArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /**
   * Reads an object that exists, without managing it.
   * @param id It must be an id as the vendor shows it, without blanks and slashes.
   */
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
