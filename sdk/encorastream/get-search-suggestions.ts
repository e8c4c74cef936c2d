// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getSearchSuggestions. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSearchSuggestions.md` */
export interface GetSearchSuggestionsArgs {
  /** What was typed so far. */
  search: string;
  /** How many suggestions at most. Defaults to 10. */
  limit?: number | undefined;
}

/** The arguments of getSearchSuggestionsOutput. */
export interface GetSearchSuggestionsOutputArgs extends InputsOf<GetSearchSuggestionsArgs> {}

/** What getSearchSuggestions answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetSearchSuggestionsResult extends Pick<SharedResults, "contentType" | "contentId"> {
  /** What the viewer may mean. */
  text?: string | undefined;
  /** Picture of it. */
  thumbnailUrl?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getSearchSuggestions", secrets: [] };

/**
 * What the platform suggests to a viewer who types.
 * @example
 * Three suggestions
 * ```ts
 * const found = ott.encorastream.getSearchSuggestionsOutput({ search: "lo", limit: 3 });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSearchSuggestions.md`
 */
export function getSearchSuggestions(
  args: GetSearchSuggestionsArgs,
  options?: Asking<AccountSettings>,
): Promise<GetSearchSuggestionsResult[]> {
  return ask(shape, args, options);
}

/** As getSearchSuggestions, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getSearchSuggestions.md` */
export function getSearchSuggestionsOutput(
  args: GetSearchSuggestionsOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetSearchSuggestionsResult[]> {
  return askOutput(shape, args, options);
}
