import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { api } from "../../api";
import { type Emulator, startEmulator } from "../../emulator";
import type { CallsById } from "../core/account";
import { callsById } from "./calls-by-id";
import { EncoraStreamClient, type EncoraStreamOperation } from "./client";

let emulator: Emulator;
let calls: CallsById;

beforeAll(async () => {
  emulator = await startEmulator();
  const endpoint = emulator.endpoints.encorastream;
  calls = callsById(
    new EncoraStreamClient({ endpoint, accessToken: "token", requestsPerSecond: 0, operations: {} }),
  );
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

describe("a call of EncoraStream by id", () => {
  it("hands on a list as the vendor answers it, with the query that was given", async () => {
    await calls.call("genres.admin.create", {
      body: { name: "Drama", slug: "drama", content_types: ["movie"] },
    });
    const answer = await calls.call("genres.list", { query: { content_type: "movie" } });
    expect(answer).toMatchObject({ data: [{ slug: "drama" }] });
    expect(emulator.log().at(-1)?.query).toEqual({ content_type: "movie" });
  });

  it("makes one object of a create whose answer is lost, by one key for both tries", async () => {
    emulator.inject({ vendor: "encorastream", operation: "shows.admin.create", kind: "cutAfter" });
    await calls.call("shows.admin.create", {
      body: { title: "The Harbour", status: "draft", drm_required: false },
    });
    expect(emulator.objects("encorastream", "shows")).toHaveLength(1);
    const keys = emulator.log().map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });

  it("knows of every documented operation whether it changes something", () => {
    const ids = Object.keys(api.encorastream.operations) as EncoraStreamOperation[];
    const isWrite = (id: EncoraStreamOperation) =>
      ["write", "action"].includes(api.encorastream.operations[id].kind);
    const changing = ids.filter((id) => calls.changes(id));
    // What a stream is counted for, no preview may ask for. A geo check only reads.
    expect(changing.filter((id) => !isWrite(id))).toEqual([
      "movies.stream",
      "episodes.stream",
      "livetv.channels.stream",
      "livetv.channels.catchup",
      "livetv.channels.startover",
    ]);
    expect(ids.filter((id) => isWrite(id) && !changing.includes(id))).toEqual(["geo.check"]);
  });

  it("sends the documented headers that it is given", async () => {
    const body = {
      content_id: "00000000-0000-4000-8000-000000000001",
      content_type: "movie",
      drm_system: "widevine",
      license_request_bytes: "AAAA",
    };
    const answer = await calls.call("drm.license", { body, headers: { "X-Device-Id": "device-1" } });
    expect(answer).toMatchObject({ drm_system: "widevine" });
    expect(emulator.log().at(-1)?.headers).toMatchObject({ "x-device-id": "device-1" });
  });

  it.each([
    ["webhooks.tset", {}, "EncoraStream documents no operation webhooks.tset"],
    ["webhooks.test", {}, "needs path: { webhook_id }"],
    ["drm.license", {}, "needs headers: { X-Device-Id }. Nothing was sent. Write each of them in `headers`."],
    ["genres.list", { headers: { Authorization: "x" } }, "genres.list takes no header Authorization"],
    ["shows.admin.create", { headers: { "Idempotency-Key": "x" } }, "takes no header Idempotency-Key"],
  ])("%s with %j says what is wrong before anything is sent", async (id, call, text) => {
    await expect(calls.call(id, call)).rejects.toThrow(text);
    expect(emulator.log()).toEqual([]);
  });
});
