import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import type { Dispatcher, FormData } from "undici";
import { foreignText } from "../core/foreign-text";
import { flatHeaders, json, limitedText, parsed, quotable, requestIdText, retryAfter } from "./answer";
import { Credential, type CredentialSource } from "./credential";
import { debugLog } from "./debug-log";
import {
  type Fate,
  failureOf,
  finalFailure,
  OutcomeUnknown,
  RequestNotSent,
  rateLimitRemedy,
} from "./failures";
import type { OperationPolicy } from "./policy";
import { RateLimit } from "./rate-limit";
import { isUnencrypted, openWire, type Wire } from "./wire";

export interface Request {
  /** The documented operation's id, for messages and the log. */
  operation: string;
  method: string;
  /** Path with query, relative to the account's endpoint. */
  path: string;
  headers?: Record<string, string>;
  /** A JSON value, or a function that makes a new form for each try. */
  json?: unknown;
  form?: () => Promise<FormData>;
  policy: OperationPolicy;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The parsed JSON body; undefined when there is none. */
  body: unknown;
  /** How long the vendor asks us to wait, in milliseconds. */
  waitMilliseconds?: number;
  /** Whether an earlier try of this request got no usable answer and may have taken effect. */
  afterUnknown: boolean;
}

export interface TransportOptions {
  /** Base URL. Requests never leave its origin. */
  endpoint: string;
  /** What the debug log calls the account. Never a credential. */
  account: string;
  /** Requests a second; 0 for no limit. */
  requestsPerSecond: number;
  credential: CredentialSource;
  /** The headers that carry the credential, put on as the last thing before sending. */
  authorization(credential: string): Record<string, string>;
  /** Whether the body of a 5xx answer is the vendor's verdict all the same; the answer is then handed on. */
  isVerdict?(body: unknown): boolean;
  /** Whether the answer refuses the credential; by default a 401 does. */
  isUnauthorized?(answer: Pick<Answer, "status" | "body">): boolean;
  /** Tells the user something that fails nothing. */
  warn?(text: string): Promise<void>;
  connections?: number;
  /** How long refusals by the rate limit (429) are waited out, in milliseconds. @default 300_000 */
  rateLimitTimeoutMilliseconds?: number;
}

/** An answer, and the credential that its request was sent with. */
interface Exchange {
  answer: Omit<Answer, "afterUnknown">;
  credential: Promise<string>;
}

const maximumTries = 6;
/** How long refusals by the rate limit (429) are waited out before the call fails, in milliseconds. */
const usualRateLimitTimeout = 300_000;
const firstBackoff = 100;
const maximumBackoff = 10_000;

/** One vendor account on the wire: kept connections, the rate limit, retries by operation, the vendor's clock. */
export class Transport {
  private readonly limit: RateLimit;
  private readonly credential: Credential;
  private wire: Promise<Wire> | undefined;
  private readonly base: string;
  private readonly rateLimitTimeout: number;
  private clockOffset = 0;

  /** Fails for an endpoint that is not a plain base URL. */
  constructor(private readonly options: TransportOptions) {
    this.base = baseUrl(options.endpoint);
    this.rateLimitTimeout = options.rateLimitTimeoutMilliseconds ?? usualRateLimitTimeout;
    this.limit = new RateLimit(options.requestsPerSecond, this.rateLimitTimeout);
    this.credential = new Credential(options.credential);
  }

  /** The vendor's clock in epoch milliseconds, by the Date header last seen. */
  now(): number {
    return Date.now() + this.clockOffset;
  }

  /**
   * Sends the request and answers with whatever status the vendor gave, 429, 5xx and redirects apart.
   * Throws RequestNotSent when it surely took no effect, OutcomeUnknown when that is not known.
   */
  async send(message: Request): Promise<Answer> {
    const fate: Fate = { isUnknown: false, isLate: false };
    try {
      const first = await this.tries(message, fate);
      const isUnauthorized = this.options.isUnauthorized ?? (({ status }) => status === 401);
      // A refused credential has changed nothing, so with another one every operation may be sent again.
      const isRenewed = isUnauthorized(first.answer) && (await this.credential.renew(first.credential));
      const { answer } = isRenewed ? await this.tries(message, fate) : first;
      return { ...answer, afterUnknown: fate.isUnknown };
    } catch (thrown) {
      throw finalFailure(message, thrown, fate);
    }
  }

