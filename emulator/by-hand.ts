import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "./json";
import type { HandChange } from "./types";

/** The value at a path of an object; undefined where the path ends early. */
export function valueAt(record: Json, path: readonly string[]): unknown {
  let found: unknown = record;
  for (const member of path)
    found = isObject(found) && Object.hasOwn(found, member) ? found[member] : undefined;
  return found;
}

/** What differs, field by field. Only objects are looked into: a list counts as one value. */
export function changesBetween(before: Json, after: Json, path: readonly string[] = []): HandChange[] {
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...members].flatMap((member) => {
    const at = [...path, member];
    const [was, is] = [before[member], after[member]];
    if (isObject(was) && isObject(is)) return changesBetween(was, is, at);
    return isDeepStrictEqual(was, is)
      ? []
      : [{ path: at, was: structuredClone(was), is: structuredClone(is) }];
  });
}

/** Earlier changes with later ones: a field keeps the value that the API wrote as what it was. */
export function joined(earlier: readonly HandChange[], later: readonly HandChange[]): HandChange[] {
  const isSame = (one: HandChange, other: HandChange) => isDeepStrictEqual(one.path, other.path);
  const untouched = earlier.filter((change) => !later.some((other) => isSame(change, other)));
  const renewed = later.map((change) => {
    const first = earlier.find((other) => isSame(change, other));
    return first ? { ...change, was: first.was } : change;
  });
  return [...untouched, ...renewed].filter(({ was, is }) => !isDeepStrictEqual(was, is));
}

/** The changes that nobody has overwritten since. */
export function stillInEffect(changes: readonly HandChange[], record: Json): HandChange[] {
  return changes.filter(({ path, is }) => isDeepStrictEqual(valueAt(record, path), is));
}

/** The record with the field as it was. */
export function withPutBack(record: Json, { path, was }: HandChange): Json {
  const [member, ...rest] = path;
  if (member === undefined) return record;
  const inner = record[member];
  if (rest.length > 0) {
    return { ...record, [member]: withPutBack(isObject(inner) ? inner : {}, { path: rest, was }) };
  }
  const { [member]: _changed, ...others } = record;
  return was === undefined ? others : { ...record, [member]: structuredClone(was) };
}
