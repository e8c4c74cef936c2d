import type { Json } from "../json";
import type { Entry } from "../store";
import type { Answer, Call, Handler } from "../vendor";
import { channelKey, page, success } from "./answers";
import { entryOf, entryOfBody, type Reader, sharedReaders, writeForm } from "./forms";
import { newKey } from "./keys";

function newSeries(call: Call): Json {
  return {
    like_count: 0,
    dislike_count: 0,
    thumbnails: [],
    localizations: [],
    provider_data: [],
    no_seasons: 0,
    no_episodes: 0,
    default_language: "fa",
    audio_language: "fa",
    producer_country: null,
    share_status: "allow",
    status: "active",
    privacy_status: "public",
    parental_guide: "NONE",
    channel_key: channelKey(call),
    channel_title: "admin",
    title: null,
    description: null,
    genres_title: null,
    first_episode_date: null,
    last_episode_date: null,
    trailer_video_key: null,
    source_key: newKey(call, "series"),
    webUrl: "",
    source_abbr: "cp",
  };
}

const readers: Record<string, Reader> = {
  ...sharedReaders,
  genres: (genres) => ({ genres_title: Array.isArray(genres) ? genres.join(", ") : null }),
  producerCountry: (producer_country) => ({ producer_country }),
  audioLanguage: (audio_language) => ({ audio_language }),
  parentalGuide: (parental_guide) => ({ parental_guide }),
  privacyStatus: (privacy_status) => ({ privacy_status }),
};

/** As reads show it: the counters follow from the seasons and their videos. */
function shown(call: Call, entry: Entry): Json {
  const { source_key } = entry.record;
  const isInside = ({ record }: Entry) => record.series_key === source_key;
  const no_seasons = call.vendorState.all("seasons").filter(isInside).length;
  const no_episodes = call.vendorState.all("videos").filter(isInside).length;
  return { ...entry.record, no_seasons, no_episodes };
}

/** Write answers join genres differently from reads. */
function written(call: Call, entry: Entry): Answer {
  const { genres_title } = entry.record;
  const joined = typeof genres_title === "string" ? genres_title.replaceAll(", ", " ,") : genres_title;
  return success({ ...structuredClone(shown(call, entry)), genres_title: joined });
}

export const seriesHandlers: Record<string, Handler> = {
  "series.create": (call) => {
    const record = newSeries(call);
    const entry = call.vendorState.add("series", String(record.source_key), record);
    writeForm(call, entry, readers, "series");
    return written(call, entry);
  },
  "series.edit": (call) => {
    const entry = entryOf(call, "series", call.params.sourceKey, "series");
    call.vendorState.store.touch(entry);
    writeForm(call, entry, readers, "series");
    return written(call, entry);
  },
  "series.get": (call) => success(shown(call, entryOfBody(call, "series", "series"))),
  "series.list": (call) => {
    const items = call.vendorState.all("series").map((entry) => shown(call, entry));
    return success(page(items, call.body.pageToken, call.body.maxResults));
  },
};
