import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { entryAt } from "./answers";
import { shownMovie } from "./movies";
import { openSession } from "./sessions";
import { shownShow } from "./shows";

/** What a viewer's player asks for beside a title: its streams, its tracks, its trailers, and what is like it. */

function seen(entry: Entry, isSeen: boolean): Entry {
  if (!isSeen) throw new Refusal(404, `no such object: ${entry.id}`);
  return entry;
}

function movieAt(call: Call): Entry {
  const entry = entryAt(call, "movies", call.params.movie_id);
  return seen(entry, shownMovie(entry, call.now).status === "published");
}

function showAt(call: Call): Entry {
  const entry = entryAt(call, "shows", call.params.show_id);
  return seen(entry, entry.record.status !== "draft");
}

function episodeAt(call: Call): Entry {
  const entry = entryAt(call, "episodes", call.params.episode_id);
  return seen(entry, entry.record.status === "published");
}

function liveChannelAt(call: Call): Entry {
  const entry = entryAt(call, "channels", call.params.channel_id);
  return seen(entry, entry.record.status === "live");
}

/** A channel whose past programmes can be watched. */
function replayedChannelAt(call: Call): Entry {
  const entry = liveChannelAt(call);
  if (entry.record.is_catchup_enabled !== true) throw new Refusal(409, "catch-up is off for this channel");
  return entry;
}

const streamOf =
  (type: string, at: (call: Call) => Entry): Handler =>
  (call) => ({ body: openSession(call, type, at(call).id) });

/** Tracks and trailers come with uploads. What an upload becomes of a title's is not documented, so there are none. */
const tracksOf =
  (at: (call: Call) => Entry): Handler =>
  (call) => {
    at(call);
    return { body: { subtitles: [], audio: [] } };
  };

const trailersOf =
  (at: (call: Call) => Entry): Handler =>
  (call) => {
    at(call);
    return { body: { data: [] } };
  };

/** Other titles that viewers see and that share a genre. */
function related(call: Call, title: Entry, others: Json[]): Json[] {
  const genres = new Set([title.record.genres].flat());
  const alike = others.filter(
    ({ id, genres: own }) => id !== title.id && [own].flat().some((one) => genres.has(one)),
  );
  return alike.slice(0, Number(call.query.limit ?? 20));
}

export const playbackHandlers: Record<string, Handler> = {
  "movies.stream": streamOf("movie", movieAt),
  "movies.tracks": tracksOf(movieAt),
  "movies.trailers.list": trailersOf(movieAt),
  "movies.related.list": (call) => {
    const movies = call.vendorState.all("movies").map((entry) => shownMovie(entry, call.now));
    const published = movies.filter(({ status }) => status === "published");
    return { body: { data: related(call, movieAt(call), published) } };
  },
  "shows.trailers.list": trailersOf(showAt),
  "shows.related.list": (call) => {
    const shows = call.vendorState.all("shows").map((entry) => shownShow(entry, call.vendorState));
    const published = shows.filter(({ status }) => status !== "draft");
    return { body: { data: related(call, showAt(call), published) } };
  },
  "episodes.stream": streamOf("episode", episodeAt),
  "episodes.tracks": tracksOf(episodeAt),
  "livetv.channels.stream": streamOf("channel", liveChannelAt),
  "livetv.channels.catchup": streamOf("channel", replayedChannelAt),
  "livetv.channels.startover": streamOf("channel", replayedChannelAt),
};
