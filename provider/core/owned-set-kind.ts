import type { z } from "zod";
import type { Context, Listed, ResourceDefinition } from "./definition";

/** What an owned set is made from: see owned-set.ts. */

type Values = Record<string, unknown>;
type AnyResource<Client> = ResourceDefinition<Client, z.ZodObject, z.ZodObject, Values, Values>;

/** How the keys of the map are written. */
export interface ItemKey {
  /** The argument of an item that the key is the value of. */
  argument: string;
  /** The form of a key, with a message that shows one. */
  schema: z.ZodType<string>;
  /** The one form of a key. Left out where `schema` allows no other. */
  canonical?(key: string): string;
  /** The value of the argument. */
  value(key: string): unknown;
  /** The key of a value that a list shows. */
  text(value: unknown): string;
}

export interface OwnedSet<Client> {
  /** The argument with the map, as in `episodes`. */
  items: string;
  /** Its text. */
  text: string;
  /** The output with the vendor's ids of the items by key, as in `episodeIds`. */
  ids: string;
  key: ItemKey;
  /** What a program writes of one item. */
  item: z.ZodObject;
  /** How one item is made, changed and removed. Its id is all that a change or a removal needs. */
  life: Pick<AnyResource<Client>, "create" | "parts" | "delete">;
  /** The arguments that say where the items are. */
  scope: readonly string[];
  idOf(scope: Values): string;
  scopeOf(id: string): Values;
  /** The items of one scope, by one list. Throws NotFound if the scope is gone. */
  list(context: Context<Client>, scope: Values): Promise<Listed[]>;
  /** The scopes that exist, within the arguments that `within` names: the second witness of what is gone. */
  scopes(context: Context<Client>, within: Values): Promise<Values[]>;
  within: readonly string[];
  /** What an item that moved to another key keeps, as one text. It is then changed in place. Left out where none can move. */
  pair?(item: Values): string;
  /** How many items are written at once. */
  parallel: number;
}
