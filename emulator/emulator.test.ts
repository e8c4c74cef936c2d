import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "./index";
import { at, listAt, startForTest, TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const stream = { _METHOD: "PUT", name: "match/day1", server: "20" };
const createStream = () => client.fivecents("POST", "/streams/push/new", stream);

describe("accounts", () => {
  test("each credential has vendorState of its own, and is never kept", async () => {
    const secret = "a-very-secret-key";
    const other = new TestClient(emulator, secret);
    await createStream();
    expect(listAt((await other.fivecents("GET", "/streams")).body, "streams")).toEqual([]);
    expect((await other.fivecents("POST", "/streams/push/new", stream)).status).toBe(200);
    const accounts = new Set(emulator.log().map((record) => record.account));
    expect(accounts.size).toBe(2);
    expect(emulator.log({ account: [...accounts][0] })).toHaveLength(1);
    const kept = JSON.stringify([emulator.log(), emulator.objects("fivecents", "streams")]);
    expect(kept).not.toContain(secret);
  });

  test("a missing API key is refused in the vendor's form", async () => {
    const answer = await client.send("fivecents", "GET", "/streams", undefined, {});
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ status: "error", errors: [{ code: 401 }] });
    expect(emulator.log()[0]).toMatchObject({ account: "none", status: 401 });
  });
});

describe("log", () => {
  test("says what came, what it was, and whether it changes something", async () => {
    await createStream();
    await client.fivecents("GET", "/streams?page=1");
    await client.fivecents("GET", "/nowhere");
    const [first, second, third] = emulator.log();
    expect(first).toMatchObject({
      operation: "push.create",
      changing: true,
      body: stream,
      path: "/streams/push/new",
    });
    expect(first?.headers["x-api-key"]).toBe(first?.account);
    expect(second).toMatchObject({ violation: "query.page: no such field is documented", status: 400 });
    expect(third).toMatchObject({ operation: null, status: 404, changing: false });
    expect(emulator.log({ changing: true })).toHaveLength(1);
    emulator.clearLog();
    expect(emulator.log()).toEqual([]);
  });

  test("counts the restarting and restoring GETs among the changes", async () => {
    const id = at((await createStream()).body, "stream.id");
    await client.fivecents("GET", `/streams/push/${id}/restart`);
    expect(emulator.log({ operation: "push.restart" })[0]?.changing).toBe(true);
  });
});

describe("rate limit", () => {
  test("refuses what comes above the limit, for each account on its own", async () => {
    emulator.settings.fivecents.requestsPerSecond = 2;
    const answers = [];
    for (let count = 0; count < 3; count += 1) answers.push(await client.fivecents("GET", "/streams"));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get("retry-after")).toBeNull();
    const other = new TestClient(emulator, "other");
    expect((await other.fivecents("GET", "/streams")).status).toBe(200);
  });
});

