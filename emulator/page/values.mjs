/** Values in objects: by path, as text, and what an edit changed. */

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/**
 * @param {unknown} object
 * @param {readonly string[]} path
 */
export function valueAt(object, path) {
  let found = object;
  for (const member of path)
    found = isObject(found) && Object.hasOwn(found, member) ? found[member] : undefined;
  return found;
}

/**
 * Sets a value in an object, and makes the objects on its path.
 * @param {Record<string, unknown>} object
 * @param {readonly string[]} path
 * @param {unknown} value
 */
export function setAt(object, [member, ...rest], value) {
  if (member === undefined) return;
  if (rest.length === 0) object[member] = value;
  else {
    const known = object[member];
    const inner = isObject(known) ? known : {};
    object[member] = inner;
    setAt(inner, rest, value);
  }
}

/**
 * One value in a line.
 * @param {unknown} value
 * @returns {string}
 */
export function asText(value) {
  if (value === undefined) return "not set";
  const isListOfTexts = Array.isArray(value) && value.every((item) => typeof item === "string");
  if (isListOfTexts) return value.filter(Boolean).join(", ") || "none";
  if (value === "") return "empty";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * An object without the members that the emulator adds.
 * @param {object} object
 * @returns {Record<string, unknown>}
 */
export function withoutOwn(object) {
  return Object.fromEntries(Object.entries(object).filter(([member]) => !member.startsWith("_")));
}

/** What is said of anything thrown. @param {unknown} thrown */
export function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * Only what was edited, so that what somebody else changes in the meantime is not overwritten.
 * @param {Record<string, unknown>} before
 * @param {Record<string, unknown>} after
 * @returns {Record<string, unknown>}
 */
export function difference(before, after) {
  /** @type {Record<string, unknown>} */
  const change = {};
  for (const [member, value] of Object.entries(after)) {
    const old = before[member];
    if (JSON.stringify(old) === JSON.stringify(value)) continue;
    change[member] = isObject(old) && isObject(value) ? difference(old, value) : value;
  }
  return change;
}
