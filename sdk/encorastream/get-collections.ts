// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getCollections. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollections.md` */
export interface GetCollectionsArgs {
  /** The vendor's status. Only with `view: "admin"`. */
  status?: "draft" | "published" | "scheduled" | "archived" | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getCollectionsOutput. */
export interface GetCollectionsOutputArgs extends InputsOf<GetCollectionsArgs> {}

/** What getCollections answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetCollectionsResult extends Pick<SharedResults, "id" | "title" | "subtitle" | "items" | "query" | "geoRestrictions" | "images" | "availableFrom" | "availableUntil" | "itemCount" | "createdAt" | "updatedAt"> {
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

const shape: DataShape = { type: "encorastream:getCollections", secrets: [] };

/**
 * The collections, in the words of the resource.
 * @example
 * The archived collections
 * ```ts
 * const found = ott.encorastream.getCollectionsOutput({ status: "archived" });
 * ```
 * @example
 * The collections that viewers see
 * ```ts
 * const found = ott.encorastream.getCollectionsOutput({ view: "viewers" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollections.md`
 */
export function getCollections(
  args?: GetCollectionsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetCollectionsResult[]> {
  return ask(shape, args, options);
}

/** As getCollections, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollections.md` */
export function getCollectionsOutput(
  args?: GetCollectionsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetCollectionsResult[]> {
  return askOutput(shape, args, options);
}
