import { canonicalArguments, stableText } from "./canonical";
import type { AnyDefinition, Listed } from "./definition";
import { pick } from "./state";

/** The objects of one list by id, deleted ones too. */
export type ListedObjects = ReadonlyMap<string, Listed>;

/** The values that tell an object from others of its type, as one text. */
export function identityText(definition: AnyDefinition, inputs: Record<string, unknown>): string {
  const canonical = canonicalArguments(definition.inputs, pick(inputs, definition.identity.keys));
  return stableText(definition.identity.keys.map((key) => canonical[key] ?? null));
}

/** The objects of a list of the same identity as the wanted one, deleted ones too. */
export function matchesIn(
  definition: AnyDefinition,
  listing: ListedObjects,
  inputs: Record<string, unknown>,
): Listed[] {
  const wanted = identityText(definition, inputs);
  return [...listing.values()].filter((item) => identityText(definition, item.live.inputs) === wanted);
}

export function isLiving(item: Listed): boolean {
  return item.deleted === undefined;
}
