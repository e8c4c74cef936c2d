import { ExpectedError } from "../core/errors";

/** What the vendor shows of an object, in its own words. */
export type VendorObject = Record<string, unknown>;

export function isRecord(value: unknown): value is VendorObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The object of an answer. The documents show objects bare, the vendor's own front end unwraps an optional
 * `{data: {…}}`: both are read.
 */
export function objectOf(body: unknown): VendorObject {
  const inner = unwrapped(body);
  return isRecord(inner) ? inner : {};
}

/** The items of a list answer: `{data: […]}`, a bare list, or either in one more envelope. */
export function itemsOf(operation: string, body: unknown): VendorObject[] {
  const inner = unwrapped(body);
  const items = isRecord(inner) ? inner.data : inner;
  if (!Array.isArray(items) || !items.every((item) => isRecord(item) && item.id !== undefined)) {
    throw new ExpectedError(`${operation} answered without a list of objects`);
  }
  return items as VendorObject[];
}

/** Where the next page begins; undefined after the last one. */
export function nextCursor(body: unknown): string | undefined {
  const inner = unwrapped(body);
  const meta = [body, inner]
    .filter(isRecord)
    .map((layer) => layer.meta)
    .find(isRecord);
  const cursor = meta?.next_cursor;
  return meta?.has_more === true && typeof cursor === "string" && cursor !== "" ? cursor : undefined;
}

function unwrapped(body: unknown): unknown {
  return isRecord(body) && body.id === undefined && isRecord(body.data) ? body.data : body;
}
