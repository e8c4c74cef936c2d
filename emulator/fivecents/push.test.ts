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

const base = { _METHOD: "PUT", name: "match/day1", server: "20" };

async function create(body: object = {}): Promise<{ id: number; path: string }> {
  const answer = await client.fivecents("POST", "/streams/push/new", { ...base, ...body });
  const id = Number(at(answer.body, "stream.id"));
  return { id, path: `/streams/push/${id}` };
}

async function read(path: string): Promise<Record<string, unknown>> {
  const { body } = await client.fivecents("GET", path);
  return at(body, "stream") as Record<string, unknown>;
}

test("a new stream is answered as Deploying and read as Enabled", async () => {
  const answer = await client.fivecents("POST", "/streams/push/new", { ...base, codec: "h265", draft: 1 });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ result: "success", message: "Stream Created" });
  expect(answer.body).toMatchObject({ stream: { status: "Deploying", protocolsLock: 1, name: base.name } });
  const stream = await read(`/streams/push/${at(answer.body, "stream.id")}`);
  expect(stream).toMatchObject({
    status: "Enabled",
    protocolsLock: 0,
    codec: "h265",
    draft: "1",
    disabled: "0",
  });
  expect(stream).toMatchObject({ parts: { pp: "match", sn: "day1", full: "matchday1" }, deleted: null });
});

test("a create without PUT and an unknown field break the contract", async () => {
  const without = await client.fivecents("POST", "/streams/push/new", { name: base.name, server: "20" });
  expect(without.status).toBe(400);
  expect(without.body).toEqual({
    status: "error",
    errors: [{ code: 400, message: "body._METHOD: required" }],
  });
  const unknown = await client.fivecents("POST", "/streams/push/new", { ...base, rtmpauth: {} });
  expect(unknown.status).toBe(400);
  expect(emulator.log({ operation: "push.create" }).map((record) => record.violation)).toEqual([
    "body._METHOD: required",
    "body.rtmpauth: no such field is documented",
  ]);
});

test("a delete without _METHOD is an update", async () => {
  const { path } = await create();
  const update = await client.fivecents("POST", path, {});
  expect(update.body).toMatchObject({ message: "Stream Updated" });
  expect(await read(path)).toMatchObject({ deleted: null });
  expect(emulator.log().map((record) => record.operation)).toContain("push.update");
});

test("a deleted stream stays in reads and lists, frees its name, and can be restored", async () => {
  const { id, path } = await create();
  const deleted = await client.fivecents("POST", path, { _METHOD: "DELETE" });
  expect(deleted.body).toEqual({ result: "success", message: "Stream deleted successfully." });
  expect(await read(path)).toMatchObject({ status: "Deleted", deleted: expect.stringMatching(/^\d{4}-/) });
  const list = await client.fivecents("GET", "/streams/push");
  expect(at(list.body, "streams.0")).toMatchObject({ id, status: "Deleted" });
  expect((await client.fivecents("POST", path, { _METHOD: "DELETE" })).status).toBe(404);
  const restored = await client.fivecents("GET", `${path}/restore`);
  expect(at(restored.body, "stream")).toMatchObject({ id, deleted: null, status: "Deploying" });
  expect(await read(path)).toMatchObject({ deleted: null, status: "Enabled" });
});

test("the name of a deleted stream is free or refused, as set; a living one is refused", async () => {
  const { path } = await create();
  const second = await client.fivecents("POST", "/streams/push/new", base);
  expect(second.status).toBe(400);
  await client.fivecents("POST", path, { _METHOD: "DELETE" });
  emulator.settings.fivecents.deletedName = "refused";
  expect((await client.fivecents("POST", "/streams/push/new", base)).status).toBe(400);
  emulator.settings.fivecents.deletedName = "free";
  expect((await client.fivecents("POST", "/streams/push/new", base)).status).toBe(200);
  expect((await client.fivecents("GET", `${path}/restore`)).status).toBe(400);
});

test("a write answers with the stream as it was before, and moves updated_at", async () => {
  const { path } = await create();
  const before = await read(path);
  const geo = { enabled: "Y", policy: "Y", list: ["GB", "US"], ips: "1.1.1.1,2.2.2.2" };
  const answer = await client.fivecents("POST", `${path}/geoblock`, geo);
  expect(at(answer.body, "stream")).toMatchObject({
    status: "Deploying",
    geoblock: { enabled: "N", list: [""] },
  });
  const after = await read(path);
  expect(after.geoblock).toEqual({ ...geo, ips: "1.1.1.1, 2.2.2.2", active: "Y" });
  expect(String(after.updated_at) > String(before.updated_at)).toBe(true);
});

