import { isObject, type Json } from "../json";
import { regionOf, serverReadBack } from "./servers";
import type { Setting } from "./settings";

/** One kind of stream: what its reads show beyond the members that all streams have. */
export interface Family {
  /** First part of its operation ids. */
  id: string;
  /** Value of a stream's `type`. */
  type: string;
  /** Settings that its reads show. */
  settings: readonly Setting[];
  /** Members of their own beside the settings. */
  rtmpauth: boolean;
  transcode: boolean;
  platforms: boolean;
  /** The ingest machine, under `fms`. */
  fms: boolean;
  playback: "all" | "http" | "none";
  /** How `has.rtmpauth` is spelled. */
  rtmpauthFlag: "boolean" | "letter" | "zero";
  /** Whether list items carry the settings too, as single reads do. */
  settingsInLists: boolean;
  /** Whether a restored stream comes back with `disabled` "1". */
  restoredDisabled: boolean;
  /** The read members that create and update write in the family's own way. Throws on wrong values. */
  own(sent: Json, record: Json): Json;
}

const security = ["domainlock", "geoblock", "ipaccess", "useragent", "securetoken"] as const;

const common = {
  settings: [...security, "ndvr", "record"],
  rtmpauth: true,
  transcode: true,
  platforms: true,
  fms: true,
  playback: "all",
  rtmpauthFlag: "boolean",
  settingsInLists: false,
  restoredDisabled: false,
  own: (sent: Json): Json => (sent.server === undefined ? {} : { server: serverReadBack(sent.server) }),
} as const satisfies Partial<Family>;

const push: Family = { ...common, id: "push", type: "push" };

const pull: Family = { ...common, id: "pull", type: "restream", fms: false, own: pullSource };

const abr: Family = { ...common, id: "abr", type: "abr", playback: "http" };

/** Made by switching `record` on at a parent, never by a create call. */
export const dvr: Family = {
  ...common,
  id: "dvr",
  type: "record",
  settings: security,
  rtmpauth: false,
  transcode: false,
  platforms: false,
  fms: false,
  rtmpauthFlag: "zero",
  own: () => ({}),
};

const delayed: Family = {
  ...common,
  id: "delayed",
  type: "timeshift",
  settings: security,
  fms: false,
  playback: "http",
  settingsInLists: true,
  restoredDisabled: true,
  own: (sent) =>
    sent.timeshift === undefined ? {} : { timeshift: { shift: Number(sent.timeshift), type: "stream" } },
};

const scheduled: Family = {
  ...common,
  id: "scheduled",
  type: "scheduledplaylist",
  settings: security,
  rtmpauthFlag: "letter",
  settingsInLists: true,
  own: () => ({}),
};

/** Takes all security settings on create, and shows two of them. */
const multistream: Family = {
  ...common,
  id: "multistream",
  type: "publish",
  settings: ["ipaccess", "useragent"],
  playback: "none",
  settingsInLists: true,
  restoredDisabled: true,
  own: publishSource,
};

export const families: readonly Family[] = [push, pull, abr, dvr, delayed, scheduled, multistream];

export function familyOf(type: unknown): Family {
  const found = families.find((family) => family.type === type);
  if (!found) throw new Error(`no family has streams of type ${String(type)}`);
  return found;
}

/** Written as `mode.mediaserver` and the like, read as `restream.mode`. */
function pullSource(sent: Json, record: Json): Json {
  const before = isObject(record.restream) ? record.restream : {};
  const type = String(sent.restreamtype ?? before.type ?? "mediaserver");
  const inner = (member: unknown): unknown => (isObject(member) ? member[type] : undefined);
  const code = inner(sent.server);
  const server = code === undefined ? record.server : serverReadBack(code);
  return {
    server,
    restream: {
      type,
      mode: inner(sent.mode) ?? before.mode,
      urls: inner(sent.url) ?? before.urls,
      staticip: "N",
      audiofix: sent.audiofix ?? before.audiofix ?? "N",
      server: { country: regionOf(server)?.name },
    },
  };
}

/** Unlike the other families, this one shows the server codes as they were sent. */
function publishSource(sent: Json, record: Json): Json {
  const before = isObject(record.publish) ? record.publish : {};
  if (sent.server !== undefined) serverReadBack(sent.server);
  const urls = sent.urls ?? sent.url ?? before.urls;
  return {
    server: sent.server === undefined ? record.server : String(sent.server),
    publish: {
      id: record.id,
      type: sent.type ?? before.type,
      mode: sent.mode ?? before.mode ?? "hls",
      urls: Array.isArray(urls) && urls.length > 0 ? urls : "",
      audiofix: sent.audiofix ?? before.audiofix ?? "N",
    },
  };
}
