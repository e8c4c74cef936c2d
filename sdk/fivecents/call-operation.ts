// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, callById, type OperationCall } from "../data";
import type { AccountSettings } from "./account";

/** The id of a documented operation. What each does, and what it takes, is in docs/coverage.md. */
// biome-ignore format: a list of names stands in one line.
export type Operation = "streams.list" | "push.create" | "push.list" | "push.statistics" | "push.status.update" | "push.delete" | "push.update" | "push.get" | "push.platform.update" | "push.platform.delete" | "push.platform.status" | "push.platform.restart" | "push.platform.add" | "push.dvr.update" | "push.restart" | "push.restore" | "push.ndvr.update" | "push.rtmpauth.update" | "push.securetoken.update" | "push.geoblock.update" | "push.domainlock.update" | "push.transcode.update" | "push.source.update" | "push.servers" | "pull.list" | "pull.create" | "pull.statistics" | "pull.source.update" | "pull.domainlock.update" | "pull.securetoken.update" | "pull.geoblock.update" | "pull.dvr.update" | "pull.restart" | "pull.restore" | "pull.transcode.update" | "pull.ndvr.update" | "pull.platform.add" | "pull.platform.restart" | "pull.platform.status" | "pull.platform.update" | "pull.platform.delete" | "pull.get" | "pull.update" | "pull.delete" | "pull.servers" | "pull.status.update" | "abr.list" | "abr.create" | "abr.status.update" | "abr.geoblock.update" | "abr.domainlock.update" | "abr.rtmpauth.update" | "abr.record.update" | "abr.ndvr.update" | "abr.restart" | "abr.restore" | "abr.delete" | "abr.get" | "abr.update" | "abr.servers" | "dvr.list" | "dvr.statistics" | "dvr.status.update" | "dvr.domainlock.update" | "dvr.securetoken.update" | "dvr.geoblock.update" | "dvr.export" | "dvr.autoexport.update" | "dvr.restore" | "dvr.restart" | "dvr.get" | "dvr.update" | "dvr.delete" | "delayed.list" | "delayed.parents" | "delayed.delete" | "delayed.update" | "delayed.get" | "delayed.platform.delete" | "delayed.platform.update" | "delayed.platform.status" | "delayed.platform.restart" | "delayed.platform.add" | "delayed.restart" | "delayed.restore" | "delayed.domainlock.update" | "delayed.geoblock.update" | "delayed.securetoken.update" | "delayed.status.update" | "delayed.statistics" | "delayed.create" | "scheduled.list" | "scheduled.statistics" | "scheduled.playlist.statistics" | "scheduled.securetoken.update" | "scheduled.rtmpauth.update" | "scheduled.geoblock.update" | "scheduled.domainlock.update" | "scheduled.transcode.update" | "scheduled.restore" | "scheduled.create" | "scheduled.restart" | "scheduled.playlist.list" | "scheduled.playlist.create" | "scheduled.playlist.clone" | "scheduled.playlist.get" | "scheduled.playlist.update" | "scheduled.playlist.delete" | "scheduled.platform.add" | "scheduled.platform.restart" | "scheduled.platform.status" | "scheduled.platform.update" | "scheduled.platform.delete" | "scheduled.get" | "scheduled.update" | "scheduled.delete" | "scheduled.parents" | "multistream.create" | "multistream.get" | "multistream.update" | "multistream.delete" | "multistream.list" | "multistream.statistics" | "multistream.status.update" | "multistream.rtmpauth.update" | "multistream.restore" | "multistream.restart" | "multistream.transcode.update" | "multistream.platform.add" | "multistream.platform.restart" | "multistream.platform.status" | "multistream.platform.update" | "multistream.platform.delete" | "multistream.servers" | "reports.standard.stats" | "reports.standard.cache" | "reports.standard.topfiles" | "reports.standard.topreferrers" | "reports.standard.statuscodes" | "reports.standard.countries" | "reports.standard.browsers" | "reports.standard.os" | "reports.standard.visitors" | "reports.premium.stats" | "reports.premium.cache" | "reports.premium.topfiles" | "reports.premium.statuscodes" | "reports.premium.countries" | "reports.premium.browsers" | "reports.premium.os" | "reports.premium.devices" | "reports.premium.logs" | "reports.enterprise.traffic" | "reports.enterprise.duv" | "reports.enterprise.topvisitors" | "reports.enterprise.bybo" | "reports.enterprise.bygeo" | "reports.enterprise.uv" | "reports.enterprise.urlresponse" | "reports.enterprise.urltraffic" | "reports.recording.livemins" | "reports.recording.dvr" | "settings.domainlock.update" | "settings.geoblock.update" | "settings.securetoken.update" | "settings.rtmpauth.update" | "settings.ndvr.update" | "settings.record.update" | "settings.cname.update" | "settings.hash.update" | "profiles.create" | "profiles.list" | "profiles.update" | "profiles.delete" | "filters.list" | "filters.create" | "filters.update" | "filters.delete";

/**
 * Calls a documented operation by its id, at once and at each run of the program: for what happens at one moment,
 * and has no resource. A preview sends nothing that changes something. The answer may hold keys
 * and tokens, so it is a secret.
 *
 * @example
 * Restart a stream
 * ```ts
 * const answer = ott.fivecents.callOperation("push.restart", { path: { streamid: 51605 } });
 * ```
 */
export function callOperation(
  id: Operation,
  call?: OperationCall,
  options?: Asking<AccountSettings>,
): Promise<pulumi.Output<unknown>> {
  return callById("fivecents", id, call, options);
}
