import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer, fine, requestOf, transportTo, Vendor } from "../../test/support/http-vendor";
import { projectRoot } from "../../tools/pulumi/folders";
import { ExpectedError } from "../core/errors";
import { RequestNotSent } from "./failures";

/** A proxy of the test's own: what it was asked for, and the first bytes of each tunnel. */
class TestProxy {
  readonly asked: string[] = [];
  readonly tunnelled: Buffer[] = [];
  private readonly server: Server;
  private readonly tunnels: Duplex[] = [];

  constructor(tunnelAnswer: string) {
    this.server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`);
      response.end(JSON.stringify({ key: request.headers["x-api-key"] }));
    });
    this.server.on("connect", (request, socket) => {
      this.asked.push(`CONNECT ${request.url}`);
      this.tunnels.push(socket);
      socket.write(`HTTP/1.1 ${tunnelAnswer}\r\n\r\n`);
      socket.once("data", (data) => {
        this.tunnelled.push(data as Buffer);
        socket.destroy();
      });
      socket.on("error", () => undefined);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const tunnel of this.tunnels) tunnel.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

let proxy: TestProxy | undefined;
beforeEach(() => {
  for (const name of ["http_proxy", "https_proxy", "no_proxy"]) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await proxy?.close();
  proxy = undefined;
});

async function proxyNamedBy(variable: string, tunnelAnswer = "200 OK"): Promise<TestProxy> {
  proxy = new TestProxy(tunnelAnswer);
  vi.stubEnv(variable, await proxy.listen());
  return proxy;
}

const silently = { warn: async () => undefined };

describe("A request", () => {
  it.each(["HTTP_PROXY", "http_proxy"])(
    "to an http endpoint goes through the proxy in %s",
    async (variable) => {
      const { asked } = await proxyNamedBy(variable);
      const { body } = await transportTo("http://api.example.test/v2", silently).send(requestOf("safe"));
      expect(asked).toEqual(["POST http://api.example.test/v2/things?q=1"]);
      expect(body).toEqual({ key: "the-api-key" });
    },
  );

  it.each(["HTTPS_PROXY", "https_proxy"])(
    "to an https endpoint goes through a tunnel of the proxy in %s, encrypted",
    async (variable) => {
      const { asked, tunnelled } = await proxyNamedBy(variable);
      const sent = transportTo("https://api.example.test/v2").send(requestOf("never"));
      await expect(sent).rejects.toThrow("things.do");
      expect(asked).toEqual(["CONNECT api.example.test:443"]);
      // A TLS handshake begins with the record type 22.
      expect(tunnelled.map((data) => data[0])).toEqual([22]);
    },
  );

  it("goes through a proxy whose scheme is left out, as with curl", async () => {
    const { asked } = await proxyNamedBy("HTTP_PROXY");
    vi.stubEnv("HTTP_PROXY", ` ${process.env.HTTP_PROXY?.replace("http://", "")} `);
    await transportTo("http://api.example.test/v2", silently).send(requestOf("safe"));
    expect(asked).toHaveLength(1);
  });

  it.each(["http://", "my proxy", "http://proxy.example.test:99999"])(
    "is not sent where HTTPS_PROXY is %j, and the variable is named without its value",
    async (value) => {
      vi.stubEnv("HTTPS_PROXY", value);
      const failed = transportTo("https://api.example.test").send(requestOf("never"));
      await expect(failed).rejects.toBeInstanceOf(ExpectedError);
      await expect(failed).rejects.toThrow(
        "HTTPS_PROXY is not the URL of a proxy. Nothing was sent. Set it as in http://proxy.example.com:3128.",
      );
    },
  );

  it("that the proxy refuses was not sent", async () => {
    const { asked } = await proxyNamedBy("HTTPS_PROXY", "407 Proxy Authentication Required");
    const sent = transportTo("https://api.example.test").send(requestOf("never"));
    await expect(sent).rejects.toBeInstanceOf(RequestNotSent);
    await expect(sent).rejects.toThrow("Proxy response (407)");
    expect(new Set(asked)).toEqual(new Set(["CONNECT api.example.test:443"]));
  });

  it.each(["NO_PROXY", "no_proxy"])("to a host in %s goes past the proxy", async (variable) => {
    const { asked } = await proxyNamedBy("HTTP_PROXY");
    const vendor = new Vendor(fine);
    // An address that is not taken for this machine's, and leads to it all the same.
    const endpoint = (await vendor.listen()).replace("127.0.0.1", "0.0.0.0");
    await transportTo(endpoint, silently).send(requestOf("safe"));
    expect([asked.length, vendor.requests.length]).toEqual([1, 0]);
    vi.stubEnv(variable, "example.test,0.0.0.0");
    await transportTo(endpoint, silently).send(requestOf("safe"));
    expect([asked.length, vendor.requests.length]).toEqual([1, 1]);
    await vendor.close();
  });

  it("to this machine goes past the proxy", async () => {
    const { asked } = await proxyNamedBy("HTTP_PROXY");
    const vendor = new Vendor(fine);
    const endpoint = await vendor.listen();
    for (const host of ["127.0.0.1", "localhost"]) {
      const here = transportTo(endpoint.replace("127.0.0.1", host));
      expect((await here.send(requestOf("safe"))).body, host).toEqual({ good: true });
    }
    expect(asked).toEqual([]);
    await vendor.close();
  });
});

it("NODE_USE_ENV_PROXY=1, by which Node itself follows the variables, changes nothing", async () => {
  const { asked } = await proxyNamedBy("HTTP_PROXY");
  const vendor = new Vendor(fine);
  const here = await vendor.listen();
  // Node reads the variable when it starts.
  const program = `
    const { registerHooks } = await import("node:module");
    registerHooks({ resolve: (to, from, next) => next(from.parentURL?.endsWith(".ts") && to.startsWith(".") ? to + ".ts" : to, from) });
    const { openWire } = await import(${JSON.stringify(pathToFileURL(join(projectRoot, "provider/http/wire.ts")).href)});
    for (const endpoint of ["http://api.example.test", ${JSON.stringify(here)}]) {
      const { dispatcher, request } = await openWire(endpoint, 1);
      await (await request(endpoint + "/things", { dispatcher })).body.dump();
      await dispatcher.close();
    }`;
  const child = spawn(
    process.execPath,
    ["--experimental-transform-types", "--input-type=module", "--eval", program],
    {
      env: { ...process.env, NODE_USE_ENV_PROXY: "1", NODE_NO_WARNINGS: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(asked).toEqual(["GET http://api.example.test/things"]);
  expect(vendor.requests.map(({ url }) => url)).toEqual(["/things"]);
  await vendor.close();
});

describe("A plain http endpoint", () => {
  it("elsewhere is warned of, once an account", async () => {
    await proxyNamedBy("HTTP_PROXY");
    const warn = vi.fn();
    const one = transportTo("http://api.example.test", { warn });
    await one.send(requestOf("safe"));
    await one.send(requestOf("safe"));
    expect(warn.mock.calls).toEqual([
      ["the endpoint of example is plain http: its credential is sent unencrypted."],
    ]);
  });

  it("on this machine is not", async () => {
    const vendor = new Vendor(answer(200, {}));
    const warn = vi.fn();
    await transportTo(await vendor.listen(), { warn }).send(requestOf("safe"));
    expect(warn).not.toHaveBeenCalled();
    await vendor.close();
  });
});
