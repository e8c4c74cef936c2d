import { type OperationId, operation } from "../../api";
import { type OperationOverrides, type Parameters, requestLine } from "../../api/request-line";
import { Ambiguous, ExpectedError, Refused } from "../core/errors";
import { requestIdText } from "../http/answer";
import { SharedReads } from "../http/shared-reads";
import { type Answer, type RetryClass, Transport } from "../http/transport";
import { isEmpty, isRefusalInside, record, textFrom, verdictOf } from "./envelope";
import { type FormFields, openForm } from "./form";

export type ContentPoolOperation = OperationId<"contentpool">;

export interface ContentPoolOptions {
  /** https://www.content-pool.ir where not given. */
  endpoint?: string;
  token: string;
  /** None is documented; 0, no limit, where not given. */
  requestsPerSecond?: number;
  /** "cp" where not given. */
  sourceAbbr?: string;
  operations?: OperationOverrides;
}

export interface Call {
  path?: Parameters;
  query?: Parameters;
  /** A JSON body. */
  body?: Record<string, unknown>;
  /** A multipart body instead. */
  form?: FormFields;
}

/** Long enough for large files on slow lines; a silent vendor is noticed far sooner. */
const uploadMilliseconds = 3_600_000;

/**
 * The Content-pool conventions: the token in a header, everything a POST, an envelope whose word counts beside
 * the status, lists by page token.
 */
export class ContentPoolClient {
  /** The first half of every object's identity in the requests that want both halves. */
  readonly sourceAbbr: string;
  private readonly reads = new SharedReads();
  private readonly transport: Transport;

  constructor(private readonly options: ContentPoolOptions) {
    this.sourceAbbr = options.sourceAbbr ?? "cp";
    this.transport = new Transport({
      endpoint: options.endpoint ?? "https://www.content-pool.ir",
      account: "contentpool",
      requestsPerSecond: options.requestsPerSecond ?? 0,
      credential: async () => ({ token: options.token }),
      isVerdict: isRefusalInside,
    });
  }

  now(): number {
    return this.transport.now();
  }

  /** Calls a documented operation and answers with its output. Throws what the core understands. */
  async call(id: ContentPoolOperation, call: Call = {}): Promise<unknown> {
    const line = requestLine("contentpool", id, call.path, call.query, this.options.operations);
    const form = call.form ? await openForm(call.form) : undefined;
    const retry = retryClass(id);
    if (retry !== "safe") this.reads.noteWrite();
    try {
      const answer = await this.transport.send({
        operation: id,
        method: line.method,
        path: line.path,
        headers: { "api-version": "v1" },
        retry,
        ...(form ? { form, timeoutMilliseconds: uploadMilliseconds } : {}),
        ...(call.body ? { json: call.body } : {}),
      });
      return outputOf(id, answer);
    } finally {
      if (retry !== "safe") this.reads.noteWrite();
    }
  }

  /**
   * As `call` for one object, but undefined when it is gone. What the vendor answers for a key that it does not
   * know is not documented, and an object taken for gone would be made a second time. So a refusal means "gone"
   * only if it can be about the key (not 401, 403, 429), and the account's list does not hold the object either.
   */
  async callOrGone(
    id: ContentPoolOperation,
    call: Call,
    isListed: () => Promise<boolean>,
  ): Promise<Record<string, unknown> | undefined> {
    let refusal: Refused | undefined;
    try {
      const output = await this.call(id, call);
      if (!isEmpty(output)) return record(output);
    } catch (thrown) {
      if (!(thrown instanceof Refused) || [401, 403, 429].includes(thrown.status)) throw thrown;
      refusal = thrown;
    }
    if (!(await isListed())) return undefined;
    throw refusal ?? new ExpectedError(`${id} answered with nothing for an object that the vendor lists`);
  }

  /** Every item of a list that is paged by token. Callers at the same time share one. */
  list(id: ContentPoolOperation, body: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    return this.reads.get(`${id} ${JSON.stringify(body)}`, async () => {
      const all: Record<string, unknown>[] = [];
      const seen = new Set<string>();
      for (let token: string | undefined; ; ) {
        const page = record(
          await this.call(id, { body: { ...body, ...(token ? { pageToken: token } : {}) } }),
        );
        all.push(...itemsOf(id, page));
        token = textFrom(page.nextPageToken);
        if (token === undefined) return all;
        if (seen.has(token))
          throw new ExpectedError(`${id} repeats its page token ${token}: the list has no end`);
        seen.add(token);
      }
    });
  }
}

/** An empty list may come in any of PHP's spellings, but not from a page that counts results. */
function itemsOf(id: string, page: Record<string, unknown>): Record<string, unknown>[] {
  const { items, totalResults } = page;
  if (Array.isArray(items)) return items.map(record);
  if ("items" in page && isEmpty(items) && !(Number(totalResults) > 0)) return [];
  throw new ExpectedError(`${id} answered without a list`);
}

/** Reads are POSTs too, so the documented kind decides. What makes something new can't be sent again unseen. */
function retryClass(id: ContentPoolOperation): RetryClass {
  const { kind } = operation("contentpool", id);
  if (kind === "read" || kind === "list" || kind === "report") return "safe";
  return id.endsWith(".edit") ? "idempotent" : "lookUp";
}

function outputOf(id: string, answer: Answer): unknown {
  const verdict = verdictOf(answer.status, answer.body);
  if (verdict.kind === "success") return verdict.output;
  if (verdict.kind === "unclear")
    throw new Ambiguous(`${id} got no usable answer: ${verdict.text}${requestIdText(answer.headers)}`);
  const text = `${id} answered ${verdict.code}: ${verdict.text}${requestIdText(answer.headers)}`;
  const remedy = verdict.code === 401 ? ". Check contentpool:token (or CONTENTPOOL_TOKEN)." : "";
  throw new Refused(`${text}${remedy}`, verdict.code);
}