  private async tries(message: Request, fate: Fate): Promise<Exchange> {
    const { retry } = message.policy;
    const isRepeatable = ["safe", "idempotent", "keyed"].includes(retry);
    let rateLimitEnds = Number.POSITIVE_INFINITY;
    const mayRepeat = (error: Error): boolean => {
      if (!(error instanceof RequestNotSent || (isRepeatable && error instanceof OutcomeUnknown)))
        return false;
      return !error.isFinal && performance.now() + (error.waitMilliseconds ?? 0) < rateLimitEnds;
    };
    return pRetry((attempt) => this.attempt(message, attempt), {
      retries: maximumTries - 1,
      minTimeout: 0,
      maxTimeout: 0,
      shouldConsumeRetry: ({ error }) => !isRateLimited(error),
      shouldRetry: ({ error }) => mayRepeat(error),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (retry !== "safe" && error instanceof OutcomeUnknown) {
          fate.isUnknown = true;
          fate.isLate ||= error.isLate;
        }
        rateLimitEnds = Math.min(rateLimitEnds, performance.now() + this.rateLimitTimeout);
        if (isRateLimited(error)) this.pauseAll(message, error, attemptNumber);
        else if (retriesLeft > 0 && mayRepeat(error)) await this.pauseOne(message, error, attemptNumber);
      },
    });
  }

  private async attempt(message: Request, attempt: number): Promise<Exchange> {
    this.wire ??= this.opened();
    const wire = await this.wire;
    await this.limit.turn();
    // What fails here is no fate of a request: it is not sent, and not tried again.
    const prepared = await this.prepared(message);
    const begun = performance.now();
    const line = this.lineOf(message, attempt);
    try {
      const answer = await this.exchange(wire, message, prepared);
      debugLog({
        ...line,
        status: answer.status,
        ...requestIdOf(answer.headers),
        milliseconds: elapsed(begun),
      });
      return { answer, credential: prepared.credential };
    } catch (thrown) {
      const failure = failureOf(thrown);
      debugLog({ ...line, failure: failure.reason, milliseconds: elapsed(begun) });
      throw failure;
    }
  }

  private async opened(): Promise<Wire> {
    if (isUnencrypted(this.base)) {
      await this.options.warn?.(
        `the endpoint of ${this.options.account} is plain http: its credential is sent unencrypted.`,
      );
    }
    return openWire(this.base, this.options.connections ?? 32);
  }

  private async prepared(message: Request) {
    const { path, headers, json: value, form } = message;
    if (leadsElsewhere(path)) {
      throw new RequestNotSent(`the path ${plainPath(path)} leads out of the endpoint`, {
        isFinal: true,
        remedy: "Check the id and the `operations` setting of the account",
      });
    }
    const body = form ? await form() : value === undefined ? null : JSON.stringify(value);
    const credential = this.credential.get();
    return {
      url: `${this.base}${path}`,
      body,
      credential,
      headers: {
        accept: "application/json",
        ...(value === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
        ...this.options.authorization(await credential),
      },
    };
  }

  private async exchange(
    { dispatcher, request }: Wire,
    { method, policy }: Request,
    { url, body, headers: sent }: Awaited<ReturnType<Transport["prepared"]>>,
  ): Promise<Exchange["answer"]> {
    const response = await request(url, {
      method: method as Dispatcher.HttpMethod,
      dispatcher,
      signal: AbortSignal.timeout(policy.deadlineSeconds * 1000),
      headersTimeout: policy.silenceSeconds * 1000,
      bodyTimeout: policy.silenceSeconds * 1000,
      body,
      headers: sent,
    });
    const { statusCode: status } = response;
    const headers = flatHeaders(response.headers);
    this.noteClock(headers.date);
    const waitMilliseconds = retryAfter(headers["retry-after"], this.now());
    const refusal = earlyRefusal(status, headers, url, waitMilliseconds);
    if (refusal) {
      // The status says it all, however the rest of the answer ends.
      await response.body.dump().catch(() => undefined);
      throw refusal;
    }
    const text = await limitedText(response.body, headers["content-encoding"]);
    if (status >= 500 && !this.options.isVerdict?.(json(text))) {
      const said = quotable(text, policy);
      throw new OutcomeUnknown(`status ${status}${requestIdText(headers)}`, { said, waitMilliseconds });
    }
    return {
      status,
      headers,
      body: parsed(text, status, policy),
      ...(waitMilliseconds === undefined ? {} : { waitMilliseconds }),
    };
  }

  /** A 429 makes the whole account wait, with the next turn of each. */
  private pauseAll(message: Request, error: RequestNotSent, attempt: number): void {
    const wait = this.limit.rateLimited(attempt, error.waitMilliseconds ?? 0);
    debugLog({ ...this.lineOf(message, attempt), waitMilliseconds: Math.round(wait) });
  }

  /** Any other failure makes its own request wait: as long as the vendor asks, else with full jitter. */
  private async pauseOne(message: Request, error: Error, attempt: number): Promise<void> {
    const jitter = Math.random() * Math.min(firstBackoff * 2 ** attempt, maximumBackoff);
    const asked = error instanceof OutcomeUnknown ? (error.waitMilliseconds ?? 0) : 0;
    const wait = Math.max(jitter, asked);
    debugLog({ ...this.lineOf(message, attempt), waitMilliseconds: Math.round(wait) });
    await sleep(wait);
  }

  private lineOf({ operation, method, path }: Request, attempt: number) {
    return { account: this.options.account, operation, method, path: plainPath(path), attempt };
  }

  private noteClock(date: string | undefined): void {
    const vendor = date === undefined ? Number.NaN : Date.parse(date);
    if (!Number.isNaN(vendor)) this.clockOffset = Math.round((vendor - Date.now()) / 1000) * 1000;
  }
}

