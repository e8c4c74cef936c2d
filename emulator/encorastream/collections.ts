import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import {
  assign,
  checkVersion,
  entryAt,
  identity,
  noImages,
  touch,
  versioned,
  withWholeImages,
} from "./answers";
import { matching, page } from "./paging";

const defaults: Json = {
  subtitle: null,
  query: null,
  item_refs: [],
  sort_order: 0,
  geo_restrictions: { policy: "allow_all", territories: [] },
  images: noImages,
  available_from: null,
  available_until: null,
};

export function shownCollection({ record }: Entry): Json {
  const items = Array.isArray(record.item_refs) ? record.item_refs : [];
  return { ...structuredClone(record), item_count: items.length };
}

/** Items are for a collection by hand, the query is for a dynamic one: the other of both is not kept. */
function write(call: Call, entry: Entry): void {
  assign(entry, withWholeImages(call.body), defaults);
  if (entry.record.type === "dynamic") entry.record.item_refs = [];
  else entry.record.query = null;
}

function checkSlug(call: Call, own?: Entry): void {
  const { slug } = call.body;
  const others = call.vendorState.all("collections").filter((one) => one.id !== own?.id);
  if (others.some(({ record }) => record.slug === slug)) throw new Refusal(409, `slug ${slug} is taken`);
}

function answer(entry: Entry, status = 200) {
  return versioned(entry, shownCollection(entry), status);
}

function collectionAt(call: Call): Entry {
  return entryAt(call, "collections", call.params.collection_id);
}

function listOf(call: Call, isShown: (record: Json) => boolean) {
  const entries = call.vendorState.all("collections").filter(({ record }) => isShown(record));
  return page(call, matching(call.query, entries.map(shownCollection), { status: "status" }));
}

export const collectionHandlers: Record<string, Handler> = {
  "collections.list": (call) => listOf(call, ({ status }) => status === "published"),
  "collections.get": (call) => {
    const entry = collectionAt(call);
    if (entry.record.status !== "published") throw new Refusal(404, `no such object: ${entry.id}`);
    return answer(entry);
  },
  "collections.admin.list": (call) => listOf(call, () => true),
  "collections.admin.get": (call) => answer(collectionAt(call)),
  "collections.admin.create": (call) => {
    checkSlug(call);
    const { id, created_at, updated_at } = identity(call.now);
    const created_by = "00000000-0000-4000-8000-000000000090";
    const record = { id, ...structuredClone(defaults), created_by, created_at, updated_at };
    const entry = call.vendorState.add("collections", id, record);
    write(call, entry);
    return answer(entry, 201);
  },
  "collections.admin.update": (call) => {
    const entry = collectionAt(call);
    checkVersion(call, entry);
    checkSlug(call, entry);
    touch(call, entry);
    write(call, entry);
    return answer(entry);
  },
  "collections.admin.delete": (call) => {
    call.vendorState.store.drop(collectionAt(call));
    return { status: 204 };
  },
};
