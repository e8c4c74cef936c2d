import type { Json } from "../json";
import type { Entry, VendorState } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import {
  changed,
  checkVersion,
  created,
  entryAt,
  noImages,
  timestamp,
  touch,
  versioned,
  withWholeImages,
} from "./answers";

const defaults: Json = { title: null, synopsis: null, images: noImages, air_date: null, end_date: null };

/** A show's seasons by their number. */
export function seasonsOf(vendorState: VendorState, showId: string): Entry[] {
  const own = vendorState
    .all("seasons")
    .filter(({ record }) => record.show_id === showId && !isDeleted(record));
  return own.toSorted((a, b) => Number(a.record.season_number) - Number(b.record.season_number));
}

/** A season's deletion is soft: it stays with the vendor, and no call shows it any more. */
export function isDeleted(record: Json): boolean {
  return record.deleted_at !== undefined;
}

function seasonAt(call: Call): { show: Entry; season: Entry } {
  const show = entryAt(call, "shows", call.params.show_id);
  const number = Number(call.params.season_number);
  const season = seasonsOf(call.vendorState, show.id).find(({ record }) => record.season_number === number);
  if (!season) throw new Refusal(404, `no season ${number}`);
  return { show, season };
}

function episodesOf(vendorState: VendorState, season: Entry): Entry[] {
  return vendorState.all("episodes").filter((episode) => episode.record.season_id === season.id);
}

export function shownSeason(entry: Entry, vendorState: VendorState): Json {
  return { ...structuredClone(entry.record), episode_count: episodesOf(vendorState, entry).length };
}

function checkNumber(call: Call, show: Entry, own?: Entry): void {
  const number = call.body.season_number;
  const seasons = seasonsOf(call.vendorState, show.id);
  if (seasons.some((season) => season.id !== own?.id && season.record.season_number === number)) {
    throw new Refusal(409, `season ${number} exists already`);
  }
}

const list: Handler = (call) => {
  const show = entryAt(call, "shows", call.params.show_id);
  return {
    body: {
      data: seasonsOf(call.vendorState, show.id).map((season) => shownSeason(season, call.vendorState)),
    },
  };
};

const get: Handler = (call) => {
  const { season } = seasonAt(call);
  return versioned(season, shownSeason(season, call.vendorState));
};

export const seasonHandlers: Record<string, Handler> = {
  "shows.seasons.list": list,
  "shows.seasons.get": get,
  "seasons.admin.list": list,
  "seasons.admin.get": get,
  "seasons.admin.create": (call) => {
    const show = entryAt(call, "shows", call.params.show_id);
    checkNumber(call, show);
    const members = { show_id: show.id };
    const entry = created(call, "seasons", { defaults, members, sent: withWholeImages(call.body) });
    // The show counts its seasons, so it moved too.
    touch(call, show);
    return versioned(entry, shownSeason(entry, call.vendorState), 201);
  },
  "seasons.admin.update": (call) => {
    const { show, season } = seasonAt(call);
    checkVersion(call, season);
    checkNumber(call, show, season);
    changed(call, season, withWholeImages(call.body), defaults);
    return versioned(season, shownSeason(season, call.vendorState));
  },
  "seasons.admin.delete": (call) => {
    const { show, season } = seasonAt(call);
    const published = episodesOf(call.vendorState, season).some(
      (episode) => episode.hidden.published === true || episode.record.status === "published",
    );
    if (season.hidden.episodePublished === true || published) {
      throw new Refusal(409, "an episode of the season has been published");
    }
    dropSeason(call.vendorState, season, call.now);
    touch(call, show);
    return { status: 204 };
  },
};

/** The season and its episodes, whatever their state. */
export function dropSeason(vendorState: VendorState, season: Entry, now: number): void {
  for (const episode of episodesOf(vendorState, season)) vendorState.store.drop(episode);
  vendorState.store.touch(season);
  season.record.deleted_at = timestamp(now);
}
