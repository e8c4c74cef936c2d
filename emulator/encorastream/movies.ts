import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { changed, checkVersion, created, entryAt, noImages, touch, versioned } from "./answers";
import { replayable } from "./idempotency";
import { matching, page } from "./paging";
import { checkRepeatable, completed } from "./publishing";
import { slugFor } from "./slug";
import { hasVideo } from "./uploads";

const defaults: Json = {
  original_title: null,
  synopsis: null,
  tagline: null,
  release_year: null,
  runtime_minutes: null,
  content_rating: null,
  genres: [],
  country_of_origin: [],
  studio: null,
  audio_languages: [],
  subtitle_languages: [],
  cast: [],
  images: noImages,
  geo_restrictions: { policy: "allow_all", territories: [] },
  available_from: null,
  available_until: null,
};

const hidden = ["draft", "unpublished"];

/** A scheduled movie is published once its time has come. */
export function shownMovie(entry: Entry, now: number): Json {
  const record = structuredClone(entry.record);
  const isDue = record.status === "scheduled" && !isAhead(record.available_from, now);
  return isDue ? { ...record, status: "published" } : record;
}

function isAhead(time: unknown, now: number): boolean {
  return typeof time === "string" && Date.parse(time) > now;
}

function movieAt(call: Call): { entry: Entry; status: unknown } {
  const entry = entryAt(call, "movies", call.params.movie_id);
  return { entry, status: shownMovie(entry, call.now).status };
}

function answer(call: Call, entry: Entry, status = 200) {
  return versioned(entry, shownMovie(entry, call.now), status);
}

function checkPublishable(call: Call, movie: Json): void {
  const missing = ["runtime_minutes", "content_rating"].filter((member) => !movie[member]);
  const { movieVideos } = call.settings.encorastream;
  const isMissing = movieVideos === "uploaded" && !hasVideo(call.vendorState, movie.id, call.now);
  if (isMissing || movieVideos === "absent") missing.push("a video asset");
  if (missing.length > 0) throw new Refusal(422, `${missing.join(", ")} must be set before publish`);
}

const filters = {
  status: "status",
  genre: "genres",
  release_year: "release_year",
  content_rating: "content_rating",
  language: "audio_languages",
};

const listed = (call: Call): Json[] =>
  call.vendorState.all("movies").map((entry) => shownMovie(entry, call.now));

const published = (call: Call): Json[] => listed(call).filter(({ status }) => status === "published");

/** A movie that viewers see. */
function publishedMovie(call: Call): Entry {
  const { entry, status } = movieAt(call);
  if (status !== "published") throw new Refusal(404, `no such object: ${entry.id}`);
  return entry;
}

export const movieHandlers: Record<string, Handler> = {
  "movies.list": (call) => page(call, matching(call.query, published(call), filters)),
  "movies.get": (call) => answer(call, publishedMovie(call)),
  "movies.admin.list": (call) => page(call, matching(call.query, listed(call), filters)),
  "movies.admin.create": replayable((call) => {
    if (!hidden.includes(String(call.body.status))) checkPublishable(call, call.body);
    const members = { slug: slugFor(call, "movies", call.body.title), average_rating: 0, rating_count: 0 };
    const entry = created(call, "movies", { defaults, members, sent: completed(call.body) });
    return answer(call, entry, 201);
  }),
  "movies.admin.get": (call) => answer(call, movieAt(call).entry),
  "movies.admin.update": (call) => {
    const { entry, status } = movieAt(call);
    checkVersion(call, entry);
    checkMove(String(status), String(call.body.status));
    if (!hidden.includes(String(call.body.status))) checkPublishable(call, { ...entry.record, ...call.body });
    changed(call, entry, completed(call.body), defaults);
    return answer(call, entry);
  },
  "movies.admin.delete": (call) => {
    const { entry, status } = movieAt(call);
    if (!hidden.includes(String(status))) {
      throw new Refusal(409, "only a draft or an unpublished movie can be deleted: unpublish first");
    }
    call.vendorState.store.drop(entry);
    return { status: 204 };
  },
  "movies.admin.publish": (call) => {
    const { entry, status } = movieAt(call);
    checkVersion(call, entry);
    checkPublishable(call, entry.record);
    if (!hidden.includes(String(status))) checkRepeatable(call, `the movie is ${status} already`);
    else {
      changed(call, entry, call.body, defaults);
      entry.record.status = isAhead(call.body.available_from, call.now) ? "scheduled" : "published";
    }
    return answer(call, entry);
  },
  "movies.admin.unpublish": (call) => {
    const { entry, status } = movieAt(call);
    checkVersion(call, entry);
    if (status === "scheduled" && call.settings.encorastream.unpublishScheduled === "refused") {
      throw new Refusal(409, "only a published movie can be unpublished");
    }
    if (hidden.includes(String(status))) checkRepeatable(call, `the movie is ${status} already`);
    else {
      touch(call, entry);
      entry.record.status = "unpublished";
    }
    return answer(call, entry);
  },
};

/**
 * The document leaves open what a status sent with an update does. Moves between seen and unseen are left to publish
 * and unpublish, but for what is scheduled: unpublish is documented from published alone.
 */
function checkMove(from: string, to: string): void {
  const isMove = hidden.includes(from) !== hidden.includes(to);
  const isTakenBack = from === "scheduled" && to === "draft";
  if (isMove && !isTakenBack) throw new Refusal(409, `status is ${from}: use publish or unpublish`);
}
