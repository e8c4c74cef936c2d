import { createHash } from "node:crypto";

/** `account-1a2b3c4d`: tells accounts apart in states and logs, and nothing can be read out of it. */
export function accountFingerprint(credential: string): string {
  return `account-${createHash("sha256").update(credential).digest("hex").slice(0, 8)}`;
}
