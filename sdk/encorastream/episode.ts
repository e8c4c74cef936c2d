// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Season } from "./season";
import type { Images } from "./types";

/**
 * The arguments of Episode.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Episode.md`
 */
export interface EpisodeArgs extends InputsOf<EpisodeValues> {}

/** The arguments of Episode as plain values. */
export interface EpisodeValues {
  /** The season that the episode belongs to: the resource or its id, as in `<show id>/1`. Changing this forces replacement. */
  season: string | Season;
  /** Number of the episode in its season; 0 is a special. Changing this forces replacement. */
  episodeNumber: number;
  /** Title that viewers see. */
  title: string;
  /** What the episode is about. */
  synopsis?: string | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** Content rating. Without it the rating of the show counts; one of both is needed to publish. */
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
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Day of the first broadcast, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. Impact: viewers can watch from another time on. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. Impact: viewers can watch until another time. */
  availableUntil?: string | undefined;
  /**
   * Whether viewers see the episode. Impact: the episode appears to viewers or disappears.
   * @default false
   */
  published?: boolean | undefined;
  /** Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written. */
  adopt?: boolean | string | undefined;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: boolean | undefined;
}

/** What Episode shows beside its arguments. */
export interface EpisodeOutputs {
  /** The vendor's own id of the episode. */
  episodeId: string;
  /** The vendor's status: draft, published, scheduled, unpublished. */
  status: string;
  /** When the object was made, in RFC 3339. */
  createdAt: string;
  /** When the object was last changed, in RFC 3339. */
  updatedAt: string;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Episode",
  inputs: ["season", "episodeNumber", "title", "synopsis", "runtimeMinutes", "contentRating", "images", "airDate", "availableFrom", "availableUntil", "published", "adopt", "allowReplacement"],
  outputs: ["episodeId", "status", "createdAt", "updatedAt"],
  secrets: [],
  container: "season",
  isForced: true,
};

/**
 * An episode of a season.
 *
 * Its id is the id of the season and the number of the episode with a slash between. Once an episode was published, the vendor no longer deletes its season, even after the episode is deleted.
 *
 * @example
 * A published episode, rated as its show
 * ```ts
 * new ott.encorastream.Episode("example", {
 *   season: "00000000-0000-4000-8000-000000000002/1",
 *   episodeNumber: 1,
 *   title: "Arrivals",
 *   runtimeMinutes: 42,
 *   airDate: "2026-03-01",
 *   published: true,
 * });
 * ```
 *
 * @example
 * An episode with every argument
 * ```ts
 * new ott.encorastream.Episode("example", {
 *   season: "00000000-0000-4000-8000-000000000002/1",
 *   episodeNumber: 2,
 *   title: "Fog",
 *   synopsis: "A ship does not answer.",
 *   runtimeMinutes: 44,
 *   contentRating: "TV-14",
 *   images: {
 *     poster: "https://cdn.example.com/harbour/1/2/poster.jpg",
 *     backdrop: "https://cdn.example.com/harbour/1/2/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/harbour/1/2/thumbnail.jpg",
 *     logo: "https://cdn.example.com/harbour/1/2/logo.png",
 *     banner: "https://cdn.example.com/harbour/1/2/banner.jpg",
 *   },
 *   airDate: "2026-03-08",
 *   availableFrom: "2026-03-08T19:00:00Z",
 *   availableUntil: "2036-03-08T19:00:00Z",
 *   published: false,
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Episode.md`
 */
export class Episode extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Episode";

  constructor(name: string, args: EpisodeArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /**
   * Reads an object that exists, without managing it.
   * @param id The whole id, as in `"00000000-0000-4000-8000-000000000002/1/1"`. A number alone does not tell the object.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Episode {
    return Reflect.construct(Episode, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Episode, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Episode {
    return isResourceOf(shape.type, thing);
  }
}

export interface Episode extends OutputsOf<EpisodeValues>, OutputsOf<EpisodeOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Episode.__pulumiType;
}
