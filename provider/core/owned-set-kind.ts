import type { z } from "zod";
import type { SentArgument } from "./argument";
import type { Context, CreateCall, CreatedElsewhere, Listed, Part } from "./definition-calls";

/** What an owned set is made from: see owned-set.ts. */

type Values = Record<string, unknown>;

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

/** A part of a scope that a set owns, such as a span of time. What is outside is never touched. */
export interface OwnedWindow {
  /** The arguments that say what is inside. They are never sent. */
  arguments: readonly string[];
  /** Whether an item of this key is inside. Everything is, where the values lack the arguments, as in a read without a state. */
  has(values: Values, key: string): boolean;
}

/** The members of its definition that an item would have as a resource of its own. */
export interface ItemLife<Client> {
  arguments?: Readonly<Record<string, SentArgument>>;
  createOperation?: string;
  create: CreateCall<Client, Values, Values> | CreatedElsewhere<Client, Values>;
  parts: readonly Part<Client, Values, Values>[];
  delete(context: Context<Client>, id: string, state: Values): Promise<void>;
}

export interface OwnedSet<Client> {
  /** The argument with the map, as in `episodes`. */
  items: string;
  /** Its text. */
  text: string;
  /** The output with the vendor's ids of the items by key, as in `episodeIds`. */
  ids: string;
  /**
   * Outputs of the items, by the name of the set's output that has them by key: `{ episodeStatuses: "status" }`. A change
   * of an item is handed them.
   */
  itemOutputs?: Readonly<Record<string, string>>;
  key: ItemKey;
  /** What a program writes of one item. */
  item: z.ZodObject;
  /** How one item is made, changed and removed. Its id is all that a change or a removal needs. */
  life: ItemLife<Client>;
  /** The arguments that say where the items are. */
  scope: readonly string[];
  /** What the set owns of its scope. Left out where that is all of it. */
  window?: OwnedWindow;
  /** Whether the set is exclusive where a program does not say. */
  exclusiveByDefault?: boolean;
  idOf(scope: Values): string;
  scopeOf(id: string): Values;
  /**
   * The items of one scope, by one list. Throws NotFound if the scope is gone. `scope` has the arguments of the window
   * too, where they are known; what is listed outside the window is left out.
   */
  list(context: Context<Client>, scope: Values): Promise<Listed[]>;
  /** The scopes that exist, within the arguments that `within` names: the second witness of what is gone. */
  scopes(context: Context<Client>, within: Values): Promise<Values[]>;
  within: readonly string[];
  /**
   * What an item that moved to another key keeps: texts, the most telling one first. It is then changed in place. Left
   * out where none can move.
   */
  pair?(item: Values, key: string): readonly string[];
  /** How many items are written at once. */
  parallel: number;
}
