import type { Emulator } from "../../emulator";
import type { StoredObject } from "../../emulator/types";
import { keptAs } from "./by-type";

type Vendor = "fivecents" | "encorastream" | "contentpool";

export function vendorOf(type: string): Vendor {
  return type.split(":")[0] as Vendor;
}

/** What the emulator calls the objects of a type. */
export function kindOf(type: string): string {
  return (keptAs[type] ?? unknownType(type))[0];
}

/** The living objects of a type's kind, in the vendor's own words. */
export function livingObjects(emulator: Emulator, type: string): StoredObject[] {
  const [kind] = keptAs[type] ?? unknownType(type);
  return emulator.objects(vendorOf(type), kind).filter((one) => !one._deleted);
}

/** The living objects of the same identity as the one with this id, itself included. */
export function likenesses(emulator: Emulator, type: string, id: string): unknown[] {
  const [, field] = keptAs[type] ?? unknownType(type);
  const living = livingObjects(emulator, type);
  const own = living.find((one) => one._id === id.split("/").at(-1) || id.endsWith(`/${one[field]}`));
  return living.filter((one) => one[field] === own?.[field]).map((one) => one[field]);
}

function unknownType(type: string): never {
  throw new Error(`say in keptAs (test/support/by-type.ts) how the emulator keeps a ${type}`);
}
