import { isObject, type Json } from "../json";
import type { Entry, Holdings } from "../store";
import { type Answer, type Call, type Handler, Refusal } from "../vendor";
import { documentedSample, success, timestamp } from "./answers";
import { dvr, type Family } from "./families";
import { mediaServers, serverReadBack } from "./servers";
import { readSetting, readTranscode, type Setting } from "./settings";
import { changing, isDeleted, listedStream, newStream, pair, shownStream } from "./stream";

/** The stream that the path names; a deleted one too when `deleted` is true. Throws when there is none. */
export function streamAt(call: Call, family: Family, deleted = false): Entry {
  const entry = call.holdings.find("streams", String(call.params.streamid));
  if (!entry || entry.record.type !== family.type || (isDeleted(entry) && !deleted)) {
    throw new Refusal(404, "Stream not found");
  }
  return entry;
}

/** Changes a stream, and answers as the vendor does: with the stream as it was before, Deploying. */
export function changed(call: Call, entry: Entry, change: (entry: Entry) => void): Answer {
  const before = shownStream(entry, call.holdings, call.now);
  touchStream(call, entry);
  change(entry);
  return success(call, { stream: { ...before, protocolsLock: 1, status: "Deploying" } });
}

export function touchStream(call: Call, entry: Entry): void {
  changing(entry, call.holdings, call.now, call.settings.fivecents.deployMilliseconds);
}

export const listAllStreams: Handler = (call) => {
  const streams = call.holdings.all("streams").reverse();
  return success(call, { streams: streams.map((entry) => listedStream(entry, call.holdings, call.now)) });
};

/** Newest first, so that a stream made between two pages moves an older one onto both. */
export function listStreams(family: Family): Handler {
  return (call) => {
    const { pageSize } = call.settings.fivecents;
    const own = call.holdings.all("streams").filter((entry) => entry.record.type === family.type);
    const start = (Number(call.query.page ?? 1) - 1) * pageSize;
    const page = own.reverse().slice(start, start + pageSize);
    return success(call, { streams: page.map((entry) => listedStream(entry, call.holdings, call.now)) });
  };
}

export function getStream(family: Family): Handler {
  return (call) =>
    success(call, { stream: shownStream(streamAt(call, family, true), call.holdings, call.now) });
}

export const createPush =
  (family: Family): Handler =>
  (call) => {
    const server = serverReadBack(call.body.server);
    return created(call, family, (record) => {
      record.server = server;
    });
  };

/** Makes a stream of a family, fills in what is the family's own, and answers with it. */
export function created(call: Call, family: Family, fill: (record: Json) => void): Answer {
  checkName(call);
  const id = call.holdings.store.number("streams", 70_001);
  const record = newStream(family, id, call.body, call.now);
  fill(record);
  const deployingUntil = call.now + call.settings.fivecents.deployMilliseconds;
  const entry = call.holdings.add("streams", String(id), record, { deployingUntil });
  syncRecordChild(call.holdings, entry, call.now, deployingUntil);
  const shown = shownStream(entry, call.holdings, call.now);
  return success(call, { stream: { ...shown, protocolsLock: 1, status: "Deploying" } });
}

function checkName(call: Call): void {
  const name = String(call.body.name);
  if (!/^[^/]{1,32}\/[^/]{1,32}$/.test(name)) {
    throw new Refusal(400, "name: must be two parts of at most 32 characters joined by /", {
      violation: true,
    });
  }
  for (const entry of call.holdings.all("streams")) {
    if (entry.record.name !== name) continue;
    if (!isDeleted(entry)) throw new Refusal(400, "Stream name already exists");
    if (call.settings.fivecents.deletedName === "refused") {
      throw new Refusal(400, "Stream name already exists (deleted stream)");
    }
  }
}

