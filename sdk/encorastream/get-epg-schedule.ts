// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Channel } from "./channel";
import type { SharedResults } from "./shared";

/** The arguments of getEpgSchedule. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgSchedule.md` */
export interface GetEpgScheduleArgs {
  /** Ids of the channels, at most 50. */
  channels: string[];
  /** Begin of the span, with Z or an offset. */
  startTime: string;
  /** End of the span, with Z or an offset. */
  endTime: string;
}

/** The arguments of getEpgScheduleOutput. */
export interface GetEpgScheduleOutputArgs extends InputsOf<GetEpgScheduleArgs> {}

/** What getEpgSchedule answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetEpgScheduleResult extends Pick<SharedResults, "id" | "startTime" | "endTime" | "description" | "seasonNumber" | "episodeNumber" | "categories" | "images" | "linkedVodId" | "catchupExpiresAt" | "programId" | "durationMinutes"> {
  /** The channel that shows the programme: the resource or its id. */
  channel?: string | Channel | undefined;
  /** The title that viewers see in the guide. */
  title?: string | undefined;
  /** Content rating. */
  contentRating?: "G" | "PG" | "PG-13" | "R" | "NC-17" | "TV-Y" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | "UNRATED" | undefined;
  /** Language of the broadcast as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getEpgSchedule", secrets: [] };

/**
 * The programmes of channels in a span of at most seven days.
 * @example
 * A day of a channel
 * ```ts
 * const found = ott.encorastream.getEpgScheduleOutput({
 *   channels: ["00000000-0000-4000-8000-000000000005"],
 *   startTime: "2026-12-01T00:00:00Z",
 *   endTime: "2026-12-02T00:00:00Z",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgSchedule.md`
 */
export function getEpgSchedule(
  args: GetEpgScheduleArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpgScheduleResult[]>> {
  return ask(shape, args, options);
}

/** As getEpgSchedule, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgSchedule.md` */
export function getEpgScheduleOutput(
  args: GetEpgScheduleOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpgScheduleResult[]>> {
  return askOutput(shape, args, options);
}
