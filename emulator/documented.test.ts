import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentpool } from "./contentpool/index";
import { encorastream } from "./encorastream/index";
import { fivecents } from "./fivecents/index";
import type { Emulator } from "./index";
import { isObject, type Json } from "./json";
import { type DocumentedField, type DocumentedOperation, operationsOf } from "./operations";
import { at, startForTest, type TestAnswer, type TestClient } from "./test-client";
import type { Vendor } from "./types";

let emulator: Emulator;
let client: TestClient;

/** Path parameters and required references of the objects that the operations work on. */
const known: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  // An upload can be cancelled while it is being transcoded.
  const settings = { encorastream: { transcodeMilliseconds: 3_600_000 } };
  ({ emulator, client } = await startForTest({ settings }));
  await makeFivecents();
  await makeEncorastream();
  await makeContentpool();
});
afterAll(() => emulator.close());

async function makeFivecents(): Promise<void> {
  const sources = { server: "20", record: { enabled: "Y", retention: 3 } };
  const media = { mode: { mediaserver: "hls" }, url: { mediaserver: ["https://source.example/a.m3u8"] } };
  const pushId = await makeStream("push", { name: "family/push", ...sources });
  await makeStream("pull", {
    ...{ name: "family/pull", restreamtype: "mediaserver", server: { mediaserver: 20 }, ...media },
  });
  await makeStream("abr", { name: "family/abr1", server: 20 });
  await makeStream("delayed", { name: "later", parent: pushId, timeshift: 60 });
  await makeStream("scheduled", { name: "channel", parent: "2314,stream" });
  await makeStream("multistream", { name: "family/multi", server: "20", type: "push" });
  known.dvr = { streamid: String(find("fivecents", "streams", "type", "record")._id) };
  const playlist = { _METHOD: "PUT", name: "Evening" };
  const scheduled = `/streams/scheduledplaylist/${known.scheduled?.streamid}`;
  await client.fivecents("POST", `${scheduled}/playlist/new`, playlist);
  const playlistid = String(find("fivecents", "playlists", "name", "Evening")._id);
  known.scheduled = { ...known.scheduled, playlistid };
  const profile = await client.fivecents("POST", "/streams/settings/profiles/new", {
    _METHOD: "PUT",
    name: "p",
  });
  known.profiles = { profileid: String(at(profile.body, "profileid")) };
  const filter = { _METHOD: "PUT", name: "f", filter: "overlay", args: { overlay: { url: "u" } } };
  const made = await client.fivecents("POST", "/streams/settings/filters/new", filter);
  known.filters = { filterid: String(at(made.body, "filterid")) };
}

const segments: Record<string, string> = {
  ...{ push: "push", pull: "restream", abr: "abr", delayed: "timeshift" },
  ...{ scheduled: "scheduledplaylist", multistream: "publish" },
};

async function makeStream(family: string, body: Json): Promise<number> {
  const path = `/streams/${segments[family]}`;
  const made = await client.fivecents("POST", `${path}/new`, { _METHOD: "PUT", ...body });
  const id = Number(at(made.body, "stream.id"));
  const target = { name: family, rtmp: "rtmp://live.example.com/app" };
  const one = family === "delayed";
  if (family !== "abr") {
    await client.fivecents("POST", `${path}/${id}/platforms`, { platform: one ? target : [target] });
    const platform = find("fivecents", "platforms", "relid", id);
    known[family] = { streamid: String(id), platformid: platform._id };
  } else known[family] = { streamid: String(id) };
  return id;
}

function find(vendor: Vendor, kind: string, member: string, value: unknown) {
  const found = emulator.objects(vendor, kind).find((object) => object[member] === value);
  if (!found) throw new Error(`no ${kind} with ${member} ${value}`);
  return found;
}

