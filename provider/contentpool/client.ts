import { type OperationId, operation } from "../../api";
import { type OperationOverrides, type Parameters, requestLine } from "../../api/request-line";
import { credentialOf } from "../core/credential-command";
import { Ambiguous, NotFound } from "../core/errors";
import { requestIdText } from "../http/answer";
import { incompleteList, type Reading, readAll } from "../http/paged";
import { forBytes } from "../http/policy";
import { assertSameObject, type Refuser, refusalOf, unexpectedAnswer } from "../http/refusal";
import { SharedReads } from "../http/shared-reads";
import { type Answer, Transport } from "../http/transport";
import { isEmpty, isRefusalInside, record, textFrom, verdictOf } from "./envelope";
import { type FormFields, openForm, type Progress } from "./form";
import { policies } from "./policies";

export type ContentPoolOperation = OperationId<"contentpool">;

export interface ContentPoolOptions {
  /** Told of what a user should know of the account, such as an endpoint that is not encrypted. */
  warn?(text: string): Promise<void>;
  /** https://www.content-pool.ir where not given. */
  endpoint?: string;
  token: string;
  /** The text of the setting, where a program hands the credential out. */
  credentialCommand?: string;
  /** None is documented; 0, no limit, where not given. */
  requestsPerSecond?: number;
  /** "cp" where not given. */
  sourceAbbr?: string;
  /** The key of the account's own channel. */
  channelKey?: string;
  operations?: OperationOverrides;
}

export interface Call {
  path?: Parameters;
  query?: Parameters;
  /** A JSON body. */
  body?: Record<string, unknown>;
  /** A multipart body instead. */
  form?: FormFields;
  /** Is told how much of a file has been sent. */
  progress?: Progress | undefined;
}

const refuser: Refuser = {
  vendor: "contentpool",
  credential: "contentpool:token (or CONTENTPOOL_TOKEN)",
};

/**
 * The Content-pool conventions: the token in a header, everything a POST, an envelope whose word counts beside
 * the status, lists by page token.
 */
export class ContentPoolClient {
  /** The first half of every object's identity in the requests that want both halves. */
  readonly sourceAbbr: string;
  /** What a search for the account's own videos is limited to; undefined where that is not known. */
  readonly channelKey: string | undefined;
  private readonly reads = new SharedReads();
  private readonly transport: Transport;

  constructor(private readonly options: ContentPoolOptions) {
    this.sourceAbbr = options.sourceAbbr ?? "cp";
    this.channelKey = options.channelKey;
    const { fingerprint, source } = credentialOf("contentpool", options.token, options.credentialCommand);
    this.transport = new Transport({
      endpoint: options.endpoint ?? "https://www.content-pool.ir",
      ...(options.warn ? { warn: options.warn } : {}),
      account: `contentpool ${fingerprint}`,
      requestsPerSecond: options.requestsPerSecond ?? 0,
      credential: source,
      authorization: (token) => ({ token }),
      isVerdict: isRefusalInside,
      isUnauthorized: ({ status, body }) => {
        const verdict = verdictOf(status, body);
        return verdict.kind === "refused" && verdict.code === 401;
      },
    });
  }

  now(): number {
    return this.transport.now();
  }

  /** Calls a documented operation and answers with its output. Throws what the core understands. */
  async call(id: ContentPoolOperation, call: Call = {}): Promise<unknown> {
    const line = requestLine("contentpool", id, call.path, call.query, this.options.operations);
    const form = call.form ? await openForm(call.form, call.progress) : undefined;
    const policy = form ? forBytes(policies[id], form.bytes) : policies[id];
    if (policy.retry !== "safe") this.reads.noteWrite();
    try {
      const answer = await this.transport.send({
        operation: id,
        method: line.method,
        path: line.path,
        headers: { "api-version": "v1" },
        policy,
        ...(form ? { form: form.make } : {}),
        ...(call.body ? { json: call.body } : {}),
      });
      return outputOf(id, answer);
    } finally {
      if (policy.retry !== "safe") this.reads.noteWrite();
    }
  }

