// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getShowTrailers. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShowTrailers.md` */
export interface GetShowTrailersArgs {
  /** Id of the show. */
  show: string;
}

/** The arguments of getShowTrailersOutput. */
export interface GetShowTrailersOutputArgs extends InputsOf<GetShowTrailersArgs> {}

/** What getShowTrailers answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetShowTrailersResult extends Pick<SharedResults, "type" | "durationSeconds" | "thumbnailUrl"> {
  /** The title that viewers see. */
  title?: string | undefined;
  /** Language of the trailer. */
  language?: string | undefined;
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
 * @example
 * The trailers of a show
 * ```ts
 * const found = ott.encorastream.getShowTrailersOutput({ show: "00000000-0000-4000-8000-000000000002" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShowTrailers.md`
 */
export function getShowTrailers(
  args: GetShowTrailersArgs,
  options?: Asking<AccountSettings>,
): Promise<GetShowTrailersResult[]> {
  return ask(shape, args, options);
}

/** As getShowTrailers, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getShowTrailers.md` */
export function getShowTrailersOutput(
  args: GetShowTrailersOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetShowTrailersResult[]> {
  return askOutput(shape, args, options);
}
