import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import type { Agent, Dispatcher, FormData } from "undici";
import { flatHeaders, json, limitedText, parsed, requestIdText, retryAfter, shortText } from "./answer";
import { debugLog } from "./debug-log";
import { failureOf, inWordsOf, NotArrived, Unanswered } from "./failures";
import { RateLimit } from "./rate-limit";

/**
 * What may be sent again when nobody knows whether it took effect.
 * `safe` changes nothing; `idempotent` ends the same however often it runs; `keyed` carries an Idempotency-Key;
 * `lookUp` is looked up by the caller first; `never` is never sent again. What surely did not arrive may be sent
 * again in every class.
 */
export type RetryClass = "safe" | "idempotent" | "keyed" | "lookUp" | "never";

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
  retry: RetryClass;
  /** For one try, from its turn in the rate limit to the last byte, in milliseconds. 60,000 where not given. */
  timeoutMilliseconds?: number;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The parsed JSON body; undefined when there is none. */
  body: unknown;
}

export interface TransportOptions {
  /** Base URL. Requests never leave its origin. */
  endpoint: string;
  /** What the debug log calls the account. Never a credential. */
  account: string;
  /** Requests a second; 0 for no limit. */
  requestsPerSecond: number;
  /** The header that carries the credential, put on as the last thing before sending. */
  credential(): Promise<Record<string, string>>;
  /** Whether the body of a 5xx answer is the vendor's verdict all the same; the answer is then handed on. */
  isVerdict?(body: unknown): boolean;
  connections?: number;
  /** How long refusals at the door (429) are borne with, in milliseconds. 300,000 where not given. */
  patienceMilliseconds?: number;
}

interface Wire {
  agent: Agent;
  request: typeof import("undici").request;
}

const maximumTries = 6;
/** How long refusals at the door (429) are borne with before the call fails, in milliseconds. */
const usualPatience = 300_000;
const firstBackoff = 100;
const maximumBackoff = 10_000;

/** One vendor account on the wire: kept connections, the rate limit, retries by operation, the vendor's clock. */
export class Transport {
  private readonly limit: RateLimit;
  private wire: Promise<Wire> | undefined;
  private readonly base: string;
  private readonly patience: number;
  private clockOffset = 0;

  /** Fails for an endpoint that is no plain base URL. */
  constructor(private readonly options: TransportOptions) {
    this.base = baseUrl(options.endpoint);
    this.patience = options.patienceMilliseconds ?? usualPatience;
    this.limit = new RateLimit(options.requestsPerSecond, this.patience);
  }

  /** The vendor's clock in epoch milliseconds, by the Date header last seen. */
  now(): number {
    return Date.now() + this.clockOffset;
  }

