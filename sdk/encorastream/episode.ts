// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Season } from "./season";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Episode. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Episode.md` */
export interface EpisodeArgs extends InputsOf<EpisodeValues> {}

/** The arguments of Episode as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface EpisodeValues extends Pick<SharedArguments, "title" | "runtimeMinutes" | "images" | "availableFrom" | "availableUntil" | "adopt" | "allowReplacement"> {
  /** The season that the episode belongs to: the resource or its id, as in `<show id>/1`. Changing this forces replacement. */
  season: string | Season;
  /** Number of the episode in its season; 0 is a special. Changing this forces replacement. */
  episodeNumber: number;
  /** What the episode is about. */
  synopsis?: string | undefined;
  /** Content rating. Without it the rating of the show counts; one of both is needed to publish. */
  contentRating?: "G" | "PG" | "PG-13" | "R" | "NC-17" | "TV-Y" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | "UNRATED" | undefined;
  /** Day of the first broadcast, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** Whether viewers see the episode. Impact: the episode appears to viewers or disappears. @default false */
  published?: boolean | undefined;
}

/** What Episode shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface EpisodeOutputs extends Pick<SharedOutputs, "status" | "createdAt" | "updatedAt"> {
  /** The vendor's own id of the episode. */
  episodeId: string;
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
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Episode.md`
 */
export class Episode extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Episode";

  constructor(name: string, args: EpisodeArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The whole id, as in `"00000000-0000-4000-8000-000000000002/1/1"`. A number alone does not tell the object. */
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
