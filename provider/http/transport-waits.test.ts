import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer, fine, type Reply, requestOf, transportTo, Vendor } from "../../test/support/http-vendor";
import { RequestNotSent } from "./failures";

let vendor: Vendor;
let endpoint: string;
// Waits that we choose are as short as can be.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  return vendor.close();
});

async function vendorThat(...replies: Reply[]): Promise<void> {
  vendor = new Vendor(...replies);
  endpoint = await vendor.listen();
}

const transport = (options: Parameters<typeof transportTo>[1] = {}) => transportTo(endpoint, options);

describe("Retry-After", () => {
  const begin = () => {
    const begun = performance.now();
    return () => performance.now() - begun;
  };

  it("is honoured in seconds", async () => {
    await vendorThat(answer(429, "", { "retry-after": "0.2" }), fine);
    const elapsed = begin();
    await transport().send(requestOf("never"));
    expect(elapsed()).toBeGreaterThanOrEqual(195);
  });

  it("is honoured as a date, by the vendor's clock", async () => {
    const vendorNow = Date.now() - 3_600_000;
    const headers = {
      date: new Date(vendorNow).toUTCString(),
      "retry-after": new Date(Math.floor(vendorNow / 1000) * 1000 + 1_000).toUTCString(),
    };
    await vendorThat(answer(429, "", headers), fine);
    const elapsed = begin();
    await transport().send(requestOf("never"));
    expect(elapsed()).toBeGreaterThan(100);
    expect(elapsed()).toBeLessThan(5_000);
  });

  it("of a busy vendor (503) is honoured too", async () => {
    await vendorThat(answer(503, "", { "retry-after": "0.3" }), fine);
    const elapsed = begin();
    await transport().send(requestOf("safe"));
    expect(elapsed()).toBeGreaterThanOrEqual(295);
  });

  it.each(["3600", "Infinity", "Fri, 31 Dec 2999 23:59:59 GMT"])(
    "of %s is beyond the time limit: that request and the next ones fail at once",
    async (value) => {
      await vendorThat(answer(429, "", { "retry-after": value }), fine);
      const one = transport();
      await expect(one.send(requestOf("safe"))).rejects.toBeInstanceOf(RequestNotSent);
      await expect(one.send(requestOf("safe"))).rejects.toThrow(/asked us to wait \d+ seconds/);
      expect(vendor.requests).toHaveLength(1);
    },
  );

  it.each(["soon", "-5", ""])("of %j is no time: the wait is ours to choose", async (value) => {
    await vendorThat(answer(429, "", { "retry-after": value }), fine);
    expect((await transport().send(requestOf("never"))).status).toBe(200);
  });

  it("for ever ends with the time limit, not with the usual number of tries", async () => {
    await vendorThat(answer(429, "", { "retry-after": "0.02" }));
    const elapsed = begin();
    const one = transport({ rateLimitTimeoutMilliseconds: 1_500 });
    await expect(one.send(requestOf("never"))).rejects.toThrow("429");
    expect(elapsed()).toBeGreaterThan(1_400);
    expect(vendor.requests.length).toBeGreaterThan(6);
  });
});

describe("the debug log", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pulumi-ott-log-"));
    vi.stubEnv("OTT_LOG", "debug");
    vi.stubEnv("OTT_LOG_FILE", join(folder, "log"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("tells each try and wait, and nothing of what was said", async () => {
    appendFileSync(join(folder, "log"), "");
    await vendorThat(
      answer(500, "you sent the-api-key and canary"),
      answer(429, "canary"),
      answer(200, { canary: 1 }, { "x-request-id": "r-9" }),
    );
    await transport().send(requestOf("safe", { path: "/things?token=canary", json: { password: "canary" } }));
    const text = readFileSync(join(folder, "log"), "utf8");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ attempt, status, failure }) => [attempt, status, failure])).toEqual([
      [1, undefined, "status 500"],
      [1, undefined, undefined],
      [2, undefined, "429 too many requests"],
      [2, undefined, undefined],
      [3, 200, undefined],
    ]);
    expect(lines[4]).toMatchObject({
      operation: "things.do",
      path: "/things",
      requestId: "r-9",
      account: "example",
    });
    expect(text).not.toMatch(/canary|the-api-key/);
  });

  it.each([
    ["in a folder that does not exist", "missing/log"],
    ["that is a folder", "."],
  ])("%s costs its lines and fails no request, and is told of once", async (_what, path) => {
    vi.resetModules();
    const { debugLog } = await import("./debug-log.js");
    const told = vi.spyOn(console, "error").mockReturnValue();
    vi.stubEnv("OTT_LOG_FILE", join(folder, path));
    const line = { account: "a", operation: "b", method: "GET", path: "/", attempt: 1 };
    debugLog(line);
    debugLog(line);
    expect(told).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith(expect.stringContaining("OTT_LOG_FILE"));
    await vendorThat(fine);
    expect(await transport().send(requestOf("never"))).toMatchObject({ status: 200 });
  });

  it("tells a wait before each further try, and none after the last", async () => {
    const log = join(folder, "log");
    await vendorThat(answer(500, "busy"));
    await expect(transport().send(requestOf("never"))).rejects.toThrow("500");
    expect(readFileSync(log, "utf8").trim().split("\n")).toHaveLength(1);
    vi.mocked(Math.random).mockReturnValue(0.01);
    await expect(transport().send(requestOf("safe"))).rejects.toThrow("500");
    const lines = readFileSync(log, "utf8").trim().split("\n").slice(1);
    const waits = lines.map((line) => (JSON.parse(line) as { waitMilliseconds?: number }).waitMilliseconds);
    expect(waits).toEqual([
      undefined,
      2,
      undefined,
      4,
      undefined,
      8,
      undefined,
      16,
      undefined,
      32,
      undefined,
    ]);
  });
});
