import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NotArrived, Unanswered } from "./failures";
import { type Request, type RetryClass, Transport, type TransportOptions } from "./transport";

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers each request with the next of its replies, the last one for ever. */
class Vendor {
  readonly requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] =
    [];
  private readonly server: Server;

  constructor(...replies: Reply[]) {
    this.server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        const { method = "", url = "", headers } = request;
        this.requests.push({ method, url, headers, body });
        (replies.length > 1 ? replies.shift() : replies[0])?.(request, response);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

const cut: Reply = (request) => request.socket.destroy();
const truncated: Reply = (request, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write('{"a":');
  setTimeout(() => request.socket.destroy(), 5);
};
const silent: Reply = () => {};
const fine = answer(200, { good: true });

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

function transport(options: Partial<TransportOptions> = {}): Transport {
  return new Transport({
    endpoint,
    account: "example",
    requestsPerSecond: 0,
    credential: async () => ({ "x-api-key": "the-api-key" }),
    ...options,
  });
}

function request(retry: RetryClass, change: Partial<Request> = {}): Request {
  return { operation: "things.do", method: "POST", path: "/things?q=1", json: { a: 1 }, retry, ...change };
}

describe("a request", () => {
  it("goes to the endpoint with the credential, and its JSON answer comes back", async () => {
    await vendorThat(answer(201, { id: 1 }, { "x-request-id": "r-1", etag: "e" }));
    for (const base of [`${endpoint}/v2`, `${endpoint}/v2/`]) {
      const { status, headers, body } = await transport({ endpoint: base }).send(request("never"));
      expect({ status, body }).toEqual({ status: 201, body: { id: 1 } });
      expect(headers).toMatchObject({ etag: "e", "x-request-id": "r-1" });
    }
    for (const seen of vendor.requests) {
      expect(seen).toMatchObject({ method: "POST", url: "/v2/things?q=1", body: '{"a":1}' });
      expect(seen.headers).toMatchObject({ "x-api-key": "the-api-key", "content-type": "application/json" });
    }
  });

  it("has a verdict in any status but 429, 5xx and redirects", async () => {
    for (const status of [200, 204, 400, 401, 404, 412, 422]) {
      await vendorThat(answer(status, status === 204 ? "" : { is: status }));
      expect((await transport().send(request("never"))).status).toBe(status);
      await vendor.close();
    }
    await vendorThat(answer(404, "<html>no</html>"));
    expect(await transport().send(request("never"))).toMatchObject({ status: 404, body: undefined });
  });

  it("may have the vendor's verdict in a 5xx answer where the account says so", async () => {
    await vendorThat(answer(500, { code: "E" }));
    const isVerdict = (body: unknown) => (body as { code?: string } | undefined)?.code === "E";
    expect(await transport({ isVerdict }).send(request("safe"))).toMatchObject({
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
      const sent = transport().send(request(retry as RetryClass));
      if (expected === 1) await expect(sent).rejects.toBeInstanceOf(Unanswered);
      else expect((await sent).body).toEqual({ good: true });
      expect([retry, vendor.requests.length]).toEqual([retry, expected]);
      await vendor.close();
    }
  });

  it.each(["safe", "idempotent", "keyed", "lookUp", "never"] as const)(
    "that was turned away at the door (429) is sent again in the class %s",
    async (retry) => {
      await vendorThat(answer(429, ""), answer(429, "<html>"), fine);
      expect((await transport().send(request(retry))).body).toEqual({ good: true });
      expect(vendor.requests).toHaveLength(3);
    },
  );

  it("that never arrived is sent again in every class, and fails as such", async () => {
    await vendorThat(fine);
    await vendor.close();
    const refused = await transport()
      .send(request("never"))
      .catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(NotArrived);
    expect(String(refused)).toContain("ECONNREFUSED");
    expect((refused as Error).stack).toBe("");
  });

  it("ends after six tries", async () => {
    await vendorThat(answer(503, "busy"));
    await expect(transport().send(request("safe"))).rejects.toThrow("status 503: busy");
    expect(vendor.requests).toHaveLength(6);
  });

  it("ends in time, and tells that the vendor may still be at work", async () => {
    await vendorThat(silent);
    const late = await transport()
      .send(request("never", { timeoutMilliseconds: 30 }))
      .catch((thrown: unknown) => thrown);
    expect(late).toBeInstanceOf(Unanswered);
    expect(late).toMatchObject({ isLate: true });
    await vendor.close();
    await vendorThat(cut);
    await expect(transport().send(request("never"))).rejects.toMatchObject({ isLate: false });
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
    await expect(transport().send(request("safe"))).rejects.toThrow("an answer of more than");
    expect(vendor.requests).toHaveLength(1);
  });
});

describe("what can't be sent", () => {
  it.each(["a\r\nx-other: 1", "a\nb", "k\u0000y"])(
    "a credential with a line break (%j) fails before anything is sent",
    async (key) => {
      await vendorThat(fine);
      const failed = await transport({ credential: async () => ({ "x-api-key": key }) })
        .send(request("safe"))
        .catch((thrown: unknown) => thrown);
      expect(failed).toBeInstanceOf(NotArrived);
      expect(String(failed)).not.toContain(key);
      expect(vendor.requests).toHaveLength(0);
    },
  );

  it("what fails while the request is made ready is no fate of a request", async () => {
    await vendorThat(fine);
    const broken = new Error("the token can't be refreshed");
    const credential = vi.fn(async () => Promise.reject(broken));
    await expect(transport({ credential }).send(request("safe"))).rejects.toBe(broken);
    expect(credential).toHaveBeenCalledTimes(1);
    const form = async () => Promise.reject(broken);
    await expect(transport().send(request("idempotent", { form }))).rejects.toBe(broken);
    expect(vendor.requests).toHaveLength(0);
  });

  it.each(["@example.com/x", "//example.com/x", "x", "/things/../secrets", "/things/%2e%2E/secrets", "/./x"])(
    "the path %s, which leads elsewhere",
    async (path) => {
      await vendorThat(fine);
      await expect(transport().send(request("safe", { path }))).rejects.toBeInstanceOf(NotArrived);
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
      .send(request("safe"))
      .catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(NotArrived);
    expect(String(failed)).toContain(`status ${status}`);
    expect(String(failed)).toContain(`${elsewhere}/things`);
    expect(String(failed)).not.toContain("token=x");
    expect(vendor.requests).toHaveLength(1);
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  it("303 may follow an effect", async () => {
    await vendorThat(answer(303, "", { location: "/things/1" }));
    await expect(transport().send(request("lookUp"))).rejects.toBeInstanceOf(Unanswered);
  });
});

describe("Retry-After", () => {
  const begin = () => {
    const begun = performance.now();
    return () => performance.now() - begun;
  };

  it("is honoured in seconds", async () => {
    await vendorThat(answer(429, "", { "retry-after": "0.2" }), fine);
    const elapsed = begin();
    await transport().send(request("never"));
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
    await transport().send(request("never"));
    expect(elapsed()).toBeGreaterThan(100);
    expect(elapsed()).toBeLessThan(5_000);
  });

  it("of a busy vendor (503) is honoured too", async () => {
    await vendorThat(answer(503, "", { "retry-after": "0.3" }), fine);
    const elapsed = begin();
    await transport().send(request("safe"));
    expect(elapsed()).toBeGreaterThanOrEqual(295);
  });

  it.each(["3600", "Infinity", "Fri, 31 Dec 2999 23:59:59 GMT"])(
    "of %s is beyond our patience: that request and the next ones fail at once",
    async (value) => {
      await vendorThat(answer(429, "", { "retry-after": value }), fine);
      const one = transport();
      await expect(one.send(request("safe"))).rejects.toBeInstanceOf(NotArrived);
      await expect(one.send(request("safe"))).rejects.toThrow(/asked us to wait \d+ seconds/);
      expect(vendor.requests).toHaveLength(1);
    },
  );

  it.each(["soon", "-5", ""])("of %j is no time: the wait is ours to choose", async (value) => {
    await vendorThat(answer(429, "", { "retry-after": value }), fine);
    expect((await transport().send(request("never"))).status).toBe(200);
  });

  it("for ever ends with our patience", async () => {
    await vendorThat(answer(429, "", { "retry-after": "0.05" }));
    const elapsed = begin();
    await expect(transport({ patienceMilliseconds: 300 }).send(request("never"))).rejects.toThrow("429");
    expect(elapsed()).toBeLessThan(3_000);
    expect(vendor.requests.length).toBeGreaterThan(3);
  });
});

it("knows the vendor's clock from its answers", async () => {
  await vendorThat(answer(200, {}, { date: new Date(Date.now() + 3_600_000).toUTCString() }));
  const one = transport();
  expect(Math.abs(one.now() - Date.now())).toBeLessThan(1_000);
  await one.send(request("safe"));
  expect(Math.abs(one.now() - Date.now() - 3_600_000)).toBeLessThan(2_000);
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
    await transport().send(request("safe", { path: "/things?token=canary", json: { password: "canary" } }));
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
});