async function makeEncorastream(): Promise<void> {
  const idOf = async (path: string, body: object): Promise<string> =>
    String(at((await client.encorastream("POST", path, body)).body, "id"));
  const show = {
    title: "Show",
    status: "draft",
    drm_required: false,
    content_rating: "TV-14",
    cast: [{ name: "A", role: "actor" }],
  };
  const show_id = await idOf("/admin/shows", show);
  await client.encorastream("POST", `/admin/shows/${show_id}/publish`);
  await idOf(`/admin/shows/${show_id}/seasons`, { season_number: 1, status: "draft" });
  const episode = {
    season_number: 1,
    episode_number: 1,
    title: "Pilot",
    status: "draft",
    runtime_minutes: 42,
  };
  await idOf(`/admin/shows/${show_id}/seasons/1/episodes`, episode);
  // A season stays for good once an episode of it was published: the one that is streamed is in another show.
  const other = await idOf("/admin/shows", { ...show, title: "Other" });
  await idOf(`/admin/shows/${other}/seasons`, { season_number: 1, status: "draft" });
  const published = { ...episode, status: "published" };
  const episode_id = await idOf(`/admin/shows/${other}/seasons/1/episodes`, published);
  const movie = { title: "Movie", status: "published", runtime_minutes: 101 };
  const movie_id = await idOf("/admin/movies", { ...movie, drm_required: false, content_rating: "PG" });
  const flags = { drm_required: false, is_premium: false, is_catchup_enabled: true };
  const channel_id = await idOf("/admin/channels", { name: "News", status: "live", ...flags });
  const collection = { slug: "picks", title: "Picks", type: "manual", status: "published" };
  const collection_id = await idOf("/admin/collections", collection);
  const content_types = ["show"];
  const genre_id = await idOf("/admin/genres", { name: "Old", slug: "old", content_types });
  const rule = { name: "Rule", policy: "block_list", territories: ["US"], applies_to: [show_id] };
  const rule_id = await idOf("/admin/geo-restrictions", rule);
  const webhook_id = await idOf("/webhooks", {
    url: "https://hooks.example.com",
    events: ["content.published"],
  });
  const delivery_id = await idOf(`/webhooks/${webhook_id}/test`, {});
  emulator.edit("encorastream", "webhookDeliveries", delivery_id, { status: "failed" });
  const program_id = await idOf(`/admin/channels/${channel_id}/epg`, {
    ...{ channel_id, title: "News", is_live: true, is_catchup_available: false },
    ...{ start_time: "2020-01-01T00:00:00Z", end_time: "2099-01-01T00:00:00Z" },
  });
  const upload = { asset_type: "image", filename: "a.jpg", content_type: "image/jpeg", size_bytes: 1 };
  const { body: begun } = await client.encorastream("POST", "/media/uploads", upload);
  await fetch(String(at(begun, "upload_url")), { method: "PUT", body: "a" });
  const viewer = await makeViewer(idOf, { movie_id, program_id, channel_id });
  const log = await client.encorastream("GET", "/admin/audit-logs");
  known.encorastream = {
    ...viewer,
    upload_id: String(at(begun, "id")),
    log_id: String(at(log.body, "data.0.id")),
    plan_id: "00000000-0000-4000-8000-000000000024",
    program_id,
    show_id,
    season_number: "1",
    episode_number: "1",
    episode_id,
    movie_id,
    channel_id,
    collection_id,
    genre_id,
    rule_id,
    webhook_id,
    delivery_id,
  };
}

/** What one viewer has. */
async function makeViewer(
  idOf: (path: string, body: object) => Promise<string>,
  { movie_id, program_id, channel_id }: Record<string, string>,
): Promise<Record<string, string>> {
  const profile_id = randomUUID();
  const profile = `/profiles/${profile_id}`;
  const title = { content_type: "movie", content_id: movie_id };
  const device = { name: "TV", device_type: "smart_tv", fingerprint: "f" };
  const device_id = await idOf("/devices", device);
  const headers = { "x-device-id": device_id, "x-profile-id": profile_id };
  const play = async () => {
    const { body } = await client.encorastream("GET", `/movies/${movie_id}/stream`, undefined, headers);
    return String(at(body, "session_id"));
  };
  await client.encorastream("DELETE", `/stream/${await play()}`);
  const history = await client.encorastream("GET", `${profile}/watch-history`);
  known.history = { item_id: String(at(history.body, "data.0.id")) };
  const span = { start_time: "2026-01-10T12:00:00Z", end_time: "2026-01-10T13:00:00Z" };
  const download = { ...title, quality: "HD" };
  const downloaded = await client.encorastream("POST", `${profile}/downloads`, download, headers);
  const reminder = { target_type: "epg_program", target_id: program_id, remind_at: span.start_time };
  return {
    profile_id,
    device_id,
    session_id: await play(),
    item_id: await idOf(`${profile}/watchlist`, title),
    rating_id: await idOf(`${profile}/ratings`, { ...title, value: 4 }),
    recording_id: await idOf("/recordings", { channel_id, ...span }),
    reminder_id: await idOf(`${profile}/reminders`, reminder),
    download_id: String(at(downloaded.body, "id")),
  };
}

async function makeContentpool(): Promise<void> {
  for (const group of ["series", "seasons", "videos"]) {
    const id = group === "videos" ? "videos.upload" : `${group}.create`;
    const create = operationsOf("contentpool").find((operation) => operation.id === id);
    if (!create) throw new Error(`${id} is not documented`);
    const made = await send("contentpool", create, bodyFor("contentpool", create));
    known[group] = { sourceKey: String(at(made.body, "output.source_key")), sourceAbbr: "cp" };
  }
  const channel = await client.contentpool("/api/user/createPublisherChannel?title=Family");
  known.publisherChannels = {
    publisherChannelKey: String(at(channel.body, "output.source_key")),
    videoKey: known.videos?.sourceKey ?? "",
    videoSourceAbbr: "cp",
  };
}

