import calls from "./calls.json";
import { api, type OperationId, type Vendor } from "./index";

/** What becomes of a documented operation. Each has exactly one fate; the coverage page prints them. */
export type OperationUse =
  /** These resource types call it. */
  | { kind: "resource"; types: readonly string[] }
  /** A data function reads it; `subject` is its name, or says what of where it is yet to be built. */
  | { kind: "data"; subject: string }
  /** It is called by its id, when somebody wants it; `why` says why nothing else stands for it. */
  | { kind: "byId"; why: string };

/** `calls.json` is recorded by test/definitions/operations.test.ts: which resource types call which operation. */
type Called<V extends Vendor> = keyof (typeof calls)[V];
/**
 * What happens to the operations that no resource calls. One that is missing or misspelt, or that a resource does call,
 * does not compile.
 */
type Uncalled<V extends Vendor> = Readonly<Record<Exclude<OperationId<V>, Called<V>>, OperationUse>>;

const once = byId("happens at one moment, a program describes what lasts");
const undo = byId("undoes a deletion, at one moment");
const playback = byId("plays something for one viewer");
const viewer = byId("belongs to a viewer, not to a configuration");

const fivecents: Uncalled<"fivecents"> = {
  "streams.list": data("getStreams"),

  "push.statistics": data("getStatistics"),
  "push.platform.restart": once,
  "push.restart": once,
  "push.restore": undo,
  "push.source.update": byId("writes the server, which push.update writes too"),

  "pull.statistics": data("getStatistics"),
  "pull.restart": once,
  "pull.restore": undo,
  "pull.platform.restart": once,
  "pull.servers": data("getServers"),

  "abr.restart": once,
  "abr.restore": undo,
  "abr.servers": data("getServers"),

  "dvr.statistics": data("getStatistics"),
  "dvr.export": once,
  "dvr.restore": undo,
  "dvr.restart": once,

  "delayed.parents": data("getStreamParents"),
  "delayed.platform.restart": once,
  "delayed.restart": once,
  "delayed.restore": undo,
  "delayed.statistics": data("getStatistics"),

  "scheduled.statistics": data("getStatistics"),
  "scheduled.playlist.statistics": data("getStatistics"),
  "scheduled.restore": undo,
  "scheduled.restart": once,
  "scheduled.playlist.clone": once,
  "scheduled.platform.restart": once,
  "scheduled.parents": data("getStreamParents"),

  "multistream.statistics": data("getStatistics"),
  "multistream.restore": undo,
  "multistream.restart": once,
  "multistream.platform.restart": once,
  "multistream.servers": data("getServers"),

  "reports.standard.stats": data("getStandardReport"),
  "reports.standard.cache": data("getStandardReport"),
  "reports.standard.topfiles": data("getStandardReport"),
  "reports.standard.topreferrers": data("getStandardReport"),
  "reports.standard.statuscodes": data("getStandardReport"),
  "reports.standard.countries": data("getStandardReport"),
  "reports.standard.browsers": data("getStandardReport"),
  "reports.standard.os": data("getStandardReport"),
  "reports.standard.visitors": data("getStandardReport"),
  "reports.premium.stats": data("getPremiumReport"),
  "reports.premium.cache": data("getPremiumReport"),
  "reports.premium.topfiles": data("getPremiumReport"),
  "reports.premium.statuscodes": data("getPremiumReport"),
  "reports.premium.countries": data("getPremiumReport"),
  "reports.premium.browsers": data("getPremiumReport"),
  "reports.premium.os": data("getPremiumReport"),
  "reports.premium.devices": data("getPremiumReport"),
  "reports.premium.logs": data("getPremiumReport"),
  "reports.enterprise.traffic": data("getEnterpriseReport"),
  "reports.enterprise.duv": data("getEnterpriseReport"),
  "reports.enterprise.topvisitors": data("getEnterpriseReport"),
  "reports.enterprise.bybo": data("getEnterpriseReport"),
  "reports.enterprise.bygeo": data("getEnterpriseReport"),
  "reports.enterprise.uv": data("getEnterpriseReport"),
  "reports.enterprise.urlresponse": data("getEnterpriseReport"),
  "reports.enterprise.urltraffic": data("getEnterpriseReport"),
  "reports.recording.livemins": data("getRecordingReport"),
  "reports.recording.dvr": data("getRecordingReport"),
};

