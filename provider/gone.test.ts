import { afterEach, describe, expect, it } from "vitest";
import { answer, type Reply, Vendor } from "../test/support/http-vendor";
import { ContentPoolClient } from "./contentpool/client";
import { NotFound, Refused } from "./core/errors";
import { EncoraStreamClient } from "./encorastream/client";
import { FiveCentsClient } from "./fivecents/client";
import { readStream } from "./fivecents/streams/stream";

/** When a client takes an object for gone: the same rules for all three vendors. */

let vendor: Vendor;
afterEach(() => vendor.close());

interface Case {
  /** Reads the object with the id "7". */
  read(endpoint: string): Promise<unknown>;
  /** Lists objects of the same type. */
  list(endpoint: string): Promise<unknown>;
  /** The vendor's own 404 for an object. */
  notFound: unknown;
  /** A read of the object with this id. */
  shows(id: string): unknown;
  /** Errors that lack a member which the vendor's form has. */
  strangers: readonly unknown[];
}

const fivecents = (endpoint: string) => new FiveCentsClient({ endpoint, apiKey: "k", requestsPerSecond: 0 });
const encorastream = (endpoint: string) =>
  new EncoraStreamClient({ endpoint, accessToken: "t", requestsPerSecond: 0, operations: {} });
const contentpool = (endpoint: string) => new ContentPoolClient({ endpoint, token: "t" });
const envelope = (output: unknown) => ({ error: false, error_messages: [], http_response_code: 200, output });

const cases: Record<string, Case> = {
  fivecents: {
    read: (endpoint) => readStream({ client: fivecents(endpoint) }, "push/7"),
    list: (endpoint) => fivecents(endpoint).list("push.list", "streams"),
    notFound: { status: "error", errors: [{ code: 404, message: "Stream not found" }] },
    shows: (id) => ({ result: "success", stream: { id, deleted: null } }),
    strangers: [
      { status: "error", message: "Not found" },
      { errors: [{ code: 404, message: "Not found" }] },
      { status: "error", errors: [] },
      { status: "error", errors: [{ code: 404 }] },
    ],
  },
  encorastream: {
    read: (endpoint) => encorastream(endpoint).read("shows.admin.get", { show_id: "7" }),
    list: (endpoint) => encorastream(endpoint).list("shows.admin.list"),
    notFound: { code: "NOT_FOUND", message: "show not found", request_id: "r-1" },
    shows: (id) => ({ id }),
    strangers: [
      { code: 404, message: "Not found", request_id: "r-1" },
      { code: "404", message: "Not found", request_id: "r-1" },
      { code: "NOT_FOUND", request_id: "r-1" },
      { code: "NOT_FOUND", message: "Not found" },
    ],
  },
  contentpool: {
    read: (endpoint) =>
      contentpool(endpoint).callOrGone("series.get", { body: { sourceKey: "7" } }, async () => false),
    list: (endpoint) => contentpool(endpoint).list("series.list"),
    notFound: { error: true, error_messages: ["series not found"], http_response_code: 404, output: null },
    shows: (id) => envelope({ source_key: id }),
    strangers: [
      { error: "not found", http_response_code: 404 },
      { http_response_code: 404, error_messages: ["not found"] },
    ],
  },
};

async function endpointThat(...replies: Reply[]): Promise<string> {
  vendor = new Vendor(...replies);
  return vendor.listen();
}

describe.each(Object.entries(cases))("%s takes an object for gone", (name, { read, list, ...bodies }) => {
  it("if a 404 says so in the vendor's own form", async () => {
    expect(await read(await endpointThat(answer(404, bodies.notFound)))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["an HTML page", "<html>404</html>"],
    ["an empty answer", ""],
    ["a proxy's JSON", { message: "no Route matched with those values" }],
    ["JSON that is no object", ["not found"]],
    ...bodies.strangers.map((body) => [JSON.stringify(body), body] as [string, unknown]),
  ])("not if the 404 is %s, and names the settings to check", async (_what, body) => {
    const failed = await read(await endpointThat(answer(404, body))).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).not.toBeInstanceOf(NotFound);
    expect(String(failed)).toContain(`${name}:endpoint`);
    expect(String(failed)).toContain(`${name}:operations`);
  });

  it("not if the answer shows another object", async () => {
    const reading = read(await endpointThat(answer(200, bodies.shows("8"))));
    await expect(reading).rejects.toThrow(/was asked for 7 and answered with 8/);
  });

  it("not if it is there", async () => {
    expect(await read(await endpointThat(answer(200, bodies.shows("7"))))).toBeDefined();
  });

  it.each([401, 403])("not if the vendor refuses with %i", async (status) => {
    const body = JSON.parse(JSON.stringify(bodies.notFound).replaceAll("404", String(status))) as unknown;
    await expect(read(await endpointThat(answer(status, body)))).rejects.toBeInstanceOf(Refused);
  });

  it("not if its list answers 404, even in the vendor's own form", async () => {
    const failed = await list(await endpointThat(answer(404, bodies.notFound))).catch(
      (thrown: unknown) => thrown,
    );
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).not.toBeInstanceOf(NotFound);
  });
});

describe("5centsCDN", () => {
  const read = async (...replies: Reply[]) =>
    readStream({ client: fivecents(await endpointThat(...replies)) }, "push/7");

  it.each([0, "0", "N", "n", "no", false, "false", null, undefined, "", "0000-00-00 00:00:00", "0000-00-00"])(
    "shows a live stream with `deleted` %j",
    async (deleted) => {
      expect(await read(answer(200, { result: "success", stream: { id: 7, deleted } }))).toBeDefined();
    },
  );

  it.each(["2026-05-01 10:00:00", "1", 1, true, "Y"])(
    "shows a deleted stream with `deleted` %j",
    async (deleted) => {
      expect(await read(answer(200, { result: "success", stream: { id: 7, deleted } }))).toBeUndefined();
    },
  );

  it.each([
    [200, { result: "error", errors: ["Stream not found"] }],
    [200, { result: "error", errors: [{ code: 404, message: "Stream not found" }] }],
    [400, { status: "error", errors: [{ code: 400, message: "Stream not found" }] }],
  ])("may mean a missing stream by a read that is refused with status %i and %j", async (status, body) => {
    expect(await read(answer(status, body))).toBeUndefined();
  });

  it.each([
    [200, { result: "error", errors: [{ code: 403, message: "no permission" }] }],
    [200, { result: "error", message: "try again later" }],
    [400, { message: "bad request" }],
  ])("means no missing stream with status %i and %j", async (status, body) => {
    const failed = await read(answer(status, body)).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).not.toBeInstanceOf(NotFound);
  });

  it("never means a missing stream by an update that is refused with status 400", async () => {
    const body = { status: "error", errors: [{ code: 400, message: "server: unknown" }] };
    const client = fivecents(await endpointThat(answer(400, body)));
    const failed = await client
      .call("push.update", { path: { streamid: "7" } })
      .catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).not.toBeInstanceOf(NotFound);
  });
});

it("EncoraStream compares the number where the path names a season by its number", async () => {
  const client = encorastream(await endpointThat(answer(200, { id: "x", season_number: "2" })));
  const path = { show_id: "a", season_number: 1 };
  await expect(client.read("seasons.admin.get", path)).rejects.toThrow("asked for 1 and answered with 2");
  expect(await client.read("seasons.admin.get", { ...path, season_number: 2 })).toBeDefined();
});
