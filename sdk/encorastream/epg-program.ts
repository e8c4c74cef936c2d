// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Channel } from "./channel";
import type { SharedArguments } from "./shared";

/** The arguments of EpgProgram. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/EpgProgram.md` */
export interface EpgProgramArgs extends InputsOf<EpgProgramValues> {}

/** The arguments of EpgProgram as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface EpgProgramValues extends Pick<SharedArguments, "images" | "allowReplacement"> {
  /** The channel that shows the programme: the resource or its id. Changing this forces replacement. */
  channel: string | Channel;
  /** Start of the programme, with Z or an offset, for example `2026-12-01T18:00:00+01:00`. */
  startTime: string;
  /** End of the programme, with Z or an offset. Must be after `startTime`. */
  endTime: string;
  /** The title that viewers see in the guide. */
  title: string;
  /** What the programme is about. */
  description?: string | undefined;
  /** Content rating. */
  contentRating?: "G" | "PG" | "PG-13" | "R" | "NC-17" | "TV-Y" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | "UNRATED" | undefined;
  /** Language of the broadcast as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Season of an episode of a series. */
  seasonNumber?: number | undefined;
  /** Number of the episode in its season. */
  episodeNumber?: number | undefined;
  /** Tags of the guide, as in news. Unordered. */
  categories?: string[] | undefined;
  /** Id of the movie or episode that viewers can watch instead. */
  linkedVodId?: string | undefined;
  /** Until when the programme can be replayed, with Z or an offset. Without it no replay is offered by a write. */
  catchupExpiresAt?: string | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
}

/** What EpgProgram shows beside its arguments. */
export interface EpgProgramOutputs {
  /** The vendor's own id of the programme; reminders and recordings refer to it. */
  programId: string;
  /** Length in minutes, as the vendor computes it. */
  durationMinutes: number;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:EpgProgram",
  inputs: ["channel", "startTime", "endTime", "title", "description", "contentRating", "language", "seasonNumber", "episodeNumber", "categories", "images", "linkedVodId", "catchupExpiresAt", "adopt", "allowReplacement"],
  outputs: ["programId", "durationMinutes"],
  secrets: [],
};

/**
 * A programme of a channel in the programme guide.
 *
 * Its id is the channel's id and the programme's with a slash between. Read through the channel's list, since no administrative call reads one programme. The API demands the flags `is_live` and `is_catchup_available` in each write. They depend on the clock, so they are worked out at the write and never compared. A bulk import with `replace_window` deletes the programmes of its time range, these included.
 * @example
 * The news at noon
 * ```ts
 * new ott.encorastream.EpgProgram("example", {
 *   channel: "00000000-0000-4000-8000-000000000005",
 *   startTime: "2026-12-01T12:00:00+01:00",
 *   endTime: "2026-12-01T20:30:00+01:00",
 *   title: "News at Noon",
 * });
 * ```
 * @example
 * A programme with every argument
 * ```ts
 * new ott.encorastream.EpgProgram("example", {
 *   channel: "00000000-0000-4000-8000-000000000005",
 *   startTime: "2026-12-01T18:20:00Z",
 *   endTime: "2026-12-01T19:15:00Z",
 *   title: "The Harbour",
 *   description: "A body is found at the quay.",
 *   contentRating: "TV-14",
 *   language: "en",
 *   seasonNumber: 2,
 *   episodeNumber: 3,
 *   categories: ["crime", "series"],
 *   images: {
 *     poster: "https://cdn.example.com/harbour/2/3/poster.jpg",
 *     backdrop: "https://cdn.example.com/harbour/2/3/backdrop.jpg",
 *     thumbnail: "https://cdn.example.com/harbour/2/3/thumbnail.jpg",
 *     logo: "https://cdn.example.com/harbour/2/3/logo.png",
 *     banner: "https://cdn.example.com/harbour/2/3/banner.jpg",
 *   },
 *   linkedVodId: "00000000-0000-4000-8000-000000000007",
 *   catchupExpiresAt: "2026-12-08T19:15:00Z",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/EpgProgram.md`
 */
export class EpgProgram extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:EpgProgram";

  constructor(name: string, args: EpgProgramArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id The whole id, as in `"00000000-0000-4000-8000-000000000005/1"`. A number alone does not tell the object. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): EpgProgram {
    return Reflect.construct(EpgProgram, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a EpgProgram, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is EpgProgram {
    return isResourceOf(shape.type, thing);
  }
}

export interface EpgProgram extends OutputsOf<EpgProgramValues>, OutputsOf<EpgProgramOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof EpgProgram.__pulumiType;
}
