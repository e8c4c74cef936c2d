// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, callById, type OperationCall } from "../data";
import type { AccountSettings } from "./account";

/** The id of a documented operation. What each does, and what it takes, is in docs/coverage.md. */
// biome-ignore format: a list of names stands in one line.
export type Operation = "movies.list" | "movies.get" | "movies.trailers.list" | "movies.related.list" | "movies.stream" | "movies.tracks" | "shows.list" | "shows.get" | "shows.seasons.list" | "shows.seasons.get" | "shows.trailers.list" | "shows.related.list" | "episodes.list" | "episodes.get" | "episodes.stream" | "episodes.tracks" | "livetv.channels.list" | "livetv.channels.get" | "livetv.channels.stream" | "livetv.channels.catchup" | "livetv.channels.startover" | "epg.schedule" | "epg.now" | "epg.program.get" | "collections.list" | "collections.get" | "home.get" | "genres.list" | "search.query" | "search.autocomplete" | "system.config" | "system.health" | "system.ready" | "system.version" | "movies.admin.list" | "movies.admin.create" | "movies.admin.get" | "movies.admin.update" | "movies.admin.delete" | "movies.admin.publish" | "movies.admin.unpublish" | "shows.admin.list" | "shows.admin.create" | "shows.admin.get" | "shows.admin.update" | "shows.admin.delete" | "shows.admin.publish" | "shows.admin.unpublish" | "seasons.admin.list" | "seasons.admin.create" | "seasons.admin.get" | "seasons.admin.update" | "seasons.admin.delete" | "episodes.admin.list" | "episodes.admin.create" | "episodes.admin.get" | "episodes.admin.update" | "episodes.admin.delete" | "channels.admin.list" | "channels.admin.create" | "channels.admin.get" | "channels.admin.update" | "channels.admin.delete" | "channels.admin.publish" | "channels.admin.unpublish" | "epg.admin.list" | "epg.admin.create" | "epg.admin.update" | "epg.admin.delete" | "epg.admin.import" | "collections.admin.list" | "collections.admin.create" | "collections.admin.get" | "collections.admin.update" | "collections.admin.delete" | "genres.admin.list" | "genres.admin.create" | "genres.admin.update" | "genres.admin.delete" | "media.uploads.create" | "media.uploads.get" | "media.uploads.cancel" | "media.uploads.complete" | "geo.rules.list" | "geo.rules.create" | "geo.rules.get" | "geo.rules.update" | "geo.rules.delete" | "geo.check" | "webhooks.list" | "webhooks.create" | "webhooks.get" | "webhooks.update" | "webhooks.delete" | "webhooks.test" | "webhooks.deliveries.list" | "webhooks.deliveries.redeliver" | "analytics.overview" | "analytics.content" | "analytics.subscriptions" | "audit.list" | "audit.get" | "devices.list" | "devices.create" | "devices.get" | "devices.update" | "devices.delete" | "drm.license" | "playback.heartbeat" | "playback.end" | "playback.sessions.list" | "watchlist.list" | "watchlist.create" | "watchlist.update" | "watchlist.delete" | "history.list" | "history.clear" | "history.delete" | "recommendations.profile" | "recommendations.trending" | "recordings.list" | "recordings.create" | "recordings.get" | "recordings.delete" | "reminders.list" | "reminders.create" | "reminders.delete" | "downloads.list" | "downloads.create" | "downloads.get" | "downloads.delete" | "ratings.list" | "ratings.create" | "ratings.update" | "ratings.delete" | "plans.list" | "plans.get";

/**
 * Calls a documented operation by its id, at once and at each run of the program: for what happens at one moment,
 * and has no resource. A preview sends nothing that changes something. The answer may hold keys
 * and tokens, so it is a secret.
 *
 * @example
 * Send a test event to a webhook
 * ```ts
 * const answer = ott.encorastream.callOperation("webhooks.test", { path: { webhook_id: "0197a1b2-3c4d-7e5f-8a6b-9c0d1e2f3a4b" } });
 * ```
 */
export function callOperation(
  id: Operation,
  call?: OperationCall,
  options?: Asking<AccountSettings>,
): Promise<pulumi.Output<unknown>> {
  return callById("encorastream", id, call, options);
}
