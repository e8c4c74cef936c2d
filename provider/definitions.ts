import { contentpoolAccount } from "./contentpool/account";
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
import { resources as contentpool } from "./contentpool/resources";
import type { AccountDefinition } from "./core/account";
import type { AnyData } from "./core/data";
import type { AnyDefinition } from "./core/definition";
import { encorastreamAccount } from "./encorastream/account";
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
import { resources as encorastream } from "./encorastream/resources";
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
import { resources as fivecents } from "./fivecents/resources";

/** Every resource type there is. A run of the engine loads those of the vendors that it uses: `host/load-type.ts`. */
export const definitions: readonly AnyDefinition[] = [...fivecents, ...encorastream, ...contentpool];

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
