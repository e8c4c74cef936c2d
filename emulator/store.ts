import { stillInEffect } from "./by-hand";
import { StateFile } from "./file";
import { copied, type Json } from "./json";
import type { EmulatorSettings, HandChange, StoredObject, Vendor } from "./types";

/** How one request sees the objects of a kind, the gone ones among them. */
export type View = (entries: readonly Entry[]) => Entry[];

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
  /** Number of the unit of change that changed it last. */
  change: number;
  /** How many requests its vendor had got when it came to be as it is. */
  since: number;
  /** As it was before its last changes, the oldest first: what a read that lags may still show. */
  past: Version[];
  /** What was changed by hand. A change that the API has overwritten may still be among them: see `stillInEffect`. */
  byHand: HandChange[];
}

type Version = Pick<Entry, "record" | "hidden" | "gone" | "since">;

interface Snapshot {
  version: 1;
  change: number;
  numbers: Record<string, number>;
  /** Left out by the first emulators, as `since`, `past` and `byHand` of an entry are. */
  requests?: Record<string, number>;
  entries: (Omit<Entry, "since" | "past" | "byHand"> & Partial<Entry>)[];
}

/** Everything the three vendors hold, over all accounts, optionally mirrored in a file. */
export class Store {
  /** By vendor and kind, then by account and id. */
  #kinds = new Map<string, Map<string, Entry>>();
  #numbers: Record<string, number> = {};
  #change = 0;
  #requests: Record<string, number> = {};
  readonly #settings: EmulatorSettings;
  #file: StateFile | undefined;

  constructor(settings: EmulatorSettings, path?: string) {
    this.#settings = settings;
    if (path === undefined) return;
    this.#file = new StateFile(path);
    const snapshot = this.#file.read() as Snapshot | undefined;
    if (!snapshot) return;
    if (snapshot.version !== 1 || !Array.isArray(snapshot.entries)) {
      throw new Error(`${path} is not a state file of this emulator: delete it or name another one`);
    }
    this.#change = snapshot.change;
    this.#numbers = snapshot.numbers;
    this.#requests = snapshot.requests ?? {};
    for (const entry of snapshot.entries) this.#put({ since: 0, past: [], byHand: [], ...entry });
  }

  /** Starts a new unit of change: what changes until the next call counts as changed together. */
  begin(): void {
    this.#change += 1;
  }

  /** Counts a request to the vendor. */
  countRequest(vendor: Vendor): void {
    this.#requests[vendor] = this.requests(vendor) + 1;
  }

  /** How many requests the vendor got so far. */
  requests(vendor: Vendor): number {
    return this.#requests[vendor] ?? 0;
  }

  /** The next free number for an account's object of a kind. */
  number(vendor: Vendor, account: string, kind: string, first: number): number {
    const series = this.#settings.fivecents.idsPerAccount ? `${account} ${kind}` : kind;
    let next = this.#numbers[series] ?? first;
    // The setting may have changed since the account's last object.
    while (this.entry(vendor, account, kind, String(next))) next += 1;
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
    const state = { record, hidden, gone: false, since: this.requests(vendor), past: [], byHand: [] };
    const entry: Entry = { vendor, account, kind, id, ...state, change: this.#change };
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
    // A value that the API writes again later is the API's, although it was once set by hand.
    entry.byHand = stillInEffect(entry.byHand, entry.record);
    const { record, hidden, gone, since } = entry;
    entry.past.push({ record: copied(record), hidden: copied(hidden), gone, since });
    entry.since = this.requests(entry.vendor);
    this.#forget(entry);
  }

  /** Drops the versions that no read can show any more; the last one is what a stale read shows. */
  #forget(entry: Entry): void {
    const { listLagRequests, readLagRequests } = this.#settings[entry.vendor];
    const oldest = this.requests(entry.vendor) - Math.max(listLagRequests, readLagRequests);
    entry.past = entry.past.filter((_, index, past) => {
      const next = past[index + 1];
      return next === undefined || next.since >= oldest;
    });
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
    const [change, numbers, requests] = [this.#change, this.#numbers, this.#requests];
    return { version: 1, change, numbers, requests, entries };
  }
}

/** What one account holds at one vendor, as one request sees it. */
export class VendorState {
  readonly store: Store;
  readonly vendor: Vendor;
  readonly account: string;
  readonly #view: View | undefined;

  /** Without a view, the request sees everything as it is. */
  constructor(store: Store, vendor: Vendor, account: string, view?: View) {
    this.store = store;
    this.vendor = vendor;
    this.account = account;
    this.#view = view;
  }

  /** All objects of a kind, the oldest first. */
  all(kind: string): Entry[] {
    const own = this.store.entries(this.vendor, kind).filter((entry) => entry.account === this.account);
    return this.#seen(own).filter((entry) => !entry.gone);
  }

  find(kind: string, id: string): Entry | undefined {
    const entry = this.store.entry(this.vendor, this.account, kind, id);
    const [seen] = entry ? this.#seen([entry]) : [];
    return seen?.gone ? undefined : seen;
  }

  #seen(entries: Entry[]): Entry[] {
    return this.#view ? this.#view(entries) : entries;
  }

  /** The number of a new object of a kind. */
  number(kind: string, first: number): number {
    return this.store.number(this.vendor, this.account, kind, first);
  }

  add(kind: string, id: string, record: Json, hidden: Json = {}): Entry {
    return this.store.add(this.vendor, this.account, kind, id, record, hidden);
  }
}

/** The entry as tests and the page see it. */
export function stored(entry: Entry, record: Json, deleted: boolean): StoredObject {
  return {
    ...copied(record),
    _id: entry.id,
    _account: entry.account,
    _deleted: deleted,
    _hidden: copied(entry.hidden),
  };
}
