import { createHash, type Hash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { vendorTime } from "../clock";
import type { Faults } from "../faults";
import type { RequestLog } from "../log";
import type { Entry, Store } from "../store";
import type { EmulatorSettings, Fault, RequestRecord } from "../types";
import { storagePath } from "./uploads";

interface Environment {
  settings: EmulatorSettings;
  store: Store;
  log: RequestLog;
  faults: Faults;
}

/** The name by which faults mean a request to an upload URL: the documents have no operation for it. */
const faultName = "media.uploads.put";

/** The digest of what has arrived of an upload. The bytes themselves are never kept. */
const digests = new WeakMap<Entry, Hash>();

/**
 * The server behind the upload URLs. The documents say "a resumable PUT" and no more; with `uploadResume`
 * "contentRange" it speaks the usual form: a PUT with the `Content-Range` of what it carries, and an empty one with
 * `bytes *` and the size that asks how much has arrived, answered by 308 and a `Range`.
 */
export function registerUploadStorage(server: FastifyInstance, environment: Environment): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, body, done) => done(null, body));
    scope.put<{ Params: { account: string; id: string } }>(
      `${storagePath}/:account/:id`,
      { bodyLimit: Number.MAX_SAFE_INTEGER },
      (request, reply) => serve(environment, request, reply),
    );
  });
}

type PutRequest = FastifyRequest<{ Params: { account: string; id: string } }>;

async function serve(environment: Environment, request: PutRequest, reply: FastifyReply): Promise<unknown> {
  const { faults, log, store } = environment;
  const { account, id } = request.params;
  const record = log.open({
    at: Date.now(),
    vendor: "encorastream",
    operation: null,
    method: "PUT",
    path: `${storagePath}/${id}`,
    query: {},
    account: "none",
    body: null,
    headers: shownHeaders(request),
    changing: true,
  });
  const fault = faults.next("encorastream", faultName, account);
  if (fault) record.fault = fault.kind;
  const entry = store.entry("encorastream", account, "uploads", id);
  const problem = refusalOf(environment, request, entry, record);
  if (fault?.kind === "status") return ended(record, reply, fault.status ?? 500);
  if (problem !== undefined || entry === undefined) return ended(record, reply, problem ?? 404);
  store.begin();
  await receive(environment, request, entry, fault);
  await store.saved();
  if (fault?.kind === "cutBefore" || fault?.kind === "cutAfter") {
    record.finishedAt = Date.now();
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  const received = arrived(entry);
  const isWhole = received === entry.record.size_bytes;
  if (isWhole || environment.settings.encorastream.uploadResume === "none") return ended(record, reply, 200);
  if (received > 0) reply.header("range", `bytes=0-${received - 1}`);
  return ended(record, reply, 308);
}

function ended(record: RequestRecord, reply: FastifyReply, status: number): FastifyReply {
  record.finishedAt = Date.now();
  record.status = status;
  return reply.code(status).send();
}

/** The signature in the URL is all that the server looks at: an account's credential has no business here. */
function refusalOf(
  { settings }: Environment,
  request: PutRequest,
  entry: Entry | undefined,
  record: RequestRecord,
): number | undefined {
  if (request.headers.authorization !== undefined) {
    record.violation = "an upload URL was sent the account's credential";
    return 400;
  }
  const { signature } = request.query as Record<string, string | undefined>;
  if (!entry || entry.gone || entry.hidden.signature !== signature) return 403;
  if (vendorTime(settings, "encorastream") >= Number(entry.hidden.expires)) return 403;
  const { offset = 0 } = rangeOf(settings, request) ?? {};
  return offset === 0 || offset === arrived(entry) ? undefined : 416;
}

/** How many bytes have arrived. After a restart their digest is lost, and a part of a file with it. */
function arrived(entry: Entry): number {
  const received = Number(entry.hidden.received);
  return received === entry.record.size_bytes || digests.has(entry) ? received : 0;
}

/** Where the bytes of the request begin, as its Content-Range says; undefined for a question about what has arrived. */
function rangeOf(
  { encorastream }: EmulatorSettings,
  { headers }: PutRequest,
): { offset: number } | undefined {
  const range = headers["content-range"];
  if (range === undefined || encorastream.uploadResume === "none") return { offset: 0 };
  const begin = /^bytes (\d+)-/.exec(range)?.[1];
  return begin === undefined ? undefined : { offset: Number(begin) };
}

/** Counts and hashes the bytes as they pass. A cut before the effect still keeps `afterBytes` of them. */
async function receive(
  { settings, store }: Environment,
  request: PutRequest,
  entry: Entry,
  fault: Fault | undefined,
): Promise<void> {
  const range = rangeOf(settings, request);
  if (range === undefined) return;
  store.touch(entry);
  const digest = (range.offset > 0 && digests.get(entry)) || createHash("sha256");
  digests.set(entry, digest);
  entry.hidden.received = range.offset;
  const limit = fault?.kind === "cutBefore" ? (fault.afterBytes ?? 0) : Number.POSITIVE_INFINITY;
  let passed = 0;
  try {
    for await (const chunk of request.body as AsyncIterable<Buffer>) {
      const kept = chunk.subarray(0, Math.max(0, limit - passed));
      passed += chunk.length;
      digest.update(kept);
      entry.hidden.received = Number(entry.hidden.received) + kept.length;
      if (passed >= limit) break;
    }
  } catch {
    // The client has gone; what has arrived stays.
  }
  if (entry.hidden.received === entry.record.size_bytes) entry.hidden.sha256 = digest.copy().digest("hex");
}

function shownHeaders({ headers }: PutRequest): Record<string, string> {
  const shown = Object.entries(headers).filter(([name]) => name !== "authorization");
  return Object.fromEntries(shown.map(([name, value]) => [name, String(value)]));
}
