import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RetryClass } from "../../provider/http/policy";
import { type Request, Transport, type TransportOptions } from "../../provider/http/transport";

/** A server for tests of the transport alone: it answers as it is told. */

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers each request with the next of its replies, the last one for ever. */
export class Vendor {
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

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

export const cut: Reply = (request) => request.socket.destroy();
export const truncated: Reply = (request, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write('{"a":');
  setTimeout(() => request.socket.destroy(), 5);
};
export const silent: Reply = () => {};
export const fine = answer(200, { good: true });

/** A client of a made-up account at the endpoint, without a rate limit. */
export function transportTo(endpoint: string, options: Partial<TransportOptions> = {}): Transport {
  return new Transport({
    endpoint,
    account: "example",
    requestsPerSecond: 0,
    credential: async () => ({ text: "the-api-key" }),
    authorization: (key) => ({ "x-api-key": key }),
    ...options,
  });
}

export function requestOf(retry: RetryClass, change: Partial<Request> = {}): Request {
  const policy = { retry, deadlineSeconds: 60, silenceSeconds: 30, gone: "never" } as const;
  return { operation: "things.do", method: "POST", path: "/things?q=1", json: { a: 1 }, policy, ...change };
}
