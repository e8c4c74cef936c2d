import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json";
import { manyShows } from "../test/support/many-shows";
import type { Emulator } from "./index";

import { at, listAt, startForTest, type TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest({ stateFile: manyShows(120) }));
  const body = { name: "Drama", slug: "drama", content_types: ["show"] };
  await client.encorastream("POST", "/admin/genres", body, { "idempotency-key": "1" });
});
afterAll(() => emulator.close());

async function get(path: string): Promise<unknown> {
  return (await fetch(`${emulator.url}/_emulator/page/${path}`)).json();
}
const titles = (view: unknown) => listAt(view, "table.objects").map((object) => at(object, "title"));

describe("the table", () => {
  it("holds fifty objects of a kind, the newest first", async () => {
    const view = await get("view?vendor=encorastream&kind=shows");
    expect(at(view, "table.found")).toBe(120);
    expect(titles(view)).toHaveLength(50);
    expect(titles(view)[0]).toBe("Show 119");
  });

  it("ends with the oldest objects, also when asked for what is behind them", async () => {
    const view = await get("view?vendor=encorastream&kind=shows&from=5000");
    expect(at(view, "table.from")).toBe(100);
    expect(titles(view)).toHaveLength(20);
    expect(titles(view).at(-1)).toBe("Show 0");
  });

  it("holds what has all the words of the search, in any letter case", async () => {
    expect(titles(await get("view?vendor=encorastream&kind=shows&search=SHOW+77"))).toEqual(["Show 77"]);
  });

  it("is of the first kind that the search finds something in, where none is asked for", async () => {
    expect(at(await get("view?search=drama"), "table.kind")).toBe("genres");
  });
});

it("the kinds say how many objects the search finds, and what the emulator keeps for itself is none", async () => {
  const kinds = listAt(await get("view?search=drama"), "kinds");
  expect(kinds).toEqual([
    { vendor: "encorastream", kind: "shows", found: 0 },
    { vendor: "encorastream", kind: "genres", found: 1 },
  ]);
});

it("one object and one request are there whole, and 404 where they are not", async () => {
  const account = emulator.objects("encorastream", "shows")[0]?._account;
  const object = await get(`objects/encorastream/shows/show-7?account=${account}`);
  expect(at(object, "object.title")).toBe("Show 7");
  const [record] = emulator.log();
  expect(at(await get(`requests/${record?.sequence}`), "body.slug")).toBe("drama");
  expect(await get("requests/999")).toEqual({ error: "the log has no request 999 any more" });
  expect(await get("objects/encorastream/shows/none?account=a")).toEqual({
    error: "encorastream holds no shows none any more",
  });
});

it("the page's files are part of the package", () => {
  expect(manifest.files).toContain("emulator/page");
});

it("the page's files come with their types, and nothing else does", async () => {
  const main = await fetch(`${emulator.url}/_emulator/page/files/main.mjs`);
  expect(main.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  for (const name of ["..%2Fpage.ts", "%2Fetc%2Fpasswd", "none.css"]) {
    expect((await fetch(`${emulator.url}/_emulator/page/files/${name}`)).status, name).toBe(404);
  }
});

it("the page runs its own files alone, and they write values as text only", async () => {
  const page = await fetch(emulator.url);
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
  expect(policy).not.toContain("unsafe");
  const folder = join(__dirname, "page");
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  for (const text of files) {
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|https?:\/\//);
  }
});
