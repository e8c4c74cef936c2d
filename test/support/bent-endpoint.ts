import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request on its way to a vendor. */
export interface BentRequest {
  method: string;
  /** With its query, below the endpoint. */
  path: string;
  /** Its JSON body; empty where it has none. */
  body: Record<string, unknown>;
  /** Headers in place of those that were sent; undefined for none. */
  headers?: Record<string, string | undefined>;
}

/** How a vendor differs from its documents. */
export interface Bend {
  /** The request as the emulator knows it, or the status that refuses it. */
  request?(request: BentRequest): BentRequest | number;
  /** The body of an answer as this vendor writes it. */
  answer?(body: unknown, request: BentRequest): unknown;
}

/** A vendor that differs from its documents, in front of an emulator that does not. */
export class BentEndpoint {
  private readonly server = createServer(async (request, response) => {
    const sent = await text(request);
    const body = sent === "" ? {} : (JSON.parse(sent) as Record<string, unknown>);
    const asked = { method: request.method ?? "", path: request.url ?? "", body };
    const passed = this.bend.request?.(asked) ?? asked;
    if (typeof passed === "number") {
      response.writeHead(passed, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: "no such route" }));
      return;
    }
    const answer = await this.forwarded(request, passed);
    // What the emulator does not have is refused, since a client tries a 501 again.
    response.writeHead(answer.status === 501 ? 403 : answer.status, answer.headers);
    const isBent = this.bend.answer !== undefined && answer.text !== "";
    response.end(isBent ? JSON.stringify(this.bend.answer?.(JSON.parse(answer.text), asked)) : answer.text);
  });

  constructor(
    private readonly endpoint: string,
    private readonly bend: Bend,
  ) {}

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async forwarded(
    request: IncomingMessage,
    { method, path, body, headers: changed = {} }: BentRequest,
  ) {
    const own = ["host", "connection", "content-length"];
    const passed = Object.entries({ ...request.headers, ...changed }).filter(
      ([name, value]) => value !== undefined && !own.includes(name),
    );
    const answer = await fetch(`${this.endpoint}${path}`, {
      method,
      headers: Object.fromEntries(passed.map(([name, value]) => [name, String(value)])),
      ...(Object.keys(body).length === 0 ? {} : { body: JSON.stringify(body) }),
    });
    const kept = ["content-type", "etag", "x-request-id"];
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => kept.includes(name)));
    return { status: answer.status, headers, text: await answer.text() };
  }
}
