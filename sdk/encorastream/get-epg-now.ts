// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Channel } from "./channel";
import type { Images } from "./types";

/**
 * The arguments of getEpgNow.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgNow.md`
 */
export interface GetEpgNowArgs {
  /** Ids of the channels, at most 50. */
  channels: string[];
}

/** The arguments of getEpgNowOutput. */
export interface GetEpgNowOutputArgs extends InputsOf<GetEpgNowArgs> {}

/** What getEpgNow answers. */
export interface GetEpgNowResult {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** The channel that shows the programme: the resource or its id. */
  channel?: string | Channel | undefined;
  /** Start of the programme, with Z or an offset, for example `2026-12-01T18:00:00+01:00`. */
  startTime?: string | undefined;
  /** End of the programme, with Z or an offset. Must be after `startTime`. */
  endTime?: string | undefined;
  /** The title that viewers see in the guide. */
  title?: string | undefined;
  /** What the programme is about. */
  description?: string | undefined;
  /** Content rating. */
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
  /** Language of the broadcast as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Season of an episode of a series. */
  seasonNumber?: number | undefined;
  /** Number of the episode in its season. */
  episodeNumber?: number | undefined;
  /** Tags of the guide, as in news. */
  categories?: string[] | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Id of the movie or episode that viewers can watch instead. */
  linkedVodId?: string | undefined;
  /** Until when the programme can be replayed, with Z or an offset. Without it no replay is offered by a write. */
  catchupExpiresAt?: string | undefined;
  /** The vendor's own id of the programme; reminders and recordings refer to it. */
  programId?: string | undefined;
  /** Length in minutes, as the vendor computes it. */
  durationMinutes?: number | undefined;
}

const shape: DataShape = { type: "encorastream:getEpgNow", secrets: [] };

/**
 * The programme that each channel shows now. A channel that shows none is left out.
 *
 * @example
 * What a channel shows now
 * ```ts
 * const found = ott.encorastream.getEpgNowOutput({ channels: ["00000000-0000-4000-8000-000000000005"] });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgNow.md`
 */
export function getEpgNow(
  args: GetEpgNowArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpgNowResult[]>> {
  return ask(shape, args, options);
}

/**
 * As getEpgNow, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgNow.md`
 */
export function getEpgNowOutput(
  args: GetEpgNowOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpgNowResult[]>> {
  return askOutput(shape, args, options);
}
