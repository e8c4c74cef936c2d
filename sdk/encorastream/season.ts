// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { Show } from "./show";

/** The arguments of Season. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Season.md` */
export interface SeasonArgs extends InputsOf<SeasonValues> {}

/** The arguments of Season as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface SeasonValues extends Pick<SharedArguments, "images" | "forceDestroy" | "adopt" | "allowReplacement"> {
  /** The show that the season belongs to: the resource or its id. Changing this forces replacement. */
  show: string | Show;
  /** Number of the season in its show, from 1. Changing this forces replacement. */
  seasonNumber: number;
  /** Title; players show Season N without one. */
  title?: string | undefined;
  /** What the season is about. */
  synopsis?: string | undefined;
  /** First day of the season, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** Last day of the season, as YYYY-MM-DD; none while it runs. */
  endDate?: string | undefined;
  /** `draft`: hidden. `published`: airing. `completed`: all episodes have aired. Impact: the season appears to viewers or disappears. @default "draft" */
  status?: "draft" | "published" | "completed" | undefined;
}

/** What Season shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface SeasonOutputs extends Pick<SharedOutputs, "createdAt" | "updatedAt"> {
  /** The vendor's own id of the season. */
  seasonId: string;
  /** Episodes, as the vendor counts them. */
  episodeCount: number;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:Season",
  inputs: ["show", "seasonNumber", "title", "synopsis", "images", "airDate", "endDate", "status", "forceDestroy", "adopt", "allowReplacement"],
  outputs: ["seasonId", "episodeCount", "createdAt", "updatedAt"],
  secrets: [],
  container: "show",
  isForced: true,
};

/**
 * A season of a show.
 *
 * Its id is the show's id and the season's number with a slash between. Deleting a season is refused while episodes are inside unless forceDestroy is true, and always once an episode of it was published: the vendor keeps the season then, even after that episode is deleted. To destroy such a stack, delete the whole show, or set `retainOnDelete: true` in the season's options.
 * @example
 * The first season of a show
 * ```ts
 * new ott.encorastream.Season("example", {
 *   show: "00000000-0000-4000-8000-000000000002",
 *   seasonNumber: 1,
 *   title: "Arrivals",
 *   airDate: "2026-03-01",
 *   status: "published",
 * });
 * ```
 * @example
 * A season with every argument
 * ```ts
 * new ott.encorastream.Season("example", {
 *   show: "00000000-0000-4000-8000-000000000002",
 *   seasonNumber: 2,
 *   title: "Departures",
 *   synopsis: "The harbour is to be closed.",
 *   images: {
 *     poster: "https://cdn.example.com/harbour/2/poster.jpg",
 *     backdrop: "https://cdn.example.com/harbour/2/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/harbour/2/thumbnail.jpg",
 *     logo: "https://cdn.example.com/harbour/2/logo.png",
 *     banner: "https://cdn.example.com/harbour/2/banner.jpg",
 *   },
 *   airDate: "2026-09-01",
 *   endDate: "2026-11-30",
 *   status: "completed",
 *   forceDestroy: true,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/Season.md`
 */
export class Season extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Season";

  constructor(name: string, args: SeasonArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The whole id, as in `"00000000-0000-4000-8000-000000000002/1"`. A number alone does not tell the object. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Season {
    return Reflect.construct(Season, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Season, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Season {
    return isResourceOf(shape.type, thing);
  }
}

export interface Season extends OutputsOf<SeasonValues>, OutputsOf<SeasonOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Season.__pulumiType;
}