describe("faults", () => {
  const streams = () => emulator.objects("fivecents", "streams");

  test("cutBefore and cutAfter close the connection without and with the effect", async () => {
    emulator.inject({ vendor: "fivecents", kind: "cutBefore" });
    await expect(createStream()).rejects.toThrow();
    expect(streams()).toEqual([]);
    emulator.inject({ vendor: "fivecents", kind: "cutAfter" });
    await expect(createStream()).rejects.toThrow();
    expect(streams()).toHaveLength(1);
    expect(emulator.log().map(({ fault, status }) => [fault, status])).toEqual([
      ["cutBefore", null],
      ["cutAfter", null],
    ]);
  });

  test("hang never answers", async () => {
    emulator.inject({ vendor: "fivecents", kind: "hang" });
    const signal = AbortSignal.timeout(100);
    const headers = { "x-api-key": "key" };
    await expect(fetch(`${emulator.endpoints.fivecents}/streams`, { headers, signal })).rejects.toThrow();
  });

  test("status answers in the vendor's form, before the effect or after it", async () => {
    emulator.inject({ vendor: "fivecents", kind: "status", status: 503, headers: { "retry-after": "1" } });
    const refused = await createStream();
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.body).toMatchObject({ status: "error" });
    expect(streams()).toEqual([]);
    emulator.inject({ vendor: "fivecents", kind: "status", effect: true });
    expect((await createStream()).status).toBe(500);
    expect(streams()).toHaveLength(1);
  });

  test("truncated, html and empty bodies are broken, after the effect", async () => {
    for (const kind of ["truncated", "html", "empty"] as const) {
      emulator.reset();
      emulator.inject({ vendor: "fivecents", kind });
      const answer = await createStream();
      expect([kind, answer.status, typeof answer.body]).toEqual([kind, 200, "string"]);
      expect(streams()).toHaveLength(1);
    }
  });

  test("slow answers right, but late", async () => {
    emulator.inject({ vendor: "fivecents", kind: "slow", milliseconds: 60 });
    const start = performance.now();
    expect((await client.fivecents("GET", "/streams")).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  test("stale reads show an object as it was before its last change", async () => {
    const id = at((await createStream()).body, "stream.id");
    const path = `/streams/push/${id}`;
    emulator.inject({ vendor: "fivecents", kind: "stale" });
    expect((await client.fivecents("GET", path)).status).toBe(404);
    await client.fivecents("POST", `${path}/status`, { disabled: "1" });
    emulator.inject({ vendor: "fivecents", kind: "stale", times: 2 });
    expect(at((await client.fivecents("GET", path)).body, "stream.disabled")).toBe("0");
    expect(at((await client.fivecents("GET", "/streams")).body, "streams.0.disabled")).toBe("0");
    expect(at((await client.fivecents("GET", path)).body, "stream.disabled")).toBe("1");
  });

  test("shuffled lists come in another order", async () => {
    const id = at((await createStream()).body, "stream.id");
    await client.fivecents("POST", `/streams/push/${id}/geoblock`, { enabled: "Y", list: ["GB", "US"] });
    emulator.inject({ vendor: "fivecents", kind: "shuffled" });
    const read = await client.fivecents("GET", `/streams/push/${id}`);
    expect(at(read.body, "stream.geoblock.list")).toEqual(["US", "GB"]);
  });

  test("an expired token is refused once", async () => {
    emulator.inject({ vendor: "encorastream", kind: "expiredToken" });
    expect((await client.encorastream("GET", "/admin/shows")).status).toBe(401);
    expect((await client.encorastream("GET", "/admin/shows")).status).toBe(200);
  });

  test("meet only the requests that they name, so often, after so many", async () => {
    emulator.inject({ vendor: "fivecents", operation: "streams.list", kind: "status", after: 1, times: 2 });
    await createStream();
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await client.fivecents("GET", "/streams")).status);
    }
    expect(statuses).toEqual([200, 500, 500, 200]);
    emulator.inject({ vendor: "fivecents", kind: "status" });
    emulator.clearFaults();
    expect((await client.fivecents("GET", "/streams")).status).toBe(200);
  });
});

describe("by hand", () => {
  test("an edit merges into an object and moves its change marker", async () => {
    await createStream();
    const [before] = emulator.objects("fivecents", "streams");
    emulator.edit("fivecents", "streams", String(before?._id), { geoblock: { enabled: "Y", list: ["GB"] } });
    const [after] = emulator.objects("fivecents", "streams");
    expect(after?.geoblock).toEqual({ enabled: "Y", policy: "N", list: ["GB"], ips: "", active: "Y" });
    expect(after?.updated_at).not.toBe(before?.updated_at);
    expect(() => emulator.edit("fivecents", "streams", "1", {})).toThrow("fivecents holds no streams 1");
  });

  test("an edit moves the ETag; a deletion asks no rule", async () => {
    const show = { title: "Night", status: "published", content_rating: "G", drm_required: true };
    const created = await client.encorastream("POST", "/admin/shows", show);
    const id = String(at(created.body, "id"));
    emulator.edit("encorastream", "shows", id, { synopsis: "Edited." });
    const read = await client.encorastream("GET", `/admin/shows/${id}`);
    expect(read.body).toMatchObject({ synopsis: "Edited." });
    expect(read.headers.get("etag")).not.toBe(created.headers.get("etag"));
    emulator.remove("encorastream", "shows", id);
    expect((await client.encorastream("GET", `/admin/shows/${id}`)).status).toBe(404);
  });
});

