// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Season } from "./season";
import type { SharedArguments } from "./shared";
import type { Episodes } from "./types";

/** The arguments of SeasonEpisodes. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/SeasonEpisodes.md` */
export interface SeasonEpisodesArgs extends InputsOf<SeasonEpisodesValues> {}

/** The arguments of SeasonEpisodes as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface SeasonEpisodesValues extends Pick<SharedArguments, "forceDestroy" | "adopt" | "allowReplacement"> {
  /** The season that the episodes belong to: the resource or its id, as in `<show id>/1`. Changing this forces replacement. */
  season: string | Season;
  /** The episodes by number, as in `{ "1": { title: "Pilot" } }`. "0" is a special. */
  episodes: { [key: string]: Episodes };
  /** Whether items that this program does not have are shown as drift and removed. */
  exclusive?: boolean | undefined;
}

/** What SeasonEpisodes shows beside its arguments. */
export interface SeasonEpisodesOutputs {
  /** The id of each episode by its number: the season's id and the number, with a slash between. */
  episodeIds: { [key: string]: string };
  /** The vendor's status of each episode by its number: draft, published, scheduled, unpublished. */
  episodeStatuses: { [key: string]: string };
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:SeasonEpisodes",
  inputs: ["season", "episodes", "exclusive", "forceDestroy", "adopt", "allowReplacement"],
  outputs: ["episodeIds", "episodeStatuses"],
  secrets: [],
  container: "season",
  isForced: true,
};

/**
 * The episodes of a season, as one resource.
 *
 * Only the episodes that differ are written, several at a time. Other episodes of the season are left alone unless exclusive is true. Deleting the resource deletes its episodes: it is refused while one of them is or was published unless forceDestroy is true: the vendor keeps a season once an episode of it was published, even after that episode is deleted. An episode with a number that is taken is refused unless adopt is true: then those that the program has are managed.
 * @example
 * The first episodes of a season
 * ```ts
 * new ott.encorastream.SeasonEpisodes("example", {
 *   season: "00000000-0000-4000-8000-000000000002/1",
 *   episodes: { "1": { title: "Pilot" }, "2": { title: "The Ferry" } },
 * });
 * ```
 * @example
 * Episodes with every argument
 * ```ts
 * new ott.encorastream.SeasonEpisodes("example", {
 *   season: "00000000-0000-4000-8000-000000000002/1",
 *   episodes: {
 *     "1": { title: "Pilot" },
 *     "2": {
 *       title: "The Lighthouse",
 *       synopsis: "Nobody has lit it for years.",
 *       runtimeMinutes: 42,
 *       contentRating: "TV-14",
 *       images: {
 *         poster: "https://cdn.example.com/harbour/1/2/poster.jpg",
 *         backdrop: "https://cdn.example.com/harbour/1/2/backdrop.jpg",
 *         thumbnail: "https://cdn.example.com/harbour/1/2/thumbnail.jpg",
 *         logo: "https://cdn.example.com/harbour/1/2/logo.png",
 *         banner: "https://cdn.example.com/harbour/1/2/banner.jpg",
 *       },
 *       published: false,
 *       airDate: "2026-03-08",
 *       availableFrom: "2026-03-08T20:00:00Z",
 *       availableUntil: "2027-03-08T20:00:00Z",
 *     },
 *   },
 *   exclusive: true,
 *   forceDestroy: true,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/SeasonEpisodes.md`
 */
export class SeasonEpisodes extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:SeasonEpisodes";

  constructor(name: string, args: SeasonEpisodesArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the id of a season, as in 00000000-0000-4000-8000-000000000002/1. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): SeasonEpisodes {
    return Reflect.construct(SeasonEpisodes, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a SeasonEpisodes, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is SeasonEpisodes {
    return isResourceOf(shape.type, thing);
  }
}

export interface SeasonEpisodes extends OutputsOf<SeasonEpisodesValues>, OutputsOf<SeasonEpisodesOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof SeasonEpisodes.__pulumiType;
}
