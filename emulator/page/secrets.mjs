import { isObject } from "./values.mjs";

export const mask = "••••••";

const names = new Set(["key", "password", "username", "passphrase", "signing_secret", "signing_secret_hint"]);

/**
 * Whether the value at a path is a secret. The key of token protection is named `list`.
 * @param {readonly string[]} path
 */
function isSecret(path) {
  const [name, parent] = [path.at(-1), path.at(-2)];
  return (name !== undefined && names.has(name)) || (name === "list" && parent === "securetoken");
}

/**
 * The value with masks in place of its secrets.
 * @param {unknown} value
 * @param {readonly string[]} path
 * @returns {unknown}
 */
export function masked(value, path = []) {
  if (Array.isArray(value)) return value.map((item) => masked(item, path));
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]) => [member, masked(inner, [...path, member])]),
    );
  }
  if (typeof value !== "string" || value === "") return value;
  return isSecret(path) ? mask : value.replace(/:\/\/[^/\s@]+@/g, `://${mask}@`);
}

/** @param {unknown} value */
export function hasSecrets(value) {
  return JSON.stringify(masked(value)) !== JSON.stringify(value);
}
