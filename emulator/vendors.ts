import { vendorTime } from "./clock";
import { contentpool } from "./contentpool/index";
import { encorastream } from "./encorastream/index";
import { fivecents } from "./fivecents/index";
import { type Entry, type Store, stored } from "./store";
import type { EmulatorSettings, StoredObject, Vendor } from "./types";
import type { EmulatedVendor } from "./vendor";

export const vendors: Readonly<Record<Vendor, EmulatedVendor>> = { fivecents, encorastream, contentpool };

/** The object as tests and the page see it. */
export function shownObject(entry: Entry, store: Store, settings: EmulatorSettings): StoredObject {
  const { record, deleted } = vendors[entry.vendor].shown(entry, store, vendorTime(settings, entry.vendor));
  return stored(entry, record, deleted);
}
