import { type OperationId, operation } from "../../api";
import { type OperationOverrides, type Parameters, requestLine } from "../../api/request-line";
import { credentialOf } from "../core/credential-command";
import { type ExpectedError, NotFound } from "../core/errors";
import { accountFingerprint } from "../core/fingerprint";
import { foreignText } from "../core/foreign-text";
import { requestIdText } from "../http/answer";
import { type FileUpload, uploadFile } from "../http/file-upload";
import { incompleteList } from "../http/paged";
import type { OperationPolicy } from "../http/policy";
import { assertSameObject, type Refuser, refusalOf, unexpectedAnswer } from "../http/refusal";
import { SharedReads } from "../http/shared-reads";
import { type Answer, Transport } from "../http/transport";
import {
  errorText,
  isRecord,
  isVendorError,
  itemsOf,
  nextCursor,
  objectOf,
  totalIn,
  type VendorObject,
} from "./envelope";
import { policies } from "./policies";
import { storedCredential } from "./sign-in/stored-credential";
import { loginCommand } from "./sign-in/token-file";

export type EncoraStreamOperation = OperationId<"encorastream">;

export interface EncoraStreamOptions {
  /** Told of what a user should know of the account, such as an endpoint that is not encrypted. */
  warn?(text: string): Promise<void>;
  /** Base URL of the tenant's API. */
  endpoint: string;
  /** Empty where a program hands the credential out, or where the user has signed in. */
  accessToken: string;
  /** The text of the setting, where a program hands the credential out. */
  credentialCommand?: string;
  /** 0 for no limit. */
  requestsPerSecond: number;
  operations: OperationOverrides;
  /** How an upload goes on that was cut. Defaults to "contentRange". */
  uploadResume?: FileUpload["resume"];
}

export interface Call {
  path?: Parameters;
  body?: Record<string, unknown> | undefined;
  /** Documented headers beside those that the client makes. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The revision that the call is meant for. Sent as If-Match where the operation knows it. */
  revision?: string | undefined;
  /** The same for all tries of one create. Sent as Idempotency-Key where the operation knows it. */
  createKey?: string | undefined;
}

/** Where the items of a page are, where it is not as in other lists. */
export interface ListItems {
  /** The member that tells the items apart. */
  key?: string;
  of?(body: unknown): VendorObject[];
}

/** One object as the vendor shows it, with its revision where the answer carries an ETag. */
export interface Answered {
  object: VendorObject;
  revision?: string;
}

const largestPage = 100;

const refuser: Refuser = {
  vendor: "encorastream",
  credential: `encorastream:accessToken (or ENCORASTREAM_ACCESS_TOKEN), the sign-in ("${loginCommand}")`,
};

/**
 * The EncoraStream conventions: a bearer token, objects with or without an envelope, lists by cursor, ETag and
 * If-Match, an Idempotency-Key where a create knows one.
 */
export class EncoraStreamClient {
  private readonly reads = new SharedReads();
  private readonly transport: Transport;
  /** What the debug log calls the account. */
  private readonly account: string;

