import type { Dispatcher } from "undici";
import { failure } from "../core/errors";

/** What sends requests: undici's function, and its pool of connections. */
export interface Wire {
  dispatcher: Dispatcher;
  request: typeof import("undici").request;
}

/**
 * Opens the connections to an endpoint. They follow HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in capitals or not, as
 * those of other tools do; nothing on this machine is reached through a proxy. undici is loaded here, and not with
 * this file: it is a third of the provider's start, and what plans and checks sends nothing.
 */
export async function openWire(endpoint: string, connections: number): Promise<Wire> {
  const { Agent, EnvHttpProxyAgent, request } = await import("undici");
  const options = { connections, connect: { timeout: 10_000 }, keepAliveTimeout: 30_000 };
  // A proxy is asked for http as by curl, with the whole URL: most refuse a tunnel to a port other than 443.
  const dispatcher = isLoopback(endpoint)
    ? new Agent(options)
    : new EnvHttpProxyAgent({
        ...options,
        proxyTunnel: false,
        httpProxy: proxyIn("http_proxy", "HTTP_PROXY"),
        httpsProxy: proxyIn("https_proxy", "HTTPS_PROXY"),
      });
  return { dispatcher, request };
}

/** The proxy of the first variable that has one, whose scheme may be left out as for curl. Empty for none. */
function proxyIn(...variables: string[]): string {
  for (const variable of variables) {
    const value = process.env[variable]?.trim() ?? "";
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (value === "") continue;
    if (URL.canParse(url)) return url;
    throw failure({
      what: `${variable} is not the URL of a proxy`,
      state: "Nothing was sent",
      remedy: "Set it as in http://proxy.example.com:3128",
    });
  }
  return "";
}

/** Whether the endpoint's requests, credential included, travel a network unencrypted. */
export function isUnencrypted(endpoint: string): boolean {
  return new URL(endpoint).protocol === "http:" && !isLoopback(endpoint);
}

function isLoopback(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
}
