// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf, ValueOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { Channel } from "./channel";
import type { Movie } from "./movie";
import type { SharedResults } from "./shared";
import type { Show } from "./show";

/** The arguments of getGeoRestrictions. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGeoRestrictions.md` */
export type GetGeoRestrictionsArgs = Record<string, never>;

/** The arguments of getGeoRestrictionsOutput. */
export interface GetGeoRestrictionsOutputArgs extends InputsOf<GetGeoRestrictionsArgs> {}

/** What getGeoRestrictions answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetGeoRestrictionsResult extends Pick<SharedResults, "id" | "createdAt" | "updatedAt"> {
  /** Name of the rule. The vendor does not keep it unique. */
  name?: string | undefined;
  /** What the rule is for. */
  description?: string | undefined;
  /** `allow`: only the listed countries may watch. `block`: all but the listed. */
  mode?: "allow" | "block" | undefined;
  /** ISO 3166-1 alpha-2 codes, at least one. */
  territories?: string[] | undefined;
  /** The content that the rule is attached to. Defaults to none. */
  appliesTo?: (string | Movie | Show | Channel)[] | undefined;
}

const shape: DataShape = { type: "encorastream:getGeoRestrictions", secrets: [] };

/**
 * The geo rules, in the words of the resource.
 * @example
 * All geo rules
 * ```ts
 * const found = ott.encorastream.getGeoRestrictionsOutput();
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGeoRestrictions.md`
 */
export function getGeoRestrictions(
  args?: GetGeoRestrictionsArgs,
  options?: Asking<AccountSettings>,
): Promise<ValueOf<GetGeoRestrictionsResult[]>> {
  return ask(shape, args, options);
}

/** As getGeoRestrictions, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getGeoRestrictions.md` */
export function getGeoRestrictionsOutput(
  args?: GetGeoRestrictionsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<ValueOf<GetGeoRestrictionsResult[]>> {
  return askOutput(shape, args, options);
}
