// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getServers. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getServers.md` */
export interface GetServersArgs {
  /** Kind of stream. Defaults to `push`. */
  kind?: "push" | "pull" | "abr" | "multistream" | undefined;
}

/** The arguments of getServersOutput. */
export interface GetServersOutputArgs extends InputsOf<GetServersArgs> {}

/** What getServers answers. */
export interface GetServersResult {
  /** What a stream's `server` argument takes; codes with commas where a region has two machines. */
  code: string;
  /** The code of each machine of the region. */
  codes: string[];
  /** The region's name, as in Europe. */
  name: string;
  /** Internet address of each machine. */
  addresses: string[];
}

const shape: DataShape = { type: "fivecents:getServers", secrets: [] };

/**
 * The servers that streams of a kind can be made on, one entry for each region.
 * @example
 * The servers for push streams
 * ```ts
 * const found = ott.fivecents.getServersOutput();
 * ```
 * @example
 * The servers for multistreams
 * ```ts
 * const found = ott.fivecents.getServersOutput({ kind: "multistream" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getServers.md`
 */
export function getServers(
  args?: GetServersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetServersResult[]> {
  return ask(shape, args, options);
}

/** As getServers, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/fivecents/getServers.md` */
export function getServersOutput(
  args?: GetServersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetServersResult[]> {
  return askOutput(shape, args, options);
}
