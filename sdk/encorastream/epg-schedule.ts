// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Channel } from "./channel";
import type { SharedArguments } from "./shared";
import type { Programmes } from "./types";

/** The arguments of EpgSchedule. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/EpgSchedule.md` */
export interface EpgScheduleArgs extends InputsOf<EpgScheduleValues> {}

/** The arguments of EpgSchedule as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface EpgScheduleValues extends Pick<SharedArguments, "adopt" | "allowReplacement"> {
  /** The channel that shows the programmes: the resource or its id. Changing this forces replacement. */
  channel: string | Channel;
  /** Start of the window, with Z or an offset. Programmes that start before it are never touched. */
  from: string;
  /** End of the window, with Z or an offset. Programmes that start at it or later are never touched. */
  to: string;
  /** The programmes by their start, with Z or an offset. Each starts in the window. Programmes that overlap are refused. */
  programmes: { [key: string]: Programmes };
  /** Time between two programmes. `warn`: the plan has a warning. `refuse`: the plan fails. Defaults to `warn`. */
  gaps?: "warn" | "allow" | "refuse" | undefined;
  /** Whether programmes of the window that this program does not have are shown as drift and removed. Defaults to `true`. */
  exclusive?: boolean | undefined;
}

/** What EpgSchedule shows beside its arguments. */
export interface EpgScheduleOutputs {
  /** The id of each programme by its start: the channel's id and its own, with a slash between. */
  programmeIds: { [key: string]: string };
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:EpgSchedule",
  inputs: ["channel", "from", "to", "programmes", "gaps", "exclusive", "adopt", "allowReplacement"],
  outputs: ["programmeIds"],
  secrets: [],
};

/**
 * The programmes of a channel in a window of time, as one resource.
 *
 * Only the programmes that differ are written, several at a time. Its id is the channel's id: a channel has one schedule. Programmes outside the window are never touched. When the window moves, programmes that it leaves behind stay at the vendor. A programme that moves keeps its id, and viewers their reminders and recordings of it: it is recognised by its title with its length or its end. Programmes that are in the window already are refused unless `adopt` is true: then those that the program has are managed, and a refresh shows the others as drift unless `exclusive` is false. Deleting the resource deletes its programmes, past ones too. The flags `is_live` and `is_catchup_available` depend on the clock, so they are worked out at each write and never compared.
 * @example
 * An evening
 * ```ts
 * new ott.encorastream.EpgSchedule("example", {
 *   channel: "00000000-0000-4000-8000-000000000005",
 *   from: "2026-12-01T00:00:00Z",
 *   to: "2026-12-02T00:00:00Z",
 *   programmes: {
 *     "2026-12-01T18:00:00Z": { endTime: "2026-12-01T18:15:00Z", title: "News" },
 *     "2026-12-01T18:15:00Z": { endTime: "2026-12-01T19:45:00Z", title: "The Ferry" },
 *   },
 * });
 * ```
 * @example
 * A programme with every argument, beside those that others make
 * ```ts
 * new ott.encorastream.EpgSchedule("example", {
 *   channel: "00000000-0000-4000-8000-000000000005",
 *   from: "2026-12-01T06:00:00+01:00",
 *   to: "2026-12-04T06:00:00+01:00",
 *   programmes: {
 *     "2026-12-01T18:20:00Z": {
 *       endTime: "2026-12-01T19:15:00Z",
 *       title: "The Harbour",
 *       description: "A body is found at the quay.",
 *       contentRating: "TV-14",
 *       language: "en",
 *       seasonNumber: 2,
 *       episodeNumber: 3,
 *       categories: ["crime", "series"],
 *       images: {
 *         poster: "https://cdn.example.com/harbour/2/3/poster.jpg",
 *         backdrop: "https://cdn.example.com/harbour/2/3/backdrop.jpg",
 *         thumbnail: "https://cdn.example.com/harbour/2/3/thumbnail.jpg",
 *         logo: "https://cdn.example.com/harbour/2/3/logo.png",
 *         banner: "https://cdn.example.com/harbour/2/3/banner.jpg",
 *       },
 *       linkedVodId: "00000000-0000-4000-8000-000000000007",
 *       catchupExpiresAt: "2026-12-08T19:15:00Z",
 *     },
 *   },
 *   gaps: "refuse",
 *   exclusive: false,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/EpgSchedule.md`
 */
export class EpgSchedule extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:EpgSchedule";

  constructor(name: string, args: EpgScheduleArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): EpgSchedule {
    return Reflect.construct(EpgSchedule, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a EpgSchedule, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is EpgSchedule {
    return isResourceOf(shape.type, thing);
  }
}

export interface EpgSchedule extends OutputsOf<EpgScheduleValues>, OutputsOf<EpgScheduleOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof EpgSchedule.__pulumiType;
}
