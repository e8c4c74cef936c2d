import { readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, extname, join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { api } from "../api/index";
import { objectView, pageView, type ViewWanted } from "./page-view";
import type { Environment } from "./pipeline";
import type { Emulator, Vendor } from "./types";

/** The page's files are served as they are written, from the sources and from an installed package alike. */
const folder = join(dirname(findPackageJSON(".", __filename) ?? __filename), "emulator", "page");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
};

/** Only the page's own files run, and they talk to the emulator alone. */
const security = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    // The empty icon, so that browsers ask for none.
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** The page, and what it asks for. All that it changes goes through the emulator's own interface. */
export function registerPage(server: FastifyInstance, environment: Environment, emulator: Emulator): void {
  server.get("/", (_request, reply) => sendFile(reply, "index.html"));
  server.get("/_emulator/page/files/:name", (request, reply) => {
    const { name } = request.params as { name: string };
    return readdirSync(folder).includes(name) ? sendFile(reply, name) : reply.callNotFound();
  });
  server.get("/_emulator/page/view", (request) => pageView(environment, emulator, wanted(request.query)));
  server.get("/_emulator/page/objects/:vendor/:kind/:id", (request, reply) => {
    const { vendor, kind, id } = request.params as { vendor: Vendor; kind: string; id: string };
    const { account } = request.query as { account?: string };
    const object = objectView(environment, emulator, { vendor, kind, id, account });
    return object ?? reply.code(404).send({ error: `${vendor} holds no ${kind} ${id} any more` });
  });
  server.get("/_emulator/page/operations", () =>
    Object.fromEntries(
      Object.entries(api).map(([vendor, { operations }]) => [vendor, Object.keys(operations)]),
    ),
  );
  server.get("/_emulator/page/requests/:sequence", (request, reply) => {
    const { sequence } = request.params as { sequence: string };
    const record = emulator.log().find((one) => one.sequence === Number(sequence));
    return record ?? reply.code(404).send({ error: `the log has no request ${sequence} any more` });
  });
}

function sendFile(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .headers(security)
    .type(types[extname(name)] ?? "application/octet-stream")
    .send(readFileSync(join(folder, name)));
}

function wanted(query: unknown): ViewWanted {
  const { vendor, kind, search = "", from = "0" } = query as Record<string, string | undefined>;
  return { vendor: vendor as Vendor | undefined, kind, search, from: Number(from) || 0 };
}
