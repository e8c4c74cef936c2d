import { type Field, type OperationId, operation, type Vendor } from "../../api";
import type { RequestRecord } from "../../emulator";

/**
 * The documented body fields of the writes in a log that none of its requests has, as `operation field`, with the members
 * of objects: `push.create geoblock.list`.
 */
export function neverSent(log: readonly RequestRecord[]): string[] {
  const writes = new Map<string, RequestRecord[]>();
  for (const record of log) {
    if (record.operation !== null && documentOf(record).kind === "write")
      writes.set(record.operation, [...(writes.get(record.operation) ?? []), record]);
  }
  return [...writes].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    const sent = new Set([first, ...others].flatMap(({ body }) => pathsIn(body)));
    const documented = pathsOf(documentOf(first).body);
    return documented.filter((path) => !sent.has(path)).map((path) => `${id} ${path}`);
  });
}

/** The requests that lack a header that their operation takes: `shows.admin.update If-Match`. */
export function withoutHeader(log: readonly RequestRecord[]): string[] {
  return log
    .filter(({ operation: id }) => id !== null)
    .flatMap((record) =>
      documentOf(record)
        .headers.filter(({ name }) => promised.includes(name) && !(name.toLowerCase() in record.headers))
        .map(({ name }) => `${record.operation} ${name}`),
    );
}

/** The headers that keep a request from doing harm twice, or over another's change. */
const promised = ["Idempotency-Key", "If-Match"];

function documentOf({ vendor, operation: id }: RequestRecord) {
  return operation(vendor, id as OperationId<Vendor>);
}

function pathsOf(fields: readonly Field[], path = ""): string[] {
  return fields.flatMap(({ name, fields: members = [] }) => [
    `${path}${name}`,
    ...pathsOf(members, `${path}${name}.`),
  ]);
}

/** A member whose name is a number is one object of several. */
function pathsIn(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (/^\d+$/.test(name)) return pathsIn(member, path);
    return [`${path}${name}`, ...pathsIn(member, `${path}${name}.`)];
  });
}
