import { operationsOf } from "../operations";
import { type Entry, type Store, VendorState } from "../store";
import type { EmulatedVendor, Handler } from "../vendor";
import { movedTimestamp } from "./answers";
import { normalise } from "./bodies";
import { createStream } from "./create";
import { defaultHandlers } from "./defaults";
import { dvrHandlers } from "./dvr";
import { type Family, families } from "./families";
import { filterHandlers } from "./filters";
import { newStreams } from "./new-streams";
import {
  addPlatforms,
  deletePlatform,
  restartPlatform,
  updatePlatform,
  updatePlatformStatus,
} from "./platforms";
import { playlistHandlers } from "./playlists";
import { profileHandlers } from "./profiles";
import { deleteSoftly, syncRecordChild } from "./recording";
import { reportHandlers } from "./reports";
import { isDeleted, shownStream } from "./stream";
import * as streams from "./streams";

/** The operations that families share, by what follows the family in their ids. */
const shared: Record<string, (family: Family) => Handler> = {
  list: streams.listStreams,
  get: streams.getStream,
  update: streams.updateStream,
  delete: streams.deleteStream,
  restore: streams.restoreStream,
  restart: streams.restartStream,
  statistics: streams.streamStatistics,
  servers: () => streams.listServers,
  parents: streams.listParents,
  "status.update": streams.updateStatus,
  "source.update": streams.updateStream,
  "domainlock.update": (family) => streams.updateSetting(family, "domainlock"),
  "geoblock.update": (family) => streams.updateSetting(family, "geoblock"),
  "securetoken.update": (family) => streams.updateSetting(family, "securetoken"),
  "ndvr.update": (family) => streams.updateSetting(family, "ndvr"),
  "dvr.update": (family) => streams.updateSetting(family, "record"),
  "record.update": (family) => streams.updateSetting(family, "record"),
  "rtmpauth.update": streams.updateRtmpAuth,
  "transcode.update": streams.updateTranscode,
  "platform.add": addPlatforms,
  "platform.update": updatePlatform,
  "platform.delete": deletePlatform,
  "platform.status": updatePlatformStatus,
  "platform.restart": restartPlatform,
};

function familyHandlers(): Record<string, Handler> {
  const documented = new Set(operationsOf("fivecents").map((operation) => operation.id));
  const handlers: Record<string, Handler> = {};
  for (const family of families) {
    for (const [suffix, make] of Object.entries(shared)) {
      const id = `${family.id}.${suffix}`;
      if (documented.has(id)) handlers[id] = make(family);
    }
    const newStream = newStreams[family.id];
    if (newStream) handlers[`${family.id}.create`] = createStream(family, newStream);
  }
  return handlers;
}

/** 5centsCDN live streams. */
export const fivecents: EmulatedVendor = {
  prefix: "/fivecents/v2",
  credentialHeader: "x-api-key",
  credential: (header) => header || undefined,
  errorBody: (status, message) => ({
    status: "error",
    errors: [{ code: status, message: status === 401 ? "Invalid or missing API key" : message }],
  }),
  unknownEndpoint: "Not found",
  normalise,
  handlers: {
    "streams.list": streams.listAllStreams,
    ...familyHandlers(),
    ...dvrHandlers,
    ...playlistHandlers,
    ...profileHandlers,
    ...filterHandlers,
    ...defaultHandlers,
    ...reportHandlers,
  },
  shown: (entry, store, now) => {
    if (entry.kind !== "streams") {
      // A platform or a playlist is a part of its stream: it goes with it, and comes back with it.
      const stream = containerOf(entry, store);
      return { record: entry.record, deleted: entry.gone || (stream !== undefined && isDeleted(stream)) };
    }
    const vendorState = new VendorState(store, "fivecents", entry.account);
    return { record: shownStream(entry, vendorState, now), deleted: isDeleted(entry) };
  },
  edited: (entry, store, now) => {
    const stream = streamOf(entry, store);
    if (!stream) return;
    store.touch(stream);
    stream.record.updated_at = movedTimestamp(stream.record.updated_at, now);
    const vendorState = new VendorState(store, "fivecents", entry.account);
    syncRecordChild(vendorState, stream, now, 0);
  },
  remove: (entry, store, now) => {
    if (entry.kind === "streams") {
      deleteSoftly(entry, new VendorState(store, "fivecents", entry.account), now);
      return;
    }
    store.drop(entry);
    fivecents.edited(entry, store, now);
  },
};

/** The stream itself, or the stream that a platform belongs to. */
function containerOf(entry: Entry, store: Store): Entry | undefined {
  const { relid } = entry.record;
  const isPart = entry.kind === "platforms" || entry.kind === "playlists";
  return isPart ? store.entry("fivecents", entry.account, "streams", String(relid)) : undefined;
}

function streamOf(entry: Entry, store: Store): Entry | undefined {
  if (entry.kind === "streams") return entry;
  if (entry.kind !== "platforms") return undefined;
  return store.entry("fivecents", entry.account, "streams", String(entry.record.relid));
}
