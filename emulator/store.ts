import { StateFile } from "./file";
import type { Json } from "./json";
import type { StoredObject, Vendor } from "./types";

/** What a vendor holds about one object. */
export interface Entry {
  readonly vendor: Vendor;
  readonly account: string;
  readonly kind: string;
  readonly id: string;
  /** In the words of the read answers. */
  record: Json;
  /** What no read answer shows: passwords, versions, times to come. */
  hidden: Json;
  /** Gone without a trace for the API; kept so that a stale read can still show it. */
  gone: boolean;
  /** Number of the request that changed it last. */
  change: number;
  /** As it was before its last change; absent before the first. */
  previous?: { record: Json; hidden: Json; gone: boolean };
}

interface Snapshot {
  version: 1;
  change: number;
  numbers: Record<string, number>;
  entries: Entry[];
}

/** Everything the three vendors hold, over all accounts, optionally mirrored in a file. */
export class Store {
  /** By vendor and kind, then by account and id. */
  #kinds = new Map<string, Map<string, Entry>>();
  #numbers: Record<string, number> = {};
  #change = 0;
  #file: StateFile | undefined;

  constructor(path?: string) {
    if (path === undefined) return;
    this.#file = new StateFile(path);
    const snapshot = this.#file.read() as Snapshot | undefined;
    if (!snapshot) return;
    if (snapshot.version !== 1 || !Array.isArray(snapshot.entries)) {
      throw new Error(`${path} is not a state file of this emulator: delete it or name another one`);
    }
    this.#change = snapshot.change;
    this.#numbers = snapshot.numbers;
    for (const entry of snapshot.entries) this.#put(entry);
  }

  /** Starts a new unit of change: what changes until the next call counts as changed together. */
  begin(): void {
    this.#change += 1;
  }

  /** The next number of a series, counted over all accounts. */
  number(series: string, first: number): number {
    const next = this.#numbers[series] ?? first;
    this.#numbers[series] = next + 1;
    return next;
  }

  /** All entries of a kind, gone ones included, the oldest first. */
  entries(vendor: Vendor, kind: string): Entry[] {
    return [...(this.#kinds.get(`${vendor} ${kind}`)?.values() ?? [])];
  }

  entry(vendor: Vendor, account: string, kind: string, id: string): Entry | undefined {
    return this.#kinds.get(`${vendor} ${kind}`)?.get(`${account} ${id}`);
  }

  add(vendor: Vendor, account: string, kind: string, id: string, record: Json, hidden: Json): Entry {
    const entry: Entry = { vendor, account, kind, id, record, hidden, gone: false, change: this.#change };
    this.#put(entry);
    return entry;
  }

  #put(entry: Entry): void {
    const key = `${entry.vendor} ${entry.kind}`;
    const entries = this.#kinds.get(key) ?? new Map<string, Entry>();
    entries.set(`${entry.account} ${entry.id}`, entry);
    this.#kinds.set(key, entries);
  }

  /** Remembers how the entry was, once in each unit of change, so that it may be changed in place. */
  touch(entry: Entry): void {
    if (entry.change === this.#change) return;
    entry.change = this.#change;
    entry.previous = {
      record: structuredClone(entry.record),
      hidden: structuredClone(entry.hidden),
      gone: entry.gone,
    };
  }

  drop(entry: Entry): void {
    this.touch(entry);
    entry.gone = true;
  }

  /** The kinds that hold something, with the number of their objects. */
  kinds(): { vendor: Vendor; kind: string; count: number }[] {
    return [...this.#kinds.values()].flatMap((entries) => {
      const held = [...entries.values()].filter((entry) => !entry.gone);
      const [first] = held;
      return first ? [{ vendor: first.vendor, kind: first.kind, count: held.length }] : [];
    });
  }

  /** Forgets every object, but no number that was given out: no vendor gives an id twice. */
  clear(): void {
    this.#kinds.clear();
  }

  /** Resolves when everything up to now is in the file; at once without one. */
  async saved(): Promise<void> {
    await this.#file?.write(() => this.#snapshot());
  }

  #snapshot(): Snapshot {
    const entries = [...this.#kinds.values()].flatMap((kind) => [...kind.values()]);
    return { version: 1, change: this.#change, numbers: this.#numbers, entries };
  }
}

/** What one account holds at one vendor, as one request sees it. */
export class Holdings {
  readonly store: Store;
  readonly vendor: Vendor;
  readonly account: string;
  readonly #stale: boolean;

  /** With `stale`, reads show things as they were before their last change. */
  constructor(store: Store, vendor: Vendor, account: string, stale = false) {
    this.store = store;
    this.vendor = vendor;
    this.account = account;
    this.#stale = stale;
  }

  /** All objects of a kind, the oldest first. A stale list misses what the last change of the kind did. */
  all(kind: string): Entry[] {
    const own = this.store.entries(this.vendor, kind).filter((entry) => entry.account === this.account);
    if (!this.#stale) return own.filter((entry) => !entry.gone);
    const last = Math.max(...own.map((entry) => entry.change));
    return own.map((entry) => (entry.change === last ? before(entry) : entry)).filter((entry) => !entry.gone);
  }

  find(kind: string, id: string): Entry | undefined {
    const entry = this.store.entry(this.vendor, this.account, kind, id);
    const seen = entry && this.#stale ? before(entry) : entry;
    return seen?.gone ? undefined : seen;
  }

  add(kind: string, id: string, record: Json, hidden: Json = {}): Entry {
    return this.store.add(this.vendor, this.account, kind, id, record, hidden);
  }
}

function before(entry: Entry): Entry {
  return entry.previous ? { ...entry, ...entry.previous } : { ...entry, gone: true };
}

/** The entry as tests and the page see it. */
export function stored(entry: Entry, record: Json, deleted: boolean): StoredObject {
  return {
    ...structuredClone(record),
    _id: entry.id,
    _account: entry.account,
    _deleted: deleted,
    _hidden: structuredClone(entry.hidden),
  };
}
