import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Emulator } from "./index";
import { startForTest, type TestAnswer, type TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const lists = {
  fivecents: () => client.fivecents("GET", "/streams"),
  encorastream: () => client.encorastream("GET", "/admin/shows"),
  contentpool: () => client.contentpool("/api/user/seriesList", {}),
};

const ownWords = {
  fivecents: { status: "error", errors: [{ code: 404, message: "Not found" }] },
  encorastream: { code: "NOT_FOUND", message: "No such endpoint", request_id: expect.any(String) },
  contentpool: { error: true, error_messages: ["Not found"], http_response_code: 404, output: null },
};

const vendors = ["fivecents", "encorastream", "contentpool"] as const;

test.each(vendors)("a 404 for %s comes as a page, as a proxy's JSON or in its own words", async (vendor) => {
  const answers: TestAnswer[] = [];
  for (const spelling of [undefined, "html", "proxy", "own"] as const) {
    emulator.inject({ vendor, kind: "notFound", spelling });
    answers.push(await lists[vendor]());
  }
  const [unnamed, html, proxy, own] = answers;
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
  expect(html?.body).toContain("<!doctype html>");
  expect(html?.headers.get("content-type")).toBe("text/html");
  expect(unnamed?.body).toBe(html?.body);
  expect(proxy?.body).toEqual({ error: "not found" });
  expect(own?.body).toEqual(ownWords[vendor]);
});

test("a wrong base URL is a 404 for every request, and nothing takes effect", async () => {
  emulator.inject({ vendor: "fivecents", kind: "notFound", spelling: "own", times: 1000 });
  const create = { _METHOD: "PUT", name: "match/day1", server: "20" };
  expect((await client.fivecents("POST", "/streams/push/new", create)).status).toBe(404);
  expect((await lists.fivecents()).status).toBe(404);
  expect((await lists.fivecents()).status).toBe(404);
  expect(emulator.objects("fivecents", "streams")).toEqual([]);
  expect(emulator.log().map((record) => record.fault)).toEqual(["notFound", "notFound", "notFound"]);
});

test("a spelling that does not exist is refused", () => {
  const spelling = "xml" as "html";
  expect(() => emulator.inject({ vendor: "fivecents", kind: "notFound", spelling })).toThrow(
    "spelling must be one of html, proxy, own",
  );
});
