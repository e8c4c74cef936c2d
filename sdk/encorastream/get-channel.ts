// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getChannel. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannel.md` */
export interface GetChannelArgs {
  /** Id of the channel. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getChannelOutput. */
export interface GetChannelOutputArgs extends InputsOf<GetChannelArgs> {}

/** What getChannel answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetChannelResult extends Pick<SharedResults, "id" | "name" | "number" | "category" | "images" | "geoRestrictions" | "drmRequired" | "premium" | "catchupEnabled" | "catchupDays" | "sortOrder" | "websiteUrl" | "slug" | "createdAt" | "updatedAt"> {
  /** What the channel shows. */
  description?: string | undefined;
  /** Main language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Whether viewers see the channel. */
  published?: boolean | undefined;
  /** The vendor's status: live, offline, scheduled_maintenance. */
  status?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getChannel", secrets: [] };

/**
 * One live channel by its id.
 * @example
 * A channel, whatever its status
 * ```ts
 * const found = ott.encorastream.getChannelOutput({ id: "00000000-0000-4000-8000-000000000005" });
 * ```
 * @example
 * A channel as viewers see it
 * ```ts
 * const found = ott.encorastream.getChannelOutput({
 *   id: "00000000-0000-4000-8000-000000000005",
 *   view: "viewers",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannel.md`
 */
export function getChannel(
  args: GetChannelArgs,
  options?: Asking<AccountSettings>,
): Promise<GetChannelResult> {
  return ask(shape, args, options);
}

/** As getChannel, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannel.md` */
export function getChannelOutput(
  args: GetChannelOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetChannelResult> {
  return askOutput(shape, args, options);
}
