// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/**
 * The arguments of getShowTrailers.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShowTrailers.md`
 */
export interface GetShowTrailersArgs {
  /** Id of the show. */
  show: string;
}

/** The arguments of getShowTrailersOutput. */
export interface GetShowTrailersOutputArgs extends InputsOf<GetShowTrailersArgs> {}

/** What getShowTrailers answers. */
export interface GetShowTrailersResult {
  /** The title that viewers see. */
  title?: string | undefined;
  /** Kind of the trailer, as in official_trailer. */
  type?: string | undefined;
  /** Language of the trailer. */
  language?: string | undefined;
  /** Length in seconds. */
  durationSeconds?: number | undefined;
  /** Picture of the trailer. */
  thumbnailUrl?: string | undefined;
  /** When it was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** The vendor's id of the trailer. */
  id: string;
}

const shape: DataShape = { type: "encorastream:getShowTrailers", secrets: [] };

/**
 * The trailers of a published show.
 *
 * The URLs of the streams are left out: they are signed, and expire.
 *
 * @example
 * The trailers of a show
 * ```ts
 * const found = ott.encorastream.getShowTrailersOutput({ show: "00000000-0000-4000-8000-000000000002" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShowTrailers.md`
 */
export function getShowTrailers(
  args: GetShowTrailersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetShowTrailersResult[]> {
  return ask(shape, args, options);
}

/**
 * As getShowTrailers, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShowTrailers.md`
 */
export function getShowTrailersOutput(
  args: GetShowTrailersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetShowTrailersResult[]> {
  return askOutput(shape, args, options);
}
