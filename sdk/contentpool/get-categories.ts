// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getCategories. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getCategories.md` */
export interface GetCategoriesArgs {
  /** Exact name, in English or as the vendor shows it. Defaults to all. */
  name?: string | undefined;
}

/** The arguments of getCategoriesOutput. */
export interface GetCategoriesOutputArgs extends InputsOf<GetCategoriesArgs> {}

/** What getCategories answers. */
export interface GetCategoriesResult {
  /** What an upload sends. */
  key: string;
  /** The name that answers show, in the vendor's language. */
  title: string;
  /** The name in English. */
  englishTitle?: string | undefined;
  /** The description, where there is one. */
  description?: string | undefined;
}

const shape: DataShape = { type: "contentpool:getCategories", secrets: [] };

/**
 * The categories that a video can have.
 * @example
 * All categories
 * ```ts
 * const found = ott.contentpool.getCategoriesOutput();
 * ```
 * @example
 * A category by its English name
 * ```ts
 * const found = ott.contentpool.getCategoriesOutput({ name: "Film & Animation" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getCategories.md`
 */
export function getCategories(
  args?: GetCategoriesArgs,
  options?: Asking<AccountSettings>,
): Promise<GetCategoriesResult[]> {
  return ask(shape, args, options);
}

/** As getCategories, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/getCategories.md` */
export function getCategoriesOutput(
  args?: GetCategoriesOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetCategoriesResult[]> {
  return askOutput(shape, args, options);
}
