import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "./index";
import { at, listAt, seriesForm, startForTest, TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const show = { title: "Night Shift", status: "draft", drm_required: false };
const createShow = async () =>
  `/admin/shows/${at((await client.encorastream("POST", "/admin/shows", show)).body, "id")}`;
const titles = async () =>
  listAt((await client.encorastream("GET", "/admin/shows")).body, "data").map((one) => at(one, "title"));

describe("lists that lag two requests behind", () => {
  beforeEach(() => {
    emulator.settings.encorastream.listLagRequests = 2;
  });

  it("show a new object after two further requests", async () => {
    await createShow();
    expect([await titles(), await titles(), await titles()]).toEqual([[], [], [show.title]]);
  });

  it("show a change and a deletion after two further requests", async () => {
    const path = await createShow();
    for (let count = 0; count < 3; count += 1) await titles();
    await client.encorastream("PATCH", path, { ...show, title: "Day Shift" });
    expect(await titles()).toEqual([show.title]);
    await client.encorastream("DELETE", path);
    expect([await titles(), await titles(), await titles()]).toEqual([["Day Shift"], ["Day Shift"], []]);
  });

  it("keep every change apart, also those by hand that no request lies between", async () => {
    const path = await createShow();
    for (let count = 0; count < 3; count += 1) await titles();
    const id = path.split("/").at(-1) ?? "";
    for (const title of ["One", "Two", "Three"]) emulator.edit("encorastream", "shows", id, { title });
    expect([await titles(), await titles(), await titles()]).toEqual([[show.title], [show.title], ["Three"]]);
  });

  it("count requests of other accounts, and none to other vendors", async () => {
    await createShow();
    for (let count = 0; count < 3; count += 1) await client.fivecents("GET", "/streams");
    expect(await titles()).toEqual([]);
    await new TestClient(emulator, "other").encorastream("GET", "/admin/shows");
    expect(await titles()).toEqual([show.title]);
  });

  it("leave single reads and writes as they are", async () => {
    const path = await createShow();
    expect((await client.encorastream("GET", path)).status).toBe(200);
    expect((await client.encorastream("DELETE", path)).status).toBe(204);
  });
});

describe("single reads that lag one request behind", () => {
  beforeEach(() => {
    emulator.settings.encorastream.readLagRequests = 1;
  });

  it("miss a new object, and then its change with the version that goes with it", async () => {
    const path = await createShow();
    const read = () => client.encorastream("GET", path);
    expect((await read()).status).toBe(404);
    const before = await read();
    await client.encorastream("PATCH", path, { ...show, title: "Day Shift" });
    const lagging = await read();
    expect(lagging.body).toEqual(before.body);
    expect(lagging.headers.get("etag")).toBe(before.headers.get("etag"));
    expect((await read()).body).toMatchObject({ title: "Day Shift" });
  });

  it("leave lists as they are", async () => {
    await createShow();
    expect(await titles()).toEqual([show.title]);
  });
});

it("a stream's read and its family's list lag on their own", async () => {
  const create = { _METHOD: "PUT", name: "match/day1", server: "20" };
  const path = `/streams/push/${at((await client.fivecents("POST", "/streams/push/new", create)).body, "stream.id")}`;
  Object.assign(emulator.settings.fivecents, { readLagRequests: 1, listLagRequests: 3 });
  await client.fivecents("POST", `${path}/status`, { disabled: "1" });
  const disabledInRead = async () => at((await client.fivecents("GET", path)).body, "stream.disabled");
  expect([await disabledInRead(), await disabledInRead()]).toEqual(["0", "1"]);
  const disabledInList = async () =>
    at((await client.fivecents("GET", "/streams/push")).body, "streams.0.disabled");
  expect([await disabledInList(), await disabledInList()]).toEqual(["0", "1"]);
});

it("the list of series lags too", async () => {
  emulator.settings.contentpool.listLagRequests = 1;
  await client.contentpool("/api/user/createSeries", seriesForm("River"));
  const total = async () =>
    at((await client.contentpool("/api/user/seriesList", {})).body, "output.totalResults");
  expect([await total(), await total()]).toEqual([0, 1]);
});
