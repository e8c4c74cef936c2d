/** @import { Vendor } from "../types.js" */

/** @typedef {{ vendor: Vendor, kind: string, id: string, account: string }} Address */

/**
 * Sends a request to the emulator itself. Throws its error message. The caller knows what it answers.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
export async function request(method, path, body) {
  const sent =
    body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/_emulator/${path}`, { method, ...sent });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

/**
 * The address of an object in the emulator's own interface, with a part after its id.
 * @param {Address} address
 */
export function objectPath({ vendor, kind, id, account }, part = "") {
  const path = ["objects", vendor, kind, id].map(encodeURIComponent).join("/");
  return `${path}${part}?account=${encodeURIComponent(account)}`;
}
