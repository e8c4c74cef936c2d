// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Channel } from "./channel";
import type { SharedResults } from "./shared";

/** The arguments of getEpgNow. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgNow.md` */
export interface GetEpgNowArgs {
  /** Ids of the channels, at most 50. */
  channels: string[];
}

/** The arguments of getEpgNowOutput. */
export interface GetEpgNowOutputArgs extends InputsOf<GetEpgNowArgs> {}

/** What getEpgNow answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetEpgNowResult extends Pick<SharedResults, "id" | "startTime" | "endTime" | "description" | "seasonNumber" | "episodeNumber" | "categories" | "images" | "linkedVodId" | "catchupExpiresAt" | "programId" | "durationMinutes"> {
  /** The channel that shows the programme: the resource or its id. */
  channel?: string | Channel | undefined;
  /** The title that viewers see in the guide. */
  title?: string | undefined;
  /** Content rating. */
  contentRating?: "G" | "PG" | "PG-13" | "R" | "NC-17" | "TV-Y" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | "UNRATED" | undefined;
  /** Language of the broadcast as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getEpgNow", secrets: [] };

/**
 * The programme that each channel shows now. A channel that shows none is left out.
 * @example
 * What a channel shows now
 * ```ts
 * const found = ott.encorastream.getEpgNowOutput({ channels: ["00000000-0000-4000-8000-000000000005"] });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgNow.md`
 */
export function getEpgNow(
  args: GetEpgNowArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetEpgNowResult[]>> {
  return ask(shape, args, options);
}

/** As getEpgNow, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getEpgNow.md` */
export function getEpgNowOutput(
  args: GetEpgNowOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetEpgNowResult[]>> {
  return askOutput(shape, args, options);
}
