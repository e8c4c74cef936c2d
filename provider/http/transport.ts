import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import type { Agent, Dispatcher, FormData } from "undici";
import { debugLog } from "./debug-log";
import { failureOf, NotArrived, Unanswered } from "./failures";
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
}

interface Wire {
  agent: Agent;
  request: typeof import("undici").request;
}

const maximumTries = 6;
/** How long refusals at the door (429) are borne with before the call fails, in milliseconds. */
const longestPatience = 300_000;
const maximumBody = 32 * 1024 * 1024;
const firstBackoff = 100;
const maximumBackoff = 10_000;

/** One vendor account on the wire: kept connections, the rate limit, retries by operation, the vendor's clock. */
export class Transport {
  private readonly limit: RateLimit;
  private wire: Promise<Wire> | undefined;
  private clockOffset = 0;

  constructor(private readonly options: TransportOptions) {
    this.limit = new RateLimit(options.requestsPerSecond);
  }

  /** The vendor's clock in epoch milliseconds, by the Date header last seen. */
  now(): number {
    return Date.now() + this.clockOffset;
  }

  /**
   * Sends the request and answers with whatever status the vendor gave, 429 and 5xx apart.
   * Throws NotArrived when it surely took no effect, Unanswered when that is not known.
   */
  async send(message: Request): Promise<Answer> {
    const repeatable = ["safe", "idempotent", "keyed"].includes(message.retry);
    let patienceEnds = Number.POSITIVE_INFINITY;
    const mayRepeat = (error: Error) => error instanceof NotArrived || repeatable;
    return pRetry((attempt) => this.attempt(message, attempt), {
      retries: maximumTries - 1,
      minTimeout: 0,
      maxTimeout: 0,
      shouldConsumeRetry: ({ error }) => !isTurnedAway(error),
      shouldRetry: ({ error }) => mayRepeat(error) && performance.now() < patienceEnds,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        patienceEnds = Math.min(patienceEnds, performance.now() + longestPatience);
        if (mayRepeat(error) && (retriesLeft > 0 || isTurnedAway(error))) {
          await this.backOff(message, error, attemptNumber);
        }
      },
    }).catch((thrown: unknown) => {
      throw failureOf(thrown);
    });
  }

  private async attempt(message: Request, attempt: number): Promise<Answer> {
    this.wire ??= opened(this.options.connections ?? 32);
    const wire = await this.wire;
    await this.limit.turn();
    const begun = performance.now();
    const line = {
      account: this.options.account,
      operation: message.operation,
      method: message.method,
      path: message.path.split("?")[0] ?? "",
      attempt,
    };
    try {
      const answer = await this.exchange(wire, message);
      debugLog({ ...line, status: answer.status, ...requestIdOf(answer), milliseconds: elapsed(begun) });
      return answer;
    } catch (thrown) {
      const failure = failureOf(thrown);
      debugLog({ ...line, failure: failure.message, milliseconds: elapsed(begun) });
      throw failure;
    }
  }

  private async exchange({ agent, request }: Wire, message: Request): Promise<Answer> {
    const url = `${this.options.endpoint.replace(/\/$/, "")}${message.path}`;
    const body = message.form
      ? await message.form()
      : message.json === undefined
        ? null
        : JSON.stringify(message.json);
    const response = await request(url, {
      method: message.method as Dispatcher.HttpMethod,
      dispatcher: agent,
      signal: AbortSignal.timeout(message.timeoutMilliseconds ?? 60_000),
      body,
      headers: {
        accept: "application/json",
        ...(message.json === undefined ? {} : { "content-type": "application/json" }),
        ...message.headers,
        ...(await this.options.credential()),
      },
    });
    const headers = flatHeaders(response.headers);
    const text = await limitedText(response.body);
    this.noteClock(headers.date);
    if (response.statusCode === 429) {
      throw new NotArrived("429 too many requests", retryAfter(headers["retry-after"], this.now()) ?? 0);
    }
    if (response.statusCode >= 500 && !this.options.isVerdict?.(json(text))) {
      throw new Unanswered(`status ${response.statusCode}${shortText(text)}${requestIdText(headers)}`);
    }
    return { status: response.statusCode, headers, body: parsed(text, response.statusCode) };
  }

  /** A 429 makes the whole account wait; any other failure only its own request, with full jitter. */
  private async backOff(message: Request, error: Error, attempt: number): Promise<void> {
    const jitter = Math.random() * Math.min(firstBackoff * 2 ** attempt, maximumBackoff);
    const asked = error instanceof NotArrived ? error.waitMilliseconds : undefined;
    const wait = asked === undefined ? jitter : this.limit.turnedAway(attempt, asked);
    debugLog({
      account: this.options.account,
      operation: message.operation,
      method: message.method,
      path: message.path.split("?")[0] ?? "",
      attempt,
      waitMilliseconds: Math.round(wait),
    });
    if (asked === undefined) await sleep(wait);
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

function isTurnedAway(error: Error): boolean {
  return error instanceof NotArrived && error.waitMilliseconds !== undefined;
}

function parsed(text: string, status: number): unknown {
  if (text === "") {
    if (status === 200 || status === 201) throw new Unanswered(`an empty answer with status ${status}`);
    return undefined;
  }
  const value = json(text);
  if (value !== undefined || status >= 400) return value;
  throw new Unanswered(`an answer with status ${status} that is no JSON${shortText(text)}`);
}

/** The value of a JSON text; undefined for anything else. */
function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function limitedText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maximumBody) throw new Unanswered(`an answer of more than ${maximumBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** In seconds or as a date, both forms of Retry-After; in milliseconds. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return seconds * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

function requestIdOf(answer: Answer): { requestId?: string } {
  const id = answer.headers["x-request-id"];
  return id === undefined ? {} : { requestId: id };
}

function requestIdText(headers: Record<string, string>): string {
  const id = headers["x-request-id"];
  return id === undefined ? "" : ` (request ${id})`;
}

/** Markup says nothing to a user; plain text may. */
function shortText(text: string): string {
  const plain = text.trimStart().startsWith("<") ? "an HTML page" : text.slice(0, 200).trim();
  return plain === "" ? "" : `: ${plain}`;
}

function elapsed(begun: number): number {
  return Math.round(performance.now() - begun);
}
