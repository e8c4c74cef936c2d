import { afterEach, describe, expect, it } from "vitest";
import { answer, cut, type Reply, Vendor } from "../../test/support/http-vendor";
import { Ambiguous, Stale } from "../core/errors";
import { EncoraStreamClient } from "./client";

let vendor: Vendor;
afterEach(() => vendor.close());

async function clientOf(...replies: Reply[]): Promise<EncoraStreamClient> {
  vendor = new Vendor(...replies);
  const endpoint = await vendor.listen();
  return new EncoraStreamClient({ endpoint, accessToken: "t", requestsPerSecond: 0, operations: {} });
}

const page = (ids: string[], next?: string) =>
  answer(200, {
    data: ids.map((id) => ({ id })),
    meta: { has_more: next !== undefined, next_cursor: next ?? null },
  });

describe("A list", () => {
  it("shows each object once", async () => {
    const client = await clientOf(page(["a", "b"], "2"), page(["b", "c"]));
    expect(await client.list("shows.admin.list")).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  });

  it("is asked the same on each page, and its items may be told apart by another member", async () => {
    const pageOf = (name: string, cursor: string | null) =>
      answer(200, { data: [{ name }], meta: { has_more: cursor !== null, next_cursor: cursor } });
    const client = await clientOf(pageOf("a", "2"), pageOf("b", null));
    const found = await client.list("search.query", {}, { q: "x" }, { key: "name" });
    expect(found).toEqual([{ name: "a" }, { name: "b" }]);
    expect(vendor.requests.map(({ url }) => url)).toEqual([
      "/search?q=x&limit=100",
      "/search?q=x&limit=100&cursor=2",
    ]);
  });

  it("is not shared by those who ask it differently at the same time", async () => {
    const client = await clientOf(page(["a"]), page(["b"]));
    const lists = ["1", "2"].map((q) => client.list("shows.admin.list", {}, { q }));
    expect(await Promise.all(lists)).toEqual([[{ id: "a" }], [{ id: "b" }]]);
  });

  it.each<[string, Reply[]]>([
    ["a page that repeats an earlier one", [page(["a"], "2"), page(["a"], "3"), page(["a"])]],
    ["empty pages in a circle", [page(["a"], "2"), page([], "3"), page([], "2"), page([])]],
  ])("with %s is an error that says that it is not whole", async (_what, replies) => {
    const client = await clientOf(...replies);
    await expect(client.list("shows.admin.list")).rejects.toThrow(
      /^shows\.admin\.list did not answer with the whole list: .*\. Nothing was changed\./,
    );
  });

  it("that is documented without pages, but has more, is an error", async () => {
    const client = await clientOf(page(["a"], "2"));
    await expect(client.list("genres.admin.list")).rejects.toThrow("it has more pages than one");
  });
});

describe("A create", () => {
  const body = { title: "A" };

  it("is sent again with its key if its answer is lost", async () => {
    const client = await clientOf(cut, answer(201, { id: "a" }));
    const { object } = await client.call("shows.admin.create", { body, createKey: "key-1" });
    expect(object).toEqual({ id: "a" });
    expect(vendor.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["key-1", "key-1"]);
  });

  it("is not sent again without a key", async () => {
    const client = await clientOf(cut, answer(201, { id: "a" }));
    await expect(client.call("shows.admin.create", { body })).rejects.toBeInstanceOf(Ambiguous);
    expect(vendor.requests).toHaveLength(1);
  });
});

it("an object that moved on after a try without an answer tells of that try", async () => {
  const error = { code: "PRECONDITION_FAILED", message: "resource changed", request_id: "r-1" };
  const client = await clientOf(cut, answer(412, error));
  const call = client.call("shows.admin.update", { path: { show_id: "a" }, body: {}, revision: "1" });
  await expect(call).rejects.toBeInstanceOf(Stale);
  await expect(call).rejects.toMatchObject({ afterUnknown: true });
  await expect(call).rejects.toThrow("412: PRECONDITION_FAILED: resource changed (request r-1)");
});
