import { UploadedFile } from "../contract";
import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { channelKey, documentedOutput, success } from "./answers";
import { newKey } from "./keys";
import { dayInTehran } from "./tehran";

/** Videos: records in the words of the video read, without what is worked out for each answer. */

/** The states before the last one, each for a third of the processing. Their order is inferred from the samples. */
const pending = ["uploading", "uploadingToUC", "processingUC"] as const;

/** A video as the vendor holds it before any field of a form is written. */
export function newVideo(call: Call): Entry {
  const source_key = newKey(call, "videos");
  return call.vendorState.add("videos", source_key, {
    source_key,
    parent_key: null,
    channel_key: channelKey(call),
    channel_title: "admin",
    publisher_channel_key: `${channelKey(call)}Main`,
    season_index: null,
    episode_index: null,
    season_key: null,
    series_key: null,
    video_type: "movie",
    title: null,
    description: null,
    published_at: null,
    duration: 0,
    category_title: null,
    tags_title: null,
    parental_guide: "NONE",
    genres_title: null,
    default_language: "fa",
    audio_language: "fa",
    localizations: [],
    producer_country: null,
    is_3d: false,
    is_hd: false,
    has_caption: false,
    is_free: true,
    embeddable: true,
    status: "uploading",
    privacy_status: "public",
    broadcast_status: "none",
    comment_status: "allow",
    share_status: "allow",
    view_count: 0,
    like_count: 0,
    dislike_count: 0,
    comment_count: 0,
    thumbnails: [],
    provider_data: [],
    is_completed: true,
    webEmbedUrl: `https://www.content-pool.ir/embed/v/cp/${source_key}`,
    webPreEmbedUrl: `https://www.content-pool.ir/pre_embed/v/cp/${source_key}`,
    webUrl: `https://www.content-pool.ir/v/cp/${source_key}/video`,
    source_abbr: "cp",
  });
}

/** How each sent field reads back. */
const readers: Record<string, (value: unknown, record: Json, call: Call) => Json> = {
  title: (title) => ({ title }),
  description: (description) => ({ description }),
  categoryKey: (key) => ({ category_title: categoryTitle(key) }),
  tags: (tags) => ({ tags_title: joined(tags) }),
  genres: (genres) => ({ genres_title: joined(genres) }),
  publishedAt: (date) => ({ published_at: `${dashed(String(date))} 00:00:00` }),
  producerCountry: (producer_country) => ({ producer_country }),
  audioLanguage: (audio_language) => ({ audio_language }),
  parentalGuide: (parental_guide) => ({ parental_guide }),
  embeddable: (flag) => ({ embeddable: isOn(flag) }),
  isFree: (flag) => ({ is_free: isOn(flag) }),
  commentStatus: (comment_status) => ({ comment_status }),
  privacyStatus: (privacy_status) => ({ privacy_status }),
  shareStatus: (share_status) => ({ share_status }),
  otherData: (data) => ({ provider_data: typeof data === "string" ? JSON.parse(data) : data }),
  englishTitle: (title, record) => ({ localizations: english(record, { title }) }),
  englishDescription: (description, record) => ({ localizations: english(record, { description }) }),
  seasonKey: (key, _record, call) => inSeason(String(key), call),
  episodeIndex: (index) => ({ episode_index: Number(index) }),
};

function categoryTitle(key: unknown): unknown {
  const categories = documentedOutput("categories.list") as Json[];
  const found = categories.find((category) => category.key === key);
  if (!found) throw new Refusal(400, "categoryKey: unknown");
  return found.title;
}

function joined(texts: unknown): string | null {
  return Array.isArray(texts) && texts.length > 0 ? texts.join(" ,") : null;
}

function isOn(flag: unknown): boolean {
  return ["1", "true"].includes(String(flag));
}

