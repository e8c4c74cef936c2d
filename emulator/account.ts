import { createHash } from "node:crypto";

/** The label under which an account's requests and vendorState are kept; the credential itself never is. */
export function accountLabel(credential: string | undefined): string {
  if (!credential) return "none";
  return `account-${createHash("sha256").update(credential).digest("hex").slice(0, 8)}`;
}
