import type { Json } from "../json";
import type { Entry } from "../store";
import { type Answer, type Call, type Handler, Refusal } from "../vendor";
import { page, success } from "./answers";
import { writtenVideo } from "./videos";

/** The search over videos, whose items have names of their own, and two shapes on one page. */

function search(call: Call): Answer {
  const { query = "", pageToken, maxResults } = call.query;
  const found = call.vendorState
    .all("videos")
    .filter(({ record }) =>
      `${record.title} ${record.description}`.toLowerCase().includes(query.toLowerCase()),
    )
    .filter((entry) => isInScope(call, entry))
    .map((entry, place) => (place % 2 === 0 ? indexed(entry, call) : stored(entry)));
  const { prevPageToken, nextPageToken, ...one } = page(found, pageOf(pageToken), maxResults);
  return success({
    ...one,
    currentPage: null,
    thumbnails: [],
    prevPageToken: tokenOf(prevPageToken),
    nextPageToken: tokenOf(nextPageToken),
  });
}

function isInScope({ query, vendorState }: Call, { id, record }: Entry): boolean {
  const { channelKey, publisherChannelKey: key, categoryTitle } = query;
  const isInside =
    record.publisher_channel_key === key || vendorState.find("channelVideos", `${key}/${id}`) !== undefined;
  return (
    (channelKey === undefined || record.channel_key === channelKey) &&
    (key === undefined || isInside) &&
    (categoryTitle === undefined || record.category_title === categoryTitle)
  );
}

/** What both shapes have. Tags are the text of a JSON list, and the category has no `_title` in its name. */
function common({ record }: Entry): Json {
  const { tags_title } = record;
  return {
    type: "video",
    source_id: 1,
    source_key: record.source_key,
    channel_key: record.channel_key,
    publisher_channel_key: record.publisher_channel_key,
    user_key: "6K7xibXn",
    upload_center_id: 1,
    title: record.title,
    description: record.description,
    channel_title: record.channel_title,
    category: record.category_title,
    tags: JSON.stringify(typeof tags_title === "string" ? tags_title.split(",") : [" "]),
    duration: record.duration,
    is_hd: record.is_hd,
    is_3d: record.is_3d,
    has_caption: record.has_caption,
    is_free: record.is_free,
    embeddable: record.embeddable,
    broadcast_status: record.broadcast_status,
    thumbnails: record.thumbnails,
    view_count: record.view_count,
    like_count: record.like_count,
    dislike_count: record.dislike_count,
    comment_count: record.comment_count,
    video_count: null,
    subscriber_count: null,
  };
}

/** Out of the index: moments in UTC, and second names for the keys. */
function indexed(entry: Entry, call: Call): Json {
  return {
    ...common(entry),
    uuid: `Jellyfish\\Models\\Video_1_${entry.id}`,
    source_video_key: entry.id,
    source_channel_id: entry.record.channel_key,
    playlist_id: null,
    cleaner_result: null,
    published_at: writtenVideo(entry, call).published_at,
    privacy_status: entry.record.privacy_status,
  };
}

/** Out of the store: times of Iran, and perhaps no privacy status. */
function stored(entry: Entry): Json {
  return { ...common(entry), published_at: entry.record.published_at };
}

/** Page tokens are texts that say nothing. */
function tokenOf(pageNumber: unknown): string | null {
  return pageNumber === null ? null : Buffer.from(`page ${pageNumber}`).toString("base64url");
}

function pageOf(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const number = /^page (\d+)$/.exec(Buffer.from(token, "base64url").toString())?.[1];
  if (number === undefined) throw new Refusal(400, "pageToken: unknown");
  return number;
}

export const searchHandlers: Record<string, Handler> = { "videos.search": search };
