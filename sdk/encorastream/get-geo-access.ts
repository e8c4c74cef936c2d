// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getGeoAccess. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGeoAccess.md` */
export interface GetGeoAccessArgs {
  /** The vendor's id of the content. */
  content: string;
  /** Kind of the content. */
  contentType: "movie" | "show" | "episode" | "channel";
  /** ISO 3166-1 alpha-2 code, for example `DE`. */
  country: string;
}

/** The arguments of getGeoAccessOutput. */
export interface GetGeoAccessOutputArgs extends InputsOf<GetGeoAccessArgs> {}

/** What getGeoAccess answers. */
export interface GetGeoAccessResult {
  /** Whether the content may be watched there. */
  allowed: boolean;
  /** Id of the geo rule that decides, where one does. */
  ruleId?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getGeoAccess", secrets: [] };

/**
 * Whether content may be watched in a country, and which geo rule decides.
 * @example
 * Whether a movie may be watched in Germany
 * ```ts
 * const found = ott.encorastream.getGeoAccessOutput({
 *   content: "00000000-0000-4000-8000-000000000001",
 *   contentType: "movie",
 *   country: "DE",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGeoAccess.md`
 */
export function getGeoAccess(
  args: GetGeoAccessArgs,
  options?: Asking<AccountSettings>,
): Promise<GetGeoAccessResult> {
  return ask(shape, args, options);
}

/** As getGeoAccess, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGeoAccess.md` */
export function getGeoAccessOutput(
  args: GetGeoAccessOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetGeoAccessResult> {
  return askOutput(shape, args, options);
}
