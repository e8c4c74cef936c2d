import { afterEach, expect, it } from "vitest";
import { answer, Vendor } from "../test/support/http-vendor";
import { ContentPoolClient } from "./contentpool/client";
import { messageOf } from "./core/errors";
import { noteSecrets } from "./core/redaction";
import { EncoraStreamClient } from "./encorastream/client";
import { FiveCentsClient } from "./fivecents/client";

let vendor: Vendor;
afterEach(() => vendor.close());

const said = "taken by canary-secret of another";
const calls: Record<string, [unknown, (endpoint: string) => Promise<unknown>]> = {
  fivecents: [
    { result: "error", errors: [{ code: 422, message: said }] },
    (endpoint) => new FiveCentsClient({ endpoint, apiKey: "k" }).call("push.servers"),
  ],
  encorastream: [
    { code: "CONFLICT", message: "no", request_id: "r", details: [{ said }] },
    (endpoint) =>
      new EncoraStreamClient({ endpoint, accessToken: "k", requestsPerSecond: 0, operations: {} }).call(
        "plans.list",
      ),
  ],
  contentpool: [
    { error: true, http_response_code: 422, error_messages: [said] },
    (endpoint) => new ContentPoolClient({ endpoint, token: "k" }).call("genres.list"),
  ],
};

it.each(Object.entries(calls))(
  "a refusal of %s that quotes another object's secret is told without it",
  async (_name, [body, call]) => {
    noteSecrets(["canary-secret"]);
    vendor = new Vendor(answer(422, body));
    const text = await call(await vendor.listen()).then(() => "", messageOf);
    expect(text).toContain("taken by [secret] of another");
  },
);
