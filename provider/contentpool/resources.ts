import type { AnyDefinition } from "../core/definition";
import { channelVideo } from "./channel-video";
import { publisherChannel } from "./publisher-channel";
import { season } from "./season";
import { series } from "./series";
import { seriesTrailer } from "./series-trailer";
import { video } from "./video";

export { contentpoolAccount as account } from "./account";

/** Every resource type of Content-pool. A new one is a new file and a line here. */
export const resources: readonly AnyDefinition[] = [
  series,
  season,
  video,
  seriesTrailer,
  publisherChannel,
  channelVideo,
];
