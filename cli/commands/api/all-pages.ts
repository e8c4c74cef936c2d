import type { Operation } from "../../../api";
import type { CallById } from "../../../provider/core/account";
import { failure } from "../../../provider/core/errors";

type Send = (call: CallById) => Promise<unknown>;

/** How an operation's pages are asked for. */
type Paging = "cursor" | "pageToken" | "page";

/** How the pages of an operation are asked for; undefined if its documents know no pages. */
export function pagingOf({ query, body }: Operation): Paging | undefined {
  const names = [...query, ...body].map(({ name }) => name);
  return (["cursor", "pageToken", "page"] as const).find((name) => names.includes(name));
}

/** The items of all pages, in order. An item that two pages show, since items moved meanwhile, is there once. */
export async function allPages(
  id: string,
  operation: Operation,
  call: CallById,
  send: Send,
): Promise<unknown[]> {
  const paging = pagingOf(operation);
  if (paging === undefined) {
    throw failure({
      what: `${id} has no pages`,
      state: "Nothing was sent",
      remedy: "Leave out `--all`",
    });
  }
  const items = new Map<string, unknown>();
  const asked = new Set<string>();
  let next: string | number | undefined = paging === "page" ? 1 : undefined;
  do {
    const answer = await send(withPage(operation, call, paging, next));
    const before = items.size;
    for (const item of itemsOf(id, answer)) items.set(keyOf(item), item);
    next = nextOf(paging, answer, next, items.size > before);
    if (next !== undefined && asked.has(String(next))) throw incomplete(id);
    asked.add(String(next));
  } while (next !== undefined);
  return [...items.values()];
}

function withPage(
  operation: Operation,
  call: CallById,
  paging: Paging,
  next: string | number | undefined,
): CallById {
  const isInQuery = operation.query.some(({ name }) => name === paging);
  const hasLimit = operation.query.some(({ name }) => name === "limit");
  const page = next === undefined ? {} : { [paging]: next };
  const size = paging === "cursor" && hasLimit ? { limit: 100 } : {};
  return isInQuery
    ? { ...call, query: { ...size, ...call.query, ...page } }
    : { ...call, body: { ...call.body, ...page } };
}

/** What asks for the page after this one. Numbered pages end with one that shows nothing new. */
function nextOf(
  paging: Paging,
  answer: unknown,
  current: string | number | undefined,
  isNew: boolean,
): string | number | undefined {
  if (paging === "page") return isNew ? Number(current) + 1 : undefined;
  const { meta, nextPageToken } = record(answer);
  const { next_cursor: cursor, has_more: hasMore } = record(meta);
  const next = paging === "cursor" ? (hasMore === false ? undefined : cursor) : nextPageToken;
  return typeof next === "string" && next !== "" ? next : undefined;
}

/** The list in the answer, by the names that the vendors have for it; else the only one that there is. */
function itemsOf(id: string, answer: unknown): unknown[] {
  const members = record(answer);
  const lists = Object.values(members).filter(Array.isArray);
  const named = [members.items, members.data, members.streams].find(Array.isArray);
  const found: unknown[] | undefined = named ?? (lists.length === 1 ? lists[0] : undefined);
  if (found) return found;
  throw failure({
    what: `${id} answered without a list`,
    state: "Nothing was changed",
    remedy: "Run it without `--all` to see the answer",
  });
}

function keyOf(item: unknown): string {
  const { id, source_key: key } = record(item);
  return String(id ?? key ?? JSON.stringify(item));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function incomplete(id: string): Error {
  return failure({
    what: `${id} leads from one page back to another`,
    state: "Nothing was changed",
    remedy: "Ask for its pages one by one, without `--all`",
  });
}
