import { v7 as newKey } from "uuid";
import { canonical, same } from "./canonical";
import type { Change, Context } from "./definition";
import {
  Ambiguous,
  ExpectedError,
  failure,
  NotFound,
  PartlyWritten,
  Refused,
  reasonOf,
  updateRemedyOf,
} from "./errors";
import { resetOf, shapeOf } from "./facts";
import { ItemBatch } from "./item-batch";
import {
  changesInOrder,
  itemChanges,
  itemsInside,
  listedItems,
  type Owned,
  outputsOf,
  ownedIn,
  ownedOf,
  seenItem,
  seenItems,
  stillListedFailure,
  takenFailure,
} from "./owned-items";
import type { OwnedSet } from "./owned-set-kind";
import { isShown } from "./projection";
import { pick } from "./state";
import { liveShownBy } from "./writing";

type Values = Record<string, unknown>;

/** One write of a set. */
interface SetWrite {
  scope: Values;
  wanted: Owned["items"];
  change: Change<Values>;
}

/**
 * Writes the items that differ and no others. What is removed goes first, then what changes, then what is new; the
 * first failure stops what has not begun. What the vendor has then is in the PartlyWritten.
 */
export async function writeItems<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  setWrite: SetWrite,
): Promise<Owned & { isSeen: boolean }> {
  const { scope, wanted, change } = setWrite;
  const before = await ownedBefore(context, set, setWrite);
  const { removed, changed, added } = itemChanges(before.items, wanted, set.pair);
  const now: Owned = {
    items: { ...before.items },
    ids: { ...before.ids },
    outputs: { ...before.outputs },
  };
  let isSeen = true;
  const batch = new ItemBatch(set.parallel);
  await removeThrough(batch, context, set, {
    ...{ scope, known: before, keys: removed },
    onRemoved: (key) => forget(now, key),
  });
  const write = async (to: string) => {
    const from = changed.get(to) ?? to;
    const id = idOf(before, from);
    const written = { scope, key: to, id, item: itemAt(wanted, to) };
    const known = { item: { ...before.items[from] }, outputs: { ...before.outputs[from] } };
    const answer = await changeItem(context, set, written, known, from !== to);
    if (now.ids[from] === id) forget(now, from);
    now.items[to] = answer.item;
    now.ids[to] = id;
    now.outputs[to] = { ...before.outputs[from], ...answer.outputs };
    isSeen &&= answer.isSeen;
  };
  // One after the other, so that none meets another one that has yet to move out of its way.
  const { up, inPlace, down } = changesInOrder(changed);
  for (const key of up) await batch.run([key], write);
  await batch.run(inPlace, write);
  for (const key of down) await batch.run([key], write);
  await batch.run(added, async (key) => {
    const answer = await addItem(context, set, { scope, key, item: itemAt(wanted, key) }, (made, id) => {
      now.items[key] = made.item;
      now.outputs[key] = made.outputs;
      if (id !== undefined) now.ids[key] = id;
    });
    isSeen &&= answer.isSeen;
  });
  const [first] = batch.failures;
  if (first === undefined) return { ...now, isSeen };
  const isNothing = same(now, before) && change.before[set.items] !== undefined;
  // An item whose write has no known fate counts as written: a refresh, or the list before the next write, tells.
  const doubtful = batch.failures.filter(({ key, thrown }) => isUnknown(thrown) && key in wanted);
  for (const { key } of doubtful) now.items[key] = itemAt(wanted, key);
  const cause = causeOf(set, doubtful[0] ?? first, doubtful.length > 0);
  if (isNothing && doubtful.length === 0) throw cause;
  throw new PartlyWritten({ [set.items]: now.items, ...outputsOf(set, now) }, cause);
}

/** Removes the items. Those that are gone already are no failure, if the list agrees. */
export async function removeItems<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  scope: Values,
  known: Owned,
): Promise<void> {
  const owned = hasAllIds(known) ? known : seenItems(set, await set.list(context, scope), known.items, false);
  const batch = new ItemBatch(set.parallel);
  const left = { ...owned.items };
  await removeThrough(batch, context, set, {
    ...{ scope, known: owned, keys: Object.keys(owned.items) },
    onRemoved: (key) => delete left[key],
  });
  const [first] = batch.failures;
  // An item that is missing is none: it was the list that found no scope.
  if (first?.thrown instanceof NotFound) throw first.thrown;
  if (first !== undefined)
    throw new PartlyWritten({ [set.items]: left }, causeOf(set, first, isUnknown(first.thrown)));
}

