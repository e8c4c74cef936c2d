import type { ObjectAddress } from "./hand-edits";
import type { Environment } from "./pipeline";
import type { Entry } from "./store";
import type { ChangedObject, Emulator, PendingFault, RequestRecord, StoredObject, Vendor } from "./types";
import { shownObject } from "./vendors";

/** Objects on one page of the table, and requests in the log. */
const pageSize = 50;
const logSize = 100;

/** What the emulator keeps for itself: no vendor shows it. */
const hiddenKinds = new Set(["idempotencyKeys"]);

/** What the page wants to see. Without a kind that holds something, the first one that does. */
export interface ViewWanted {
  vendor: Vendor | undefined;
  kind: string | undefined;
  /** Words that must all stand in an object. */
  search: string;
  /** How many objects come before the table's first one. */
  from: number;
}

export type NamedChanges = ChangedObject & { name: string };

/** A request without what may be large. */
export type ListedRequest = Omit<RequestRecord, "body" | "headers" | "query">;

export interface PageView {
  endpoints: Emulator["endpoints"];
  accounts: number;
  /** With the number of objects that the search finds. */
  kinds: { vendor: Vendor; kind: string; found: number }[];
  table?: {
    vendor: Vendor;
    kind: string;
    found: number;
    from: number;
    size: number;
    objects: StoredObject[];
  };
  changes: NamedChanges[];
  faults: PendingFault[];
  requests: ListedRequest[];
}

/** All that the page shows at one time, in one answer. Of many objects it holds one page alone. */
export function pageView(environment: Environment, emulator: Emulator, wanted: ViewWanted): PageView {
  const { store, log } = environment;
  const finds = searching(wanted.search);
  const kinds = store
    .kinds()
    .filter(({ kind }) => !hiddenKinds.has(kind))
    .map(({ vendor, kind }) => {
      const held = store.entries(vendor, kind).filter((entry) => !entry.gone);
      return { vendor, kind, held, found: held.filter(finds) };
    });
  const shown =
    kinds.find(({ vendor, kind }) => vendor === wanted.vendor && kind === wanted.kind) ??
    kinds.find(({ found }) => found.length > 0) ??
    kinds[0];
  return {
    endpoints: emulator.endpoints,
    accounts: new Set(kinds.flatMap(({ held }) => held.map(({ account }) => account))).size,
    kinds: kinds.map(({ vendor, kind, found }) => ({ vendor, kind, found: found.length })),
    ...(shown ? { table: tableOf(environment, shown, wanted.from) } : {}),
    changes: namedChanges(environment, emulator),
    faults: emulator.pendingFaults(),
    requests: log.read().slice(-logSize).map(listed),
  };
}

export interface ObjectView {
  object: StoredObject;
  changed: NamedChanges | undefined;
}

/** One object whole, with what was changed of it by hand. Undefined when it is gone. */
export function objectView(
  environment: Environment,
  emulator: Emulator,
  { vendor, kind, id, account = "" }: ObjectAddress,
): ObjectView | undefined {
  const { store, settings } = environment;
  const entry = store.entry(vendor, account, kind, id);
  if (!entry || entry.gone) return undefined;
  const changed = namedChanges(environment, emulator).find(
    (one) => one.vendor === vendor && one.kind === kind && one.id === id && one.account === account,
  );
  return { object: shownObject(entry, store, settings), changed };
}

/** Whether an entry has all the words. */
function searching(search: string): (entry: Entry) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ id, account, record }) => {
    const text = `${id} ${account} ${JSON.stringify(record)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** One page of a kind, the newest object first. */
function tableOf(
  { store, settings }: Environment,
  { vendor, kind, found }: { vendor: Vendor; kind: string; found: Entry[] },
  from: number,
): NonNullable<PageView["table"]> {
  const last = Math.max(0, Math.ceil(found.length / pageSize) - 1) * pageSize;
  const start = Math.min(Math.max(0, from), last);
  const objects = found
    .toReversed()
    .slice(start, start + pageSize)
    .map((entry) => shownObject(entry, store, settings));
  return { vendor, kind, found: found.length, from: start, size: pageSize, objects };
}

function namedChanges({ store }: Environment, emulator: Emulator): NamedChanges[] {
  return emulator.changedByHand().map((changed) => {
    const { vendor, account, kind, id } = changed;
    const { name, title, url } = store.entry(vendor, account, kind, id)?.record ?? {};
    return { ...changed, name: String(name || title || url || id) };
  });
}

function listed({ body, headers, query, ...record }: RequestRecord): ListedRequest {
  return record;
}
