import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  answer,
  cut,
  fine,
  type Reply,
  requestOf,
  silent,
  transportTo,
  truncated,
  Vendor,
} from "../../test/support/http-vendor";
import { OutcomeUnknown, RequestNotSent } from "./failures";
import { action, type RetryClass } from "./policy";

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

describe("a request", () => {
  it("goes to the endpoint with the credential, and its JSON answer comes back", async () => {
    await vendorThat(answer(201, { id: 1 }, { "x-request-id": "r-1", etag: "e" }));
    for (const base of [`${endpoint}/v2`, `${endpoint}/v2/`]) {
      const { status, headers, body } = await transport({ endpoint: base }).send(
        requestOf("never", { headers: { "if-match": "e" } }),
      );
      expect({ status, body }).toEqual({ status: 201, body: { id: 1 } });
      expect(headers).toMatchObject({ etag: "e", "x-request-id": "r-1" });
    }
    for (const seen of vendor.requests) {
      expect(seen).toMatchObject({ method: "POST", url: "/v2/things?q=1", body: '{"a":1}' });
      expect(seen.headers).toMatchObject({
        "x-api-key": "the-api-key",
        "content-type": "application/json",
        "if-match": "e",
      });
    }
  });

  it("has a verdict in any status but 429, 5xx and redirects", async () => {
    for (const status of [200, 204, 400, 401, 404, 412, 422]) {
      await vendorThat(answer(status, status === 204 ? "" : { is: status }));
      expect((await transport().send(requestOf("never"))).status).toBe(status);
      await vendor.close();
    }
    for (const status of [400, 404]) {
      await vendorThat(answer(status, "<html>no</html>"));
      expect(await transport().send(requestOf("never"))).toMatchObject({ status, body: undefined });
      await vendor.close();
    }
    await vendorThat(answer(200, "x".repeat(8 * 1024 * 1024).replace(/^.|.$/g, '"')));
    expect((await transport().send(requestOf("never"))).body).toHaveLength(8 * 1024 * 1024 - 2);
  });

  it("may have the vendor's verdict in a 5xx answer where the account says so", async () => {
    await vendorThat(answer(500, { code: "E" }));
    const isVerdict = (body: unknown) => (body as { code?: string } | undefined)?.code === "E";
    expect(await transport({ isVerdict }).send(requestOf("safe"))).toMatchObject({
      status: 500,
      body: { code: "E" },
    });
    expect(vendor.requests).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ["500", answer(500, "out of order")],
    ["an HTML page", answer(200, "<html>login</html>")],
    ["an empty answer", answer(200, "")],
    ["a truncated answer", truncated],
    ["a cut connection", cut],
  ])("that gets %s has an unknown fate: sent again only where that is harmless", async (_what, reply) => {
    const tries: Record<RetryClass, number> = { safe: 2, idempotent: 2, keyed: 2, lookUp: 1, never: 1 };
    for (const [retry, expected] of Object.entries(tries)) {
      await vendorThat(reply, fine);
      const sent = transport().send(requestOf(retry as RetryClass));
      if (expected === 1) await expect(sent).rejects.toBeInstanceOf(OutcomeUnknown);
      else expect((await sent).body).toEqual({ good: true });
      expect([retry, vendor.requests.length]).toEqual([retry, expected]);
      await vendor.close();
    }
  });

  it.each<[number, string]>([
    [429, "sent again"],
    [301, "refused"],
  ])("with status %i is %s, whatever becomes of the rest of the answer", async (status, _fate) => {
    const brokenOff: Reply = (incoming, response) => {
      response.writeHead(status, { "content-length": "100", location: "https://example.com/" });
      response.write("x");
      setTimeout(() => incoming.socket.destroy(), 5);
    };
    await vendorThat(brokenOff, fine);
    const sent = transport().send(requestOf("never"));
    if (status === 429) expect((await sent).body).toEqual({ good: true });
    else await expect(sent).rejects.toBeInstanceOf(RequestNotSent);
  });

  it.each(["safe", "idempotent", "keyed", "lookUp", "never"] as const)(
    "that the rate limit refused (429) is sent again in the class %s",
    async (retry) => {
      await vendorThat(answer(429, ""), answer(429, "<html>"), fine);
      expect((await transport().send(requestOf(retry))).body).toEqual({ good: true });
      expect(vendor.requests).toHaveLength(3);
    },
  );

  it("that never arrived is sent again in every class, and fails as such", async () => {
    await vendorThat(fine);
    await vendor.close();
    const refused = await transport()
      .send(requestOf("never"))
      .catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(RequestNotSent);
    expect(String(refused)).toContain("ECONNREFUSED");
    expect((refused as Error).stack).toBe("");
  });

  it("ends after six tries", async () => {
    await vendorThat(answer(503, "busy"));
    await expect(transport().send(requestOf("safe"))).rejects.toThrow("status 503: busy");
    expect(vendor.requests).toHaveLength(6);
  });

  it("ends in time, and tells that the vendor may still be at work", async () => {
    await vendorThat(silent);
    const late = await transport()
      .send(requestOf("never", { policy: { ...action, deadlineSeconds: 0.03 } }))
      .catch((thrown: unknown) => thrown);
    expect(late).toBeInstanceOf(OutcomeUnknown);
    expect(late).toMatchObject({ isLate: true });
    await vendor.close();
    await vendorThat(cut);
    await expect(transport().send(requestOf("never"))).rejects.toMatchObject({ isLate: false });
  });

  it.each<[string, (text: string) => Buffer]>([
    ["gzip", gzipSync],
    ["X-GZIP", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
    ["identity", Buffer.from],
  ])("reads an answer that is encoded as %s, which a gateway may do unasked", async (encoding, encode) => {
    await vendorThat((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding });
      response.end(encode('{"a":1}'));
    });
    expect(await transport().send(requestOf("never"))).toMatchObject({ body: { a: 1 } });
  });

  it.each([
    ["gzip", "ends in its middle", gzipSync('{"a":1}').subarray(0, 20)],
    ["gzip", "is no such text", "<html>"],
    ["rot13", "is in an encoding that nobody knows", "{}"],
  ])("has no answer where one encoded as %s %s", async (encoding, _what, body) => {
    await vendorThat((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding });
      response.end(body);
    });
    await expect(transport().send(requestOf("never"))).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  it("refuses an encoded answer that is small only on its way", async () => {
    await vendorThat((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync(Buffer.alloc(33 * 1024 * 1024, " ")));
    });
    await expect(transport().send(requestOf("never"))).rejects.toThrow("an answer of more than");
  });

  it("refuses an answer beyond all bounds, once", async () => {
    const megabyte = "x".repeat(1024 * 1024);
    await vendorThat((_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(megabyte));
      };
      response.on("drain", more);
      more();
    });
    await expect(transport().send(requestOf("safe"))).rejects.toThrow("an answer of more than");
    expect(vendor.requests).toHaveLength(1);
  });
});