/**
 * What the vendor has of the set. The state says it, but where the fate of the last write is not known, or an id was
 * lost with an answer: then the list does. It is also looked at before an item is added, since a second item of one key
 * must never be made.
 */
async function ownedBefore<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  { scope, wanted, change }: SetWrite,
): Promise<Owned> {
  const known = change.before[set.items] as Owned["items"] | undefined;
  // The create has just looked.
  if (known === undefined) return { items: {}, ids: {}, outputs: {} };
  // What the window has left behind is no longer ours.
  const before = itemsInside(set, ownedIn(set, known, change.outputs), change.inputs);
  const isCertain = !change.uncertain.includes(set.items) && hasAllIds(before);
  if (isCertain && itemChanges(before.items, wanted, set.pair).added.length === 0) return before;
  const listed = await listedItems(context, set, scope, change.inputs);
  if (!isCertain) return seenItems(set, listed, { ...wanted, ...before.items }, false);
  const there = seenItems(set, listed, wanted, false);
  const taken = Object.keys(there.items).filter((key) => !(key in before.items));
  // An update that was killed may have made what is there exactly as it is wanted.
  const foreign = taken.filter((key) => !same(there.items[key], wanted[key]));
  if (foreign.length > 0 && change.inputs.adopt !== true) throw takenFailure(set, foreign);
  const claimed = ownedOf(there, taken);
  return {
    items: { ...before.items, ...claimed.items },
    ids: { ...before.ids, ...claimed.ids },
    outputs: { ...before.outputs, ...claimed.outputs },
  };
}

/** One item to be written. */
interface ItemWrite {
  scope: Values;
  key: string;
  item: Values;
}

/** What is known of an item. */
interface KnownItem {
  item: Values;
  outputs: Values;
}

/** What is known of an item after its write, and whether the answers have shown all that was written. */
interface ItemAnswer extends KnownItem {
  isSeen: boolean;
}

/** What the answers to the writes of an item have shown of it. */
interface ShownItem {
  inputs: Values;
  outputs: Values;
}

async function shownIn(shows: Parameters<typeof liveShownBy>[0]): Promise<ShownItem> {
  const live = await liveShownBy(shows);
  return { inputs: live?.inputs ?? {}, outputs: live?.outputs ?? {} };
}

/** Makes an item. `note` hears what the vendor has of it as soon as it is there. */
async function addItem<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  { scope, key, item }: ItemWrite,
  note: (made: KnownItem, id: string | undefined) => void,
): Promise<ItemAnswer> {
  const { create } = set.life;
  if ("createdElsewhere" in create) throw new Error(`no call makes ${set.items}`);
  const inputs = { ...scope, ...item, [set.key.argument]: set.key.value(key) };
  const { id, shows } = await create.send({ ...context, createKey: newKey() }, inputs);
  const carried = pick(item, create.sends(inputs));
  const made = answerOf(set, carried, await shownIn(shows), Object.keys(carried));
  note(made, id);
  const rest = Object.keys(item).filter((name) => !(name in carried));
  if (rest.length === 0) return { ...made, isSeen: made.isSeen && id !== undefined };
  if (id === undefined) throw new Ambiguous("it was created, but the answer has no id");
  const known = { item: carried, outputs: made.outputs };
  const answer = await changeItem(context, set, { scope, key, id, item }, known, false);
  note({ ...answer, outputs: { ...made.outputs, ...answer.outputs } }, id);
  return { ...answer, isSeen: made.isSeen && answer.isSeen };
}