function paramsFor(vendor: Vendor, operation: DocumentedOperation): Record<string, string> {
  const group = known[operation.id.split(".")[0] ?? ""] ?? {};
  return vendor === "fivecents" ? group : { ...known[vendor], ...group };
}

/** A body with every documented field, but for those that exclude each other. */
function bodyFor(vendor: Vendor, operation: DocumentedOperation): Json {
  const body: Json = {};
  for (const field of operation.body) body[field.name] = sampleValue(field, operation);
  const { streamid } = paramsFor(vendor, operation);
  const fixed: Json = {
    name: operation.id.startsWith("scheduled") || operation.id.startsWith("delayed") ? "fresh" : "fresh/name",
    parent: operation.id === "delayed.create" ? known.push?.streamid : "2314,stream",
    slug: `slug-${randomUUID().slice(0, 8)}`,
    season_number: operation.id === "seasons.admin.create" ? 2 : 1,
    episode_number: operation.id === "episodes.admin.create" ? 2 : 1,
    status: operation.id.startsWith("webhooks")
      ? "active"
      : /^(movies|shows|collections)/.test(operation.id)
        ? "published"
        : operation.id.startsWith("channels")
          ? "live"
          : "draft",
    parent_id: null,
    content_id: known.encorastream?.show_id,
    channel_id: known.encorastream?.channel_id,
    program_id: known.encorastream?.program_id,
    session_id: known.encorastream?.session_id,
    sourceKey: (operation.id === "seasons.list" ? known.series : paramsFor(vendor, operation))?.sourceKey,
    seriesKey: known.series?.sourceKey,
    categoryKey: "LN0NopE4",
    ...(vendor === "contentpool" ? { urls: '{"HLS":"https://www.example.com/master.m3u8"}' } : {}),
    sourceAbbr: "cp",
    otherData: '{"series":"series","generes":[]}',
    pageToken: "1",
  };
  if (operation.id.startsWith("scheduled.playlist")) fixed.parent = streamid;
  for (const [name, value] of Object.entries(fixed)) if (name in body) body[name] = value;
  if (operation.id === "abr.create") body.name = "fresh/rungs";
  if (operation.id === "multistream.create") body.name = "fresh/multi";
  if (operation.id === "pull.create") body.name = "fresh/pull";
  if (operation.id === "epg.admin.import") Object.assign(body, { format: "json", source: "[]" });
  if (operation.id === "dvr.export") Object.assign(body, { start: "1735513200", end: "1735531200" });
  if (operation.id.startsWith("pull.platform.update")) delete body.id;
  return body;
}

function sampleValue(field: DocumentedField, operation: DocumentedOperation): unknown {
  if (field.name === "server" && field.type !== "object") return operation.id.includes(".create") ? 20 : "20";
  if (field.name === "mediaserver" && /string\|integer/.test(field.type)) return 20;
  if (field.enum && !field.type.startsWith("array")) return field.enum[0];
  const [type = ""] = field.type.split("|");
  if (field.type.startsWith("array"))
    return Array.from({ length: field.min ?? 1 }, () => itemOf(field, operation));
  if (type === "object") {
    return Object.fromEntries(
      (field.fields ?? []).map((inner) => [inner.name, sampleValue(inner, operation)]),
    );
  }
  if (type === "boolean") return true;
  if (type === "integer") return field.min ?? 1;
  const formats: Record<string, string> = {
    ...{ uuid: randomUUID(), uri: "https://cdn.example.com/p.jpg", date: "2024-01-01", "Y/M/D": "2024/1/2" },
    ...{ "date-time": "2026-01-10T09:00:00Z" },
  };
  if (field.name.endsWith("list") || field.name === "start" || field.name === "end") return "1";
  return formats[field.format ?? ""] ?? String(field.min ?? "ab").padEnd(2, "0");
}

function itemOf(field: DocumentedField, operation: DocumentedOperation): unknown {
  if (field.enum) return field.enum[0];
  if (field.items?.enum) return field.items.enum[0];
  if (field.fields) return sampleValue({ ...field, type: "object" }, operation);
  if (field.items?.format === "uuid") return randomUUID();
  if (field.items?.min === 2) return "US";
  return field.items?.type === "object" ? { name: "A. Actor", role: "actor" } : "12";
}

