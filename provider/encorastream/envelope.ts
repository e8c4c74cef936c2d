import { foreignText } from "../core/foreign-text";
import { incompleteList } from "../http/paged";
import { unexpectedAnswer } from "../http/refusal";

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

/**
 * The items of a list answer: `{data: […]}`, a bare list, or either in one more envelope. Each has the member `key`,
 * which tells them apart.
 */
export function itemsOf(operation: string, body: unknown, key = "id"): VendorObject[] {
  const inner = unwrapped(body);
  const items = isRecord(inner) ? inner.data : inner;
  if (!Array.isArray(items) || !items.every((item) => isRecord(item) && item[key] !== undefined)) {
    throw unexpectedAnswer("encorastream", `${operation} answered without a list of objects`);
  }
  return items as VendorObject[];
}

/** Where the next page begins; undefined after the last one. More without a place to begin is no end. */
export function nextCursor(operation: string, body: unknown): string | undefined {
  const meta = metaOf(body);
  const cursor = meta?.next_cursor;
  const hasCursor = typeof cursor === "string" && cursor !== "";
  const hasMore = meta?.has_more ?? hasCursor;
  if (![true, "true", 1, "1"].includes(hasMore as boolean | string | number)) return undefined;
  if (hasCursor) return cursor;
  throw incompleteList(operation, "it says that there is more, but not where");
}

/** How many objects a list has over all its pages; 0 where the answer does not say. */
export function totalIn(body: unknown): number {
  const total = Number(metaOf(body)?.total);
  return Number.isInteger(total) ? total : 0;
}

function metaOf(body: unknown): VendorObject | undefined {
  return [body, unwrapped(body)]
    .filter(isRecord)
    .map((layer) => layer.meta)
    .find(isRecord);
}

/** Whether an error has the documented form. */
export function isVendorError(body: unknown): boolean {
  if (!isRecord(body)) return false;
  return isName(body.code) && typeof body.message === "string" && typeof body.request_id === "string";
}

/** `NOT_FOUND` and its like, which no proxy's error has in this place. */
function isName(code: unknown): boolean {
  return typeof code === "string" && /^[A-Z][A-Z_]*$/.test(code);
}

/** The code, the message and the details of an error, on one line. */
export function errorText(body: unknown): string {
  const { code, message, errors, details } = isRecord(body) ? body : {};
  const told = [code, message].filter((word) => typeof word === "string").join(": ");
  const list = [errors, details].find(Array.isArray) ?? [];
  const texts = list.map((item: unknown) => (typeof item === "string" ? item : JSON.stringify(item)));
  return foreignText([told, ...texts].filter((word) => word !== "").join("; "));
}

function unwrapped(body: unknown): unknown {
  return isRecord(body) && body.id === undefined && isRecord(body.data) ? body.data : body;
}