/** Brings an item from `before` to what is wanted, part by part. */
async function changeItem<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  { scope, key, id, item }: ItemWrite & { id: string },
  known: KnownItem,
  isMoved: boolean,
): Promise<ItemAnswer> {
  const { item: before, outputs } = known;
  const differing = Object.keys(shapeOf(set.item)).filter((name) => !same(before[name], item[name]));
  const names = [...differing, ...(isMoved ? [set.key.argument] : [])];
  const inputs = { ...scope, ...item, [set.key.argument]: set.key.value(key) };
  const removed = differing.filter((name) => item[name] === undefined);
  const resets = resetsOf(set, removed);
  let shown: ShownItem = { inputs: {}, outputs: {} };
  for (const part of set.life.parts) {
    const changed = part.keys.filter((name) => names.includes(name));
    if (changed.length === 0) continue;
    const shows = await part.write(context, id, pick({ ...inputs, ...resets }, part.keys), {
      changed,
      cleared: changed.filter((name) => removed.includes(name) && !(name in resets)),
      before,
      inputs,
      outputs,
      uncertain: [],
    });
    const more = await shownIn(shows);
    shown = {
      inputs: { ...shown.inputs, ...more.inputs },
      outputs: { ...shown.outputs, ...more.outputs },
    };
  }
  return answerOf(set, item, shown, differing);
}

function resetsOf({ item }: Pick<OwnedSet<never>, "item">, removed: readonly string[]): Values {
  const resets = Object.entries(shapeOf(item))
    .filter(([name]) => removed.includes(name))
    .map(([name, schema]) => [name, canonical(schema, resetOf(schema))]);
  return Object.fromEntries(resets.filter(([, value]) => value !== undefined));
}

function answerOf(
  set: Pick<OwnedSet<never>, "item" | "key">,
  item: Values,
  shown: ShownItem,
  written: readonly string[],
): ItemAnswer {
  const shape = Object.entries(shapeOf(set.item)).filter(([name]) => written.includes(name));
  return {
    item: seenItem(set, item, shown.inputs),
    outputs: shown.outputs,
    isSeen: shape.every(([name, schema]) => isShown(schema, shown.inputs[name], item[name])),
  };
}

interface Removal {
  scope: Values;
  known: Owned;
  keys: readonly string[];
  onRemoved(key: string): void;
}

/**
 * Removes items. One that is missing already counts as removed only if the list does not show it: a wrong endpoint answers
 * for each item as if it were gone.
 */
async function removeThrough<Client>(
  batch: ItemBatch,
  context: Context<Client>,
  set: OwnedSet<Client>,
  { scope, known, keys, onRemoved }: Removal,
): Promise<void> {
  const missing: string[] = [];
  await batch.run(keys, async (key) => {
    try {
      await set.life.delete(context, idOf(known, key), {});
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) throw thrown;
      missing.push(key);
      return;
    }
    onRemoved(key);
  });
  await batch.run(missing.slice(0, 1), async () => {
    const listed = new Set((await set.list(context, scope)).map(({ id }) => id));
    const still = missing.filter((key) => listed.has(idOf(known, key)));
    for (const key of missing.filter((one) => !still.includes(one))) onRemoved(key);
    if (still.length > 0) throw stillListedFailure(set, still);
  });
}

function hasAllIds({ items, ids }: Owned): boolean {
  return Object.keys(items).every((key) => ids[key] !== undefined);
}

function idOf({ ids }: Owned, key: string): string {
  const id = ids[key];
  if (id === undefined) throw new Error(`no id of ${key}`);
  return id;
}

function itemAt(items: Owned["items"], key: string): Values {
  const item = items[key];
  if (item === undefined) throw new Error(`no item ${key}`);
  return item;
}

function forget(owned: Owned, key: string): void {
  delete owned.items[key];
  delete owned.ids[key];
  delete owned.outputs[key];
}

/** Nobody knows what became of the write: no usable answer, a refusal after one, or a mistake of ours after sending. */
function isUnknown(thrown: unknown): boolean {
  if (thrown instanceof Refused) return thrown.afterUnknown;
  return thrown instanceof Ambiguous || !(thrown instanceof ExpectedError);
}

function causeOf(
  { items }: Pick<OwnedSet<never>, "items">,
  { key, thrown }: { key: string; thrown: unknown },
  isDoubtful: boolean,
): ExpectedError {
  const what = `${items}["${key}"]: ${reasonOf(thrown)}`;
  if (isDoubtful) return new Ambiguous(what);
  return failure({ what, state: "Nothing of this item was changed", remedy: updateRemedyOf(thrown) });
}
