import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Emulator, Vendor } from "./index";
import { at, seriesForm, startForTest, type TestAnswer, type TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const stream = { _METHOD: "PUT", name: "match/day1", server: "20" };
const createStream = () => client.fivecents("POST", "/streams/push/new", stream);
const listStreams = () => client.fivecents("GET", "/streams");
const streams = () => emulator.objects("fivecents", "streams");

const show = { title: "Night Shift", status: "draft", drm_required: false };

describe("a late create", () => {
  test("is answered 504 with HTML at once, and takes effect before the second request after it", async () => {
    emulator.inject({ vendor: "fivecents", operation: "push.create", kind: "late" });
    const answer = await createStream();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([504, "text/html"]);
    expect(at((await listStreams()).body, "streams.length")).toBe(0);
    expect(streams()).toEqual([]);
    expect(at((await listStreams()).body, "streams.0.name")).toBe(stream.name);
    expect(emulator.log({ operation: "push.create" })[0]).toMatchObject({ fault: "late", status: 504 });
  });

  test("takes effect just before the request that afterRequests counts to", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 1, status: 502 });
    expect((await createStream()).status).toBe(502);
    expect(at((await listStreams()).body, "streams.length")).toBe(1);
  });

  test("waits for requests to its own vendor", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 1 });
    await createStream();
    await client.encorastream("GET", "/admin/shows");
    expect(streams()).toEqual([]);
  });

  test("cuts the connection where it is told to", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 1, cut: true });
    await expect(createStream()).rejects.toThrow();
    expect(emulator.log()[0]).toMatchObject({ fault: "late", status: null });
    await listStreams();
    expect(streams()).toHaveLength(1);
  });

  test("takes effect by itself after milliseconds", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", milliseconds: 1 });
    await createStream();
    await vi.waitFor(() => expect(streams()).toHaveLength(1));
  });

  test("is forgotten by a reset, and not by taking back the faults to come", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 1 });
    await createStream();
    emulator.clearFaults();
    await listStreams();
    expect(streams()).toHaveLength(1);
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 1 });
    await client.fivecents("POST", "/streams/push/new", { ...stream, name: "match/day2" });
    emulator.reset();
    await listStreams();
    expect(streams()).toEqual([]);
  });

  test("that the vendor refuses by then has no effect, and fails nobody else's request", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 2 });
    await createStream();
    expect((await createStream()).status).toBe(200);
    expect((await listStreams()).status).toBe(200);
    expect(streams()).toHaveLength(1);
  });

  test("that breaks the contract has no effect, and its record says so", async () => {
    emulator.inject({ vendor: "fivecents", kind: "late", afterRequests: 1 });
    const { _METHOD, ...without } = stream;
    expect((await client.fivecents("POST", "/streams/push/new", without)).status).toBe(504);
    expect(emulator.log()[0]?.violation).toBe("body._METHOD: required");
    await listStreams();
    expect(streams()).toEqual([]);
  });

  test("with an Idempotency-Key is the same create as a second one with that key", async () => {
    const key = { "idempotency-key": "0190-key" };
    emulator.inject({ vendor: "encorastream", kind: "late", afterRequests: 2 });
    await client.encorastream("POST", "/admin/shows", show, key);
    expect((await client.encorastream("POST", "/admin/shows", show, key)).status).toBe(201);
    await client.encorastream("GET", "/admin/shows");
    expect(emulator.objects("encorastream", "shows")).toHaveLength(1);
  });
});

/** Makes an object of each vendor, and says how it is changed, what the change shows, and how it is deleted. */
const writes = {
  fivecents: async () => {
    const path = `/streams/push/${at((await createStream()).body, "stream.id")}`;
    return {
      update: () => client.fivecents("POST", `${path}/status`, { disabled: "1" }),
      remove: () => client.fivecents("POST", path, { _METHOD: "DELETE" }),
      next: listStreams,
      changed: () => streams()[0]?.disabled === "1",
      gone: () => streams()[0]?._deleted === true,
    };
  },
  encorastream: async () => {
    const path = `/admin/shows/${at((await client.encorastream("POST", "/admin/shows", show)).body, "id")}`;
    const shows = () => emulator.objects("encorastream", "shows");
    return {
      update: () => client.encorastream("PATCH", path, { ...show, title: "Day Shift" }),
      remove: () => client.encorastream("DELETE", path),
      next: () => client.encorastream("GET", "/admin/shows"),
      changed: () => shows()[0]?.title === "Day Shift",
      gone: () => shows().length === 0,
    };
  },
};

describe.each(Object.entries(writes))("%s", (vendor, prepare) => {
  test.each(["update", "remove"] as const)(
    "carries out a late %s on what it holds by then",
    async (write) => {
      const object = await prepare();
      emulator.inject({ vendor: vendor as Vendor, kind: "late", afterRequests: 1 });
      expect((await object[write]()).status).toBe(504);
      const done = write === "update" ? object.changed : object.gone;
      expect(done(), "before the next request").toBe(false);
      await object.next();
      expect(done(), "after the next request").toBe(true);
    },
  );
});

test("contentpool carries out a late create and a late edit on what it holds by then", async () => {
  const titles = () => emulator.objects("contentpool", "series").map((series) => series.title);
  const late = () => emulator.inject({ vendor: "contentpool", kind: "late", afterRequests: 1 });
  const next = (): Promise<TestAnswer> => client.contentpool("/api/user/seriesList", {});
  late();
  await client.contentpool("/api/user/createSeries", seriesForm("River"));
  expect(titles()).toEqual([]);
  await next();
  expect(titles()).toEqual(["River"]);
  const data = new FormData();
  data.append("title", "Sea");
  const key = emulator.objects("contentpool", "series")[0]?._id;
  late();
  await client.contentpool(`/api/user/series/edit/${key}`, data);
  expect(titles()).toEqual(["River"]);
  await next();
  expect(titles()).toEqual(["Sea"]);
});

test("a late fault that contradicts itself is refused", () => {
  const late = { vendor: "fivecents", kind: "late" } as const;
  expect(() => emulator.inject({ ...late, afterRequests: 1, milliseconds: 5 })).toThrow("not both");
  expect(() => emulator.inject({ ...late, afterRequests: 0 })).toThrow("1 or more");
});
