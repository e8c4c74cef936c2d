// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getPlaylists. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getPlaylists.md` */
export interface GetPlaylistsArgs {
  /** Id of the scheduled stream. */
  stream: string;
}

/** The arguments of getPlaylistsOutput. */
export interface GetPlaylistsOutputArgs extends InputsOf<GetPlaylistsArgs> {}

/** What getPlaylists answers. */
export interface GetPlaylistsResult {
  /** Id of the playlist, as in scheduled/71979/9271. */
  id: string;
  /** Name of the playlist. */
  name: string;
  /** When it starts, as the vendor writes it, without a zone. */
  startTime?: string | undefined;
  /** When it ends, as the vendor writes it, without a zone. */
  endTime?: string | undefined;
}

const shape: DataShape = { type: "fivecents:getPlaylists", secrets: [] };

/**
 * The playlists of a scheduled stream, as its calendar shows them.
 *
 * The calendar may leave out playlists without a start time; that is undocumented.
 * @example
 * What a scheduled stream plays when
 * ```ts
 * const found = ott.fivecents.getPlaylistsOutput({ stream: "scheduled/71979" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getPlaylists.md`
 */
export function getPlaylists(
  args: GetPlaylistsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetPlaylistsResult[]> {
  return ask(shape, args, options);
}

/** As getPlaylists, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getPlaylists.md` */
export function getPlaylistsOutput(
  args: GetPlaylistsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPlaylistsResult[]> {
  return askOutput(shape, args, options);
}
