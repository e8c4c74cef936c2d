/**
 * A copy of an answer's body with other values at some paths: `stream.deleted`, `streams.*.id` for all items.
 * An undefined value removes the member. A path that the body does not have changes nothing.
 */
export function rewritten(body: unknown, change: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(body);
  for (const [path, value] of Object.entries(change)) place(copy, path.split("."), value);
  return copy;
}

function place(target: unknown, [member = "", ...rest]: string[], value: unknown): void {
  if (typeof target !== "object" || target === null) return;
  const names = member === "*" ? Object.keys(target) : [member];
  for (const name of names) {
    if (rest.length === 0) put(target, name, value);
    else if (Object.hasOwn(target, name)) place(Reflect.get(target, name), rest, value);
  }
}

function put(target: object, name: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(target, name);
  else Reflect.set(target, name, structuredClone(value));
}
