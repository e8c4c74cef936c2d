import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Emulator } from "../../emulator";
import { startForTest, type TestClient } from "../../emulator/test-client";
import { providerFor } from "../../test/support/provider";
import { provider } from "../host/dynamic";
import { EncoraStreamClient } from "./client";

let emulator: Emulator;
let vendor: TestClient;
beforeAll(async () => {
  ({ emulator, client: vendor } = await startForTest());
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const genre = { name: "Drama", slug: "drama", contentTypes: ["show"] };

function client(endpoint = emulator.endpoints.encorastream): EncoraStreamClient {
  return new EncoraStreamClient({
    endpoint,
    accessToken: vendor.credential,
    requestsPerSecond: 0,
    operations: {},
  });
}

it("reads a list to its end in the largest pages", async () => {
  for (let number = 0; number < 201; number += 1) {
    const rule = { name: `Rule ${number}`, policy: "block_list", territories: ["US"] };
    await vendor.encorastream("POST", "/admin/geo-restrictions", rule);
  }
  expect(await client().list("geo.rules.list")).toHaveLength(201);
  const pages = emulator.log({ operation: "geo.rules.list" });
  expect(pages.map(({ query }) => query.limit)).toEqual(["100", "100", "100"]);
});

it("shares a list among those who want it at the same time", async () => {
  const under = await providerFor(emulator, "encorastream:Genre");
  const { id, outs } = await under.create(await under.checked(genre));
  emulator.clearLog();
  const reads = await Promise.all(Array.from({ length: 20 }, () => under.read(id, outs)));
  expect(new Set(reads.map((read) => read.id))).toEqual(new Set([id]));
  expect(emulator.log()).toHaveLength(1);
});

it("says which setting is wrong when the token is refused", async () => {
  emulator.inject({ vendor: "encorastream", kind: "expiredToken" });
  const under = await providerFor(emulator, "encorastream:Genre");
  const creating = under.create(await under.checked(genre));
  await expect(creating).rejects.toThrow(/401.*encorastream:accessToken.*ENCORASTREAM_ACCESS_TOKEN/);
  await expect(creating).rejects.not.toThrow("test-access-token");
});

it("tells the vendor's code, message and request id", async () => {
  const under = await providerFor(emulator, "encorastream:Show");
  emulator.inject({ vendor: "encorastream", operation: "shows.admin.create", kind: "status", status: 422 });
  await expect(under.create(await under.checked({ title: "A" }))).rejects.toThrow(
    /shows\.admin\.create answered 422: VALIDATION_FAILED: Internal error \(request [0-9a-f-]{36}\)/,
  );
});

it.each([
  ["forbidden", { kind: "status", status: 403 }],
  ["empty", { kind: "empty", status: 204 }],
] as const)("never takes an answer that is %s for an object that is gone", async (_what, fault) => {
  const under = await providerFor(emulator, "encorastream:Show", { "encorastream:refresh": "full" });
  const { id, outs } = await under.create(await under.checked({ title: "A" }));
  emulator.inject({ vendor: "encorastream", operation: "shows.admin.get", ...fault });
  await expect(under.read(id, outs)).rejects.toThrow("shows.admin.get");
  emulator.remove("encorastream", "shows", id);
  expect(await under.read(id, outs)).toEqual({});
});

it("never takes a wrong base URL for an object that is gone", async () => {
  const wrong = client(`${emulator.url}/elsewhere`);
  await expect(wrong.read("shows.admin.get", { show_id: "a" })).rejects.toThrow("encorastream:endpoint");
});

it("has no default endpoint, and asks for all that is missing before anything is sent", async () => {
  const lonely = provider("encorastream:Genre");
  await lonely.configure({ config: { get: () => undefined } });
  const { failures } = await lonely.check({}, genre);
  const text = failures.map(({ reason }) => reason).join("\n");
  expect(text).toMatch(/encorastream:endpoint is not set\. .*ENCORASTREAM_ENDPOINT/);
  expect(text).toMatch(/--secret encorastream:accessToken .*ENCORASTREAM_ACCESS_TOKEN/);
});

it.each([
  [{ "encorastream:endpoint": "api.example.com" }, "encorastream:endpoint must be an http or https URL"],
  [{ "encorastream:onConflict": "merge" }, 'encorastream:onConflict must be one of "fail", "overwrite"'],
  [{ "encorastream:requestsPerSecond": "many" }, "encorastream:requestsPerSecond must be a number"],
])("refuses the setting %j", async (setting, text) => {
  const under = await providerFor(emulator, "encorastream:Genre", setting);
  const made = under.checked(genre).then((inputs) => under.create(inputs));
  await expect(made).rejects.toThrow(text);
  expect(emulator.log()).toEqual([]);
});