/** Y/M/D as YYYY-MM-DD. */
function dashed(date: string): string {
  const [year, month = "", day = ""] = date.split("/");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** An empty map comes back as an empty list. */
function english(record: Json, change: Json): unknown {
  const before = isObject(record.localizations) ? record.localizations : {};
  const en = { ...(isObject(before.en) ? before.en : { title: null, description: null }), ...change };
  return Object.values(en).some((text) => text) ? { ...before, en } : [];
}

/** Whether an unknown season is refused is not documented: any key is taken. */
function inSeason(key: string, call: Call): Json {
  const season = call.vendorState.find("seasons", key)?.record;
  return {
    season_key: key,
    series_key: season?.series_key ?? null,
    season_index: season?.index ?? null,
    video_type: "series",
  };
}

const pictures = {
  thumbnail: { width: 640, height: 360 },
  cover: { width: 100, height: 150 },
  banner: { width: 640, height: 360 },
};

/** A new file or new URLs are processed from the start, and take the place of the other kind. */
function write(call: Call, entry: Entry): void {
  for (const [name, value] of Object.entries(call.body)) {
    Object.assign(entry.record, readers[name]?.(value, entry.record, call));
  }
  const { videoFile, urls, hasSubtitle } = call.body;
  const files = { ...(entry.hidden.files as Json | undefined) };
  for (const name of Object.keys(pictures)) {
    const file = call.body[name];
    if (file instanceof UploadedFile) files[name] = { ...file };
  }
  entry.hidden.files = files;
  if (hasSubtitle !== undefined) entry.hidden.hasSubtitle = isOn(hasSubtitle);
  entry.record.thumbnails = Object.entries(pictures)
    .filter(([name]) => name in files)
    .map(([type, size]) => ({
      url: `video/1_${entry.id}/${type}_default.jpeg`,
      type,
      ...size,
      quality: "default",
      upload_center_id: 2,
    }));
  if (!(videoFile instanceof UploadedFile) && urls === undefined) return;
  entry.hidden.source =
    videoFile instanceof UploadedFile
      ? { file: { ...videoFile } }
      : { urls: typeof urls === "string" ? JSON.parse(urls) : urls };
  const { processingMilliseconds, processedStatus } = call.settings.contentpool;
  entry.hidden.processing = {
    from: call.now,
    until: call.now + processingMilliseconds,
    end: processedStatus,
  };
  entry.record.status = "uploading";
}

/** Processing ends by itself. A status that was set by hand stays. */
export function videoStatus({ record, hidden }: Entry, now: number): unknown {
  if (record.status !== "uploading" || !isObject(hidden.processing)) return record.status;
  const { from, until, end } = hidden.processing as { from: number; until: number; end: string };
  if (now >= until) return end;
  return pending[Math.floor(((now - from) / (until - from)) * pending.length)];
}

/** As uploads, edits and the videos of a season show it: moments in UTC, no review, no URLs. */
export function writtenVideo(entry: Entry, call: Call): Json {
  const { published_at: day } = entry.record;
  const published_at =
    typeof day === "string" ? dayInTehran(day.slice(0, 10)).toISOString().replace("Z", "000Z") : day;
  return { ...entry.record, published_at, status: videoStatus(entry, call.now) };
}

/** As the video read shows it: times of Iran without a zone, the review, what players are given. */
function readVideo(entry: Entry, call: Call): Json {
  const { published_at, tags_title, genres_title } = entry.record;
  const seen = playedVideo(entry, call);
  return {
    ...seen,
    published_at,
    // Reads join genres otherwise than uploads, and may show tags in another order.
    tags_title: typeof tags_title === "string" ? tags_title.split(" ,").toReversed().join(" ,") : tags_title,
    genres_title: typeof genres_title === "string" ? genres_title.replaceAll(" ,", ", ") : genres_title,
    cleaner_status: seen.status === "active" ? call.settings.contentpool.cleanerStatus : null,
  };
}

/** As a write answer shows it, with what players are given: so an addition to a publisher channel answers. */
export function playedVideo(entry: Entry, call: Call): Json {
  const isPlayable = videoStatus(entry, call.now) === "active";
  const address = `https://prim.content-pool.ir/video/play/${entry.id}/${call.now}`;
  return {
    ...writtenVideo(entry, call),
    hlsVideoUrls: isPlayable
      ? [
          {
            url: `${address}/master.m3u8`,
            fileSize: null,
            videoFormat: automaticFormat(),
            is_external: isObject(sourceOf(entry).urls),
          },
        ]
      : [],
    downloadableVideoUrls: [],
  };
}

/** The format of a playlist, as the documented read shows it. */
function automaticFormat(): unknown {
  const { hlsVideoUrls } = documentedOutput("videos.get") as { hlsVideoUrls: { videoFormat: unknown }[] };
  return hlsVideoUrls[0]?.videoFormat;
}

function sourceOf({ hidden }: Entry): Json {
  return isObject(hidden.source) ? hidden.source : {};
}

function videoAt(call: Call): Entry {
  const entry = call.vendorState.find("videos", String(call.params.sourceKey));
  if (!entry || entry.record.source_abbr !== call.params.sourceAbbr)
    throw new Refusal(404, "video not found");
  return entry;
}

export const videoHandlers: Record<string, Handler> = {
  "videos.upload": (call) => {
    if (call.body.videoFile === undefined && call.body.urls === undefined)
      throw new Refusal(400, "body.videoFile: required without urls", { violation: true });
    if (call.body.categoryKey !== undefined) categoryTitle(call.body.categoryKey);
    const entry = newVideo(call);
    write(call, entry);
    return success({ ...writtenVideo(entry, call), status: "uploading" });
  },
  "videos.edit": (call) => {
    const entry = videoAt(call);
    if (call.body.categoryKey !== undefined) categoryTitle(call.body.categoryKey);
    call.vendorState.store.touch(entry);
    write(call, entry);
    return success(writtenVideo(entry, call));
  },
  "videos.get": (call) => success(readVideo(videoAt(call), call)),
};
