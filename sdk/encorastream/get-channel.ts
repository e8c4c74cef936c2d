// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { GeoRestrictions, Images } from "./types";

/**
 * The arguments of getChannel.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannel.md`
 */
export interface GetChannelArgs {
  /** Id of the channel. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getChannelOutput. */
export interface GetChannelOutputArgs extends InputsOf<GetChannelArgs> {}

/** What getChannel answers. */
export interface GetChannelResult {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** The name that viewers see. */
  name?: string | undefined;
  /** Number on the remote control. */
  number?: number | undefined;
  /** What the channel shows. */
  description?: string | undefined;
  /** Category, as in News. */
  category?: string | undefined;
  /** Main language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Which countries may watch, managed whole. */
  geoRestrictions?: GeoRestrictions | undefined;
  /** Whether players need a licence before playback. */
  drmRequired?: boolean | undefined;
  /** Whether viewers need a premium plan. */
  premium?: boolean | undefined;
  /** Whether viewers can watch what was broadcast before. */
  catchupEnabled?: boolean | undefined;
  /** How many days back viewers can watch, with catch-up on. */
  catchupDays?: number | undefined;
  /** Place in lists: lower comes first. */
  sortOrder?: number | undefined;
  /** Website of the broadcaster. */
  websiteUrl?: string | undefined;
  /** Whether viewers see the channel. */
  published?: boolean | undefined;
  /** The name in URLs, made by the vendor. */
  slug?: string | undefined;
  /** The vendor's status: live, offline, scheduled_maintenance. */
  status?: string | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getChannel", secrets: [] };

/**
 * One live channel by its id.
 *
 * @example
 * A channel, whatever its status
 * ```ts
 * const found = ott.encorastream.getChannelOutput({ id: "00000000-0000-4000-8000-000000000005" });
 * ```
 *
 * @example
 * A channel as viewers see it
 * ```ts
 * const found = ott.encorastream.getChannelOutput({
 *   id: "00000000-0000-4000-8000-000000000005",
 *   view: "viewers",
 * });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannel.md`
 */
export function getChannel(
  args: GetChannelArgs,
  options?: Asking<AccountSettings>,
): Promise<GetChannelResult> {
  return ask(shape, args, options);
}

/**
 * As getChannel, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getChannel.md`
 */
export function getChannelOutput(
  args: GetChannelOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetChannelResult> {
  return askOutput(shape, args, options);
}
