import multipart from "@fastify/multipart";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { registerControl } from "./control";
import { registerOAuth } from "./encorastream/oauth-routes";
import { registerUploadStorage } from "./encorastream/upload-storage";
import { Faults } from "./faults";
import { HandEdits } from "./hand-edits";
import { LateEffects } from "./late";
import { RateLimit } from "./limits";
import { RequestLog } from "./log";
import { registerPage } from "./page";
import { type Environment, Pipeline } from "./pipeline";
import { routesOf } from "./router";
import { settingsWith } from "./settings";
import { lockState } from "./state-lock";
import { Store } from "./store";
import type { Emulator, EmulatorOptions, Vendor } from "./types";
import { shownObject, vendors } from "./vendors";

/** The vendor's limit on an uploaded file; bytes are hashed as they pass, so nothing is held in memory. */
const fileLimit = 5 * 1024 ** 3;

/** Starts the emulator where its packages are installed, which index.ts has seen to. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const unlock = options.stateFile === undefined ? () => {} : lockState(options.stateFile);
  try {
    return await start(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function start(options: EmulatorOptions, unlock: () => void): Promise<Emulator> {
  const settings = settingsWith(options.settings);
  const environment: Environment = {
    settings,
    store: new Store(settings, options.stateFile),
    log: new RequestLog(),
    faults: new Faults(),
    late: new LateEffects(),
    limit: new RateLimit(),
  };
  const server = fastify({ forceCloseConnections: true, exposeHeadRoutes: false, bodyLimit: 16 * 1024 ** 2 });
  guard(server);
  server.addHook("onClose", async () => {
    environment.late.clear();
    await environment.store.saved();
    unlock();
  });
  await server.register(multipart, { limits: { fileSize: fileLimit, fieldSize: 1024 ** 2, parts: 1000 } });
  server.removeContentTypeParser(["application/json", "text/plain"]);
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  for (const vendor of Object.keys(vendors) as Vendor[]) registerVendor(server, environment, vendor);
  registerOAuth(server, environment, vendors.encorastream.prefix);
  registerUploadStorage(server, environment);
  const address = { url: "" };
  const emulator = local(environment, options, server, address);
  registerControl(server, environment, emulator);
  registerPage(server, environment, emulator);
  address.url = await server.listen({ host: "127.0.0.1", port: options.port ?? 0 });
  return emulator;
}

/** A page on another origin must reach the emulator neither by name (DNS rebinding) nor by a blind form. */
function guard(server: FastifyInstance): void {
  server.addHook("onRequest", async (request, reply) => {
    if (isLoopback(request.host) && isOwnOrigin(request)) return;
    await reply.code(403).send({ error: "the emulator answers to loopback names and to its own page only" });
  });
}

/** Another server of this machine is as foreign as one elsewhere. Only browsers name an origin. */
function isOwnOrigin(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${request.host}`;
}

function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? "");
}

function registerVendor(server: FastifyInstance, environment: Environment, name: Vendor): void {
  const vendor = vendors[name];
  const pipeline = new Pipeline(environment, name, vendor);
  for (const route of routesOf(name)) {
    server.route({
      method: route.method,
      url: vendor.prefix + route.path,
      handler: (request, reply) => pipeline.serve(route.operations, request, reply),
    });
  }
  server.all(`${vendor.prefix}/*`, (request, reply) => pipeline.serve([], request, reply));
}

function local(
  environment: Environment,
  options: EmulatorOptions,
  server: FastifyInstance,
  address: { readonly url: string },
): Emulator {
  const { store, log, faults, late, limit, settings } = environment;
  const byHand = new HandEdits(store, settings);
  const save = (): void => {
    store.saved().catch((error: unknown) => console.error(`state file: ${String(error)}`));
  };
  return {
    get url() {
      return address.url;
    },
    get endpoints() {
      const at = (vendor: Vendor): string => address.url + vendors[vendor].prefix;
      return {
        fivecents: at("fivecents"),
        encorastream: at("encorastream"),
        contentpool: at("contentpool"),
      };
    },
    settings,
    log: (filter) => log.read(filter),
    clearLog: () => log.clear(),
    inject: (fault) => faults.inject(fault),
    clearFaults: () => faults.clear(),
    pendingFaults: () => faults.pending(),
    objects: (vendor, kind) =>
      store
        .entries(vendor, kind)
        .filter((entry) => !entry.gone)
        .map((entry) => shownObject(entry, store, settings)),
    edit: (vendor, kind, id, change, account) => {
      byHand.edit({ vendor, kind, id, account }, change);
      save();
    },
    remove: (vendor, kind, id, account) => {
      byHand.remove({ vendor, kind, id, account });
      save();
    },
    changedByHand: () => byHand.changed(),
    putBack: (vendor, kind, id, path, account) => {
      byHand.putBack({ vendor, kind, id, account }, path);
      save();
    },
    reset: () => {
      store.clear();
      log.clear();
      faults.clear();
      late.clear();
      limit.clear();
      Object.assign(settings, settingsWith(options.settings));
      save();
    },
    dropConnections: () => server.server.closeAllConnections(),
    close: () => server.close(),
  };
}
