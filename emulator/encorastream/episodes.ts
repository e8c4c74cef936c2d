import type { Json } from "../json";
import type { Entry, VendorState } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { assign, checkVersion, entryAt, identity, touch, versioned, withWholeImages } from "./answers";
import { page, sorted } from "./paging";
import { seasonsOf } from "./seasons";

const noStills = { thumbnail: null, backdrop: null };

const defaults: Json = {
  synopsis: null,
  runtime_minutes: null,
  content_rating: null,
  images: noStills,
  air_date: null,
  available_from: null,
  available_until: null,
};

function seasonAt(call: Call): Entry {
  const show = entryAt(call, "shows", call.params.show_id);
  const number = Number(call.params.season_number);
  const season = seasonsOf(call.vendorState, show.id).find(({ record }) => record.season_number === number);
  if (!season) throw new Refusal(404, `no season ${number}`);
  return season;
}

function episodesOf(vendorState: VendorState, season: Entry): Entry[] {
  const own = vendorState.all("episodes").filter(({ record }) => record.season_id === season.id);
  return own.toSorted((a, b) => Number(a.record.episode_number) - Number(b.record.episode_number));
}

function episodeAt(call: Call): { season: Entry; episode: Entry } {
  const season = seasonAt(call);
  const number = Number(call.params.episode_number);
  const episode = episodesOf(call.vendorState, season).find(({ record }) => record.episode_number === number);
  if (!episode) throw new Refusal(404, `no episode ${number}`);
  return { season, episode };
}

function check(call: Call, season: Entry, own?: Entry): void {
  const { season_number, episode_number, status, runtime_minutes, content_rating } = {
    ...own?.record,
    ...call.body,
  };
  if (season_number !== season.record.season_number) {
    throw new Refusal(422, "season_number differs from the path's");
  }
  const episodes = episodesOf(call.vendorState, season);
  if (episodes.some((one) => one.id !== own?.id && one.record.episode_number === episode_number)) {
    throw new Refusal(409, `episode ${episode_number} exists already`);
  }
  const show = call.vendorState.find("shows", String(season.record.show_id));
  const rated = content_rating ?? show?.record.content_rating;
  if (status === "published" && (!runtime_minutes || !rated)) {
    throw new Refusal(422, "runtime_minutes and content_rating must be set before publish");
  }
}

/** A season that ever had a published episode can't be deleted any more. */
function markPublished(call: Call, season: Entry, episode: Entry): void {
  if (episode.record.status !== "published") return;
  call.vendorState.store.touch(season);
  season.hidden.episodePublished = true;
}

function shown(entry: Entry): Json {
  return structuredClone(entry.record);
}

const list: Handler = (call) =>
  page(call, sorted(episodesOf(call.vendorState, seasonAt(call)).map(shown), call.query.sort));

const get: Handler = (call) => {
  const { episode } = episodeAt(call);
  return versioned(episode, shown(episode));
};

export const episodeHandlers: Record<string, Handler> = {
  "episodes.list": list,
  "episodes.get": get,
  "episodes.admin.list": list,
  "episodes.admin.get": get,
  "episodes.admin.create": (call) => {
    const season = seasonAt(call);
    check(call, season);
    const { id, created_at, updated_at } = identity(call.now);
    const { show_id } = season.record;
    const record = {
      id,
      show_id,
      season_id: season.id,
      ...structuredClone(defaults),
      created_at,
      updated_at,
    };
    const episode = call.vendorState.add("episodes", id, record);
    assign(episode, withWholeImages(call.body, noStills), defaults);
    markPublished(call, season, episode);
    touch(call, season);
    return versioned(episode, shown(episode), 201);
  },
  "episodes.admin.update": (call) => {
    const { season, episode } = episodeAt(call);
    checkVersion(call, episode);
    check(call, season, episode);
    touch(call, episode);
    assign(episode, withWholeImages(call.body, noStills), defaults);
    markPublished(call, season, episode);
    return versioned(episode, shown(episode));
  },
  "episodes.admin.delete": (call) => {
    const { season, episode } = episodeAt(call);
    call.vendorState.store.drop(episode);
    touch(call, season);
    return { status: 204 };
  },
};
