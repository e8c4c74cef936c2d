import { createHash } from "node:crypto";

/**
 * A name for an account by its credential, for logs and comparisons: the same for the same credential, and nothing
 * that the credential could be read from.
 *
 * @example accountFingerprint("some key") === "account-6e3b0e6b"
 */
export function accountFingerprint(credential: string): string {
  return `account-${createHash("sha256").update(credential).digest("hex").slice(0, 8)}`;
}
