// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of isIrancellUser. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/isIrancellUser.md` */
export interface IsIrancellUserArgs {
  /** The address, as 5.120.1.1. */
  ip: string;
}

/** The arguments of isIrancellUserOutput. */
export interface IsIrancellUserOutputArgs extends InputsOf<IsIrancellUserArgs> {}

/** What isIrancellUser answers. */
export interface IsIrancellUserResult {
  /** Whether it is one of the operator's network. */
  isIrancellUser: boolean;
}

const shape: DataShape = { type: "contentpool:isIrancellUser", secrets: [] };

/**
 * Whether an internet address is one of the operator's network.
 * @example
 * A viewer's address
 * ```ts
 * const found = ott.contentpool.isIrancellUserOutput({ ip: "5.120.1.1" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/isIrancellUser.md`
 */
export function isIrancellUser(
  args: IsIrancellUserArgs,
  options?: Asking<AccountSettings>,
): Promise<IsIrancellUserResult> {
  return ask(shape, args, options);
}

/** As isIrancellUser, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/isIrancellUser.md` */
export function isIrancellUserOutput(
  args: IsIrancellUserOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<IsIrancellUserResult> {
  return askOutput(shape, args, options);
}
