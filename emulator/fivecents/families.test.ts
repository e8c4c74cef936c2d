import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Emulator } from "../index";
import { at, listAt, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

async function create(segment: string, body: object): Promise<{ id: number; path: string }> {
  const answer = await client.fivecents("POST", `/streams/${segment}/new`, { _METHOD: "PUT", ...body });
  const id = Number(at(answer.body, "stream.id"));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return { id, path: `/streams/${segment}/${id}` };
}

async function read(path: string): Promise<Record<string, unknown>> {
  return at((await client.fivecents("GET", path)).body, "stream") as Record<string, unknown>;
}

const push = { name: "match/day1", server: "20" };
const pull = {
  ...{ name: "relay/news", restreamtype: "mediaserver", server: { mediaserver: "11,211" } },
  ...{ mode: { mediaserver: "hls" }, url: { mediaserver: ["https://a.example/x.m3u8"] } },
};

test("pull takes nested and flat keys, and reads its source back under other names", async () => {
  const { path } = await create("restream", pull);
  expect(await read(path)).toMatchObject({
    ...{ type: "restream", server: "201" },
    restream: {
      ...{ type: "mediaserver", mode: "hls", urls: ["https://a.example/x.m3u8"], audiofix: "N" },
      server: { country: "North America" },
    },
  });
  const flat = {
    ...{
      name: "relay/flat",
      restreamtype: "mediaserver",
      "server[mediaserver]": "20",
      "mode[mediaserver]": "rtmp",
    },
    ...{
      "url[mediaserver][]": "rtmp://b.example/live",
      "geoblock[enabled]": "Y",
      "geoblock[list][]": ["GB"],
    },
  };
  const second = await create("restream", flat);
  expect(await read(second.path)).toMatchObject({
    restream: { mode: "rtmp", urls: ["rtmp://b.example/live"] },
    geoblock: { enabled: "Y", list: ["GB"] },
  });
  await client.fivecents("POST", `${second.path}/source`, {
    ...{ restreamtype: "mediaserver", server: { mediaserver: 2 }, mode: { mediaserver: "dash" } },
    url: { mediaserver: ["https://c.example/x.mpd"] },
  });
  expect(await read(second.path)).toMatchObject({ server: "2", restream: { mode: "dash" } });
  const nestedOnly = { _METHOD: "PUT", ...push, "geoblock[enabled]": "Y" };
  expect((await client.fivecents("POST", "/streams/push/new", nestedOnly)).status).toBe(400);
});

test("an ABR stream has an ingest for each rung", async () => {
  const { path } = await create("abr", { name: "match/abr1", server: 20, parentid: 3 });
  expect(await read(path)).toMatchObject({
    ...{ type: "abr", parentid: null, abr: { streams: 5, hashes: { "1": "abr11", "5": "abr15" } } },
    playbackurls: { rtmp: "", rtsp: "" },
  });
});

test("a delayed stream is named after its parent", async () => {
  const parent = await create("push", push);
  const { path } = await create("timeshift", { name: "late", parent: parent.id, timeshift: 90 });
  expect(await read(path)).toMatchObject({
    ...{ name: "match_ts/day1_late", parentid: parent.id, timeshift: { shift: 90, type: "stream" } },
    parent: { name: push.name, stype: "push", rtmpauth: "N" },
  });
  await client.fivecents("POST", path, { timeshift: 120, protocols: ["DASH"] });
  expect(await read(path)).toMatchObject({ timeshift: { shift: 120 }, protocols: [["DASH"], ["DASH"]] });
  await client.fivecents("POST", path, { _METHOD: "DELETE" });
  await client.fivecents("GET", `${path}/restore`);
  expect((await read(path)).disabled).toBe("1");
  const orphan = { _METHOD: "PUT", name: "late", parent: 1, timeshift: 90 };
  expect((await client.fivecents("POST", "/streams/timeshift/new", orphan)).status).toBe(400);
  const parents = await client.fivecents("GET", "/streams/timeshift/parents");
  expect(parents.body).toMatchObject({ parents: [{ id: parent.id }] });
});

test("a scheduled stream has a prefixed name and playlists that are found by title", async () => {
  const { path } = await create("scheduledplaylist", { name: "evening", parent: "2314,stream" });
  expect(await read(path)).toMatchObject({
    ...{ name: "103_push_2314_001/evening", parentid: 2314, server: "N", backup: "N" },
    has: { rtmpauth: "N" },
  });
  const playlist = {
    name: "Films",
    schedule: "scheduleondatetime",
    scheduleondatetime: "2026-05-05 21:10:00",
  };
  const created = await client.fivecents("POST", `${path}/playlist/new`, {
    ...{
      _METHOD: "PUT",
      ...playlist,
      files: { file: ["/a.mp4"] },
      durations: { file: ["0,0"] },
      filescount: 1,
    },
  });
  expect(created.body).toEqual({ result: "success", message: "Playlist Updated" });
  const events = await client.fivecents("GET", `${path}/playlists/events`);
  expect(events.body).toMatchObject([{ title: "Films", startTime: "2026-05-05T21:10:00" }]);
  const playlistPath = `${path}/playlist/${at(events.body, "0.id")}`;
  await client.fivecents("POST", playlistPath, { files: ["/b.mp4"], repeatfor: 2 });
  const shown = await client.fivecents("GET", playlistPath);
  expect(shown.body).toMatchObject({ playlist: { name: "Films", files: ["/b.mp4"], repeatfor: "2" } });
  const clone = await client.fivecents("POST", `${playlistPath}/clone`, { name: "Again" });
  expect(clone.body).toEqual({ playlistid: expect.any(Number) });
  await client.fivecents("POST", playlistPath, { _METHOD: "DELETE" });
  expect(emulator.objects("fivecents", "playlists").map((one) => one.name)).toEqual(["Again"]);
  await client.fivecents("POST", `${path}/platforms`, { name: "Flat", rtmp: "rtmp://live.example.com/app" });
  expect(at(await read(path), "platforms.0.name")).toBe("Flat");
});

test("a multistream shows two settings of those it takes, and answers writes with the text null", async () => {
  const platform = [{ name: "Target", rtmp: "rtmp://live.example.com/app", key: "k" }];
  const security = { geoblock: { enabled: "Y", list: ["GB"] }, ipaccess: { enabled: "Y", list: "1.1.1.1" } };
  const { id, path } = await create("publish", {
    ...{ name: "multi/cast", type: "restream", server: "11,211", urls: ["https://a.example/x"], platform },
    ...security,
  });
  const stream = await read(path);
  expect(stream).toMatchObject({
    ...{ server: "11,211", platformsCount: 1, ipaccess: { enabled: "Y" } },
    publish: { id, type: "restream", mode: "hls", urls: ["https://a.example/x"] },
  });
  expect(stream).not.toHaveProperty("geoblock");
  expect(stream).not.toHaveProperty("playbackurls");
  const updated = await client.fivecents("POST", path, { server: "20", type: "push", url: [] });
  expect(updated.body).toMatchObject({ stream: "null" });
  expect(await read(path)).toMatchObject({ server: "20", publish: { type: "push", urls: "" } });
  const list = await client.fivecents("GET", "/streams/publish");
  expect(at(list.body, "streams.0.platforms.0")).toMatchObject({ name: "Target", key: "k" });
});

test("a recording is exported, or not, with status 200", async () => {
  await create("push", { ...push, record: { enabled: "Y" } });
  const list = await client.fivecents("GET", "/streams/record");
  const path = `/streams/record/${at(list.body, "streams.0.id")}`;
  const range = { zoneid: "1616", start: "1735513200", end: "1735531200" };
  const exported = await client.fivecents("POST", `${path}/export`, range);
  expect([exported.status, at(exported.body, "result")]).toEqual([200, "success"]);
  const wrong = await client.fivecents("POST", `${path}/export`, { ...range, end: "1" });
  expect([wrong.status, at(wrong.body, "result")]).toEqual([200, "error"]);
  const automatic = await client.fivecents("POST", `${path}/autoexport`, {
    disabled: "0",
    zoneid: 1,
    period: "60",
  });
  expect(at(automatic.body, "stream.status")).toBe("Enabled");
  const deleted = await client.fivecents("POST", path, { _METHOD: "DELETE" });
  expect(deleted.body).toMatchObject({ message: "Stream Updated", stream: { status: "Deleted" } });
});

test("saved defaults reach new streams; append and overwrite reach all streams", async () => {
  const first = await create("push", { ...push, geoblock: { enabled: "Y", policy: "N", list: ["GB"] } });
  const defaults = { enabled: "Y", policy: "N", list: ["US"] };
  await client.fivecents("POST", "/streams/settings/security/geoblock", { ...defaults, mode: "save" });
  expect((await read(first.path)).geoblock).toMatchObject({ list: ["GB"] });
  const second = await create("push", { ...push, name: "match/day2" });
  expect((await read(second.path)).geoblock).toMatchObject({ enabled: "Y", list: ["US"] });
  await client.fivecents("POST", "/streams/settings/security/geoblock", { ...defaults, mode: "append" });
  expect((await read(first.path)).geoblock).toMatchObject({ list: ["GB", "US"] });
  await client.fivecents("POST", "/streams/settings/security/geoblock", { ...defaults, mode: "overwrite" });
  expect((await read(first.path)).geoblock).toMatchObject({ list: ["US"] });
});

test("filters are written keyed by kind or flat, and listed keyed by id", async () => {
  const drawtext = { text: "LIVE", fontsize: 24, fontcolor: "#ffffff", position: "Center" };
  const created = await client.fivecents("POST", "/streams/settings/filters/new", {
    ...{ name: "Live", filter: "drawtext", args: { drawtext, overlay: { url: "" } } },
  });
  const id = String(at(created.body, "filterid"));
  const lists = async () =>
    at((await client.fivecents("GET", "/streams/settings/filters")).body, `lists.${id}`);
  expect(await lists()).toEqual({ id, name: "Live", filter: "drawtext", args: { drawtext } });
  const path = `/streams/settings/filters/${id}`;
  await client.fivecents("POST", path, { args: { filter: "drawtext", text: "ON AIR" } });
  expect(await lists()).toMatchObject({ name: "Live", args: { drawtext: { text: "ON AIR" } } });
  await client.fivecents("POST", path, { _METHOD: "DELETE" });
  expect(await lists()).toBeUndefined();
});

test("the list of all streams mixes the families", async () => {
  await create("push", push);
  await create("restream", pull);
  const { body } = await client.fivecents("GET", "/streams");
  expect(listAt(body, "streams").map((stream) => at(stream, "type"))).toEqual(["restream", "push"]);
});
