// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getChannels. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannels.md` */
export interface GetChannelsArgs {
  /** Words to look for in the texts. */
  search?: string | undefined;
  /** The vendor's status; `scheduled_maintenance` only with `view: "admin"`. */
  status?: "live" | "offline" | "scheduled_maintenance" | undefined;
  /** The category. Only with `view: "viewers"`. */
  category?: string | undefined;
  /** Language as a BCP 47 tag. Only with `view: "viewers"`. */
  language?: string | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getChannelsOutput. */
export interface GetChannelsOutputArgs extends InputsOf<GetChannelsArgs> {}

/** What getChannels answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetChannelsResult extends Pick<SharedResults, "id" | "name" | "number" | "category" | "images" | "geoRestrictions" | "drmRequired" | "premium" | "catchupEnabled" | "catchupDays" | "sortOrder" | "websiteUrl" | "slug" | "createdAt" | "updatedAt"> {
  /** What the channel shows. */
  description?: string | undefined;
  /** Main language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Whether viewers see the channel. */
  published?: boolean | undefined;
  /** The vendor's status: live, offline, scheduled_maintenance. */
  status?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getChannels", secrets: [] };

/**
 * The live channels, in the words of the resource.
 * @example
 * The news channels under maintenance
 * ```ts
 * const found = ott.encorastream.getChannelsOutput({ search: "news", status: "scheduled_maintenance" });
 * ```
 * @example
 * The news channels that viewers find
 * ```ts
 * const found = ott.encorastream.getChannelsOutput({
 *   view: "viewers",
 *   search: "news",
 *   status: "live",
 *   category: "News",
 *   language: "en",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannels.md`
 */
export function getChannels(
  args?: GetChannelsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetChannelsResult[]> {
  return ask(shape, args, options);
}

/** As getChannels, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannels.md` */
export function getChannelsOutput(
  args?: GetChannelsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetChannelsResult[]> {
  return askOutput(shape, args, options);
}