describe("over HTTP", () => {
  const control = async (method: string, path: string, body?: string) => {
    const response = await fetch(`${emulator.url}/_emulator/${path}`, { method, body });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  test("another process can do the same", async () => {
    expect((await control("GET", "health")).body).toMatchObject({
      status: "ok",
      endpoints: emulator.endpoints,
    });
    await control("PATCH", "settings", '{"fivecents":{"pageSize":3}}');
    expect(emulator.settings.fivecents).toMatchObject({ pageSize: 3, requestsPerSecond: 0 });
    await control("POST", "faults", '{"vendor":"fivecents","kind":"status"}');
    expect((await createStream()).status).toBe(500);
    await createStream();
    const log = await control("GET", "log?operation=push.create&changing=true");
    expect(log.body).toHaveLength(2);
    const id = at((await control("GET", "objects/fivecents/streams")).body, "0._id");
    await control("PATCH", `objects/fivecents/streams/${id}`, '{"draft":"1"}');
    expect(emulator.objects("fivecents", "streams")[0]?.draft).toBe("1");
    await control("DELETE", `objects/fivecents/streams/${id}`);
    expect((await control("GET", "state")).body).toMatchObject({ kinds: [{ kind: "streams", count: 1 }] });
    await control("POST", "reset");
    expect(emulator.objects("fivecents", "streams")).toEqual([]);
  });

  test("says what is wrong with a request", async () => {
    expect(await control("PATCH", "objects/fivecents/streams/1", "{")).toMatchObject({ status: 400 });
    expect(await control("DELETE", "objects/fivecents/streams/1")).toEqual({
      status: 400,
      body: { error: "fivecents holds no streams 1" },
    });
    expect(await control("POST", "faults", '{"vendor":"fivecents","kind":"boom"}')).toMatchObject({
      status: 400,
    });
    expect(await control("POST", "faults", '{"vendor":"fivecents","kind":"late","afterRequests":0}')).toEqual(
      {
        status: 400,
        body: { error: "afterRequests must be a whole number, 1 or more" },
      },
    );
    expect(await control("PATCH", "settings", '{"fivecents":{"speed":1}}')).toEqual({
      status: 400,
      body: { error: "fivecents has no setting speed" },
    });
  });

  test("answers to loopback names and to its own page only", async () => {
    const status = (headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        request(`${emulator.url}/_emulator/state`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await status({ host: "rebound.example:80" })).toBe(403);
    expect(await status({ origin: "https://evil.example" })).toBe(403);
    expect(await status({ host: "localhost:1234" })).toBe(200);
    const { host, port } = new URL(emulator.url);
    for (const origin of [`http://127.0.0.1:${Number(port) - 1}`, `https://${host}`, "null"]) {
      expect(await status({ host, origin }), origin).toBe(403);
    }
    expect(await status({ host, origin: emulator.url })).toBe(200);
  });
});

describe("state file", () => {
  test("holds everything from one run to the next", async () => {
    const folder = await mkdtemp(join(tmpdir(), "emulator-"));
    const stateFile = join(folder, "deep", "state.json");
    try {
      const first = await startForTest({ stateFile });
      await first.client.fivecents("POST", "/streams/push/new", stream);
      expect(JSON.parse(await readFile(stateFile, "utf8"))).toMatchObject({ entries: [{ kind: "streams" }] });
      await first.emulator.close();
      const second = await startForTest({ stateFile });
      const read = await second.client.fivecents("GET", "/streams/push/70001");
      expect(read.body).toMatchObject({ stream: { name: stream.name } });
      const next = await second.client.fivecents("POST", "/streams/push/new", {
        ...stream,
        name: "match/day2",
      });
      expect(at(next.body, "stream.id")).toBe(70002);
      await second.emulator.close();
      await writeFile(stateFile, "{");
      await expect(startEmulator({ stateFile })).rejects.toThrow(
        "is not JSON: delete it or name another state file",
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("of the first emulators, which kept no history, still counts", async () => {
    const folder = await mkdtemp(join(tmpdir(), "emulator-"));
    const stateFile = join(folder, "state.json");
    const address = { vendor: "encorastream", account: "account-1", kind: "genres", id: "g1" };
    const entry = { ...address, record: { name: "Drama" }, hidden: {}, gone: false, change: 1 };
    await writeFile(stateFile, JSON.stringify({ version: 1, change: 1, numbers: {}, entries: [entry] }));
    const { emulator: later } = await startForTest({ stateFile });
    later.edit("encorastream", "genres", "g1", { name: "Crime" });
    expect(later.objects("encorastream", "genres")).toMatchObject([{ name: "Crime" }]);
    await later.close();
    await rm(folder, { recursive: true });
  });
});
