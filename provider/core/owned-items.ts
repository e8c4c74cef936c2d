import { canonical, same } from "./canonical";
import type { Listed } from "./definition";
import { resetOf, shapeOf } from "./facts";
import type { OwnedSet } from "./owned-set-kind";
import { isReadable, withUnshown } from "./projection";

type Values = Record<string, unknown>;
type AnySet = Pick<OwnedSet<never>, "item" | "key">;

/** The items of a set and the vendor's ids of them, by key. */
export interface Owned {
  items: Record<string, Values>;
  ids: Record<string, string>;
}

/**
 * The listed items through what is managed. Of a known item the fields that it has, with what the list does not show
 * carried over. An item that is not known is left out, but in an exclusive set, or where nothing is known.
 */
export function seenItems(
  set: AnySet,
  listed: readonly Listed[],
  known: Values | undefined,
  isExclusive: boolean,
): Owned {
  const seen: Owned = { items: {}, ids: {} };
  for (const { id, live } of listed) {
    const key = set.key.text(live.inputs[set.key.argument]);
    const before = known?.[key] as Values | undefined;
    if (before === undefined && known !== undefined && !isExclusive) continue;
    seen.items[key] = seenItem(set, before, live.inputs);
    seen.ids[key] = id;
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

/** Items that moved to another key are found by `pair`, where exactly one item on each side has its text. */
export function itemChanges(
  before: Readonly<Record<string, Values>>,
  wanted: Readonly<Record<string, Values>>,
  pair?: (item: Values) => string,
): ItemChanges {
  const differs = (key: string) => !same(before[key], wanted[key]);
  const old = Object.keys(before).filter(differs);
  const next = Object.keys(wanted).filter(differs);
  const moved = pair ? movedItems(old, next, { before, wanted, pair }) : [];
  const leftOld = old.filter((key) => !moved.some(([, from]) => from === key));
  const leftNext = next.filter((key) => !moved.some(([to]) => to === key));
  const stays = leftNext.filter((key) => leftOld.includes(key));
  return {
    removed: leftOld.filter((key) => !stays.includes(key)),
    changed: new Map([...moved, ...stays.map((key) => [key, key] as const)]),
    added: leftNext.filter((key) => !stays.includes(key)),
  };
}

interface Sides {
  before: Readonly<Record<string, Values>>;
  wanted: Readonly<Record<string, Values>>;
  pair: (item: Values) => string;
}

function movedItems(
  old: readonly string[],
  next: readonly string[],
  { before, wanted, pair }: Sides,
): (readonly [to: string, from: string])[] {
  const oldByText = keysByText(old, before, pair);
  return [...keysByText(next, wanted, pair)].flatMap(([text, [to, ...others]]) => {
    const [from, ...more] = oldByText.get(text) ?? [];
    const isClear = others.length === 0 && more.length === 0;
    return isClear && from !== undefined && to !== undefined && from !== to ? [[to, from]] : [];
  });
}

function keysByText(keys: readonly string[], items: Sides["before"], pair: Sides["pair"]) {
  const byText = new Map<string, string[]>();
  for (const key of keys) {
    const text = pair({ ...items[key] });
    byText.set(text, [...(byText.get(text) ?? []), key]);
  }
  return byText;
}

/** What to do where items are there already. */
export function takenText(
  set: Pick<OwnedSet<never>, "items">,
  keys: readonly string[],
  isExclusive = false,
): string {
  const named = keys.slice(0, 10).join(", ") + (keys.length > 10 ? ` and ${keys.length - 10} more` : "");
  return (
    `${set.items} ${named} already exist, and this program did not create them. Nothing was changed. ` +
    (isExclusive
      ? "Set `exclusive: false` to leave alone those that the program does not have: " +
        "with `adopt: true` they are deleted."
      : "Set `adopt: true` to manage them, or remove them from the program.")
  );
}
