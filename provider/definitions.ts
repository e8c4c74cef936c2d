import { contentpoolAccount } from "./contentpool/account";
import { channelVideo } from "./contentpool/channel-video";
import { getPublisherChannel, getPublisherChannels } from "./contentpool/data/channels";
import { getAnalytics, isIrancellUser } from "./contentpool/data/reports";
import {
  getAllSeries,
  getSeason as getContentpoolSeason,
  getSeasons as getContentpoolSeasons,
  getSeries,
} from "./contentpool/data/series";
import { getSeasonVideos, getVideo, searchVideos } from "./contentpool/data/videos";
import {
  getCategories,
  getGenres as getContentpoolGenres,
  getVideoFormats,
} from "./contentpool/data/vocabulary";
import { publisherChannel } from "./contentpool/publisher-channel";
import { season as contentpoolSeason } from "./contentpool/season";
import { series } from "./contentpool/series";
import { seriesTrailer } from "./contentpool/series-trailer";
import { video } from "./contentpool/video";
import type { AccountDefinition } from "./core/account";
import type { AnyData } from "./core/data";
import type { AnyDefinition } from "./core/definition";
import { encorastreamAccount } from "./encorastream/account";
import { collection } from "./encorastream/catalogue/collection";
import { episode } from "./encorastream/catalogue/episode";
import { genre } from "./encorastream/catalogue/genre";
import { geoRestriction } from "./encorastream/catalogue/geo-restriction";
import { movie } from "./encorastream/catalogue/movie";
import { season } from "./encorastream/catalogue/season";
import { seasonEpisodes } from "./encorastream/catalogue/season-episodes";
import { show } from "./encorastream/catalogue/show";
import { channel } from "./encorastream/channels/channel";
import { epgProgram } from "./encorastream/channels/epg-program";
import { epgSchedule } from "./encorastream/channels/epg-schedule";
import {
  getAnalyticsOverview,
  getAuditEntry,
  getAuditLog,
  getContentAnalytics,
  getSubscriptionAnalytics,
} from "./encorastream/data/analytics";
import { getChannel, getChannels } from "./encorastream/data/channels";
import {
  getCollection,
  getCollections,
  getGenres,
  getGeoRestrictions,
  getWebhooks,
} from "./encorastream/data/collections";
import { getEpgNow, getEpgProgram, getEpgSchedule } from "./encorastream/data/epg";
import {
  getConfiguration,
  getGeoAccess,
  getHealth,
  getPlan,
  getPlans,
  getVersion,
} from "./encorastream/data/platform";
import { getHome, getSearchResults, getSearchSuggestions } from "./encorastream/data/search";
import { getEpisode, getEpisodes, getSeason, getSeasons } from "./encorastream/data/seasons";
import {
  getMovie,
  getMovies,
  getMovieTrailers,
  getRelatedMovies,
  getRelatedShows,
  getShow,
  getShows,
  getShowTrailers,
} from "./encorastream/data/titles";
import { mediaUpload } from "./encorastream/media/media-upload";
import { webhook } from "./encorastream/webhooks/webhook";
import { fivecentsAccount } from "./fivecents/account";
import { getPlaylists } from "./fivecents/data/playlists";
import {
  getEnterpriseReport,
  getPremiumReport,
  getRecordingReport,
  getStandardReport,
} from "./fivecents/data/reports";
import { getServers, getStreamParents } from "./fivecents/data/servers";
import { getStatistics } from "./fivecents/data/statistics";
import { getStream, getStreams } from "./fivecents/data/streams";
import { getFilters, getProfiles } from "./fivecents/data/transcoding";
import { platform } from "./fivecents/platforms/platform";
import { playlist } from "./fivecents/platforms/playlist";
import { abrStream } from "./fivecents/streams/abr-stream";
import { delayedStream } from "./fivecents/streams/delayed-stream";
import { dvrStream } from "./fivecents/streams/dvr-stream";
import { multistream } from "./fivecents/streams/multistream";
import { pullStream } from "./fivecents/streams/pull-stream";
import { pushStream } from "./fivecents/streams/push-stream";
import { scheduledStream } from "./fivecents/streams/scheduled-stream";
import { streamDefaults } from "./fivecents/streams/stream-defaults";
import { transcodingFilter } from "./fivecents/transcoding/transcoding-filter";
import { transcodingProfile } from "./fivecents/transcoding/transcoding-profile";

/** Every resource type there is. A new one is a new file and a line here. */
export const definitions: readonly AnyDefinition[] = [
  pushStream,
  pullStream,
  abrStream,
  delayedStream,
  scheduledStream,
  multistream,
  dvrStream,
  platform,
  playlist,
  transcodingProfile,
  transcodingFilter,
  streamDefaults,
  genre,
  movie,
  show,
  season,
  episode,
  channel,
  collection,
  epgProgram,
  epgSchedule,
  seasonEpisodes,
  geoRestriction,
  mediaUpload,
  webhook,
  series,
  contentpoolSeason,
  video,
  seriesTrailer,
  publisherChannel,
  channelVideo,
];

/** Every data function there is. */
export const dataFunctions: readonly AnyData[] = [
  getStreams,
  getStream,
  getServers,
  getStreamParents,
  getProfiles,
  getFilters,
  getPlaylists,
  getStatistics,
  getStandardReport,
  getPremiumReport,
  getEnterpriseReport,
  getRecordingReport,
  getMovies,
  getMovie,
  getRelatedMovies,
  getMovieTrailers,
  getShows,
  getShow,
  getRelatedShows,
  getShowTrailers,
  getSeasons,
  getSeason,
  getEpisodes,
  getEpisode,
  getChannels,
  getChannel,
  getEpgSchedule,
  getEpgNow,
  getEpgProgram,
  getCollections,
  getCollection,
  getGenres,
  getGeoRestrictions,
  getWebhooks,
  getSearchResults,
  getSearchSuggestions,
  getHome,
  getPlans,
  getPlan,
  getGeoAccess,
  getAnalyticsOverview,
  getContentAnalytics,
  getSubscriptionAnalytics,
  getAuditLog,
  getAuditEntry,
  getConfiguration,
  getHealth,
  getVersion,
  getVideo,
  searchVideos,
  getSeries,
  getAllSeries,
  getContentpoolSeason,
  getContentpoolSeasons,
  getSeasonVideos,
  getCategories,
  getContentpoolGenres,
  getVideoFormats,
  getPublisherChannel,
  getPublisherChannels,
  getAnalytics,
  isIrancellUser,
];

export const accounts: readonly AccountDefinition[] = [
  fivecentsAccount,
  encorastreamAccount,
  contentpoolAccount,
];

export function definitionOf(type: string): AnyDefinition {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) {
    const known = definitions.map((definition) => definition.type).join(", ");
    throw new Error(`pulumi-ott has no resource type ${type}; known are ${known}`);
  }
  return found;
}

export function dataOf(type: string): AnyData {
  const found = dataFunctions.find((definition) => definition.type === type);
  if (!found) throw new Error(`pulumi-ott has no data function ${type}`);
  return found;
}

/** The account that a resource type or a data function belongs to. */
export function accountOf(type: string): AccountDefinition {
  const vendor = type.split(":")[0];
  const found = accounts.find((account) => account.vendor === vendor);
  if (!found) throw new Error(`pulumi-ott has no vendor ${vendor}`);
  return found;
}
