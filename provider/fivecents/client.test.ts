import { afterEach, describe, expect, it, vi } from "vitest";
import { answer, type Reply, Vendor } from "../../test/support/http-vendor";
import { Ambiguous, Refused } from "../core/errors";
import { FiveCentsClient, type FiveCentsOptions } from "./client";

let vendor: Vendor;
afterEach(() => {
  vi.restoreAllMocks();
  return vendor.close();
});

async function clientOf(replies: Reply[], options: Partial<FiveCentsOptions> = {}): Promise<FiveCentsClient> {
  vendor = new Vendor(...replies);
  const endpoint = await vendor.listen();
  return new FiveCentsClient({ endpoint, apiKey: "test-key", requestsPerSecond: 0, ...options });
}

const page = (...ids: number[]) =>
  answer(200, { result: "success", streams: ids.map((id) => ({ id, name: `s/${id}` })) });
const idsIn = async (client: FiveCentsClient) =>
  (await client.list("push.list", "streams")).map(({ id }) => id);
const pagesAsked = () => vendor.requests.map(({ url }) => new URL(url, "http://x").searchParams.get("page"));

describe("A list", () => {
  it.each<[string, Reply]>([
    ["a page without items", page()],
    ["the last page again", page(2, 1)],
  ])("ends with %s", async (_what, last) => {
    const client = await clientOf([page(4, 3), page(2, 1), last]);
    expect(await idsIn(client)).toEqual([4, 3, 2, 1]);
    expect(pagesAsked()).toEqual(["1", "2", "3"]);
  });

  it("without pages is read as it is", async () => {
    expect(await idsIn(await clientOf([page(2, 1), page(2, 1)]))).toEqual([2, 1]);
  });

  it("that moves while it is read is read once more", async () => {
    // A stream made between the two pages moves stream 3 onto the second one.
    const client = await clientOf([
      page(4, 3),
      page(3, 2),
      page(1),
      page(),
      page(5, 4),
      page(3, 2),
      page(1),
      page(),
    ]);
    expect(await idsIn(client)).toEqual([5, 4, 3, 2, 1]);
    expect(pagesAsked()).toEqual(["1", "2", "3", "4", "1", "2", "3", "4"]);
  });

  it("whose last page shows nothing but what moved there is read once more", async () => {
    const client = await clientOf([page(2, 1), page(1), page(3, 2), page(1), page()]);
    expect(await idsIn(client)).toEqual([3, 2, 1]);
  });

  it.each([
    ["null", null],
    ["an item without an id", [{ name: "s/1" }]],
    ["an item that is no object", ["s/1"]],
  ])("of %s is an error that names the operation and the setting", async (_what, streams) => {
    const client = await clientOf([answer(200, { result: "success", streams })]);
    await expect(idsIn(client)).rejects.toThrow(/^push\.list answered without a list.*fivecents:endpoint/);
  });
});

describe("A warning in a successful answer", () => {
  const warning = answer(200, {
    result: "success",
    message: "Platform Updated",
    warnings: ["the key looks\nodd", { message: "and \u001b[31mold" }],
    errors: [],
  });
  const call = { path: { streamid: 1, platformid: 2 }, body: {} };
  const texts = [
    "push.platform.update succeeded, and 5centsCDN warns: the key looks odd",
    "push.platform.update succeeded, and 5centsCDN warns: and old",
  ];

  it("is told to the user", async () => {
    const account = vi.fn();
    await (await clientOf([warning], { warn: account })).call("push.platform.update", call);
    expect(account.mock.calls.flat()).toEqual(texts);
  });
});

describe("A refusal", () => {
  it.each([
    [200, { result: "error", message: "no" }],
    [200, { status: "error", message: "no" }],
    [200, { result: "success", errors: ["no"] }],
    [400, { status: "error", errors: [{ code: 400, message: "no" }] }],
  ])("is status %i with %j", async (status, body) => {
    const refused = (await clientOf([answer(status, body)])).call("push.update", { path: { streamid: 1 } });
    await expect(refused).rejects.toBeInstanceOf(Refused);
    await expect(refused).rejects.toThrow("push.update answered");
  });

  it("tells its reason on one bounded line", async () => {
    const errors = [{ code: 400, message: `bad\r\nname \u001b[2J${"x".repeat(600)}` }];
    const client = await clientOf([answer(400, { status: "error", errors })]);
    const refused = client.call("push.update", { path: { streamid: 1 } });
    await expect(refused).rejects.toThrow(/^push\.update answered 400: bad name x+… Nothing was changed/);
  });

  it("tells that an earlier try may have taken effect", async () => {
    const error = { status: "error", errors: [{ code: 404, message: "Stream not found" }] };
    const client = await clientOf([answer(502, ""), answer(404, error)]);
    const refused = client.call("push.delete", { path: { streamid: 1 } });
    await expect(refused).rejects.toMatchObject({ status: 404, afterUnknown: true });
  });

  it.each([
    [401, { status: "error", errors: [{ code: 401, message: "no" }] }],
    [200, { result: "error", errors: [{ code: 401, message: "no" }] }],
  ])("of the key with status %i names the setting, and the key of a refresh", async (status, body) => {
    const refused = (await clientOf([answer(status, body)])).call("push.list");
    await expect(refused).rejects.toThrow(/fivecents:apiKey \(or FIVECENTS_API_KEY\).*--run-program/);
  });
});

it("an account-wide setting without an answer is not sent again", async () => {
  const client = await clientOf([answer(502, "")]);
  const call = client.call("settings.geoblock.update", { body: { mode: "overwrite" } });
  await expect(call).rejects.toBeInstanceOf(Ambiguous);
  expect(vendor.requests).toHaveLength(1);
});