describe("what can't be sent", () => {
  it.each(["a\r\nx-other: 1", "a\nb", "k\u0000y"])(
    "a credential with a line break (%j) fails before anything is sent",
    async (key) => {
      await vendorThat(fine);
      const failed = await transport({ credential: async () => ({ text: key }) })
        .send(requestOf("safe"))
        .catch((thrown: unknown) => thrown);
      expect(failed).toBeInstanceOf(RequestNotSent);
      expect(String(failed)).not.toContain(key);
      expect(vendor.requests).toHaveLength(0);
    },
  );

  it("what fails while the request is made ready is no fate of a request", async () => {
    await vendorThat(fine);
    const broken = new Error("the token can't be refreshed");
    const credential = vi.fn(async () => Promise.reject(broken));
    await expect(transport({ credential }).send(requestOf("safe"))).rejects.toBe(broken);
    expect(credential).toHaveBeenCalledTimes(1);
    const form = async () => Promise.reject(broken);
    await expect(transport().send(requestOf("idempotent", { form }))).rejects.toBe(broken);
    expect(vendor.requests).toHaveLength(0);
  });

  it.each(["@example.com/x", "//example.com/x", "x", "/things/../secrets", "/things/%2e%2E/secrets", "/./x"])(
    "the path %s, which leads elsewhere",
    async (path) => {
      await vendorThat(fine);
      await expect(transport().send(requestOf("safe", { path }))).rejects.toBeInstanceOf(RequestNotSent);
      expect(vendor.requests).toHaveLength(0);
    },
  );

  it.each([
    "api.example.com",
    "ftp://example.com",
    "https://user:word@example.com",
    "https://example.com/?a=1",
    "https://example.com/#a",
    "",
  ])("anything to the endpoint %j", async (wrong) => {
    await vendorThat(fine);
    expect(() => transport({ endpoint: wrong })).toThrow("must be an http or https URL");
  });
});

describe("a redirect", () => {
  it.each([301, 302, 307, 308])("%i is not followed: no other host sees the credential", async (status) => {
    const other = new Vendor(fine);
    const elsewhere = await other.listen();
    await vendorThat(answer(status, "", { location: `${elsewhere}/things?token=x` }));
    const failed = await transport()
      .send(requestOf("safe"))
      .catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(RequestNotSent);
    expect(String(failed)).toContain(`status ${status}`);
    expect(String(failed)).toContain(`${elsewhere}/things`);
    expect(String(failed)).not.toContain("token=x");
    expect(vendor.requests).toHaveLength(1);
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  it("303 may follow an effect", async () => {
    await vendorThat(answer(303, "", { location: "/things/1" }));
    await expect(transport().send(requestOf("lookUp"))).rejects.toBeInstanceOf(OutcomeUnknown);
  });
});

it("knows the vendor's clock from its answers", async () => {
  await vendorThat(answer(200, {}, { date: new Date(Date.now() + 3_600_000).toUTCString() }));
  const one = transport();
  expect(Math.abs(one.now() - Date.now())).toBeLessThan(1_000);
  await one.send(requestOf("safe"));
  expect(Math.abs(one.now() - Date.now() - 3_600_000)).toBeLessThan(2_000);
});
