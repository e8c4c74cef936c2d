import { type OperationId, operation } from "../../api";
import {
  type OperationOverrides,
  type Parameters,
  type RequestLine,
  requestLine,
} from "../../api/request-line";
import { credentialOf } from "../core/credential-command";
import { failure, NotFound } from "../core/errors";
import { epochMilliseconds } from "../core/fields";
import { requestIdText } from "../http/answer";
import { type Reading, readAll } from "../http/paged";
import { Poller } from "../http/poller";
import { type Refuser, refusalOf } from "../http/refusal";
import { SharedReads } from "../http/shared-reads";
import { type Answer, Transport } from "../http/transport";
import { type BodyStyle, styled } from "./body-style";
import { itemsOf, verdictOf, warningsIn } from "./envelope";
import { policies } from "./policies";
import { type Spellings, usualSpellings } from "./spellings";
import { isDeleted, isDeploying } from "./streams/stream-state";

export type FiveCentsOperation = OperationId<"fivecents">;

export interface FiveCentsOptions {
  /** https://api.5centscdn.com/v2 where not given. */
  endpoint?: string;
  apiKey: string;
  /** The text of the setting, where a program hands the credential out. */
  credentialCommand?: string;
  /** The vendor's limit is 5 a second; an account shared with other tools takes its share. 0 for none. */
  requestsPerSecond?: number;
  operations?: OperationOverrides;
  /** The zone of the vendor's zone-less times: an IANA name or an offset. Undocumented; UTC is assumed. */
  timeOffset?: string;
  /** Defaults to the usual ones. */
  spellings?: Spellings;
  /** `nested` where not given. */
  bodyStyle?: BodyStyle;
  /** Told of what the vendor warns of in the answer to a call that succeeded. */
  warn?(text: string): Promise<void>;
}

export interface Call {
  path?: Parameters;
  query?: Parameters;
  body?: Record<string, unknown>;
}

/** The vendor, as errors name it. */
const refuser: Refuser = {
  vendor: "fivecents",
  credential: "fivecents:apiKey (or FIVECENTS_API_KEY)",
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
    const { fingerprint, source } = credentialOf("fivecents", options.apiKey, options.credentialCommand);
    this.transport = new Transport({
      endpoint: options.endpoint ?? "https://api.5centscdn.com/v2",
      ...(options.warn ? { warn: options.warn } : {}),
      account: `fivecents ${fingerprint}`,
      requestsPerSecond: options.requestsPerSecond ?? 5,
      credential: source,
      authorization: (key) => ({ "x-api-key": key }),
      isUnauthorized: ({ status, body }) => verdictOf(status, body).code === 401,
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

  /** Every object of a list, once. */
  list(id: FiveCentsOperation, key: string): Promise<Record<string, unknown>[]> {
    return this.reads.get(`${id} ${key}`, () => readAll(() => this.readPages(id, key)));
  }

  /** An item on two pages was moved from the first by a new one, and others may have moved between the reads too. */
  private async readPages(id: FiveCentsOperation, key: string): Promise<Reading<Record<string, unknown>>> {
    const items = new Map<string, Record<string, unknown>>();
    let isShifted = false;
    for await (const page of this.pages(id, key)) {
      isShifted ||= page.some((item) => items.has(String(item.id)));
      for (const item of page) items.set(String(item.id), item);
    }
    return { items, isShifted };
  }

  /**
   * The vendor does not say which page is the last, nor what comes after it: nothing, the last page again, or, where
   * a list has no pages, the same. Such a page ends the list. Any other page without a new item ends it too, and is
   * handed on, since it shows that items moved.
   */
  private async *pages(id: FiveCentsOperation, key: string): AsyncGenerator<Record<string, unknown>[]> {
    const seen = new Set<string>();
    let previous = "";
    for (let page = 1; ; page += 1) {
      const items = itemsOf(id, (await this.call(id, { query: { page } }))[key]);
      const ids = items.map((item) => String(item.id));
      if (items.length === 0 || ids.join() === previous) return;
      yield items;
      if (ids.every((one) => seen.has(one))) return;
      for (const one of ids) seen.add(one);
      previous = ids.join();
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

  /** What the account's bodies are written with, where the vendor's pages contradict each other. */
  get spellings(): Spellings {
    return this.options.spellings ?? usualSpellings;
  }

  now(): number {
    return this.transport.now();
  }

  /** A zone-less vendor time as epoch milliseconds. */
  time(text: string): number {
    return epochMilliseconds(text, this.options.timeOffset ?? "UTC");
  }

  /** Calls a documented operation and answers with its body. Throws what the core understands. */
  async call(id: FiveCentsOperation, call: Call = {}): Promise<Record<string, unknown>> {
    const line = requestLine("fivecents", id, call.path, call.query, this.options.operations);
    assertDeletes(id, line);
    const given = styled(this.options.bodyStyle ?? "nested", id, call.body ?? {});
    const body = line.methodOverride === null ? given : { ...given, _METHOD: line.methodOverride };
    const policy = policies[id];
    if (policy.retry !== "safe") this.reads.noteWrite();
    try {
      const answer = await this.transport.send({
        operation: id,
        method: line.method,
        path: line.path,
        policy,
        ...(line.method === "GET" ? {} : { json: body }),
      });
      const success = successOf(id, answer);
      for (const text of warningsIn(success))
        await this.options.warn?.(`${id} succeeded, and 5centsCDN warns: ${text}`);
      return success;
    } finally {
      if (policy.retry !== "safe") this.reads.noteWrite();
    }
  }
}

/** What the poller is asked for the child of a stream with this number. */
export function childOf(number: unknown): string {
  return `child of ${number}`;
}

/** A delete shares its path with an update: without its marker it would be one. */
function assertDeletes(id: FiveCentsOperation, { method, methodOverride }: RequestLine): void {
  const isDelete = operation("fivecents", id).methodOverride === "DELETE";
  if (!isDelete || method === "DELETE" || methodOverride === "DELETE") return;
  throw failure({
    what: `${id} would be sent as an update`,
    state: "Nothing was sent",
    remedy: "Leave it the method DELETE or the _METHOD DELETE in fivecents:operations",
  });
}

function successOf(id: FiveCentsOperation, answer: Answer): Record<string, unknown> {
  const { status, body, headers, afterUnknown } = answer;
  const { isSuccess, text, ...verdict } = verdictOf(status, body);
  if (isSuccess) return (body ?? {}) as Record<string, unknown>;
  const said = `: ${text}${requestIdText(headers)}`;
  throw refusalOf(refuser, { operation: id, policy: policies[id], ...verdict, said, afterUnknown });
}
