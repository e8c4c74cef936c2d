// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getHome. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getHome.md` */
export type GetHomeArgs = Record<string, never>;

/** The arguments of getHomeOutput. */
export interface GetHomeOutputArgs extends InputsOf<GetHomeArgs> {}

const shape: DataShape = { type: "encorastream:getHome", secrets: [] };

/**
 * The home screen: an ordered list of rails, as the vendor lays it out for the account.
 *
 * No document shows a member of the answer, so that it is handed on as it is.
 * @example
 * The home screen
 * ```ts
 * const found = ott.encorastream.getHomeOutput();
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getHome.md`
 */
export function getHome(
  args?: GetHomeArgs,
  options?: Asking<AccountSettings>,
): Promise<{ [key: string]: unknown }> {
  return ask(shape, args, options);
}

/** As getHome, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getHome.md` */
export function getHomeOutput(
  args?: GetHomeOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<{ [key: string]: unknown }> {
  return askOutput(shape, args, options);
}