test("create and every setting answer with the whole stream, members of a read and no others", async () => {
  const created = await client.fivecents("POST", "/streams/push/new", base);
  const path = `/streams/push/${at(created.body, "stream.id")}`;
  const members = Object.keys(await read(path)).sort();
  const answers = [created];
  for (const [name, body] of Object.entries({
    ...{ domainlock: { enabled: "N" }, geoblock: { enabled: "N" }, securetoken: { enabled: "N" } },
    ...{ ndvr: { enabled: "N" }, record: { enabled: "N" }, rtmpauth: { enabled: "N" } },
    ...{ transcode: { ltc: "0" }, source: { server: "20" }, status: { disabled: "0" } },
    platforms: { platform: [{ name: "Main", rtmp: "rtmp://live.example.com/app" }] },
  })) {
    answers.push(await client.fivecents("POST", `${path}/${name}`, body));
  }
  answers.push(await client.fivecents("POST", path, { draft: "1" }));
  for (const { body } of answers) {
    expect(Object.keys(at(body, "stream") as object).sort(), JSON.stringify(body)).toEqual(members);
    expect(body).not.toHaveProperty("platformid");
  }
});

test("a stream stays Deploying as long as set", async () => {
  emulator.settings.fivecents.deployMilliseconds = 60_000;
  const { path } = await create();
  expect(await read(path)).toMatchObject({ status: "Deploying", protocolsLock: 1 });
  await client.fivecents("POST", path, { protocols: ["HLS", "DASH"] });
  expect((await read(path)).protocols).toEqual([["HLS", "DASH"], ["HLS"]]);
});

test("each setting reads back in the vendor's spelling", async () => {
  const { path } = await create();
  const settings = {
    domainlock: { enabled: "Y", policy: "Y", list: "a.example, b.example", ips: "", noreferer: "Y" },
    securetoken: {
      enabled: "Y",
      policy: "D",
      list: "32862cdb6276e19a",
      timeout: "60",
      session: 1,
      keyip: true,
    },
    ndvr: { enabled: "Y", retention: "30" },
    record: { enabled: "N", retention: 7 },
    transcode: { ltc: "2", vprofiles: [106257], aprofiles: ["0"], filters: [3] },
    rtmpauth: { enabled: "Y", username: "camera", password: "hidden-password" },
    status: { disabled: 1 },
  };
  for (const [name, body] of Object.entries(settings)) {
    const { status } = await client.fivecents("POST", `${path}/${name}`, body);
    expect([name, status]).toEqual([name, 200]);
  }
  const stream = await read(path);
  expect(stream.domainlock).toMatchObject({ list: "a.example,b.example", noreferer: "Y", active: "Y" });
  expect(stream.securetoken).toEqual({
    ...{ enabled: "Y", policy: "D", list: "32862cdb6276e19a", ips: "" },
    ...{ keyip: "Y", session: "1", timeout: 60, active: "Y" },
  });
  expect(stream.ndvr).toEqual({ enabled: "Y", retention: 30 });
  expect(at(stream, "playbackurls.hlsManifest")).toBe("playlist_dvr.m3u8");
  expect(stream.record).toEqual({ enabled: "N", retention: 7 });
  expect(stream.transcode).toMatchObject({ ltc: 2, vprofiles: ["106257"], aprofiles: ["0"], filters: ["3"] });
  expect(stream.rtmpauth).toEqual({ password: "", active: "Y" });
  expect(at(stream, "has.rtmpauth")).toBe(true);
  expect(stream.disabled).toBe("1");
  const [object] = emulator.objects("fivecents", "streams");
  expect(object?._hidden.rtmpauth).toMatchObject({ username: "camera", password: "hidden-password" });
});

test("create takes arrays, ipaccess and useragent, which nothing changes afterwards", async () => {
  const { path } = await create({
    domainlock: { enabled: "Y", policy: "N", list: ["a.example", "b.example"], ips: ["1.1.1.1", "2.2.2.2"] },
    ipaccess: { enabled: "Y", policy: "N", list: ["1.1.1.1"] },
    useragent: { enabled: "Y", policy: "N", list: "chrome;;;firefox;;;" },
    vprofiles: [106257],
  });
  const stream = await read(path);
  expect(stream.domainlock).toMatchObject({ list: "a.example,b.example", ips: "1.1.1.1, 2.2.2.2" });
  expect(stream.ipaccess).toMatchObject({ enabled: "Y", list: "1.1.1.1" });
  expect(stream.useragent).toMatchObject({ list: "chrome;;;firefox", listArr: ["chrome", "firefox"] });
  expect(stream.transcode).toMatchObject({ enabled: true, ltc: 1 });
  expect((await client.fivecents("POST", `${path}/ipaccess`, { enabled: "N" })).status).toBe(404);
  expect((await client.fivecents("POST", path, { ipaccess: { enabled: "N" } })).status).toBe(400);
});

