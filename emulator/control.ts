import type { FastifyInstance, FastifyRequest } from "fastify";
import { isObject, type Json } from "./json";
import type { Environment } from "./pipeline";
import { changeSettings } from "./settings";
import type { Emulator, Fault, FaultKind, LogFilter, Vendor } from "./types";

const faultKinds: readonly FaultKind[] = [
  ...(["status", "cutBefore", "cutAfter", "hang", "late", "slow", "truncated", "html", "empty"] as const),
  ...(["notFound", "rewrite", "stale", "shuffled", "expiredToken"] as const),
];

/** The emulator's own interface over HTTP, for other processes and for the page. */
export function registerControl(server: FastifyInstance, environment: Environment, emulator: Emulator): void {
  const { store } = environment;
  const done = async (): Promise<{ done: true }> => {
    await store.saved();
    return { done: true };
  };
  server.setErrorHandler((error, _request, reply) => {
    const status =
      error instanceof ControlError ? 400 : ((error as { statusCode?: number }).statusCode ?? 500);
    reply.code(status).send({ error: error instanceof Error ? error.message : String(error) });
  });
  server.get("/_emulator/health", () => ({ status: "ok", endpoints: emulator.endpoints }));
  server.get("/_emulator/state", () => ({
    url: emulator.url,
    endpoints: emulator.endpoints,
    settings: emulator.settings,
    kinds: store.kinds(),
  }));
  server.get("/_emulator/log", (request) => {
    const { last } = request.query as Record<string, string | undefined>;
    const records = emulator.log(logFilter(request));
    return last === undefined ? records : records.slice(-Number(last));
  });
  server.delete("/_emulator/log", () => {
    emulator.clearLog();
    return done();
  });
  server.get("/_emulator/faults", () => emulator.pendingFaults());
  server.post("/_emulator/faults", (request) => {
    refusing(() => emulator.inject(faultIn(bodyOf(request))));
    return done();
  });
  server.delete("/_emulator/faults", () => {
    emulator.clearFaults();
    return done();
  });
  server.get("/_emulator/objects/:vendor/:kind", (request) => {
    const { vendor, kind } = objectAddress(request);
    return emulator.objects(vendor, kind);
  });
  server.patch("/_emulator/objects/:vendor/:kind/:id", (request) => {
    const { vendor, kind, id, account } = objectAddress(request);
    refusing(() => emulator.edit(vendor, kind, id, bodyOf(request), account));
    return done();
  });
  server.delete("/_emulator/objects/:vendor/:kind/:id", (request) => {
    const { vendor, kind, id, account } = objectAddress(request);
    refusing(() => emulator.remove(vendor, kind, id, account));
    return done();
  });
  server.get("/_emulator/changes", () => emulator.changedByHand());
  server.post("/_emulator/objects/:vendor/:kind/:id/put-back", (request) => {
    const { vendor, kind, id, account } = objectAddress(request);
    const path = pathIn(bodyOf(request));
    refusing(() => emulator.putBack(vendor, kind, id, path, account));
    return done();
  });
  server.patch("/_emulator/settings", (request) => {
    refusing(() => changeSettings(emulator.settings, bodyOf(request)));
    return emulator.settings;
  });
  server.post("/_emulator/reset", () => {
    emulator.reset();
    return done();
  });
}

/** A request to the emulator itself that can't be carried out. */
class ControlError extends Error {}

function refusing(action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new ControlError(error instanceof Error ? error.message : String(error));
  }
}

function bodyOf(request: FastifyRequest): Json {
  const bytes = request.body;
  try {
    const value: unknown = JSON.parse(Buffer.isBuffer(bytes) ? bytes.toString("utf8") : "");
    if (isObject(value)) return value;
  } catch (error) {
    throw new ControlError(`the body is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  throw new ControlError("the body must be a JSON object");
}

function vendorIn(value: unknown): Vendor {
  if (value === "fivecents" || value === "encorastream" || value === "contentpool") return value;
  throw new ControlError(`vendor must be fivecents, encorastream or contentpool, is ${value}`);
}

interface ObjectAddress {
  vendor: Vendor;
  kind: string;
  id: string;
  account: string | undefined;
}

function objectAddress(request: FastifyRequest): ObjectAddress {
  const { vendor, kind = "", id = "" } = request.params as Record<string, string>;
  const { account } = request.query as Record<string, string | undefined>;
  return { vendor: vendorIn(vendor), kind, id, account };
}

function pathIn({ path }: Json): string[] {
  if (Array.isArray(path) && path.every((member) => typeof member === "string")) return path;
  throw new ControlError('path must be an array of names, for example ["geoblock", "list"]');
}

function logFilter(request: FastifyRequest): LogFilter {
  const { vendor, operation, account, changing } = request.query as Record<string, string | undefined>;
  return {
    ...(vendor === undefined ? {} : { vendor: vendorIn(vendor) }),
    ...(changing === undefined ? {} : { changing: changing === "true" }),
    operation,
    account,
  };
}

function faultIn(body: Json): Fault {
  const kind = faultKinds.find((known) => known === body.kind);
  if (!kind) throw new ControlError(`kind must be one of ${faultKinds.join(", ")}`);
  return { ...body, vendor: vendorIn(body.vendor), kind };
}
