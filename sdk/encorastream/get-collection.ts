// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getCollection. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollection.md` */
export interface GetCollectionArgs {
  /** Id of the collection. */
  id: string;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getCollectionOutput. */
export interface GetCollectionOutputArgs extends InputsOf<GetCollectionArgs> {}

/** What getCollection answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetCollectionResult extends Pick<SharedResults, "id" | "title" | "subtitle" | "items" | "query" | "geoRestrictions" | "images" | "availableFrom" | "availableUntil" | "itemCount" | "createdAt" | "updatedAt"> {
  /** The name in URLs, unique. */
  slug?: string | undefined;
  /** `manual`: the listed items. `dynamic`: what a query finds. */
  type?: "manual" | "dynamic" | "editorial" | "franchise" | undefined;
  /** Place among collections: lower comes first. */
  sortOrder?: number | undefined;
  /** Whether viewers see the collection. */
  published?: boolean | undefined;
  /** The vendor's status: draft, published, scheduled, archived. */
  status?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getCollection", secrets: [] };

/**
 * One collection by its id, with its items.
 * @example
 * A collection, whatever its status
 * ```ts
 * const found = ott.encorastream.getCollectionOutput({ id: "00000000-0000-4000-8000-000000000007" });
 * ```
 * @example
 * A collection as viewers see it
 * ```ts
 * const found = ott.encorastream.getCollectionOutput({
 *   id: "00000000-0000-4000-8000-000000000007",
 *   view: "viewers",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollection.md`
 */
export function getCollection(
  args: GetCollectionArgs,
  options?: Asking<AccountSettings>,
): Promise<GetCollectionResult> {
  return ask(shape, args, options);
}

/** As getCollection, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollection.md` */
export function getCollectionOutput(
  args: GetCollectionOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetCollectionResult> {
  return askOutput(shape, args, options);
}
