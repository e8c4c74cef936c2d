import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Emulator } from "./index";
import { rewritten } from "./rewrite";
import { at, startForTest, type TestClient } from "./test-client";

describe("rewritten", () => {
  const body = {
    stream: { id: 7, tags: ["a", "b"] },
    streams: [{ id: 1 }, { id: 2 }],
    lists: { x: { n: 1 } },
  };

  it("sets and removes members by their path, in a copy", () => {
    const changed = rewritten(body, { "stream.deleted": "0", "stream.id": undefined, "stream.tags.1": 5 });
    expect(at(changed, "stream")).toEqual({ deleted: "0", tags: ["a", 5] });
    expect(body.stream).toEqual({ id: 7, tags: ["a", "b"] });
  });

  it("reaches every item of a list and of a map by a star", () => {
    const changed = rewritten(body, { "streams.*.id": "1", "lists.*.n": undefined });
    expect(changed).toMatchObject({ streams: [{ id: "1" }, { id: "1" }], lists: { x: {} } });
  });

  it("leaves out paths that the body does not have", () => {
    expect(rewritten(body, { "series.title": "x", "stream.id.deep": 1 })).toEqual(body);
    expect(rewritten(undefined, { id: 1 })).toBeUndefined();
  });

  it("reaches no prototype", () => {
    rewritten({}, { "constructor.prototype.polluted": 1, "__proto__.polluted": 1 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("the fault rewrite", () => {
  let emulator: Emulator;
  let client: TestClient;
  beforeAll(async () => {
    ({ emulator, client } = await startForTest());
  });
  afterAll(() => emulator.close());

  it("changes an answer and leaves what the vendor holds", async () => {
    const create = { _METHOD: "PUT", name: "match/day1", server: "20" };
    emulator.inject({
      vendor: "fivecents",
      operation: "push.create",
      kind: "rewrite",
      change: { "stream.id": undefined, warnings: ["slow"] },
    });
    const created = await client.fivecents("POST", "/streams/push/new", create);
    expect([created.status, at(created.body, "stream.id"), at(created.body, "warnings.0")]).toEqual([
      200,
      undefined,
      "slow",
    ]);
    const [stream] = emulator.objects("fivecents", "streams");
    const read = () => client.fivecents("GET", `/streams/push/${stream?._id}`);
    const change = { "stream.deleted": "0", "stream.server": undefined };
    emulator.inject({ vendor: "fivecents", operation: "push.get", kind: "rewrite", change });
    const rewrittenRead = (await read()).body;
    expect(at(rewrittenRead, "stream")).toMatchObject({ deleted: "0", name: "match/day1" });
    expect(at(rewrittenRead, "stream")).not.toHaveProperty("server");
    expect(at((await read()).body, "stream")).toMatchObject({ deleted: null, server: "20" });
  });

  it("can give an answer another status", async () => {
    const change = { result: "error", errors: ["Stream not found"] };
    emulator.inject({ vendor: "fivecents", kind: "rewrite", status: 200, change });
    const answer = await client.fivecents("GET", "/streams/push/1");
    expect([answer.status, answer.body]).toEqual([200, { status: "error", ...change }]);
  });

  it("is refused without a change", () => {
    expect(() => emulator.inject({ vendor: "fivecents", kind: "rewrite" })).toThrow("rewrite needs change");
  });
});
