import * as pulumi from "@pulumi/pulumi";
import type { ResourceShape } from "./resource-shape";

/**
 * The names of what the program itself made secret, by `pulumi.secret` or `additionalSecretOutputs`, for the provider:
 * it gets plain values, and must not print these. Undefined, so that no state shows it, where there are none.
 */
export async function markedBy(
  { inputs, outputs, secrets }: ResourceShape,
  args: object,
  additional: readonly string[],
): Promise<string[] | undefined> {
  const given = new Map<string, unknown>(Object.entries(args));
  const keys = [...inputs, ...outputs].filter((key) => !secrets.includes(key));
  const marked = await Promise.all(
    keys.map(async (key) => additional.includes(key) || (await isSecret(given.get(key)))),
  );
  const names = keys.filter((_key, index) => marked[index]);
  return names.length === 0 ? undefined : names;
}

/** Whether anything in the value is a secret. A value that fails stops the registration by itself. */
async function isSecret(value: unknown): Promise<boolean> {
  if (typeof value !== "object" || value === null) return false;
  return pulumi.isSecret(pulumi.output(value)).catch(() => false);
}

/** The value with each URL in it that carries credentials as a secret. What is not known yet stays as it is. */
export function withSecretUrls(value: unknown): unknown {
  if (typeof value === "string") return carriesCredentials(value) ? pulumi.secret(value) : value;
  if (value instanceof Promise) return withSecretUrls(pulumi.output(value));
  if (pulumi.Output.isInstance(value)) return value.apply(withSecretUrls);
  if (Array.isArray(value)) return value.map(withSecretUrls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withSecretUrls(item as unknown)]),
  );
}

/** A URL with a user, a query or a fragment. */
function carriesCredentials(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*@|[^?#]*[?#])/i.test(text);
}
