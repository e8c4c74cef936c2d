import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { api, operation } from "../../api";
import { type Emulator, startEmulator } from "../../emulator";
import type { CallById, CallsById } from "../core/account";
import { callsById } from "./calls-by-id";
import { FiveCentsClient, type FiveCentsOperation } from "./client";

/** What may never go wrong with a call, proved for every operation that the vendor documents. */
let emulator: Emulator;
let calls: CallsById;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  calls = callsById(clientWith({}));
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

function clientWith(operations: NonNullable<ConstructorParameters<typeof FiveCentsClient>[0]["operations"]>) {
  const endpoint = emulator.endpoints.fivecents;
  return new FiveCentsClient({ apiKey: "test-key", endpoint, requestsPerSecond: 0, operations });
}

const all = Object.keys(api.fivecents.operations) as FiveCentsOperation[];
const documented = (id: FiveCentsOperation) => operation("fivecents", id);
const deletes = all.filter((id) => documented(id).methodOverride === "DELETE");
const sideEffects = all.filter((id) => /\.(restart|restore)$/.test(id));

/** The call with a number for each parameter of its path. */
function callOf(id: FiveCentsOperation, body?: Record<string, unknown>): CallById {
  const path = Object.fromEntries(documented(id).pathParams.map(({ name }) => [name, 7]));
  return body === undefined ? { path } : { path, body };
}

/** That the vendor refuses it does not matter here. */
async function sent(id: FiveCentsOperation, call: CallById, through = calls): Promise<unknown> {
  return through.call(id, call).catch((thrown: unknown) => thrown);
}

describe("a delete", () => {
  it("is every operation that is named so", () => {
    expect(deletes).toEqual(all.filter((id) => id.endsWith(".delete")));
    expect(deletes.length).toBeGreaterThan(10);
  });

  it.each(deletes)("%s can't lose its _METHOD, whatever its body, on no try", async (id) => {
    const bodies = [undefined, {}, { _METHOD: "PUT" }, { name: "other" }];
    for (const body of bodies) {
      emulator.inject({ vendor: "fivecents", operation: id, kind: "cutBefore" });
      await sent(id, callOf(id, body));
    }
    const log = emulator.log();
    expect(log).toHaveLength(2 * bodies.length);
    expect(log.map(({ method, body }) => [method, (body as { _METHOD?: string })._METHOD])).toEqual(
      log.map(() => ["POST", "DELETE"]),
    );
  });

  it.each(deletes)("%s is not sent when a setting takes its _METHOD away", async (id) => {
    for (const methodOverride of [null, "PUT"]) {
      const answer = await sent(id, callOf(id), callsById(clientWith({ [id]: { methodOverride } })));
      expect(String(answer)).toContain(`${id} would be sent as an update`);
    }
    expect(emulator.log()).toEqual([]);
  });

  it.each(deletes)("%s may be a real DELETE", async (id) => {
    await sent(id, callOf(id), callsById(clientWith({ [id]: { method: "DELETE", methodOverride: null } })));
    expect(emulator.log().map(({ method }) => method)).toEqual(["DELETE"]);
  });
});

describe("a GET with a side effect", () => {
  it("is every restart and restore", () => {
    expect(sideEffects.every((id) => documented(id).method === "GET" && calls.changes(id))).toBe(true);
    expect(sideEffects.length).toBeGreaterThan(10);
  });

  it.each(sideEffects)("%s is sent once, also when its answer is lost", async (id) => {
    const faults = [
      { kind: "cutAfter" },
      { kind: "cutBefore" },
      { kind: "status", status: 502, effect: true },
      { kind: "truncated" },
      { kind: "html" },
    ] as const;
    for (const fault of faults) {
      emulator.clearLog();
      emulator.inject({ vendor: "fivecents", operation: id, ...fault });
      await expect(calls.call(id, callOf(id)), fault.kind).rejects.toThrow(`${id} got no usable answer`);
      expect(emulator.log(), fault.kind).toHaveLength(1);
    }
  });

  it.each(sideEffects)("%s is sent each time, never shared or remembered", async (id) => {
    await Promise.all([sent(id, callOf(id)), sent(id, callOf(id))]);
    await sent(id, callOf(id));
    expect(emulator.log()).toHaveLength(3);
  });
});

describe("a call by id", () => {
  it("hands on the vendor's answer as it is", async () => {
    const answer = await calls.call("push.servers", {});
    expect(answer).toMatchObject({ result: "success", servers: { mediaservers: expect.anything() } });
  });

  it("knows which operations change something", () => {
    const changing = all.filter((id) => calls.changes(id));
    expect(changing).toEqual(all.filter((id) => !["read", "list", "report"].includes(documented(id).kind)));
  });

  it.each([
    ["push.restrat", {}, "5centsCDN documents no operation push.restrat"],
    ["constructor", {}, "documents no operation constructor"],
    ["push.platform.restart", { path: { streamid: 7 } }, "needs path: { platformid }"],
    ["push.get", { path: { streamid: "" } }, "needs path: { streamid }"],
  ])("%s with %j says what is wrong before anything is sent", async (id, call, text) => {
    await expect(calls.call(id, call)).rejects.toThrow(text);
    expect(emulator.log()).toEqual([]);
  });
});
