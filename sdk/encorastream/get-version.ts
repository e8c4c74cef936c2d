// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getVersion. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getVersion.md` */
export type GetVersionArgs = Record<string, never>;

/** The arguments of getVersionOutput. */
export interface GetVersionOutputArgs extends InputsOf<GetVersionArgs> {}

/** What getVersion answers. */
export interface GetVersionResult {
  /** Version of the API, as in 2.0.0. */
  apiVersion?: string | undefined;
  /** When it was built. */
  buildDate?: string | undefined;
  /** What it was built from. */
  commitSha?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getVersion", secrets: [] };

/**
 * The version of the platform's API.
 * @example
 * The version
 * ```ts
 * const found = ott.encorastream.getVersionOutput();
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getVersion.md`
 */
export function getVersion(
  args?: GetVersionArgs,
  options?: Asking<AccountSettings>,
): Promise<GetVersionResult> {
  return ask(shape, args, options);
}

/** As getVersion, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getVersion.md` */
export function getVersionOutput(
  args?: GetVersionOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetVersionResult> {
  return askOutput(shape, args, options);
}
