import { type OperationId, operation } from "../../api";
import { type OperationOverrides, type Parameters, requestLine } from "../../api/request-line";
import { ExpectedError, NotFound, Refused, Stale } from "../core/errors";
import { SharedReads } from "../http/shared-reads";
import { type Answer, type RetryClass, Transport } from "../http/transport";
import { isRecord, itemsOf, nextCursor, objectOf, type VendorObject } from "./envelope";

export type EncoraStreamOperation = OperationId<"encorastream">;

export interface EncoraStreamOptions {
  /** Base URL of the tenant's API. */
  endpoint: string;
  accessToken: string;
  /** 0 for no limit. */
  requestsPerSecond: number;
  operations: OperationOverrides;
}

export interface Call {
  path?: Parameters;
  body?: Record<string, unknown> | undefined;
  /** The revision that the call is meant for. Sent as If-Match where the operation knows it. */
  revision?: string | undefined;
  /** The same for all tries of one create. Sent as Idempotency-Key where the operation knows it. */
  createKey?: string | undefined;
}

/** One object as the vendor shows it, with its revision where the answer carries an ETag. */
export interface Answered {
  object: VendorObject;
  revision?: string;
}

const largestPage = 100;

/** What may be sent again, by the operation's last word. What is not listed never is. */
const retryByVerb: Record<string, RetryClass> = {
  create: "lookUp",
  update: "idempotent",
  delete: "idempotent",
  publish: "idempotent",
  unpublish: "idempotent",
  check: "safe",
};

/**
 * The EncoraStream conventions: a bearer token, objects with or without an envelope, lists by cursor, ETag and
 * If-Match, an Idempotency-Key where a create knows one.
 */
export class EncoraStreamClient {
  private readonly reads = new SharedReads();
  private readonly transport: Transport;

  constructor(private readonly options: EncoraStreamOptions) {
    this.transport = new Transport({
      endpoint: options.endpoint,
      account: "encorastream",
      requestsPerSecond: options.requestsPerSecond,
      credential: async () => ({ authorization: `Bearer ${options.accessToken}` }),
    });
  }

  now(): number {
    return this.transport.now();
  }

  /** Calls a documented operation. Throws what the core understands. */
  async call(id: EncoraStreamOperation, call: Call = {}): Promise<Answered> {
    const answer = await this.send(id, call, {});
    const { etag } = answer.headers;
    return { object: objectOf(answer.body), ...(etag === undefined ? {} : { revision: etag }) };
  }

  /** One object, or undefined when the vendor says that there is none. */
  async read(id: EncoraStreamOperation, path: Parameters): Promise<Answered | undefined> {
    try {
      const answered = await this.call(id, { path });
      if (answered.object.id === undefined) throw new ExpectedError(`${id} answered without an object`);
      return answered;
    } catch (thrown) {
      if (thrown instanceof NotFound) return undefined;
      throw thrown;
    }
  }

  /** Every object of a list, over all its pages. Callers at the same time share the requests. */
  list(id: EncoraStreamOperation, path: Parameters = {}): Promise<VendorObject[]> {
    return this.reads.get(`${id} ${JSON.stringify(path)}`, () => this.allPages(id, path));
  }

  /** Whether the operation's method says that what a body leaves out is wiped. */
  replacesWhole(id: EncoraStreamOperation): boolean {
    return (this.options.operations[id]?.method ?? operation("encorastream", id).method) === "PUT";
  }

  private async allPages(id: EncoraStreamOperation, path: Parameters): Promise<VendorObject[]> {
    const isPaged = operation("encorastream", id).query.some((field) => field.name === "cursor");
    const byId = new Map<unknown, VendorObject>();
    const cursors = new Set<string>();
    let cursor: string | undefined;
    do {
      const { body } = await this.send(id, { path }, isPaged ? { limit: largestPage, cursor } : {});
      for (const item of itemsOf(id, body)) byId.set(item.id, item);
      cursor = isPaged ? nextCursor(body) : undefined;
      if (cursor !== undefined && cursors.has(cursor))
        throw new ExpectedError(`${id} answers with the same page again and again`);
      if (cursor !== undefined) cursors.add(cursor);
    } while (cursor !== undefined);
    return [...byId.values()];
  }

  private async send(id: EncoraStreamOperation, call: Call, query: Parameters): Promise<Answer> {
    const line = requestLine("encorastream", id, call.path, query, this.options.operations);
    const headers = conditionalHeaders(id, call);
    const retry = retryClass(id, headers);
    if (retry !== "safe") this.reads.noteWrite();
    try {
      const answer = await this.transport.send({
        operation: id,
        method: line.method,
        path: line.path,
        headers,
        retry,
        ...(call.body === undefined ? {} : { json: call.body }),
      });
      if (answer.status < 300) return answer;
      throw refusalOf(id, answer);
    } finally {
      if (retry !== "safe") this.reads.noteWrite();
    }
  }
}

function conditionalHeaders(id: EncoraStreamOperation, call: Call): Record<string, string> {
  const known = operation("encorastream", id).headers.map((header) => header.name);
  return {
    ...(call.revision !== undefined && known.includes("If-Match") ? { "if-match": call.revision } : {}),
    ...(call.createKey !== undefined && known.includes("Idempotency-Key")
      ? { "idempotency-key": call.createKey }
      : {}),
  };
}

function retryClass(id: EncoraStreamOperation, headers: Record<string, string>): RetryClass {
  const { kind } = operation("encorastream", id);
  if (kind === "read" || kind === "list" || kind === "report") return "safe";
  if ("idempotency-key" in headers) return "keyed";
  return retryByVerb[id.split(".").at(-1) ?? ""] ?? "never";
}

function refusalOf(id: string, answer: Answer): ExpectedError {
  const { status } = answer;
  const body = isRecord(answer.body) ? answer.body : {};
  const text = `${id} answered ${status}${vendorText(body)}${requestId(answer, body)}`;
  if (status === 412) return new Stale(text, status);
  if (status === 401) {
    return new Refused(
      `${text}. Check encorastream:accessToken (or ENCORASTREAM_ACCESS_TOKEN): it is wrong or has expired.`,
      status,
    );
  }
  if (status !== 404) return new Refused(text, status);
  // A wrong base URL or path answers 404 too, but not in the vendor's form: that is no object gone.
  if (typeof body.code === "string") return new NotFound(text, status);
  return new Refused(
    `${text}, and not in the vendor's form. Check encorastream:endpoint, and encorastream:operations for the path.`,
    status,
  );
}

function vendorText(body: VendorObject): string {
  const told = [body.code, body.message].filter((word) => typeof word === "string").join(": ");
  const list = [body.errors, body.details].find(Array.isArray) ?? [];
  const details = list.map((item: unknown) => (typeof item === "string" ? item : JSON.stringify(item)));
  const all = [told, ...details].filter((word) => word !== "");
  return all.length === 0 ? "" : `: ${all.join("; ")}`;
}

function requestId(answer: Answer, body: VendorObject): string {
  const id = body.request_id ?? answer.headers["x-request-id"];
  return typeof id === "string" ? ` (request ${id})` : "";
}
