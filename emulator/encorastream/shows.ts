import type { Json } from "../json";
import type { Entry, VendorState } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { changed, checkVersion, created, entryAt, noImages, touch, versioned } from "./answers";
import { replayable } from "./idempotency";
import { matching, page } from "./paging";
import { checkRepeatable, completed } from "./publishing";
import { dropSeason, seasonsOf } from "./seasons";
import { slugFor } from "./slug";

const defaults: Json = {
  original_title: null,
  synopsis: null,
  content_rating: null,
  genres: [],
  network: null,
  country_of_origin: [],
  language: null,
  first_air_date: null,
  last_air_date: null,
  cast: [],
  images: noImages,
  geo_restrictions: { policy: "allow_all", territories: [] },
};

export function shownShow(entry: Entry, vendorState: VendorState): Json {
  const seasons = seasonsOf(vendorState, entry.id);
  const episodes = vendorState.all("episodes").filter((episode) => episode.record.show_id === entry.id);
  return {
    ...structuredClone(entry.record),
    total_seasons: seasons.length,
    total_episodes: episodes.length,
  };
}

function checkPublishable(status: unknown, contentRating: unknown): void {
  if (status !== "draft" && !contentRating)
    throw new Refusal(422, "content_rating must be set before publish");
}

const publicShows: Handler = (call) => {
  const wanted = call.vendorState.all("shows").filter(({ record }) => record.status !== "draft");
  return page(call, filtered(call, wanted));
};

const adminShows: Handler = (call) => page(call, filtered(call, call.vendorState.all("shows")));

function filtered(call: Call, entries: Entry[]): Json[] {
  const shows = entries.map((entry) => shownShow(entry, call.vendorState));
  return matching(call.query, shows, { status: "status", content_rating: "content_rating", genre: "genres" });
}

export const showHandlers: Record<string, Handler> = {
  "shows.list": publicShows,
  "shows.get": (call) => {
    const entry = entryAt(call, "shows", call.params.show_id);
    if (entry.record.status === "draft") throw new Refusal(404, `no such object: ${entry.id}`);
    return versioned(entry, shownShow(entry, call.vendorState));
  },
  "shows.admin.list": adminShows,
  "shows.admin.create": replayable((call) => {
    checkPublishable(call.body.status, call.body.content_rating);
    const members = { slug: slugFor(call, "shows", call.body.title), average_rating: 0, rating_count: 0 };
    const entry = created(call, "shows", { defaults, members, sent: completed(call.body) });
    return versioned(entry, shownShow(entry, call.vendorState), 201);
  }),
  "shows.admin.get": (call) => {
    const entry = entryAt(call, "shows", call.params.show_id);
    return versioned(entry, shownShow(entry, call.vendorState));
  },
  "shows.admin.update": (call) => {
    const entry = entryAt(call, "shows", call.params.show_id);
    checkVersion(call, entry);
    const { status } = call.body;
    // The document leaves open what a status sent with an update does; moves in and out of draft are left
    // to publish and unpublish, so that an update with an old status can't hide a show by accident.
    if ((status === "draft") !== (entry.record.status === "draft")) {
      throw new Refusal(409, `status is ${entry.record.status}: use publish or unpublish`);
    }
    const rating =
      call.body.content_rating === undefined ? entry.record.content_rating : call.body.content_rating;
    checkPublishable(status, rating);
    changed(call, entry, completed(call.body), defaults);
    return versioned(entry, shownShow(entry, call.vendorState));
  },
  "shows.admin.delete": (call) => {
    const entry = entryAt(call, "shows", call.params.show_id);
    if (entry.record.status !== "draft")
      throw new Refusal(409, "only a draft can be deleted: unpublish first");
    dropShow(call.vendorState, entry, call.now);
    return { status: 204 };
  },
  "shows.admin.publish": (call) => {
    const entry = entryAt(call, "shows", call.params.show_id);
    checkVersion(call, entry);
    checkPublishable("published", entry.record.content_rating);
    if (entry.record.status === "draft") move(call, entry, "published");
    else checkRepeatable(call, "the show is published already");
    return versioned(entry, shownShow(entry, call.vendorState));
  },
  "shows.admin.unpublish": (call) => {
    const entry = entryAt(call, "shows", call.params.show_id);
    checkVersion(call, entry);
    if (entry.record.status !== "draft") move(call, entry, "draft");
    else checkRepeatable(call, "the show is a draft already");
    return versioned(entry, shownShow(entry, call.vendorState));
  },
};

function move(call: Call, entry: Entry, status: string): void {
  touch(call, entry);
  entry.record.status = status;
}

/** A hard delete, with all seasons and episodes. */
export function dropShow(vendorState: VendorState, show: Entry, now: number): void {
  for (const season of seasonsOf(vendorState, show.id)) dropSeason(vendorState, season, now);
  vendorState.store.drop(show);
}
