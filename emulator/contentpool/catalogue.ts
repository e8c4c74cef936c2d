import type { Handler } from "../vendor";
import { documentedOutput, page, success } from "./answers";

/** Reads of what the vendor itself defines, and the search over an account's videos. */
export const catalogueHandlers: Record<string, Handler> = {
  "categories.list": () => success(documentedOutput("categories.list")),
  "genres.list": () => success(documentedOutput("genres.list")),
  "videoFormats.list": () => success(documentedOutput("videoFormats.list")),
  "videos.search": (call) => {
    const { query = "", channelKey, publisherChannelKey, categoryTitle, pageToken, maxResults } = call.query;
    const videos = call.vendorState.all("videos").map((entry) => entry.record);
    const found = videos.filter(
      (video) =>
        `${video.title} ${video.description}`.toLowerCase().includes(query.toLowerCase()) &&
        (channelKey === undefined || video.channel_key === channelKey) &&
        (publisherChannelKey === undefined || video.publisher_channel_key === publisherChannelKey) &&
        (categoryTitle === undefined || video.category === categoryTitle),
    );
    return success({ ...page(found, pageToken, maxResults), thumbnails: [] });
  },
};
