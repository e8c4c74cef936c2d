/** Values in objects: by path, as text, and what an edit changed. */

export function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function valueAt(object, path) {
  let found = object;
  for (const member of path)
    found = isObject(found) && Object.hasOwn(found, member) ? found[member] : undefined;
  return found;
}

/** Sets a value in an object, and makes the objects on its path. */
export function setAt(object, [member, ...rest], value) {
  if (rest.length === 0) object[member] = value;
  else {
    object[member] ??= {};
    setAt(object[member], rest, value);
  }
}

/** One value in a line. */
export function asText(value) {
  if (value === undefined) return "not set";
  const isListOfTexts = Array.isArray(value) && value.every((item) => typeof item === "string");
  if (isListOfTexts) return value.filter(Boolean).join(", ") || "none";
  if (value === "") return "empty";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** An object without the members that the emulator adds. */
export function withoutOwn(object) {
  return Object.fromEntries(Object.entries(object).filter(([member]) => !member.startsWith("_")));
}

/** Only what was edited, so that what somebody else changes in the meantime is not overwritten. */
export function difference(before, after) {
  const change = {};
  for (const [member, value] of Object.entries(after)) {
    const old = before[member];
    if (JSON.stringify(old) === JSON.stringify(value)) continue;
    change[member] = isObject(old) && isObject(value) ? difference(old, value) : value;
  }
  return change;
}