  constructor(private readonly options: EncoraStreamOptions) {
    const { fingerprint, source } = credentialFor(options);
    this.account = `encorastream ${fingerprint}`;
    this.transport = new Transport({
      endpoint: options.endpoint,
      ...(options.warn ? { warn: options.warn } : {}),
      account: this.account,
      requestsPerSecond: options.requestsPerSecond,
      credential: source,
      authorization: (token) => ({ authorization: `Bearer ${token}` }),
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

  /** The body of a documented operation's answer, as it is. */
  async answer(
    id: EncoraStreamOperation,
    { query = {}, ...call }: Call & { query?: Parameters },
  ): Promise<unknown> {
    return (await this.send(id, call, query)).body;
  }

  /** One object, or undefined when the vendor says that there is none. */
  async read(id: EncoraStreamOperation, path: Parameters): Promise<Answered | undefined> {
    try {
      const answered = await this.call(id, { path });
      if (answered.object.id === undefined)
        throw unexpectedAnswer(refuser.vendor, `${id} answered without an object`);
      assertAskedFor(id, path, answered.object);
      return answered;
    } catch (thrown) {
      if (thrown instanceof NotFound) return undefined;
      throw thrown;
    }
  }

  /** Every object of a list, over all its pages. Callers at the same time share the requests. */
  list(
    id: EncoraStreamOperation,
    path: Parameters = {},
    query: Parameters = {},
    items: ListItems = {},
  ): Promise<VendorObject[]> {
    return this.reads.get(`${id} ${JSON.stringify([path, query])}`, () =>
      this.allPages(id, path, query, items),
    );
  }

  /** How many objects a list has, by one page with one of them where the vendor counts them. */
  async count(id: EncoraStreamOperation, path: Parameters): Promise<number> {
    const { body } = await this.send(id, { path }, { limit: 1 });
    const shown = itemsOf(id, body).length;
    const total = totalIn(body);
    if (nextCursor(id, body) !== undefined && total <= shown) return (await this.list(id, path)).length;
    return Math.max(shown, total);
  }

  /** Sends a file to an upload URL that the vendor has answered with. */
  upload(file: Omit<FileUpload, "operation" | "account" | "resume">): Promise<void> {
    const { uploadResume: resume = "contentRange" } = this.options;
    return uploadFile({ ...file, operation: "media.uploads.create", account: this.account, resume });
  }

  /** Whether the operation's method says that what a body leaves out is wiped. */
  replacesWhole(id: EncoraStreamOperation): boolean {
    return (this.options.operations[id]?.method ?? operation("encorastream", id).method) === "PUT";
  }

  private async allPages(
    id: EncoraStreamOperation,
    path: Parameters,
    query: Parameters,
    { key = "id", of = (body) => itemsOf(id, body, key) }: ListItems,
  ): Promise<VendorObject[]> {
    const isPaged = operation("encorastream", id).query.some((field) => field.name === "cursor");
    const byId = new Map<unknown, VendorObject>();
    const cursors = new Set<string>();
    let cursor: string | undefined;
    do {
      const { body } = await this.send(
        id,
        { path },
        isPaged ? { ...query, limit: largestPage, cursor } : query,
      );
      const items = of(body);
      const isRepeated = items.length > 0 && items.every((item) => byId.has(item[key]));
      if (isRepeated && cursor !== undefined) throw incompleteList(id, "a page shows what was on others");
      for (const item of items) byId.set(item[key], item);
      const next = nextCursor(id, body);
      if (next !== undefined && !isPaged) throw incompleteList(id, "it has more pages than one");
      if (next !== undefined && cursors.has(next)) throw incompleteList(id, "a page leads back to another");
      if (next !== undefined) cursors.add(next);
      cursor = next;
    } while (cursor !== undefined);
    return [...byId.values()];
  }

  private async send(id: EncoraStreamOperation, call: Call, query: Parameters): Promise<Answer> {
    const line = requestLine("encorastream", id, call.path, query, this.options.operations);
    const headers = conditionalHeaders(id, call);
    const policy = policyOf(id, headers);
    if (policy.retry !== "safe") this.reads.noteWrite();
    try {
      const answer = await this.transport.send({
        operation: id,
        method: line.method,
        path: line.path,
        headers,
        policy,
        ...(call.body === undefined ? {} : { json: call.body }),
      });
      if (answer.status < 300) return answer;
      throw refusedOf(id, policy, answer);
    } finally {
      if (policy.retry !== "safe") this.reads.noteWrite();
    }
  }
}

/** How the account is authorised: by a token, by a program, or else by the sign-in to the tenant. */
function credentialFor({ endpoint, accessToken, credentialCommand }: EncoraStreamOptions) {
  return accessToken === "" && credentialCommand === undefined
    ? { fingerprint: accountFingerprint(endpoint), source: storedCredential(endpoint) }
    : credentialOf("encorastream", accessToken, credentialCommand);
}

function conditionalHeaders(id: EncoraStreamOperation, call: Call): Record<string, string> {
  const known = operation("encorastream", id).headers.map((header) => header.name);
  return {
    ...call.headers,
    ...(call.revision !== undefined && known.includes("If-Match") ? { "if-match": call.revision } : {}),
    ...(call.createKey !== undefined && known.includes("Idempotency-Key")
      ? { "idempotency-key": call.createKey }
      : {}),
  };
}

/** A create that knows a key, but got none, can't be repeated. */
function policyOf(id: EncoraStreamOperation, headers: Record<string, string>): OperationPolicy {
  const policy = policies[id];
  return policy.retry === "keyed" && !("idempotency-key" in headers)
    ? { ...policy, retry: "lookUp" }
    : policy;
}

/** The last parameter of a path names the object: by its id, or by a number that the object shows by the same name. */
function assertAskedFor(id: EncoraStreamOperation, path: Parameters, object: VendorObject): void {
  const name = operation("encorastream", id).pathParams.at(-1)?.name ?? "";
  assertSameObject(refuser.vendor, id, path[name], name.endsWith("_id") ? object.id : object[name]);
}

function refusedOf(id: EncoraStreamOperation, policy: OperationPolicy, answer: Answer): ExpectedError {
  const { status, body, afterUnknown } = answer;
  const text = errorText(body);
  return refusalOf(refuser, {
    operation: id,
    policy,
    code: status,
    isVendorForm: isVendorError(body),
    said: `${text === "" ? "" : `: ${text}`}${requestId(answer)}`,
    afterUnknown,
  });
}

function requestId({ body, headers }: Answer): string {
  const id = isRecord(body) ? body.request_id : undefined;
  return typeof id === "string" ? ` (request ${foreignText(id, 100)})` : requestIdText(headers);
}
