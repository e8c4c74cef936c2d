// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Channel } from "./channel";
import type { SharedResults } from "./shared";

/** The arguments of getEpgProgram. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgProgram.md` */
export interface GetEpgProgramArgs {
  /** The vendor's own id of the programme, the output `programId` of the resource. */
  id: string;
}

/** The arguments of getEpgProgramOutput. */
export interface GetEpgProgramOutputArgs extends InputsOf<GetEpgProgramArgs> {}

/** What getEpgProgram answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetEpgProgramResult extends Pick<SharedResults, "id" | "startTime" | "endTime" | "description" | "seasonNumber" | "episodeNumber" | "categories" | "images" | "linkedVodId" | "catchupExpiresAt" | "programId" | "durationMinutes"> {
  /** The channel that shows the programme: the resource or its id. */
  channel?: string | Channel | undefined;
  /** The title that viewers see in the guide. */
  title?: string | undefined;
  /** Content rating. */
  contentRating?: "G" | "PG" | "PG-13" | "R" | "NC-17" | "TV-Y" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | "UNRATED" | undefined;
  /** Language of the broadcast as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getEpgProgram", secrets: [] };

/**
 * One programme by the vendor's own id.
 * @example
 * A programme
 * ```ts
 * const found = ott.encorastream.getEpgProgramOutput({ id: "00000000-0000-4000-8000-000000000006" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgProgram.md`
 */
export function getEpgProgram(
  args: GetEpgProgramArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpgProgramResult>> {
  return ask(shape, args, options);
}

/** As getEpgProgram, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgProgram.md` */
export function getEpgProgramOutput(
  args: GetEpgProgramOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpgProgramResult>> {
  return askOutput(shape, args, options);
}
