import { isDeepStrictEqual } from "node:util";
import { changesBetween, joined, stillInEffect, valueAt, withPutBack } from "./by-hand";
import { vendorTime } from "./clock";
import { type Json, merge } from "./json";
import type { Entry, Store } from "./store";
import type { ChangedObject, EmulatorSettings, Vendor } from "./types";
import { shownObject, vendors } from "./vendors";

/** Which object is meant; without an account, the only one with this id. */
export interface ObjectAddress {
  readonly vendor: Vendor;
  readonly kind: string;
  readonly id: string;
  readonly account?: string | undefined;
}

/** Edits and deletions as in the vendor's dashboard, and what is left of them. */
export class HandEdits {
  readonly #store: Store;
  readonly #settings: EmulatorSettings;

  constructor(store: Store, settings: EmulatorSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  edit(address: ObjectAddress, change: Json): void {
    const entry = this.#entryAt(address);
    this.#store.touch(entry);
    const changes = changesBetween(entry.record, merge(entry.record, change));
    const before = this.#shown(entry);
    entry.record = merge(entry.record, change);
    this.#move(entry);
    // What the vendor computes can't be edited: the object shows the same value as before.
    const after = this.#shown(entry);
    const effective = changes.filter(
      ({ path }) => !isDeepStrictEqual(valueAt(before, path), valueAt(after, path)),
    );
    entry.byHand = joined(entry.byHand, effective);
  }

  remove(address: ObjectAddress): void {
    const entry = this.#entryAt(address);
    vendors[entry.vendor].remove(entry, this.#store, vendorTime(this.#settings, entry.vendor));
  }

  putBack(address: ObjectAddress, path: readonly string[]): void {
    const entry = this.#entryAt(address);
    const changes = stillInEffect(entry.byHand, entry.record);
    const change = changes.find((one) => isDeepStrictEqual(one.path, path));
    const { vendor, kind, id } = entry;
    if (!change) throw new Error(`${path.join(".")} of ${vendor} ${kind} ${id} was not changed by hand`);
    this.#store.touch(entry);
    entry.record = withPutBack(entry.record, change);
    entry.byHand = changes.filter((one) => one !== change);
    this.#move(entry);
  }

  changed(): ChangedObject[] {
    const entries = this.#store.kinds().flatMap(({ vendor, kind }) => this.#store.entries(vendor, kind));
    return entries
      .filter((entry) => entry.byHand.length > 0 && !shownObject(entry, this.#store, this.#settings)._deleted)
      .map(({ vendor, kind, id, account, byHand, record }) => {
        const changes = structuredClone(stillInEffect(byHand, record));
        return { vendor, kind, id, account, changes };
      })
      .filter(({ changes }) => changes.length > 0);
  }

  #entryAt({ vendor, kind, id, account }: ObjectAddress): Entry {
    const [found, ...others] = this.#store
      .entries(vendor, kind)
      .filter((entry) => entry.id === id && !entry.gone && (account ?? entry.account) === entry.account);
    if (!found) throw new Error(`${vendor} holds no ${kind} ${id}`);
    if (others.length > 0) throw new Error(`several accounts hold ${vendor} ${kind} ${id}: name one`);
    this.#store.begin();
    return found;
  }

  #shown(entry: Entry): Json {
    return { ...shownObject(entry, this.#store, this.#settings) };
  }

  #move(entry: Entry): void {
    vendors[entry.vendor].edited(entry, this.#store, vendorTime(this.#settings, entry.vendor));
  }
}