  /**
   * Sends the request and answers with whatever status the vendor gave, 429, 5xx and redirects apart.
   * Throws NotArrived when it surely took no effect, Unanswered when that is not known.
   */
  async send(message: Request): Promise<Answer> {
    const repeatable = ["safe", "idempotent", "keyed"].includes(message.retry);
    let patienceEnds = Number.POSITIVE_INFINITY;
    const mayRepeat = (error: Error): boolean => {
      if (!(error instanceof NotArrived || (repeatable && error instanceof Unanswered))) return false;
      return !error.isFinal && performance.now() + (error.waitMilliseconds ?? 0) < patienceEnds;
    };
    return pRetry((attempt) => this.attempt(message, attempt), {
      retries: maximumTries - 1,
      minTimeout: 0,
      maxTimeout: 0,
      shouldConsumeRetry: ({ error }) => !isTurnedAway(error),
      shouldRetry: ({ error }) => mayRepeat(error),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        patienceEnds = Math.min(patienceEnds, performance.now() + this.patience);
        if (isTurnedAway(error)) this.pauseAll(message, error, attemptNumber);
        else if (retriesLeft > 0 && mayRepeat(error)) await this.pauseOne(message, error, attemptNumber);
      },
    }).catch((thrown: unknown) => {
      throw inWordsOf(message.operation, thrown);
    });
  }

  private async attempt(message: Request, attempt: number): Promise<Answer> {
    this.wire ??= opened(this.options.connections ?? 32);
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
      return answer;
    } catch (thrown) {
      const failure = failureOf(thrown);
      debugLog({ ...line, failure: failure.reason, milliseconds: elapsed(begun) });
      throw failure;
    }
  }

  private async prepared(message: Request) {
    const { path, headers, json: value, form } = message;
    if (leadsElsewhere(path)) {
      throw new NotArrived(`the path ${plainPath(path)} leads out of the endpoint`, { isFinal: true });
    }
    return {
      url: `${this.base}${path}`,
      body: form ? await form() : value === undefined ? null : JSON.stringify(value),
      headers: {
        accept: "application/json",
        ...(value === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
        ...(await this.options.credential()),
      },
    };
  }

  private async exchange(
    { agent, request }: Wire,
    message: Request,
    { url, body, headers: sent }: Awaited<ReturnType<Transport["prepared"]>>,
  ): Promise<Answer> {
    const response = await request(url, {
      method: message.method as Dispatcher.HttpMethod,
      dispatcher: agent,
      signal: AbortSignal.timeout(message.timeoutMilliseconds ?? 60_000),
      body,
      headers: sent,
    });
    const { statusCode: status } = response;
    const headers = flatHeaders(response.headers);
    this.noteClock(headers.date);
    const waitMilliseconds = retryAfter(headers["retry-after"], this.now());
    const refusal = refusalAtTheDoor(status, headers, url, waitMilliseconds);
    if (refusal) {
      // The status says it all, however the rest of the answer ends.
      await response.body.dump().catch(() => undefined);
      throw refusal;
    }
    const text = await limitedText(response.body);
    if (status >= 500 && !this.options.isVerdict?.(json(text))) {
      const said = shortText(text);
      throw new Unanswered(`status ${status}${requestIdText(headers)}`, { said, waitMilliseconds });
    }
    return { status, headers, body: parsed(text, status) };
  }

  /** A 429 makes the whole account wait, with the next turn of each. */
  private pauseAll(message: Request, error: NotArrived, attempt: number): void {
    const wait = this.limit.turnedAway(attempt, error.waitMilliseconds ?? 0);
    debugLog({ ...this.lineOf(message, attempt), waitMilliseconds: Math.round(wait) });
  }

  /** Any other failure makes its own request wait: as long as the vendor asks, else with full jitter. */
  private async pauseOne(message: Request, error: Error, attempt: number): Promise<void> {
    const jitter = Math.random() * Math.min(firstBackoff * 2 ** attempt, maximumBackoff);
    const asked = error instanceof Unanswered ? (error.waitMilliseconds ?? 0) : 0;
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

/** A third of the provider's start is undici: what plans and checks, and sends nothing, goes without it. */
async function opened(connections: number): Promise<Wire> {
  const { Agent, request } = await import("undici");
  const agent = new Agent({
    connections,
    connect: { timeout: 10_000 },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    keepAliveTimeout: 30_000,
  });
  return { agent, request };
}

function isTurnedAway(error: Error): error is NotArrived {
  return error instanceof NotArrived && error.waitMilliseconds !== undefined;
}

function refusalAtTheDoor(
  status: number,
  { location }: Record<string, string>,
  url: string,
  waitMilliseconds: number | undefined,
): NotArrived | Unanswered | undefined {
  if (status === 429)
    return new NotArrived(turnedAwayText(waitMilliseconds), { waitMilliseconds: waitMilliseconds ?? 0 });
  return status >= 300 && status < 400 ? redirected(status, location, url) : undefined;
}

function turnedAwayText(waitMilliseconds: number | undefined): string {
  const asked = waitMilliseconds ? `, and asks us to wait ${Math.ceil(waitMilliseconds / 1000)} seconds` : "";
  return `429 too many requests${asked}`;
}

/** Nothing follows a redirect: the credential is for the endpoint alone. Only a 303 may come after an effect. */
function redirected(status: number, location: string | undefined, url: string): NotArrived | Unanswered {
  const target = location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const where = target ? `${target.origin}${target.pathname}` : "nowhere";
  const text = `status ${status}: the endpoint points to ${where}, where nothing is sent; set the endpoint to what answers itself`;
  return status === 303 ? new Unanswered(text) : new NotArrived(text, { isFinal: true });
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
  return id === undefined ? {} : { requestId: id };
}

function elapsed(begun: number): number {
  return Math.round(performance.now() - begun);
}