test("server codes come back differently, and unknown ones are refused", async () => {
  const { path } = await create({ server: "11,211" });
  expect(await read(path)).toMatchObject({ server: "201", fms: { server: { country: "North America" } } });
  await client.fivecents("POST", `${path}/source`, { server: "211" });
  expect((await read(path)).server).toBe("211");
  expect((await client.fivecents("POST", path, { server: "999" })).status).toBe(400);
  const servers = await client.fivecents("GET", "/streams/push/servers");
  expect(at(servers.body, "servers.mediaservers.02")).toMatchObject({
    code: "11,211",
    codeArr: ["11", "211"],
  });
});

test("recording makes one child stream, which goes with its parent", async () => {
  const { id, path } = await create({ record: { enabled: "Y", retention: 3 } });
  await client.fivecents("POST", `${path}/record`, { enabled: "Y", retention: 5 });
  const { body } = await client.fivecents("GET", "/streams");
  const children = listAt(body, "streams").filter((stream) => at(stream, "type") === "record");
  expect(children).toHaveLength(1);
  expect(children[0]).toMatchObject({ name: "match_rec/day1", parentid: id, parent: { stype: "push" } });
  await client.fivecents("POST", path, { _METHOD: "DELETE" });
  const live = emulator.objects("fivecents", "streams").filter((stream) => !stream._deleted);
  expect(live).toEqual([]);
});

test("platforms are added without an id in the answer and shown in clear", async () => {
  const { id, path } = await create();
  const platform = {
    name: "Backup",
    rtmp: "rtmp://live.example.com/app",
    key: "k1",
    auth: "Y",
    username: "u",
  };
  const added = await client.fivecents("POST", `${path}/platforms`, {
    platform: [{ ...platform, password: "p", length: 90 }],
  });
  expect(added.body).toMatchObject({ message: "Platform Created", stream: { platformsCount: 0 } });
  const shown = at(await read(path), "platforms.0");
  const platformId = Number(at(shown, "id"));
  expect(shown).toMatchObject({ ...platform, relid: id, password: "p", length: "01:30", disabled: "0" });

  const platformPath = `${path}/platform/${platformId}`;
  const target = { name: "Main", rtmp: platform.rtmp };
  for (const body of [
    { platform: { ...target, key: "nested" } },
    { platform: { [platformId]: { ...target, key: "keyed" } } },
    { "platform[name]": "Main", "platform[rtmp]": platform.rtmp, "platform[key]": "flat" },
  ]) {
    const updated = await client.fivecents("POST", platformPath, body);
    expect(updated.body).toEqual({
      result: "success",
      message: "Platform Updated",
      warnings: [],
      errors: [],
    });
  }
  expect(at(await read(path), "platforms.0")).toMatchObject({ name: "Main", key: "flat", auth: "N" });
  const disabled = await client.fivecents("POST", `${platformPath}/status`, { disabled: 1 });
  expect(disabled.body).toMatchObject({ message: "Platform disabled" });
  expect(at(await read(path), "platforms.0.disabled")).toBe("1");
  const restarted = await client.fivecents("GET", `${platformPath}/restart`);
  expect(restarted.body).toMatchObject({ message: "Platform Restarted" });
  await client.fivecents("POST", platformPath, { _METHOD: "DELETE" });
  expect((await read(path)).platforms).toEqual([]);
});

test("lists come in pages, newest first, without the settings", async () => {
  emulator.settings.fivecents.pageSize = 2;
  for (const name of ["page/one1", "page/two2", "page/three"]) await create({ name });
  const names = async (page: string) => {
    const { body } = await client.fivecents("GET", `/streams/push${page}`);
    return listAt(body, "streams").map((stream) => at(stream, "name"));
  };
  expect(await names("")).toEqual(["page/three", "page/two2"]);
  expect(await names("?page=2")).toEqual(["page/one1"]);
  expect(await names("?page=3")).toEqual([]);
  const { body } = await client.fivecents("GET", "/streams/push");
  expect(at(body, "streams.0")).not.toHaveProperty("geoblock");
});

test("profiles are listed by id with numbers as text", async () => {
  const created = await client.fivecents("POST", "/streams/settings/profiles/new", {
    ...{ _METHOD: "PUT", name: "720p", cv: "libx264", bvvalue: 2500, deinterlace: 1 },
  });
  const id = String(at(created.body, "profileid"));
  const lists = async () => at((await client.fivecents("GET", "/streams/settings/profiles")).body, "lists");
  const shown = { id, name: "720p", cv: "libx264", bvvalue: "2500", deinterlace: "1" };
  expect(await lists()).toEqual({ [id]: shown });
  const path = `/streams/settings/profiles/${id}`;
  await client.fivecents("POST", path, { _METHOD: "PUT", name: "720p", bvvalue: "3000" });
  await client.fivecents("POST", path, { name: "HD" });
  expect(await lists()).toEqual({ [id]: { ...shown, name: "HD", bvvalue: "3000" } });
  await client.fivecents("POST", path, { _METHOD: "DELETE" });
  expect(await lists()).toEqual({});
});
