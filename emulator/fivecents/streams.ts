import { isObject } from "../json";
import { type Handler, Refusal } from "../vendor";
import { documentedSample, success } from "./answers";
import { changed, deploying, keepUnreadable, renamedSample, streamAt, touchStream } from "./change";
import type { Family } from "./families";
import { deleteSoftly, syncRecordChild } from "./recording";
import { mediaServers } from "./servers";
import { readSetting, readTranscode, type Setting } from "./settings";
import { isDeleted, listedStream, pair, shownStream } from "./stream";

export const listAllStreams: Handler = (call) => {
  const streams = call.vendorState.all("streams").reverse();
  return success(call, { streams: streams.map((entry) => listedStream(entry, call.vendorState, call.now)) });
};

/** Newest first, so that a stream made between two pages moves an older one onto both. */
export function listStreams(family: Family): Handler {
  return (call) => {
    const { pageSize } = call.settings.fivecents;
    const own = call.vendorState.all("streams").filter((entry) => entry.record.type === family.type);
    const start = (Number(call.query.page ?? 1) - 1) * pageSize;
    const page = own.reverse().slice(start, start + pageSize);
    return success(call, { streams: page.map((entry) => listedStream(entry, call.vendorState, call.now)) });
  };
}

export function getStream(family: Family): Handler {
  return (call) =>
    success(call, { stream: shownStream(streamAt(call, family, true), call.vendorState, call.now) });
}

export function updateStream(family: Family): Handler {
  return (call) => {
    const stream = streamAt(call, family);
    const own = family.own(call.body, stream.record);
    const { codec, draft, protocols, ingests } = call.body;
    return changed(call, stream, (entry) => {
      const { record } = entry;
      Object.assign(record, own);
      if (codec !== undefined) record.codec = codec;
      if (draft !== undefined) record.draft = String(draft);
      if (protocols !== undefined) record.protocols = wanted(protocols, record.protocols);
      if (ingests !== undefined) record.ingests = wanted(ingests, record.ingests);
      keepUnreadable(entry, call.body);
    });
  };
}

/** The wanted list beside the one still in effect while the stream deploys. */
function wanted(list: unknown, before: unknown): [unknown, unknown] {
  return [list, Array.isArray(before) ? before[1] : pair(list)[1]];
}

export function updateStatus(family: Family): Handler {
  return (call) =>
    changed(call, streamAt(call, family), ({ record }) => {
      record.disabled = String(call.body.disabled ?? record.disabled);
    });
}

export function updateSetting(family: Family, setting: Setting): Handler {
  return (call) => {
    const entry = streamAt(call, family);
    const answer = changed(call, entry, ({ record }) => {
      record[setting] = readSetting(setting, call.body);
    });
    const deployingUntil = Number(entry.hidden.deployingUntil);
    if (setting === "record") syncRecordChild(call.vendorState, entry, call.now, deployingUntil);
    return answer;
  };
}

/** Reads never show the username, the password or the switch itself. */
export function updateRtmpAuth(family: Family): Handler {
  return (call) =>
    changed(call, streamAt(call, family), (entry) => {
      const enabled = call.body.enabled ?? call.body.policy ?? "N";
      entry.hidden.rtmpauth = {
        enabled,
        username: call.body.username ?? "",
        password: call.body.password ?? "",
      };
      entry.record.rtmpauth = { password: "", active: enabled };
    });
}

export function updateTranscode(family: Family): Handler {
  return (call) =>
    changed(call, streamAt(call, family), (entry) => {
      entry.record.transcode = readTranscode(call.body, entry.record.codec);
      keepUnreadable(entry, call.body);
    });
}

export function deleteStream(family: Family): Handler {
  return (call) => {
    const entry = streamAt(call, family);
    deleteSoftly(entry, call.vendorState, call.now);
    const answer = success(call);
    const sample = documentedSample(call.operation);
    if (!isObject(sample) || sample.stream === undefined) return answer;
    return success(call, { stream: shownStream(entry, call.vendorState, call.now) });
  };
}

export function restoreStream(family: Family): Handler {
  return (call) => {
    const entry = streamAt(call, family, true);
    const namesake = call.vendorState
      .all("streams")
      .some((other) => other !== entry && other.record.name === entry.record.name && !isDeleted(other));
    if (namesake) throw new Refusal(400, "Stream name already exists");
    touchStream(call, entry);
    entry.record.deleted = null;
    if (family.restoredDisabled) entry.record.disabled = "1";
    syncRecordChild(call.vendorState, entry, call.now, Number(entry.hidden.deployingUntil));
    return success(call, { stream: deploying(shownStream(entry, call.vendorState, call.now)) });
  };
}

export function restartStream(family: Family): Handler {
  return (call) => {
    streamAt(call, family);
    return success(call);
  };
}

/** The documented sample under the stream's own name: there is no traffic to measure here. */
export function streamStatistics(family: Family): Handler {
  return (call) => ({ body: renamedSample(call, streamAt(call, family)) });
}

export const listServers: Handler = (call) => success(call, { servers: { mediaservers: mediaServers() } });

/** What may be named as a parent: streams for a delayed one, storage zones for a scheduled one. */
export function listParents(family: Family): Handler {
  return (call) => {
    if (family.type === "scheduledplaylist") {
      return success(call, { parents: [{ code: "2314,stream", id: 2314, name: "VOD push zone 2314" }] });
    }
    const sources = call.vendorState
      .all("streams")
      .filter(
        (entry) => ["push", "restream", "abr"].includes(String(entry.record.type)) && !isDeleted(entry),
      );
    return success(call, { parents: sources.map(({ record: { id, name, type } }) => ({ id, name, type })) });
  };
}
