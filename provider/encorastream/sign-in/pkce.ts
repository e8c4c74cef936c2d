import { createHash, randomBytes } from "node:crypto";

/** What one sign-in proves itself with: the verifier stays here until the code is exchanged (RFC 7636). */
export interface Pkce {
  verifier: string;
  challenge: string;
}

export function newPkce(): Pkce {
  const verifier = randomText();
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

/** 32 random bytes: 43 characters that stand in a URL as they are. */
export function randomText(): string {
  return randomBytes(32).toString("base64url");
}
