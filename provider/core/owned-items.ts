import { canonical, same } from "./canonical";
import type { Context, Listed } from "./definition";
import { type ExpectedError, failure } from "./errors";
import { resetOf, shapeOf } from "./facts";
import type { OwnedSet } from "./owned-set-kind";
import { isReadable, withUnshown } from "./projection";
import { pick } from "./state";

type Values = Record<string, unknown>;
type AnySet = Pick<OwnedSet<never>, "item" | "key">;

/** The items of a set, the vendor's ids of them and those of their outputs that the state keeps, by key. */
export interface Owned {
  items: Record<string, Values>;
  ids: Record<string, string>;
  outputs: Record<string, Values>;
}

/** What the state has of these items. */
export function ownedIn(
  set: Pick<OwnedSet<never>, "ids" | "itemOutputs">,
  items: Owned["items"],
  state: Values,
): Owned {
  const outputs: Owned["outputs"] = {};
  for (const [name, output] of Object.entries(set.itemOutputs ?? {})) {
    for (const [key, value] of Object.entries((state[name] ?? {}) as Values))
      outputs[key] = { ...outputs[key], [output]: value };
  }
  return { items, ids: (state[set.ids] ?? {}) as Owned["ids"], outputs };
}

/** The outputs of the set. */
export function outputsOf(set: Pick<OwnedSet<never>, "ids" | "itemOutputs">, owned: Owned): Values {
  const kept = Object.entries(set.itemOutputs ?? {}).map(([name, output]) => {
    const shown = Object.entries(owned.outputs).filter(([, outputs]) => outputs[output] !== undefined);
    return [name, Object.fromEntries(shown.map(([key, outputs]) => [key, outputs[output]]))];
  });
  return { [set.ids]: owned.ids, ...Object.fromEntries(kept) };
}

/** Whether items that the program does not have are drift. */
export function isExclusive(
  { exclusiveByDefault }: Pick<OwnedSet<never>, "exclusiveByDefault">,
  values: Values,
): boolean {
  return (values.exclusive ?? exclusiveByDefault) === true;
}

/** The items inside the window, by one list. `values` has the arguments of the window. */
export async function listedItems<Client>(
  context: Context<Client>,
  set: Pick<OwnedSet<Client>, "key" | "list" | "window">,
  scope: Values,
  values: Values,
): Promise<Listed[]> {
  const { window } = set;
  if (window === undefined) return set.list(context, scope);
  const listed = await set.list(context, { ...scope, ...pick(values, window.arguments) });
  return listed.filter(({ live }) => window.has(values, set.key.text(live.inputs[set.key.argument])));
}

