import { randomUUID } from "node:crypto";
import type { Json } from "../json";
import type { Entry, VendorState } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { assign, entryAt } from "./answers";

const defaults: Json = { parent_id: null, image_url: null };

/** Titles that name a genre do so by its slug. */
function titlesOf(vendorState: VendorState, slug: unknown): Entry[] {
  return [...vendorState.all("shows"), ...vendorState.all("movies")].filter(
    ({ record }) => Array.isArray(record.genres) && record.genres.includes(slug),
  );
}

export function shownGenre(entry: Entry, vendorState: VendorState): Json {
  const { id, name, slug, content_types, parent_id, image_url } = entry.record;
  const content_count = titlesOf(vendorState, slug).length;
  return { id, name, slug, content_types, parent_id, content_count, image_url };
}

function checkGenre(call: Call, own?: Entry): void {
  const { slug, parent_id } = call.body;
  const genres = call.vendorState.all("genres");
  if (genres.some((genre) => genre.id !== own?.id && genre.record.slug === slug)) {
    throw new Refusal(409, `slug ${slug} is taken`);
  }
  if (typeof parent_id === "string" && !genres.some((genre) => genre.id === parent_id)) {
    throw new Refusal(422, "parent_id: no such genre");
  }
}

const list: Handler = (call) => {
  const type = call.query.content_type;
  const genres = call.vendorState.all("genres").map((entry) => shownGenre(entry, call.vendorState));
  const wanted = genres.filter(
    (genre) =>
      type === undefined || (Array.isArray(genre.content_types) && genre.content_types.includes(type)),
  );
  return { body: { data: wanted } };
};

export const genreHandlers: Record<string, Handler> = {
  "genres.list": list,
  "genres.admin.list": list,
  "genres.admin.create": (call) => {
    checkGenre(call);
    const id = randomUUID();
    const entry = call.vendorState.add("genres", id, { id, ...defaults });
    assign(entry, call.body, defaults);
    return { status: 201, body: shownGenre(entry, call.vendorState) };
  },
  "genres.admin.update": (call) => {
    const entry = entryAt(call, "genres", call.params.genre_id);
    checkGenre(call, entry);
    call.vendorState.store.touch(entry);
    assign(entry, call.body, defaults);
    return { body: shownGenre(entry, call.vendorState) };
  },
  "genres.admin.delete": (call) => {
    const entry = entryAt(call, "genres", call.params.genre_id);
    const used = titlesOf(call.vendorState, entry.record.slug).some(
      ({ record }) => record.status !== "draft",
    );
    if (used) throw new Refusal(409, "published content refers to the genre");
    call.vendorState.store.drop(entry);
    return { status: 204 };
  },
};