export function updateStream(family: Family): Handler {
  return (call) => {
    const entry = streamAt(call, family);
    const { server, codec, draft, protocols, ingests } = call.body;
    const readBack = server === undefined ? undefined : serverReadBack(server);
    return changed(call, entry, ({ record }) => {
      if (readBack !== undefined) record.server = readBack;
      if (codec !== undefined) record.codec = codec;
      if (draft !== undefined) record.draft = String(draft);
      if (protocols !== undefined) record.protocols = wanted(protocols, record.protocols);
      if (ingests !== undefined) record.ingests = wanted(ingests, record.ingests);
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
      record.disabled = String(call.body.disabled);
    });
}

export function updateSetting(family: Family, setting: Setting): Handler {
  return (call) => {
    const entry = streamAt(call, family);
    const answer = changed(call, entry, ({ record }) => {
      record[setting] = readSetting(setting, call.body);
    });
    const deployingUntil = Number(entry.hidden.deployingUntil);
    if (setting === "record") syncRecordChild(call.holdings, entry, call.now, deployingUntil);
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
      entry.hidden.autostop = call.body.autostop;
    });
}

export function deleteStream(family: Family): Handler {
  return (call) => {
    const entry = streamAt(call, family);
    deleteSoftly(entry, call.holdings, call.now);
    const answer = success(call);
    const sample = documentedSample(call.operation);
    if (!isObject(sample) || sample.stream === undefined) return answer;
    return success(call, { stream: shownStream(entry, call.holdings, call.now) });
  };
}

/** Marks a stream as deleted, and with a parent its recording child. */
export function deleteSoftly(entry: Entry, holdings: Holdings, now: number): void {
  changing(entry, holdings, now, 0);
  entry.record.deleted = timestamp(now);
  const child = recordChild(holdings, entry);
  if (child) deleteSoftly(child, holdings, now);
}

export function restoreStream(family: Family): Handler {
  return (call) => {
    const entry = streamAt(call, family, true);
    const namesake = call.holdings
      .all("streams")
      .some((other) => other !== entry && other.record.name === entry.record.name && !isDeleted(other));
    if (namesake) throw new Refusal(400, "Stream name already exists");
    touchStream(call, entry);
    entry.record.deleted = null;
    syncRecordChild(call.holdings, entry, call.now, Number(entry.hidden.deployingUntil));
    const shown = shownStream(entry, call.holdings, call.now);
    return success(call, { stream: { ...shown, protocolsLock: 1, status: "Deploying" } });
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
  return (call) => {
    const { record } = streamAt(call, family);
    return { body: renamed(documentedSample(call.operation), record.name) };
  };
}

function renamed(sample: unknown, name: unknown): unknown {
  if (Array.isArray(sample)) return sample.map((item) => renamed(item, name));
  if (!isObject(sample)) return sample;
  const members = Object.entries(sample).map(([member, value]) => {
    if (member === "fs" && isObject(value)) return [member, { ...value, name }];
    return [member, renamed(value, name)];
  });
  return Object.fromEntries(members);
}

export const listServers: Handler = (call) => success(call, { servers: { mediaservers: mediaServers() } });

/** A parent that records has a child stream of type record, which outlives a switch back. */
export function syncRecordChild(
  holdings: Holdings,
  parent: Entry,
  now: number,
  deployingUntil: number,
): void {
  const setting = parent.record.record;
  if (!isObject(setting) || setting.enabled !== "Y" || recordChild(holdings, parent)) return;
  const [pp = "", sn = ""] = String(parent.record.name).split("/");
  const id = holdings.store.number("streams", 70_001);
  const sent = { name: `${pp}_rec/${sn}`, codec: parent.record.codec, ingests: ["RTMP"] };
  const { name, codec, type } = parent.record;
  const record = {
    ...newStream(dvr, id, sent, now),
    server: "1",
    parentid: parent.record.id,
    parent: { id: parent.record.id, name, codec, stype: type, rtmpauth: "N", type: "stream" },
  };
  holdings.add("streams", String(id), record, { deployingUntil });
}

function recordChild(holdings: Holdings, parent: Entry): Entry | undefined {
  return holdings
    .all("streams")
    .find(
      (entry) =>
        entry.record.type === dvr.type && entry.record.parentid === parent.record.id && !isDeleted(entry),
    );
}
