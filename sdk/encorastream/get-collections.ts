// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { GeoRestrictions, Images, Items } from "./types";

/**
 * The arguments of getCollections.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollections.md`
 */
export interface GetCollectionsArgs {
  /** The vendor's status. Only with `view: "admin"`. */
  status?: "draft" | "published" | "scheduled" | "archived" | undefined;
  /** `admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan show it. Defaults to `admin`. */
  view?: "admin" | "viewers" | undefined;
}

/** The arguments of getCollectionsOutput. */
export interface GetCollectionsOutputArgs extends InputsOf<GetCollectionsArgs> {}

/** What getCollections answers. */
export interface GetCollectionsResult {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** The name in URLs, unique. */
  slug?: string | undefined;
  /** Title that viewers see. */
  title?: string | undefined;
  /** Line below the title. */
  subtitle?: string | undefined;
  /** `manual`: the listed items. `dynamic`: what a query finds. */
  type?: "manual" | "dynamic" | "editorial" | "franchise" | undefined;
  /** The content, in the order in which viewers see it. Documented for the type `manual`. */
  items?: Items[] | undefined;
  /** Filter expression of the catalogue that finds the content of a `dynamic` collection. */
  query?: string | undefined;
  /** Place among collections: lower comes first. */
  sortOrder?: number | undefined;
  /** Which countries may watch, managed whole. */
  geoRestrictions?: GeoRestrictions | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. */
  availableUntil?: string | undefined;
  /** Whether viewers see the collection. */
  published?: boolean | undefined;
  /** The vendor's status: draft, published, scheduled, archived. */
  status?: string | undefined;
  /** Items, as the vendor counts them. */
  itemCount?: number | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getCollections", secrets: [] };

/**
 * The collections, in the words of the resource.
 *
 * @example
 * The archived collections
 * ```ts
 * const found = ott.encorastream.getCollectionsOutput({ status: "archived" });
 * ```
 *
 * @example
 * The collections that viewers see
 * ```ts
 * const found = ott.encorastream.getCollectionsOutput({ view: "viewers" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollections.md`
 */
export function getCollections(
  args?: GetCollectionsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetCollectionsResult[]> {
  return ask(shape, args, options);
}

/**
 * As getCollections, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getCollections.md`
 */
export function getCollectionsOutput(
  args?: GetCollectionsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetCollectionsResult[]> {
  return askOutput(shape, args, options);
}
