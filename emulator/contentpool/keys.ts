import { randomBytes } from "node:crypto";
import type { Call } from "../vendor";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A key that no object of this kind has: ten letters and digits, or twelve for seasons and publisher channels. */
export function newKey(call: Call, kind: string, length: 10 | 12 = 10): string {
  const key = [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join("");
  return call.vendorState.find(kind, key) ? newKey(call, kind, length) : key;
}