  /**
   * As `call` for one object, but undefined when it is gone. What the vendor answers for a key that it does not
   * know is not documented, and an object taken for gone would be made a second time. So neither a refusal nor an
   * empty answer means "gone" alone: the account's list must not hold the object either.
   */
  async callOrGone(
    id: ContentPoolOperation,
    call: Call,
    isListed: () => Promise<boolean>,
  ): Promise<Record<string, unknown> | undefined> {
    let refusal: NotFound | undefined;
    try {
      const output = await this.call(id, call);
      if (!isEmpty(output)) return sameObject(id, call, record(output));
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) throw thrown;
      refusal = thrown;
    }
    if (!(await isListed())) return undefined;
    if (refusal) throw refusal;
    throw unexpectedAnswer(refuser.vendor, `${id} answered with nothing for an object that the vendor lists`);
  }

  /** Every item of a list that is paged by token, once. Callers at the same time share the requests. */
  list(id: ContentPoolOperation, given: Parameters = {}): Promise<Record<string, unknown>[]> {
    return this.reads.get(`${id} ${JSON.stringify(given)}`, async () => {
      let missing = 0;
      const items = await readAll(async () => {
        const reading = await this.readPages(id, given);
        missing = reading.missing;
        return reading;
      });
      if (missing > 0) throw incompleteList(id, `${missing} of its results are on no page`);
      return items;
    });
  }

  /** `missing`: how many of the results that the vendor counts were on no page. */
  private async readPages(
    id: ContentPoolOperation,
    given: Parameters,
  ): Promise<Reading<Record<string, unknown>> & { missing: number }> {
    const items = new Map<string, Record<string, unknown>>();
    const tokens = new Set<string>();
    let shown = 0;
    let total = 0;
    const place = operation("contentpool", id).query.length > 0 ? "query" : "body";
    for (let token: string | undefined; ; ) {
      const asked = { ...given, ...(token ? { pageToken: token } : {}) };
      const page = record(await this.call(id, { [place]: asked }));
      const onPage = itemsOf(id, page);
      const isRepeated = onPage.length > 0 && onPage.every((item) => items.has(keyOf(item)));
      for (const item of onPage) items.set(keyOf(item), item);
      shown += onPage.length;
      total = Number(page.totalResults) || total;
      token = textFrom(page.nextPageToken);
      if (token === undefined) break;
      if (tokens.has(token)) throw incompleteList(id, "it repeats its page token");
      if (isRepeated) throw incompleteList(id, "a page shows what was on others");
      tokens.add(token);
    }
    const missing = Math.max(0, total - shown);
    return { items, missing, isShifted: missing > 0 || items.size < shown };
  }
}

/** What makes an item one and the same on two pages. Not every kind of item has a key. */
function keyOf(item: Record<string, unknown>): string {
  return textFrom(item.source_key) ?? JSON.stringify(item);
}

function sameObject(id: string, { path, body }: Call, output: Record<string, unknown>) {
  assertSameObject(refuser.vendor, id, path?.sourceKey ?? body?.sourceKey, output.source_key);
  return output;
}

/** An empty list may come in any of PHP's spellings, but not from a page that counts results. */
function itemsOf(id: string, page: Record<string, unknown>): Record<string, unknown>[] {
  const { items, totalResults } = page;
  if (Array.isArray(items)) return items.map(record);
  if ("items" in page && isEmpty(items) && !(Number(totalResults) > 0)) return [];
  throw unexpectedAnswer(refuser.vendor, `${id} answered without a list`);
}

function outputOf(id: ContentPoolOperation, answer: Answer): unknown {
  const { status, body, headers, waitMilliseconds, afterUnknown } = answer;
  const verdict = verdictOf(status, body);
  if (verdict.kind === "success") return verdict.output;
  const said = `: ${verdict.text}${requestIdText(headers)}`;
  if (verdict.kind === "unclear") {
    throw new Ambiguous(`${id} got no usable answer${said}`, false, waitMilliseconds);
  }
  const { code, isVendorForm } = verdict;
  throw refusalOf(refuser, {
    operation: id,
    policy: policies[id],
    code,
    isVendorForm,
    said,
    afterUnknown,
  });
}
