import { isObject, type Json } from "../json";
import { type Answer, type Call, Refusal } from "../vendor";

/**
 * One page of a list: `limit` items (1 to 100, default 20) after the cursor. A cursor names the item that it
 * follows, so it stays right while the list grows; it is refused once that item is gone. `key` is the member that
 * tells the items apart.
 */
export function page(call: Call, items: readonly Json[], key = "id"): Answer {
  const limit = Number(call.query.limit ?? 20);
  const after = call.query.cursor === undefined ? undefined : idIn(call.query.cursor);
  const last = items.findIndex((item) => item[key] === after);
  if (after !== undefined && last < 0) throw new Refusal(400, "cursor: not one of this list");
  const start = last + 1;
  const data = items.slice(start, start + limit);
  const hasMore = start + limit < items.length;
  return {
    body: {
      data,
      meta: {
        total: items.length,
        count: data.length,
        limit,
        has_more: hasMore,
        next_cursor: hasMore ? cursorAfter(data.at(-1)?.[key]) : null,
        prev_cursor: start > limit ? cursorAfter(items[start - limit - 1]?.[key]) : null,
      },
    },
  };
}

function cursorAfter(id: unknown): string {
  return Buffer.from(JSON.stringify({ id })).toString("base64url");
}

function idIn(cursor: string): unknown {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return isObject(decoded) ? decoded.id : undefined;
  } catch {
    throw new Refusal(400, "cursor: not one of this list");
  }
}

/** Sorts by the member that `sort` names, descending after a leading -; as it is without one. */
export function sorted(items: Json[], sort: string | undefined): Json[] {
  if (sort === undefined) return items;
  const descending = sort.startsWith("-");
  const member = descending ? sort.slice(1) : sort;
  const ordered = items.toSorted((a, b) => String(a[member]).localeCompare(String(b[member]), "en"));
  return descending ? ordered.reverse() : ordered;
}

/**
 * The items that the query asks for, in its order. `members` names the member that each filter is about; `q` looks
 * into the texts that viewers see.
 */
export function matching(
  { q, sort, ...query }: Call["query"],
  items: Json[],
  members: Readonly<Record<string, string>>,
): Json[] {
  const wanted = Object.entries(members).filter(([name]) => query[name] !== undefined);
  const kept = items.filter(
    (item) =>
      wanted.every(([name, member]) => [item[member]].flat().map(String).includes(String(query[name]))) &&
      (q === undefined || textOf(item).includes(q.toLowerCase())),
  );
  return sorted(kept, sort);
}

function textOf({ title, name, synopsis, description }: Json): string {
  return [title, name, synopsis, description]
    .map((text) => text ?? "")
    .join(" ")
    .toLowerCase();
}
