import type { OperationId } from "../../api";
import {
  action,
  create,
  keyedCreate,
  list,
  listWithin,
  type OperationPolicy,
  read,
  remove,
  report,
  statusReport,
  update,
} from "../http/policy";

/**
 * How each documented operation of EncoraStream is sent. Movies, shows and channels alone document an
 * Idempotency-Key. Publishing sets a state, so it is an update. A stream, a catch-up or a start-over counts against
 * the viewer's plan each time, and is not a mere read.
 */
export const policies: Readonly<Record<OperationId<"encorastream">, OperationPolicy>> = {
  "movies.list": list,
  "movies.get": read,
  "movies.trailers.list": listWithin,
  "movies.related.list": listWithin,
  "movies.stream": action,
  "movies.tracks": read,

  "shows.list": list,
  "shows.get": read,
  "shows.seasons.list": listWithin,
  "shows.seasons.get": read,
  "shows.trailers.list": listWithin,
  "shows.related.list": listWithin,

  "episodes.list": listWithin,
  "episodes.get": read,
  "episodes.stream": action,
  "episodes.tracks": read,

  "livetv.channels.list": list,
  "livetv.channels.get": read,
  "livetv.channels.stream": action,
  "livetv.channels.catchup": action,
  "livetv.channels.startover": action,

  "epg.schedule": list,
  "epg.now": report,
  "epg.program.get": read,

  "collections.list": list,
  "collections.get": read,

  "home.get": report,

  "genres.list": list,

  "search.query": list,
  "search.autocomplete": list,

  "system.config": report,
  "system.health": report,
  "system.ready": statusReport,
  "system.version": report,

  "movies.admin.list": list,
  "movies.admin.create": keyedCreate,
  "movies.admin.get": read,
  "movies.admin.update": update,
  "movies.admin.delete": remove,
  "movies.admin.publish": update,
  "movies.admin.unpublish": update,

  "shows.admin.list": list,
  "shows.admin.create": keyedCreate,
  "shows.admin.get": read,
  "shows.admin.update": update,
  "shows.admin.delete": remove,
  "shows.admin.publish": update,
  "shows.admin.unpublish": update,

  "seasons.admin.list": listWithin,
  "seasons.admin.create": create,
  "seasons.admin.get": read,
  "seasons.admin.update": update,
  "seasons.admin.delete": remove,

  "episodes.admin.list": listWithin,
  "episodes.admin.create": create,
  "episodes.admin.get": read,
  "episodes.admin.update": update,
  "episodes.admin.delete": remove,

  "channels.admin.list": list,
  "channels.admin.create": keyedCreate,
  "channels.admin.get": read,
  "channels.admin.update": update,
  "channels.admin.delete": remove,
  "channels.admin.publish": update,
  "channels.admin.unpublish": update,

  "epg.admin.list": listWithin,
  "epg.admin.create": create,
  "epg.admin.update": update,
  "epg.admin.delete": remove,
  "epg.admin.import": action,

  "collections.admin.list": list,
  "collections.admin.create": create,
  "collections.admin.get": read,
  "collections.admin.update": update,
  "collections.admin.delete": remove,

  "genres.admin.list": list,
  "genres.admin.create": create,
  "genres.admin.update": update,
  "genres.admin.delete": remove,

  "media.uploads.create": create,
  "media.uploads.get": read,
  "media.uploads.cancel": remove,
  "media.uploads.complete": action,

  "geo.rules.list": list,
  "geo.rules.create": create,
  "geo.rules.get": read,
  "geo.rules.update": update,
  "geo.rules.delete": remove,
  "geo.check": report,

  "webhooks.list": list,
  "webhooks.create": create,
  "webhooks.get": read,
  "webhooks.update": update,
  "webhooks.delete": remove,
  "webhooks.test": action,
  "webhooks.deliveries.list": listWithin,
  "webhooks.deliveries.redeliver": action,

  "analytics.overview": report,
  "analytics.content": report,
  "analytics.subscriptions": report,

  "audit.list": list,
  "audit.get": read,

  "devices.list": list,
  "devices.create": create,
  "devices.get": read,
  "devices.update": update,
  "devices.delete": remove,

  "drm.license": action,

  "playback.heartbeat": action,
  "playback.end": action,
  "playback.sessions.list": list,

  "watchlist.list": listWithin,
  "watchlist.create": create,
  "watchlist.update": update,
  "watchlist.delete": remove,

  "history.list": listWithin,
  "history.clear": action,
  "history.delete": remove,

  "recommendations.profile": listWithin,
  "recommendations.trending": list,

  "recordings.list": list,
  "recordings.create": create,
  "recordings.get": read,
  "recordings.delete": remove,

  "reminders.list": listWithin,
  "reminders.create": create,
  "reminders.delete": remove,

  "downloads.list": listWithin,
  "downloads.create": create,
  "downloads.get": read,
  "downloads.delete": remove,

  "ratings.list": listWithin,
  "ratings.create": create,
  "ratings.update": update,
  "ratings.delete": remove,

  "plans.list": list,
  "plans.get": read,
};