function send(vendor: Vendor, operation: DocumentedOperation, body: Json, query = ""): Promise<TestAnswer> {
  const params = paramsFor(vendor, operation);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "1");
  const required = operation.query
    .filter((field) => field.required)
    .map((field) => `${field.name}=${params[field.name] ?? queryValue(vendor, field)}`);
  const search = [...required, query].filter((part) => part !== "").join("&");
  const url = search === "" ? path : `${path}?${search}`;
  const sent = operation.contentType === null ? undefined : body;
  if (vendor === "fivecents") return client.fivecents(operation.method, url, sent);
  if (vendor === "encorastream")
    return client.encorastream(operation.method, url, sent, requiredHeaders(operation));
  return client.contentpool(
    url,
    operation.contentType === "multipart/form-data" ? form(operation, body) : sent,
  );
}

function queryValue(vendor: Vendor, { type, format, enum: [option] = [] }: DocumentedField): unknown {
  if (type === "array") return known[vendor]?.channel_id;
  return format === "date-time" ? "2026-01-10T09:00:00Z" : (option ?? "x");
}

function requiredHeaders({ headers }: DocumentedOperation): Record<string, string> {
  return Object.fromEntries(headers.filter(({ required }) => required).map(({ name }) => [name, "sample"]));
}

function form(operation: DocumentedOperation, body: Json): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(body)) {
    const isFile = operation.body.some((field) => field.name === name && field.type === "file");
    if (isFile) data.append(name, new Blob(["bytes"]), name);
    else if (Array.isArray(value)) for (const item of value) data.append(`${name}[]`, String(item));
    else data.append(name, String(value));
  }
  return data;
}

/** Members of a documented sample that an answer lacks. */
function missing(sample: unknown, answer: unknown, path: string): string[] {
  if (Array.isArray(sample)) {
    const [first] = sample;
    if (first === undefined || !Array.isArray(answer) || answer.length === 0) return [];
    return missing(first, answer[0], `${path}[0]`);
  }
  if (!isObject(sample)) return [];
  if (!isObject(answer)) return [path];
  return Object.entries(sample).flatMap(([name, value]) => {
    // The ids of a map by id are those of this test.
    const member = /^[0-9a-f-]{36}$/.test(name) ? String(Object.keys(answer)[0]) : name;
    if (!(member in answer)) return [`${path}.${member}`];
    return answer[member] === null ? [] : missing(value, answer[member], `${path}.${member}`);
  });
}

/** Deletions last, of what lies inside first. */
function inOrder(operations: DocumentedOperation[]): DocumentedOperation[] {
  const inner = ["platform", "playlist", "dvr", "episodes", "seasons"];
  const weight = ({ id }: DocumentedOperation): number => {
    if (id.endsWith(".clear")) return 3 + inner.length;
    if (!/(delete|cancel)$/.test(id)) return id.endsWith(".unpublish") ? 1 : 0;
    const place = inner.findIndex((part) => id.includes(part));
    return 2 + (place < 0 ? inner.length : place);
  };
  return operations.toSorted((a, b) => weight(a) - weight(b));
}

/** Their documented answer is, as the data's own rules say, a request pasted by mistake. */
const mistaken = new Set(["scheduled.platform.delete"]);

const implemented = { fivecents, encorastream, contentpool };

test.each(["fivecents", "encorastream", "contentpool"] as const)(
  "every documented operation of %s has its behaviour",
  (vendor) => {
    const documented = operationsOf(vendor).map((operation) => operation.id);
    expect(Object.keys(implemented[vendor].handlers).sort()).toEqual(documented.sort());
  },
);

describe.each(["fivecents", "encorastream", "contentpool"] as const)("%s", (vendor) => {
  const operations = operationsOf(vendor).filter((operation) => implemented[vendor].handlers[operation.id]);

  test.each(inOrder(operations).map((operation) => [operation.id, operation] as const))(
    "%s takes the documented request, and refuses one with a surprise",
    async (id, operation) => {
      const body = bodyFor(vendor, operation);
      const inBody = operation.contentType !== null;
      const broken = await send(vendor, operation, { ...body, surprise: "x" }, inBody ? "" : "surprise=x");
      expect(broken.status).toBe(400);
      expect(emulator.log({ vendor, operation: id }).at(-1)?.violation).toContain("surprise: no such field");

      const answer = await send(vendor, operation, body);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      const record = emulator.log({ vendor }).at(-1);
      expect(record).toMatchObject({ operation: id, status: answer.status });
      expect(record?.violation).toBeUndefined();
      if (mistaken.has(id)) return;
      const samples = operation.responses.filter((response) => response.status === answer.status);
      const lacking = samples.map((response) => missing(response.sample, answer.body, ""));
      expect(
        lacking.filter((members) => members.length === 0),
        JSON.stringify(lacking),
      ).not.toEqual([]);
    },
  );
});
