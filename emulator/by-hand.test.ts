import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../test/support/temporary-folder";
import type { Emulator } from "./index";
import { at, startForTest, type TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;
let id: string;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(async () => {
  emulator.reset();
  id = await createStream(client);
});
afterAll(() => emulator.close());

async function createStream(of: TestClient): Promise<string> {
  const geoblock = { enabled: "Y", policy: "Y", list: ["DE"] };
  const body = { _METHOD: "PUT", name: "match/day1", server: "20", geoblock };
  return String(at((await of.fivecents("POST", "/streams/push/new", body)).body, "stream.id"));
}

const edit = (change: Record<string, unknown>) => emulator.edit("fivecents", "streams", id, change);
const writeGeoblock = (list: string[]) =>
  client.fivecents("POST", `/streams/push/${id}/geoblock`, { enabled: "Y", policy: "Y", list });
const changes = () => emulator.changedByHand().flatMap((object) => object.changes);
const stream = () => emulator.objects("fivecents", "streams")[0];
const control = (path: string, body?: object) =>
  fetch(`${emulator.url}/_emulator/${path}`, body && { method: "POST", body: JSON.stringify(body) });

describe("an edit by hand", () => {
  it("is shown field by field, with the value that the API wrote last", () => {
    edit({ geoblock: { enabled: "N" }, draft: "1" });
    const [object] = emulator.changedByHand();
    expect(object).toMatchObject({ vendor: "fivecents", kind: "streams", id });
    expect(changes()).toEqual([
      { path: ["draft"], was: "0", is: "1" },
      { path: ["geoblock", "enabled"], was: "Y", is: "N" },
    ]);
  });

  it("of a field that was edited before keeps what the API wrote", () => {
    edit({ geoblock: { list: ["FR"] } });
    edit({ geoblock: { list: ["AT"] } });
    expect(changes()).toEqual([{ path: ["geoblock", "list"], was: ["DE"], is: ["AT"] }]);
  });

  it("that brings the written value back is no change", () => {
    edit({ geoblock: { list: ["FR"] } });
    edit({ geoblock: { list: ["DE"] } });
    expect(changes()).toEqual([]);
  });

  it("of what the vendor computes is no change, since the object shows it as before", () => {
    edit({ status: "Broken", disabled: "1" });
    expect(changes()).toEqual([{ path: ["disabled"], was: "0", is: "1" }]);
  });

  it("is over when the API writes the field, and the same value written later is the API's", async () => {
    edit({ geoblock: { list: ["FR"] }, draft: "1" });
    await writeGeoblock(["DE"]);
    expect(changes().map(({ path }) => path)).toEqual([["draft"]]);
    await writeGeoblock(["FR"]);
    expect(changes().map(({ path }) => path)).toEqual([["draft"]]);
  });

  it("is not shown of a deleted object", async () => {
    edit({ draft: "1" });
    emulator.remove("fivecents", "streams", id);
    expect(changes()).toEqual([]);
  });
});

describe("putting back", () => {
  it("gives one field its value of before, and leaves the others", () => {
    edit({ geoblock: { enabled: "N" }, draft: "1" });
    emulator.putBack("fivecents", "streams", id, ["geoblock", "enabled"]);
    expect(stream()).toMatchObject({ geoblock: { enabled: "Y", active: "Y" }, draft: "1" });
    expect(changes()).toEqual([{ path: ["draft"], was: "0", is: "1" }]);
  });

  it("removes a field that the object did not have", () => {
    edit({ note: { by: "hand" } });
    expect(changes()).toEqual([{ path: ["note"], was: undefined, is: { by: "hand" } }]);
    emulator.putBack("fivecents", "streams", id, ["note"]);
    expect(stream()).not.toHaveProperty("note");
  });

  it("refuses a field that was not changed by hand", () => {
    expect(() => emulator.putBack("fivecents", "streams", id, ["draft"])).toThrow(
      `draft of fivecents streams ${id} was not changed by hand`,
    );
  });

  it("works over HTTP, which lists the changes too", async () => {
    edit({ draft: "1" });
    const listed = await (await control("changes")).json();
    expect(at(listed, "0.changes.0")).toEqual({ path: ["draft"], was: "0", is: "1" });
    const address = `objects/fivecents/streams/${id}/put-back`;
    const refused = await control(address, { path: "draft" });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("path must be an array of names");
    expect((await control(address, { path: ["draft"] })).status).toBe(200);
    expect(stream()).toMatchObject({ draft: "0" });
  });
});

it("a state file keeps what was changed by hand", async () => {
  const stateFile = join(temporaryFolder("by-hand"), "state.json");
  const first = await startForTest({ stateFile });
  const stored = await createStream(first.client);
  first.emulator.edit("fivecents", "streams", stored, { draft: "1" });
  await first.emulator.close();
  const second = await startForTest({ stateFile });
  const [object] = second.emulator.changedByHand();
  await second.emulator.close();
  expect(object?.changes).toEqual([{ path: ["draft"], was: "0", is: "1" }]);
});

it("pending faults are listed with how often they still meet a request", async () => {
  emulator.inject({ vendor: "fivecents", operation: "push.get", kind: "status", times: 2, after: 1 });
  await client.fivecents("GET", `/streams/push/${id}`);
  await client.fivecents("GET", `/streams/push/${id}`);
  const listed = await (await control("faults")).json();
  expect(listed).toMatchObject([{ fault: { operation: "push.get", kind: "status" }, after: 0, times: 1 }]);
});
