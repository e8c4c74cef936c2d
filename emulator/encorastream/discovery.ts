import type { Json } from "../json";
import type { Answer, Call, Handler } from "../vendor";
import { unlessUnchanged } from "./answers";
import { shownCollection } from "./collections";
import { page } from "./paging";
import { type Published, published } from "./published";

/** What viewers find titles by: the search, the home screen and the recommendations. */

function nameOf({ record }: Published): string {
  return String(record.title ?? record.name);
}

function yearOf({ record }: Published): number | null {
  if (typeof record.release_year === "number") return record.release_year;
  return typeof record.first_air_date === "string" ? Number(record.first_air_date.slice(0, 4)) : null;
}

function languagesOf({ record }: Published): unknown[] {
  return [record.audio_languages, record.language].flat();
}

/** 1 where the name is the text, less the further it is from it; 0 where neither name nor synopsis has it. */
function scoreOf(found: Published, text: string): number {
  const name = nameOf(found).toLowerCase();
  if (name === text) return 1;
  if (name.startsWith(text)) return 0.9;
  if (name.includes(text)) return 0.7;
  return String(found.record.synopsis ?? found.record.description ?? "")
    .toLowerCase()
    .includes(text)
    ? 0.4
    : 0;
}

function isWanted(found: Published, query: Call["query"]): boolean {
  const year = yearOf(found);
  const { content_type, genre, content_rating, language, release_year_min, release_year_max } = query;
  const genres = [found.record.genres].flat();
  return (
    (content_type === undefined || found.type === content_type) &&
    (genre === undefined || genres.includes(genre)) &&
    (content_rating === undefined || found.record.content_rating === content_rating) &&
    (language === undefined || languagesOf(found).includes(language)) &&
    (release_year_min === undefined || (year !== null && year >= Number(release_year_min))) &&
    (release_year_max === undefined || (year !== null && year <= Number(release_year_max)))
  );
}

/** The best match first. */
const search: Handler = (call) => {
  const text = (call.query.q ?? "").toLowerCase();
  const scored = published(call)
    .filter((found) => isWanted(found, call.query))
    .map((found) => ({ found, score: scoreOf(found, text) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  return page(
    call,
    scored.map(({ found, score }) => resultOf(found, score)),
    "content_id",
  );
};

function resultOf(found: Published, score: number): Json {
  const { type, record } = found;
  const { synopsis = null, description = null } = record;
  return {
    content_type: type,
    content_id: record.id,
    title: nameOf(found),
    synopsis_snippet: String(synopsis ?? description ?? "").slice(0, 160),
    images: record.images,
    score,
    release_year: yearOf(found),
    content_rating: record.content_rating ?? null,
    genres: record.genres ?? [],
    status: record.status,
  };
}

const autocomplete: Handler = (call) => {
  const text = String(call.query.q).toLowerCase();
  const data = published(call)
    .filter((found) => nameOf(found).toLowerCase().includes(text))
    .slice(0, Number(call.query.limit ?? 10))
    .map((found) => ({
      text: nameOf(found),
      content_type: found.type,
      content_id: found.record.id,
      thumbnail_url: (found.record.images as Json).thumbnail ?? null,
    }));
  return { body: { data } };
};

/** The documents call it an ordered list of rails and show no member: here each published collection is one. */
const home: Handler = (call) => {
  const collections = call.vendorState
    .all("collections")
    .map(shownCollection)
    .filter(({ status }) => status === "published")
    .toSorted((one, other) => Number(one.sort_order) - Number(other.sort_order));
  const rails = collections.map(({ id, title, item_refs }) => ({ id, title, items: item_refs }));
  return unlessUnchanged(call, { rails });
};

/** Nobody watches here, so that every recommendation is simply the catalogue. */
function recommended(call: Call, context: string): Answer {
  const { content_type = "mixed", limit = "20" } = call.query;
  const titles = published(call).filter(({ type }) =>
    content_type === "mixed" ? type === "movie" || type === "show" : type === content_type,
  );
  const data = titles.slice(0, Number(limit)).map(({ type, record }, index) => ({
    content_type: type,
    content_id: record.id,
    rank: index + 1,
    score: 1 / (index + 1),
    reason: null,
    context,
  }));
  return { body: { data } };
}

export const discoveryHandlers: Record<string, Handler> = {
  "search.query": search,
  "search.autocomplete": autocomplete,
  "home.get": home,
  "recommendations.profile": (call) => recommended(call, call.query.context ?? "home"),
  "recommendations.trending": (call) => recommended(call, "trending"),
};
