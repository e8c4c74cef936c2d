import { UploadedFile } from "../contract";
import type { Json } from "../json";
import type { Entry } from "../store";
import { type Answer, type Call, type Handler, Refusal } from "../vendor";
import { channelKey, page, success } from "./answers";
import { entryOf } from "./forms";
import { newKey } from "./keys";
import { playedVideo } from "./videos";

/** Channels inside an account's own, in which it shares videos. No call edits or deletes one. */

function newChannel(call: Call): Json {
  const { title, description = "", privacyStatus = "public" } = call.query;
  const source_key = newKey(call, "publisherChannels", 12);
  return {
    privacy_status: privacyStatus,
    status: "active",
    thumbnails: bannerOf(call, source_key),
    localizations: [],
    default_language: "fa",
    view_count: 0,
    video_count: 0,
    channel_key: channelKey(call),
    channel_title: "admin",
    title,
    description,
    source_key,
  };
}

function bannerOf({ body }: Call, key: string): Json[] {
  if (!(body.banner instanceof UploadedFile)) return [];
  const url = `publisherChannel/1_${key}/banner_default.jpeg`;
  return [{ url, height: 360, width: 640, quality: "default", type: "banner", upload_center_id: 2 }];
}

/** As reads show it: the counter follows from the videos. */
function shown(call: Call, entry: Entry): Json {
  const videos = call.vendorState
    .all("channelVideos")
    .filter(({ record }) => record.publisher_channel_key === entry.id);
  return { ...entry.record, video_count: videos.length };
}

/** With a key one object, without one a list in pages of ten. */
function read(call: Call): Answer {
  const { publisherChannelKey, pageToken, maxResults = 10 } = call.query;
  if (publisherChannelKey !== undefined)
    return success(shown(call, entryOf(call, "publisherChannels", publisherChannelKey, "publisher channel")));
  const items = call.vendorState.all("publisherChannels").map((entry) => shown(call, entry));
  return success({ ...page(items, pageToken, maxResults), thumbnails: [] });
}

/** Answers with the video as it is seen through the channel. */
function addVideo(call: Call): Answer {
  const { publisherChannelKey, videoKey, videoSourceAbbr } = call.query;
  const channel = entryOf(call, "publisherChannels", publisherChannelKey, "publisher channel");
  const video = entryOf(call, "videos", videoKey, "video");
  if (video.record.source_abbr !== videoSourceAbbr) throw new Refusal(404, "video not found");
  const id = `${channel.id}/${video.id}`;
  const known = call.vendorState.find("channelVideos", id);
  if (known && call.settings.contentpool.repeatedAdd === "refused")
    throw new Refusal(409, "the video is in the publisher channel already");
  if (!known)
    call.vendorState.add("channelVideos", id, { publisher_channel_key: channel.id, source_key: video.id });
  const { webEmbedUrl, webPreEmbedUrl, webUrl, ...seen } = playedVideo(video, call);
  return success({
    ...seen,
    publisher_channel_key: channel.id,
    publisherChannelTitle: channel.record.title,
    webEmbedUrl: `${webEmbedUrl}?pc=${channel.id}`,
    webPreEmbedUrl: `${webPreEmbedUrl}?pc=${channel.id}`,
    webUrl: `${webUrl}?pc=${channel.id}`,
  });
}

export const publisherChannelHandlers: Record<string, Handler> = {
  "publisherChannels.create": (call) => {
    const record = newChannel(call);
    const { banner } = call.body;
    const hidden = banner instanceof UploadedFile ? { files: { banner: { ...banner } } } : {};
    const entry = call.vendorState.add("publisherChannels", String(record.source_key), record, hidden);
    return success(shown(call, entry));
  },
  "publisherChannels.read": read,
  "publisherChannels.addVideo": addVideo,
};
