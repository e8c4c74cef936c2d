// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getStreamParents. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreamParents.md` */
export interface GetStreamParentsArgs {
  /** Kind of the stream that is to be made. */
  kind: "delayed" | "scheduled";
}

/** The arguments of getStreamParentsOutput. */
export interface GetStreamParentsOutputArgs extends InputsOf<GetStreamParentsArgs> {}

const shape: DataShape = { type: "fivecents:getStreamParents", secrets: [] };

/**
 * What a delayed or a scheduled stream can be made from.
 *
 * What an entry consists of is undocumented, so the vendor's entries are returned as they are.
 * @example
 * The streams that can be delayed
 * ```ts
 * const found = ott.fivecents.getStreamParentsOutput({ kind: "delayed" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreamParents.md`
 */
export function getStreamParents(
  args: GetStreamParentsArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }[]> {
  return ask(shape, args, options);
}

/** As getStreamParents, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getStreamParents.md` */
export function getStreamParentsOutput(
  args: GetStreamParentsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }[]> {
  return askOutput(shape, args, options);
}
