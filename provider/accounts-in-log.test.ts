import { afterEach, expect, it, vi } from "vitest";
import { answer, Vendor } from "../test/support/http-vendor";
import { ContentPoolClient } from "./contentpool/client";
import { accountFingerprint } from "./core/fingerprint";
import { EncoraStreamClient } from "./encorastream/client";
import { FiveCentsClient } from "./fivecents/client";

let vendor: Vendor;
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  return vendor.close();
});

const calls: Record<string, (endpoint: string, credential: string) => Promise<unknown>> = {
  fivecents: (endpoint, apiKey) => new FiveCentsClient({ endpoint, apiKey }).call("push.servers"),
  encorastream: (endpoint, accessToken) =>
    new EncoraStreamClient({ endpoint, accessToken, requestsPerSecond: 0, operations: {} }).call(
      "plans.list",
    ),
  contentpool: (endpoint, token) => new ContentPoolClient({ endpoint, token }).call("genres.list"),
};

it.each(Object.entries(calls))(
  "the debug log tells accounts of %s apart, and no credential",
  async (name, call) => {
    vi.stubEnv("OTT_LOG", "debug");
    vi.stubEnv("OTT_LOG_FILE", undefined);
    const written: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
    const body = { error: false, http_response_code: 200, output: {} };
    vendor = new Vendor(answer(200, body));
    const endpoint = await vendor.listen();
    for (const credential of ["the-first-key", "the-second-key"]) await call(endpoint, credential);
    const accounts = written.map((line) => (JSON.parse(line) as { account: string }).account);
    expect(accounts).toEqual([
      `${name} ${accountFingerprint("the-first-key")}`,
      `${name} ${accountFingerprint("the-second-key")}`,
    ]);
    expect(written.join("")).not.toMatch(/the-(first|second)-key/);
  },
);
