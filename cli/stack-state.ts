import type { Deployment } from "@pulumi/pulumi/automation";

/** One resource of a stack's state, its secrets in clear. */
export interface StateResource {
  urn: string;
  type: string;
  id: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  /** The provider's URN and id, as in `urn:…::default::c1a0dbdc`. */
  provider?: string;
  /** Whether the program only reads it, as by `PushStream.get`. */
  external: boolean;
  /** Whether the engine has a replacement of it, and deletes it in the next run. */
  isLeftOver: boolean;
}

/** The resources of an exported state that a provider has, providers included. */
export function resourcesIn({ deployment }: Deployment): StateResource[] {
  const resources = (deployment as { resources?: StoredResource[] }).resources ?? [];
  return resources
    .filter(({ custom }) => custom === true)
    .map(({ urn, type, id = "", inputs = {}, outputs = {}, provider, external = false, ...stored }) => ({
      urn,
      type,
      id,
      inputs: decrypted(inputs) as Record<string, unknown>,
      outputs: decrypted(outputs) as Record<string, unknown>,
      ...(provider === undefined ? {} : { provider }),
      external,
      isLeftOver: stored.delete === true,
    }));
}

/** The last part of a URN: the name in the program. */
export function nameIn(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

interface StoredResource {
  urn: string;
  type: string;
  custom?: boolean;
  id?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  provider?: string;
  external?: boolean;
  delete?: boolean;
}

/** How the engine marks a special value, and which of them is a secret. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** The value without the engine's envelopes around secrets. */
function decrypted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decrypted);
  if (typeof value !== "object" || value === null) return value;
  const { [signatureKey]: signature, plaintext } = value as Record<string, unknown>;
  if (signature === secretSignature && typeof plaintext === "string") return decrypted(JSON.parse(plaintext));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [key, decrypted(member)]),
  );
}