/** What to say of items that the map can't hold, since their keys are taken by others; undefined where there are none. */
export function twinsText(
  set: Pick<OwnedSet<never>, "items" | "key">,
  listed: readonly Listed[],
): string | undefined {
  const keys = listed.map(({ live }) => set.key.text(live.inputs[set.key.argument]));
  const twins = [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
  if (twins.length === 0) return undefined;
  return `${set.items} ${namedKeys(twins)} exist more than once at the vendor, and one of each is managed. Delete the others there.`;
}

/** What is known of the items inside the window that `values` has. */
export function itemsInside(
  { window }: Pick<OwnedSet<never>, "window">,
  owned: Owned,
  values: Values,
): Owned {
  return ownedOf(
    owned,
    Object.keys(owned.items).filter((key) => window?.has(values, key) ?? true),
  );
}

/** What is known of the items of these keys. */
export function ownedOf({ items, ids, outputs }: Owned, keys: readonly string[]): Owned {
  return {
    items: pick(items, keys) as Owned["items"],
    ids: pick(ids, keys) as Owned["ids"],
    outputs: pick(outputs, keys) as Owned["outputs"],
  };
}

/**
 * The listed items through what is managed. Of a known item the fields that it has, with what the list does not show
 * carried over. An item that is not known is left out, but in an exclusive set, or where nothing is known.
 */
export function seenItems(
  set: AnySet & Pick<OwnedSet<never>, "itemOutputs">,
  listed: readonly Listed[],
  known: Values | undefined,
  takesAll: boolean,
): Owned {
  const seen: Owned = { items: {}, ids: {}, outputs: {} };
  for (const { id, live } of listed) {
    const key = set.key.text(live.inputs[set.key.argument]);
    const before = known?.[key] as Values | undefined;
    if (before === undefined && known !== undefined && !takesAll) continue;
    // Of two items with one key the one that stands as it is known is meant.
    if (seen.items[key] !== undefined && same(seen.items[key], before)) continue;
    seen.items[key] = seenItem(set, before, live.inputs);
    seen.ids[key] = id;
    seen.outputs[key] = live.outputs;
  }
  return seen;
}

/** One item as an answer shows it. Without a known one, all that differs from a new item's. */
export function seenItem({ item }: Pick<AnySet, "item">, known: Values | undefined, shown: Values): Values {
  const fields = Object.entries(shapeOf(item)).map(([name, schema]) => {
    const before = known?.[name];
    if (!isReadable(schema)) return [name, before];
    if (known === undefined) return [name, isUsual(schema, shown[name]) ? undefined : shown[name]];
    if (before === undefined) return [name, undefined];
    return [name, withUnshown(schema, before, shown[name])];
  });
  return canonical(item, Object.fromEntries(fields)) as Values;
}

function isUsual(schema: Parameters<typeof resetOf>[0], shown: unknown): boolean {
  return shown === null || same(canonical(schema, shown), canonical(schema, resetOf(schema)));
}

/** What brings a set from one state to another, with the fewest calls. */
export interface ItemChanges {
  removed: string[];
  /** The keys that an item has then, each with the one that it has now: another one, if it moved. */
  changed: Map<string, string>;
  added: string[];
}

/** Items that moved to another key are found by `pair`, where as many items on each side have one of its texts. */
export function itemChanges(
  before: Readonly<Record<string, Values>>,
  wanted: Readonly<Record<string, Values>>,
  pair?: OwnedSet<never>["pair"],
): ItemChanges {
  const differs = (key: string) => !same(before[key], wanted[key]);
  const old = Object.keys(before).filter(differs);
  const next = Object.keys(wanted).filter(differs);
  const moved = pair
    ? movedItems(textsOf(old, before, pair), textsOf(next, wanted, pair))
    : new Map<string, string>();
  const from = new Set(moved.values());
  const leftOld = old.filter((key) => !from.has(key));
  const leftNext = next.filter((key) => !moved.has(key));
  const stays = leftNext.filter((key) => leftOld.includes(key));
  return {
    removed: leftOld.filter((key) => !stays.includes(key)),
    changed: new Map([...moved, ...stays.map((key) => [key, key] as const)]),
    added: leftNext.filter((key) => !stays.includes(key)),
  };
}

/**
 * The changed keys in the order in which they are written: items that move up, the uppermost first, those that stay,
 * and those that move down, the lowest first. Keys that can move sort as texts.
 */
export function changesInOrder(changed: ItemChanges["changed"]): Record<"up" | "inPlace" | "down", string[]> {
  const keys = [...changed.keys()].toSorted();
  const from = (key: string) => changed.get(key) ?? key;
  return {
    up: keys.filter((key) => key > from(key)).toReversed(),
    inPlace: keys.filter((key) => key === from(key)),
    down: keys.filter((key) => key < from(key)),
  };
}

type Texts = ReadonlyMap<string, readonly string[]>;

function textsOf(
  keys: readonly string[],
  items: Readonly<Record<string, Values>>,
  pair: NonNullable<OwnedSet<never>["pair"]>,
): Texts {
  return new Map(keys.toSorted().map((key) => [key, pair({ ...items[key] }, key)]));
}

/** The new key of each item that moved, with its old one. Items of one text keep their order. */
function movedItems(old: Texts, next: Texts): Map<string, string> {
  const moved = new Map<string, string>();
  const from = new Set<string>();
  const levels = Math.max(0, ...[...next.values()].map((texts) => texts.length));
  for (let level = 0; level < levels; level += 1) {
    const oldKeys = keysByText(old, level, (key) => !from.has(key));
    const nextKeys = keysByText(next, level, (key) => !moved.has(key));
    for (const [text, keys] of nextKeys) {
      const known = oldKeys.get(text) ?? [];
      if (known.length !== keys.length) continue;
      for (const [index, oldKey] of known.entries()) {
        moved.set(String(keys[index]), oldKey);
        from.add(oldKey);
      }
    }
  }
  return moved;
}

function keysByText(all: Texts, level: number, isLeft: (key: string) => boolean): Map<string, string[]> {
  const byText = new Map<string, string[]>();
  for (const [key, texts] of all) {
    const text = texts[level];
    if (text !== undefined && isLeft(key)) byText.set(text, [...(byText.get(text) ?? []), key]);
  }
  return byText;
}

/** The error of items that are there already. `others`: those that the program does not have, of an exclusive set. */
export function takenFailure(
  set: Pick<OwnedSet<never>, "items">,
  keys: readonly string[],
  others: readonly string[] = [],
): ExpectedError {
  return failure({
    what: `${set.items} ${namedKeys([...keys, ...others])} already exist, and this run did not create them`,
    state: "Nothing was changed",
    remedy:
      others.length > 0
        ? "Set `adopt: true` to manage those that the program has. " +
          `The next refresh shows ${namedKeys(others)} as drift, to be deleted unless you set \`exclusive: false\``
        : "Set `adopt: true` to manage them, or remove them from the program",
  });
}

/** The error of items that the vendor does not know when they are removed, and lists all the same. */
export function stillListedFailure(
  set: Pick<OwnedSet<never>, "items">,
  keys: readonly string[],
): ExpectedError {
  return failure({
    what: `the vendor says that ${set.items} ${namedKeys(keys)} do not exist, but still lists them`,
    state: "They stay in the state",
    remedy: "Check the account's endpoint and operations settings",
  });
}

function namedKeys(keys: readonly string[]): string {
  return keys.slice(0, 10).join(", ") + (keys.length > 10 ? ` and ${keys.length - 10} more` : "");
}
