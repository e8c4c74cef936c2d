import { createHash } from "node:crypto";
import { copied, isObject, type Json } from "../json";
import type { Entry, VendorState } from "../store";
import { movedTimestamp, timestamp } from "./answers";
import { type Family, familyOf } from "./families";
import { regionOf } from "./servers";
import { readSetting, readTranscode } from "./settings";

/** The record of a new stream: everything a read shows, but for what `shownStream` computes. */
export function newStream(family: Family, id: number, sent: Json, now: number): Json {
  const [pp = "", sn = ""] = String(sent.name).split("/");
  const codec = sent.codec ?? "h264";
  const at = timestamp(now);
  const hash = createHash("md5").update(`${id} ${sent.name}`).digest("hex");
  const settings = family.settings.map((setting) => [setting, readSetting(setting, sent[setting])]);
  return {
    monitoring_id: null,
    type: family.type,
    id,
    serviceid: 103,
    name: sent.name,
    codec,
    ingests: pair(sent.ingests ?? []),
    protocols: pair(sent.protocols ?? ["HLS"]),
    parentid: null,
    server: "",
    backup: "",
    dedicatedLTC: "0",
    hasAdvancedFeatures: "0",
    monitoring_triggers: null,
    draft: String(sent.draft ?? "0"),
    disabled: "0",
    created_at: at,
    updated_at: at,
    lastseen_at: false,
    deleted: null,
    parts: { pp, sn, full: `${pp}${sn}` },
    restream: {},
    ssl_enabled: true,
    hash: `${hash}.sdp`,
    ...Object.fromEntries(settings),
    ...(family.rtmpauth ? { rtmpauth: { password: "", active: "N" } } : {}),
    ...(family.transcode ? { transcode: readTranscode(sent, codec) } : {}),
  };
}

/** A protocol list as reads show it: wanted and in effect. An empty list was never put into effect. */
export function pair(wanted: unknown): [unknown, unknown] {
  return [wanted, Array.isArray(wanted) && wanted.length === 0 ? null : wanted];
}

export function isDeleted(entry: Entry): boolean {
  return entry.record.deleted !== null;
}

/** Notes that the stream is about to change now, and is being deployed for a while. */
export function changing(
  entry: Entry,
  vendorState: VendorState,
  now: number,
  deployMilliseconds: number,
): void {
  vendorState.store.touch(entry);
  entry.record.updated_at = movedTimestamp(entry.record.updated_at, now);
  entry.hidden.deployingUntil = now + deployMilliseconds;
}

/** The stream as a single read shows it. */
export function shownStream(entry: Entry, vendorState: VendorState, now: number): Json {
  const { record } = entry;
  const family = familyOf(record.type);
  const deploying = Number(entry.hidden.deployingUntil ?? 0) > now;
  const lock = deploying ? 1 : 0;
  const region = regionOf(record.server);
  const fmsUrl = region?.fmsUrl ?? "rtmp://fms-01-01.5centscdn.com";
  const platforms = vendorState.all("platforms").filter((platform) => platform.record.relid === record.id);
  return {
    ...copied(record),
    ...reread(record, family),
    ...(deploying ? {} : { ingests: settled(record.ingests), protocols: settled(record.protocols) }),
    ingestsLock: 0,
    protocolsLock: lock,
    status: isDeleted(entry) ? "Deleted" : deploying ? "Deploying" : "Enabled",
    has: has(record, family),
    ...(family.fms
      ? { fms: { server: { country: region?.name ?? "SouthEast Asia", meta: { fmsUrl } } } }
      : {}),
    ...(family.playback === "none" ? {} : { playbackurls: playbackUrls(record, family) }),
    ...(family.platforms
      ? { platformsCount: platforms.length, platforms: platforms.map(({ record: platform }) => platform) }
      : {}),
  };
}

/** Members that some families' list items leave out. */
const detailMembers = new Set([
  ...["domainlock", "geoblock", "ipaccess", "useragent", "securetoken", "rtmpauth", "ndvr", "record"],
  ...["transcode", "platforms", "platformsCount", "ssl_enabled", "hash"],
]);

/** The stream as its family's list shows it. */
export function listedStream(entry: Entry, vendorState: VendorState, now: number): Json {
  const shown = shownStream(entry, vendorState, now);
  if (familyOf(entry.record.type).settingsInLists) return shown;
  return Object.fromEntries(Object.entries(shown).filter(([member]) => !detailMembers.has(member)));
}

/** Settings with the members that follow others brought up to date, as after an edit by hand. */
function reread(record: Json, family: Family): Json {
  const settings = family.settings.map((setting) => [setting, readSetting(setting, record[setting])]);
  const transcode = isObject(record.transcode) ? record.transcode : {};
  return {
    ...Object.fromEntries(settings),
    ...(family.transcode ? { transcode: readTranscode(transcode, record.codec) } : {}),
  };
}

function settled(value: unknown): unknown {
  return Array.isArray(value) ? pair(value[0]) : value;
}

function has(record: Json, family: Family): Json {
  const protocols = Array.isArray(record.protocols) ? record.protocols.flat() : [];
  const flag = (name: string): number => (protocols.includes(name) ? 1 : 0);
  const active = isObject(record.rtmpauth) && record.rtmpauth.active === "Y";
  const rtmpauth = { boolean: active, letter: active ? "Y" : "N", zero: 0 }[family.rtmpauthFlag];
  return {
    rtmp: flag("RTMP"),
    rtsp: flag("RTSP"),
    hls: flag("HLS"),
    dash: flag("DASH"),
    rtmpauth,
  };
}

function playbackUrls(record: Json, family: Family): Json {
  const all = family.playback === "all";
  const host = String(record.hash).slice(0, 12);
  const dvr = isObject(record.ndvr) && record.ndvr.enabled === "Y" ? "_dvr" : "";
  const range = record.type === "record" ? "_dvr_range-<EPOCH_FROM>-<LENGTH>" : dvr;
  const hls = `https://${host}-hls-live.5centscdn.com`;
  const player = "https://cdn.example.com/flowplayer/hls/";
  const manifest = `${hls}/${String(record.name)}/playlist${range}.m3u8`;
  return {
    scheme: "https",
    url_prefix: `https://stream-${host}-hls-live.stream.example.com`,
    rtmp: all ? "rtmp://rtmp.5centscdn.com:1935/" : "",
    rtsp: all ? "rtsp://rtsp.5centscdn.com:554/" : "",
    hlsManifest: `playlist${range}.m3u8`,
    dashManifest: `manifest${range}.mpd`,
    hls,
    dash: hls,
    players: {
      flowplayer: {
        baseQ: "",
        base: player,
        hls: player + Buffer.from(manifest).toString("base64"),
        rtmp: "",
      },
    },
  };
}
