import { randomBytes } from "node:crypto";
import type { Call } from "../vendor";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A key that no object of this kind has: ten letters and digits, as the vendor's keys are. */
export function newKey(call: Call, kind: string): string {
  const key = [...randomBytes(10)].map((byte) => letters[byte % letters.length]).join("");
  return call.vendorState.find(kind, key) ? newKey(call, kind) : key;
}