function isRateLimited(error: Error): error is RequestNotSent {
  return error instanceof RequestNotSent && error.waitMilliseconds !== undefined;
}

function earlyRefusal(
  status: number,
  { location }: Record<string, string>,
  url: string,
  waitMilliseconds: number | undefined,
): RequestNotSent | OutcomeUnknown | undefined {
  if (status === 429)
    return new RequestNotSent(rateLimitedText(waitMilliseconds), {
      waitMilliseconds: waitMilliseconds ?? 0,
      remedy: rateLimitRemedy,
    });
  return status >= 300 && status < 400 ? redirected(status, location, url) : undefined;
}

function rateLimitedText(waitMilliseconds: number | undefined): string {
  const asked = waitMilliseconds ? `, and asks us to wait ${Math.ceil(waitMilliseconds / 1000)} seconds` : "";
  return `429 too many requests${asked}`;
}

/** Nothing follows a redirect: the credential is for the endpoint alone. Only a 303 may come after an effect. */
function redirected(
  status: number,
  location: string | undefined,
  url: string,
): RequestNotSent | OutcomeUnknown {
  const target = location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const where = target ? `${foreignText(`${target.origin}${target.pathname}`, 200)}` : "nowhere";
  const text = `status ${status}: the endpoint points to ${where}, where nothing is sent`;
  const remedy = "Set the endpoint to the final address";
  return status === 303 ? new OutcomeUnknown(text) : new RequestNotSent(text, { isFinal: true, remedy });
}

/** The endpoint without a slash at its end. */
function baseUrl(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !/[?#@]/.test(endpoint);
  if (!isPlain) {
    throw new Error("the endpoint must be an http or https URL without a user, a query or a fragment");
  }
  return endpoint.replace(/\/$/, "");
}

/** A path that does not begin with one slash could name another host, one with dot segments another path. */
function leadsElsewhere(path: string): boolean {
  return !/^\/(?!\/)/.test(path) || /\/(\.|%2e){1,2}(\/|$)/i.test(plainPath(path));
}

function plainPath(path: string): string {
  return path.split(/[?#]/)[0] ?? "";
}

function requestIdOf(headers: Record<string, string>): { requestId?: string } {
  const id = headers["x-request-id"];
  return id === undefined ? {} : { requestId: foreignText(id, 100) };
}

function elapsed(begun: number): number {
  return Math.round(performance.now() - begun);
}
