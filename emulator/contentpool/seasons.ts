import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { channelKey, page, success } from "./answers";
import { entryOf, entryOfBody, type Reader, sharedReaders, writeForm } from "./forms";
import { newKey } from "./keys";
import { writtenVideo } from "./videos";

function newSeason(call: Call): Json {
  return {
    like_count: 0,
    dislike_count: 0,
    thumbnails: [],
    localizations: [],
    provider_data: [],
    no_episodes: 0,
    index: null,
    channel_key: channelKey(call),
    channel_title: "admin",
    series_key: null,
    title: null,
    description: null,
    first_episode_date: null,
    last_episode_date: null,
    trailer_video_key: null,
    source_key: newKey(call, "seasons", 12),
    webUrl: "",
    source_abbr: "cp",
  };
}

const readers: Record<string, Reader> = {
  ...sharedReaders,
  seriesKey: (series_key) => ({ series_key }),
  index: (index) => ({ index: Number(index) }),
};

/** As reads show it: the counter follows from the videos. */
function shown(call: Call, entry: Entry): Json {
  return { ...entry.record, no_episodes: videosOf(call, entry).length };
}

function videosOf(call: Call, { record }: Entry): Entry[] {
  return call.vendorState.all("videos").filter((video) => video.record.season_key === record.source_key);
}

/** Whether an edit may name another series is not documented, so that one is refused here. */
function assertInSeries(call: Call, { record }: Entry): void {
  if (call.body.seriesKey !== record.series_key) throw new Refusal(400, "seriesKey: not the season's series");
}

export const seasonHandlers: Record<string, Handler> = {
  "seasons.create": (call) => {
    entryOf(call, "series", call.body.seriesKey, "series");
    // Whether a second season of one index is refused is not documented: it is taken.
    const record = newSeason(call);
    const entry = call.vendorState.add("seasons", String(record.source_key), record);
    writeForm(call, entry, readers, "season");
    return success(shown(call, entry));
  },
  "seasons.edit": (call) => {
    const entry = entryOf(call, "seasons", call.params.sourceKey, "season");
    assertInSeries(call, entry);
    call.vendorState.store.touch(entry);
    writeForm(call, entry, readers, "season");
    return success(shown(call, entry));
  },
  "seasons.get": (call) => success(shown(call, entryOfBody(call, "seasons", "season"))),
  "seasons.list": (call) => {
    const series = entryOfBody(call, "series", "series");
    const items = call.vendorState
      .all("seasons")
      .filter(({ record }) => record.series_key === series.record.source_key)
      .map((entry) => shown(call, entry));
    return success(page(items, call.body.pageToken, call.body.maxResults));
  },
  "seasons.videos": (call) => {
    const videos = videosOf(call, entryOfBody(call, "seasons", "season")).map((video) =>
      writtenVideo(video, call),
    );
    return success(page(videos, call.body.pageToken, call.body.maxResults));
  },
};
