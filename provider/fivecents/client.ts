import { type OperationId, operation } from "../../api";
import {
  type OperationOverrides,
  type Parameters,
  type RequestLine,
  requestLine,
} from "../../api/request-line";
import { ExpectedError, NotFound, Refused } from "../core/errors";
import { requestIdText } from "../http/answer";
import { Poller } from "../http/poller";
import { SharedReads } from "../http/shared-reads";
import { type Answer, type RetryClass, Transport } from "../http/transport";
import { type BodyStyle, styled } from "./body-style";
import { isDeleted, isDeploying } from "./stream";

export type FiveCentsOperation = OperationId<"fivecents">;

export interface FiveCentsOptions {
  /** https://api.5centscdn.com/v2 where not given. */
  endpoint?: string;
  apiKey: string;
  /** The vendor's limit is 5 a second; an account shared with other tools takes its share. 0 for none. */
  requestsPerSecond?: number;
  operations?: OperationOverrides;
  /** The zone of the vendor's zone-less times, as an offset. Undocumented; UTC is assumed. */
  timeOffset?: string;
  /** `nested` where not given. */
  bodyStyle?: BodyStyle;
}

export interface Call {
  path?: Parameters;
  query?: Parameters;
  body?: Record<string, unknown>;
}

/** One call of a creating or adding operation can't be repeated: the object is looked up first. */
const notRepeatable: Record<string, RetryClass> = {
  create: "lookUp",
  add: "lookUp",
  restart: "never",
  restore: "never",
  clone: "never",
  export: "never",
};

/**
 * The 5centsCDN conventions: the key in a header, PUT and DELETE tunnelled as `_METHOD`, the `result` envelope,
 * success only if it says so, whatever the status.
 */
export class FiveCentsClient {
  readonly reads = new SharedReads();
  private readonly transport: Transport;
  private readonly pollers = new Map<string, Poller>();

  constructor(private readonly options: FiveCentsOptions) {
    this.transport = new Transport({
      endpoint: options.endpoint ?? "https://api.5centscdn.com/v2",
      account: "fivecents",
      requestsPerSecond: options.requestsPerSecond ?? 5,
      credential: async () => ({ "x-api-key": options.apiKey }),
    });
  }

  /** As `call`, but an object that the vendor says is not there is undefined. */
  async callOrGone(id: FiveCentsOperation, call: Call = {}): Promise<Record<string, unknown> | undefined> {
    try {
      return await this.call(id, call);
    } catch (thrown) {
      if (thrown instanceof NotFound) return undefined;
      throw thrown;
    }
  }

  /** The family's one poller: for streams being deployed by their numbers, for children to appear by `childOf`. */
  deployments(family: string, list: FiveCentsOperation): Poller {
    const known = this.pollers.get(family);
    if (known) return known;
    const poller = new Poller((waiting) => this.done(list, waiting));
    this.pollers.set(family, poller);
    return poller;
  }

  /** Every object of a list. */
  list(id: FiveCentsOperation, key: string): Promise<Record<string, unknown>[]> {
    return this.reads.get(`${id} ${key}`, async () => {
      const all: Record<string, unknown>[] = [];
      for await (const items of this.pages(id, key)) all.push(...items);
      return all;
    });
  }

  /** The vendor does not say which page is the last: a page that is empty or brings nothing new ends the list. */
  private async *pages(id: FiveCentsOperation, key: string): AsyncGenerator<Record<string, unknown>[]> {
    const seen = new Set<string>();
    for (let page = 1; ; page += 1) {
      const items = itemsOf(id, (await this.call(id, { query: { page } }))[key]);
      const fresh = items.filter((item) => !seen.has(String(item.id)));
      if (fresh.length === 0) return;
      for (const item of fresh) seen.add(String(item.id));
      yield fresh;
    }
  }

  /** Of what is waited for that which is done; pages are read until all was seen. */
  private async done(list: FiveCentsOperation, waiting: ReadonlySet<string>): Promise<string[]> {
    const seen = new Map<string, boolean>();
    for await (const items of this.pages(list, "streams")) {
      for (const item of items) {
        const number = String(item.id);
        const child = childOf(item.parentid);
        if (waiting.has(number)) seen.set(number, !isDeploying(item));
        if (waiting.has(child) && !isDeleted(item)) seen.set(child, true);
      }
      if (seen.size === waiting.size) break;
    }
    return [...seen].filter(([, isDone]) => isDone).map(([key]) => key);
  }

  now(): number {
    return this.transport.now();
  }

  /** A zone-less vendor time as epoch milliseconds. */
  time(text: string): number {
    return Date.parse(`${text.replace(" ", "T")}${this.options.timeOffset ?? "Z"}`);
  }

  /** Calls a documented operation and answers with its body. Throws what the core understands. */
  async call(id: FiveCentsOperation, call: Call = {}): Promise<Record<string, unknown>> {
    const line = requestLine("fivecents", id, call.path, call.query, this.options.operations);
    assertDeletes(id, line);
    const given = styled(this.options.bodyStyle ?? "nested", id, call.body ?? {});
    const body = line.methodOverride === null ? given : { ...given, _METHOD: line.methodOverride };
    const retry = retryClass(id);
    if (retry !== "safe") this.reads.noteWrite();
    try {
      const answer = await this.transport.send({
        operation: id,
        method: line.method,
        path: line.path,
        retry,
        ...(line.method === "GET" ? {} : { json: body }),
      });
      return successOf(id, answer);
    } finally {
      if (retry !== "safe") this.reads.noteWrite();
    }
  }
}

/** What the poller is asked for the child of a stream with this number. */
export function childOf(number: unknown): string {
  return `child of ${number}`;
}

function itemsOf(id: string, value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value as Record<string, unknown>[];
  throw new Error(`${id} answered without a list`);
}

/** A delete shares its path with an update: without its marker it would be one. */
function assertDeletes(id: FiveCentsOperation, { method, methodOverride }: RequestLine): void {
  const isDelete = operation("fivecents", id).methodOverride === "DELETE";
  if (!isDelete || method === "DELETE" || methodOverride === "DELETE") return;
  throw new ExpectedError(
    `${id} would be sent as an update: fivecents:operations must leave it the method DELETE or the _METHOD DELETE. Nothing was sent.`,
  );
}

function retryClass(id: FiveCentsOperation): RetryClass {
  const { kind } = operation("fivecents", id);
  if (kind === "read" || kind === "list" || kind === "report") return "safe";
  return notRepeatable[id.split(".").at(-1) ?? ""] ?? "idempotent";
}

function successOf(id: string, answer: Answer): Record<string, unknown> {
  const body = (answer.body ?? {}) as Record<string, unknown>;
  const errors = Array.isArray(body.errors) ? body.errors : [];
  const good = answer.status < 400 && errors.length === 0 && (body.result ?? "success") === "success";
  if (good) return body;
  const text = `${id} answered ${answer.status}: ${vendorText(body, errors)}${requestIdText(answer.headers)}`;
  if (answer.status === 404) throw new NotFound(text, 404);
  if (answer.status === 401) {
    throw new Refused(`${text}. Check fivecents:apiKey (or FIVECENTS_API_KEY).`, 401);
  }
  throw new Refused(text, answer.status);
}

function vendorText(body: Record<string, unknown>, errors: unknown[]): string {
  const texts = errors.map((error) =>
    typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error),
  );
  const message = typeof body.message === "string" ? [body.message] : [];
  return [...texts, ...message].join("; ") || "no reason given";
}