const encorastream: Uncalled<"encorastream"> = {
  "movies.list": data("getMovies"),
  "movies.get": data("getMovie"),
  "movies.trailers.list": data("getMovieTrailers"),
  "movies.related.list": data("getRelatedMovies"),
  "movies.stream": playback,
  "movies.tracks": playback,
  "shows.list": data("getShows"),
  "shows.get": data("getShow"),
  "shows.seasons.list": data("getSeasons"),
  "shows.seasons.get": data("getSeason"),
  "shows.trailers.list": data("getShowTrailers"),
  "shows.related.list": data("getRelatedShows"),
  "episodes.list": data("getEpisodes"),
  "episodes.get": data("getEpisode"),
  "episodes.stream": playback,
  "episodes.tracks": playback,
  "livetv.channels.list": data("getChannels"),
  "livetv.channels.get": data("getChannel"),
  "livetv.channels.stream": playback,
  "livetv.channels.catchup": playback,
  "livetv.channels.startover": playback,
  "epg.schedule": data("getEpgSchedule"),
  "epg.now": data("getEpgNow"),
  "epg.program.get": data("getEpgProgram"),
  "collections.list": data("getCollections"),
  "collections.get": data("getCollection"),
  "home.get": data("getHome"),
  "genres.list": data("getGenres"),
  "search.query": data("getSearchResults"),
  "search.autocomplete": data("getSearchSuggestions"),
  "system.config": data("getConfiguration"),
  "system.health": data("getHealth"),
  "system.ready": data("getHealth"),
  "system.version": data("getVersion"),

  "epg.admin.import": byId("deletes all programmes of its time range, and no call says when it is done"),
  "geo.check": data("getGeoAccess"),
  "webhooks.test": once,
  "webhooks.deliveries.list": byId("is a log of what was delivered, for looking into a fault"),
  "webhooks.deliveries.redeliver": once,
  "analytics.overview": data("getAnalyticsOverview"),
  "analytics.content": data("getContentAnalytics"),
  "analytics.subscriptions": data("getSubscriptionAnalytics"),
  "audit.list": data("getAuditLog"),
  "audit.get": data("getAuditEntry"),

  "devices.list": viewer,
  "devices.create": viewer,
  "devices.get": viewer,
  "devices.update": viewer,
  "devices.delete": viewer,
  "drm.license": playback,
  "playback.heartbeat": playback,
  "playback.end": playback,
  "playback.sessions.list": viewer,
  "watchlist.list": viewer,
  "watchlist.create": viewer,
  "watchlist.update": viewer,
  "watchlist.delete": viewer,
  "history.list": viewer,
  "history.clear": viewer,
  "history.delete": viewer,
  "recommendations.profile": viewer,
  "recommendations.trending": viewer,
  "recordings.list": viewer,
  "recordings.create": viewer,
  "recordings.get": viewer,
  "recordings.delete": viewer,
  "reminders.list": viewer,
  "reminders.create": viewer,
  "reminders.delete": viewer,
  "downloads.list": viewer,
  "downloads.create": viewer,
  "downloads.get": viewer,
  "downloads.delete": viewer,
  "ratings.list": viewer,
  "ratings.create": viewer,
  "ratings.update": viewer,
  "ratings.delete": viewer,
  "plans.list": data("getPlans"),
  "plans.get": data("getPlan"),
};

const contentpool: Uncalled<"contentpool"> = {
  "irancell.check": data("isIrancellUser"),
  "analytics.get": data("getAnalytics"),
  "videoFormats.list": data("getVideoFormats"),
  "seasons.videos": data("getSeasonVideos"),
};

/** The fate of each documented operation, by vendor and operation id, in the order of the vendor's documents. */
export const operationUses: Readonly<Record<Vendor, Readonly<Record<string, OperationUse>>>> = {
  fivecents: allOf("fivecents", fivecents),
  encorastream: allOf("encorastream", encorastream),
  contentpool: allOf("contentpool", contentpool),
};

function allOf(
  vendor: Vendor,
  uncalled: Readonly<Record<string, OperationUse>>,
): Record<string, OperationUse> {
  const called = Object.entries(calls[vendor]).map(([id, types]) => [id, { kind: "resource", types }]);
  const documented = Object.keys(api[vendor].operations);
  const all = Object.entries<OperationUse>({ ...uncalled, ...Object.fromEntries(called) });
  return Object.fromEntries(all.toSorted(([a], [b]) => documented.indexOf(a) - documented.indexOf(b)));
}

function data(subject: string): OperationUse {
  return { kind: "data", subject };
}

function byId(why: string): OperationUse {
  return { kind: "byId", why };
}
