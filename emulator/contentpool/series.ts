import { UploadedFile } from "../contract";
import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Answer, type Call, type Handler, Refusal } from "../vendor";
import { channelKey, page, success } from "./answers";
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

/** How each sent field reads back. */
const readers: Record<string, (value: unknown, record: Json, sent: Json) => Json> = {
  title: (title) => ({ title }),
  description: (description) => ({ description }),
  genres: (genres) => ({ genres_title: Array.isArray(genres) ? genres.join(", ") : null }),
  firstEpisodeDate: (date) => ({ first_episode_date: calendarDate(date) }),
  lastEpisodeDate: (date) => ({ last_episode_date: calendarDate(date) }),
  producerCountry: (producer_country) => ({ producer_country }),
  audioLanguage: (audio_language) => ({ audio_language }),
  parentalGuide: (parental_guide) => ({ parental_guide }),
  privacyStatus: (privacy_status) => ({ privacy_status }),
  otherData: (data) => ({ provider_data: typeof data === "string" ? JSON.parse(data) : data }),
  // Whether an unknown key is refused is not documented: any is taken.
  trailerVideoKey: (key) => ({ trailer_video_key: key || null }),
  englishTitle: (title, record) => ({ localizations: english(record, { title }) }),
  englishDescription: (description, record) => ({ localizations: english(record, { description }) }),
};

/** An empty map comes back as an empty list. */
function english(record: Json, change: Json): unknown {
  const before = isObject(record.localizations) ? record.localizations : {};
  const en = { ...(isObject(before.en) ? before.en : { title: null, description: null }), ...change };
  return Object.values(en).some((text) => text) ? { ...before, en } : [];
}

/** Y/M/D as the zone-less time that reads show. */
function calendarDate(date: unknown): string | null {
  if (!date) return null;
  const [year, month = "", day = ""] = String(date).split("/");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} 00:00:00`;
}

const pictures = {
  banner: { height: 360, width: 640 },
  cover: { height: 150, width: 100 },
};

function write(call: Call, entry: Entry): void {
  for (const [name, value] of Object.entries(call.body)) {
    Object.assign(entry.record, readers[name]?.(value, entry.record, call.body));
  }
  const files = { ...(entry.hidden.files as Json | undefined) };
  for (const name of Object.keys(pictures)) {
    const file = call.body[name];
    if (file instanceof UploadedFile) files[name] = { ...file };
  }
  entry.hidden.files = files;
  entry.record.thumbnails = Object.entries(pictures)
    .filter(([name]) => name in files)
    .map(([type, size]) => ({
      url: `series/1_${entry.id}/${type}_default.jpeg`,
      ...size,
      quality: "default",
      type,
      upload_center_id: 2,
    }));
}

/** Write answers join genres differently from reads. */
function written(entry: Entry): Answer {
  const { genres_title } = entry.record;
  const joined = typeof genres_title === "string" ? genres_title.replaceAll(", ", " ,") : genres_title;
  return success({ ...structuredClone(entry.record), genres_title: joined });
}

function seriesAt(call: Call, key: unknown): Entry {
  const entry = call.vendorState.find("series", String(key));
  if (!entry) throw new Refusal(404, "series not found");
  return entry;
}

export const seriesHandlers: Record<string, Handler> = {
  "series.create": (call) => {
    const record = newSeries(call);
    const entry = call.vendorState.add("series", String(record.source_key), record);
    write(call, entry);
    return written(entry);
  },
  "series.edit": (call) => {
    const entry = seriesAt(call, call.params.sourceKey);
    call.vendorState.store.touch(entry);
    write(call, entry);
    return written(entry);
  },
  "series.get": (call) => {
    const entry = seriesAt(call, call.body.sourceKey);
    if (call.body.sourceAbbr !== entry.record.source_abbr) throw new Refusal(404, "series not found");
    return success(entry.record);
  },
  "series.list": (call) => {
    const items = call.vendorState.all("series").map((entry) => entry.record);
    return success(page(items, call.body.pageToken, call.body.maxResults));
  },
};
