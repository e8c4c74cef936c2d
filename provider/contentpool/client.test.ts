import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { Ambiguous, Refused } from "../core/errors";
import { ContentPoolClient } from "./client";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Answered {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
  after?: Promise<void>;
}

/** A vendor that gives these answers in turn, the last one for ever; what it was asked stands in `asked`. */
async function vendorWith(...answers: Answered[]) {
  const asked: string[] = [];
  const begun = createServer((request, response) => {
    request.setEncoding("utf8");
    let text = "";
    request.on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", async () => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(text);
      await answer?.after;
      response.writeHead(answer?.status ?? 200, answer?.headers).end(JSON.stringify(answer?.body));
    });
  });
  server = begun;
  await new Promise<void>((resolve) => begun.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(begun.address() as AddressInfo).port}`;
  return { client: new ContentPoolClient({ endpoint, token: "test-token" }), asked };
}

const success = (output: unknown) => ({
  body: { error: false, error_messages: [], http_response_code: 200, output },
});
const refusal = (status: number, code: number) => ({
  status,
  body: { error: true, error_messages: ["no"], http_response_code: code, output: {} },
});

test("a 500 with a 401 inside is a refused token, and is not tried again", async () => {
  const { client, asked } = await vendorWith(refusal(500, 401));
  const call = client.call("series.create", { form: { title: "A" } });
  await expect(call).rejects.toThrow(Refused);
  await expect(call).rejects.toThrow("contentpool:token (or CONTENTPOOL_TOKEN)");
  expect(asked).toHaveLength(1);
});

test("a 500 with a 500 inside leaves open what a create has done, and is not tried again", async () => {
  const { client, asked } = await vendorWith(refusal(500, 500));
  await expect(client.call("series.create", { form: { title: "A" } })).rejects.toThrow(Ambiguous);
  expect(asked).toHaveLength(1);
});

test("a read that the vendor fails is tried again", async () => {
  const { client, asked } = await vendorWith(refusal(500, 500), success({ a: 1 }));
  expect(await client.call("series.get", { body: { sourceKey: "A" } })).toEqual({ a: 1 });
  expect(asked).toHaveLength(2);
});

test("an empty answer is gone only for what is not listed", async () => {
  const { client } = await vendorWith(success([]));
  expect(await client.callOrGone("series.get", {}, async () => false)).toBeUndefined();
  await expect(client.callOrGone("series.get", {}, async () => true)).rejects.toThrow(
    "series.get answered with nothing",
  );
});

test("a list is read to its end, in any of PHP's spellings of an empty page", async () => {
  const { client, asked } = await vendorWith(
    success({ items: [{ a: 1 }], nextPageToken: "next", totalResults: 1 }),
    success({ items: {}, nextPageToken: null, totalResults: null }),
  );
  expect(await client.list("series.list")).toEqual([{ a: 1 }]);
  expect(asked).toEqual(["{}", '{"pageToken":"next"}']);
});

test.each([
  ["no items", { nextPageToken: null }],
  ["items lost", { items: null, totalResults: 4, nextPageToken: null }],
  ["no map", "text"],
])("a broken list (%s) is an error that names the operation", async (_name, output) => {
  const { client } = await vendorWith(success(output));
  await expect(client.list("series.list")).rejects.toThrow("series.list answered without a list");
});

test("a list that repeats its page token is an error, not an endless loop", async () => {
  const { client } = await vendorWith(success({ items: [{ a: 1 }], nextPageToken: "again" }));
  await expect(client.list("series.list")).rejects.toThrow("repeats its page token");
});

const item = (...keys: string[]) => keys.map((source_key) => ({ source_key }));
const ofTwo = success({ items: item("a"), nextPageToken: "next", totalResults: 2 });

test("a list shows each item once, also one that moved onto the next page while it was read", async () => {
  const { client, asked } = await vendorWith(
    ofTwo,
    success({ items: item("a"), nextPageToken: null, totalResults: 2 }),
    success({ items: item("c", "a"), nextPageToken: "next", totalResults: 3 }),
    success({ items: item("b"), nextPageToken: null, totalResults: 3 }),
  );
  expect(await client.list("series.list")).toEqual(item("c", "a", "b"));
  expect(asked).toEqual(["{}", '{"pageToken":"next"}', "{}", '{"pageToken":"next"}']);
});

test("a list that shows fewer items than it counts, twice, is an error that says so", async () => {
  const { client, asked } = await vendorWith(
    success({ items: item("a"), nextPageToken: null, totalResults: 2 }),
  );
  await expect(client.list("series.list")).rejects.toThrow(
    "series.list did not answer with the whole list: 1 of its results are on no page. Nothing was changed.",
  );
  expect(asked).toHaveLength(2);
});

test("a list whose next page repeats what was shown, and leads on, is an error", async () => {
  const { client } = await vendorWith(
    ofTwo,
    success({ items: item("a"), nextPageToken: "more", totalResults: 2 }),
    success({ items: item("b"), nextPageToken: null, totalResults: 2 }),
  );
  await expect(client.list("series.list")).rejects.toThrow("a page shows what was on others");
});

test("a create without an answer tells how long the vendor asks to wait", async () => {
  const { client } = await vendorWith({ ...refusal(500, 500), headers: { "retry-after": "3" } });
  const call = client.call("series.create", { form: { title: "A" } });
  await expect(call).rejects.toMatchObject({ waitMilliseconds: 3_000 });
});

test("lists wanted at the same time are one, but one begun before a write is not handed out after it", async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const empty = success({ items: [], nextPageToken: null });
  const full = success({ items: [{ a: 1 }], nextPageToken: null });
  const { client, asked } = await vendorWith({ ...empty, after: held }, success({}), full);
  const early = client.list("series.list");
  const shared = client.list("series.list");
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await client.call("series.edit", { path: { sourceKey: "A" }, form: { title: "A" } });
  expect(await client.list("series.list")).toEqual([{ a: 1 }]);
  release();
  expect(await early).toEqual([]);
  expect(await shared).toEqual([]);
  expect(asked).toHaveLength(3);
});
