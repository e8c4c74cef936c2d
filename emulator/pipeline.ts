import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { accountLabel } from "./account";
import { contentTypeProblem, readBody } from "./body";
import { vendorTime } from "./clock";
import { type RequestParts, violations } from "./contract";
import type { Faults } from "./faults";
import { faultyAnswer, type VendorBehind } from "./faulty-answer";
import type { LateEffects } from "./late";
import type { RateLimit } from "./limits";
import type { RequestLog } from "./log";
import { type DocumentedOperation, isChanging } from "./operations";
import { selectOperation } from "./router";
import { sendAnswer } from "./send-answer";
import { type Store, VendorState, type View } from "./store";
import type { EmulatorSettings, Fault, RequestRecord, Vendor } from "./types";
import { type Answer, type EmulatedVendor, type Handler, Refusal } from "./vendor";
import { before, stale } from "./views";

/** What all requests share. */
export interface Environment {
  settings: EmulatorSettings;
  store: Store;
  log: RequestLog;
  faults: Faults;
  late: LateEffects;
  limit: RateLimit;
}

/** One request on its way. */
interface Exchange {
  operation: DocumentedOperation | undefined;
  parts: RequestParts;
  /** What is wrong with the form of the body. */
  bodyProblem: string | undefined;
  record: RequestRecord;
  requestId: string;
  fault: Fault | undefined;
}

/** A request that keeps the contract, with the code that carries it out. */
interface Admitted {
  operation: string;
  kind: DocumentedOperation["kind"];
  parts: RequestParts;
  handler: Handler;
}

/** Answers one request to a vendor's endpoint, and keeps its record. */
export class Pipeline {
  readonly #environment: Environment;
  readonly #name: Vendor;
  readonly #vendor: EmulatedVendor;

  constructor(environment: Environment, name: Vendor, vendor: EmulatedVendor) {
    this.#environment = environment;
    this.#name = name;
    this.#vendor = vendor;
  }

  /** `operations`: what the documents know of this method and path; more than one where `_METHOD` decides. */
  async serve(
    operations: DocumentedOperation[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const at = Date.now();
    const body = await readBody(request);
    await this.#environment.late.beforeRequest(this.#name);
    this.#environment.store.countRequest(this.#name);
    const operation = selectOperation(operations, body.value);
    const parts: RequestParts = {
      params: request.params as Record<string, string>,
      query: texts(request.query),
      headers: texts(request.headers),
      body: body.value,
    };
    const record = this.#open(at, operation, parts, request);
    const requestId = randomUUID();
    reply.header("x-request-id", requestId);
    const fault = this.#environment.faults.next(this.#name, record.operation, record.account);
    if (fault) record.fault = fault.kind;

    const exchange = { operation, parts, bodyProblem: body.problem, record, requestId, fault };
    const answer = fault
      ? await faultyAnswer(fault, this.#behind(exchange, fault))
      : await this.#answer(exchange);
    return sendAnswer(reply, record, answer);
  }

  #open(
    at: number,
    operation: DocumentedOperation | undefined,
    parts: RequestParts,
    request: FastifyRequest,
  ): RequestRecord {
    const credential = this.#credential(parts);
    const issuedTo = credential === undefined ? undefined : this.#vendor.issuedTo?.(credential);
    const account = issuedTo ?? accountLabel(credential);
    const headers = { ...parts.headers };
    if (credential !== undefined) headers[this.#vendor.credentialHeader] = account;
    return this.#environment.log.open({
      at,
      vendor: this.#name,
      operation: operation?.id ?? null,
      method: request.method,
      path: new URL(request.url, "http://emulator").pathname.slice(this.#vendor.prefix.length),
      query: parts.query,
      account,
      body: structuredClone(parts.body),
      headers,
      changing: operation !== undefined && isChanging(operation),
    });
  }

  #credential(parts: RequestParts): string | undefined {
    const header = parts.headers[this.#vendor.credentialHeader];
    return header === undefined ? undefined : this.#vendor.credential(header);
  }

  async #answer(exchange: Exchange): Promise<Answer> {
    try {
      return await this.#carryOut(this.#admit(exchange), exchange);
    } catch (error) {
      return this.#refused(error, exchange);
    }
  }

  /** Throws what the vendor refuses before it looks at what it holds. */
  #admit({ operation, parts, bodyProblem, record }: Exchange): Admitted {
    const { settings, limit } = this.#environment;
    const credential = this.#credential(parts);
    const now = vendorTime(settings, this.#name);
    const known = credential !== undefined && (this.#vendor.accepts?.(credential, settings, now) ?? true);
    if (!known && operation?.auth !== false) throw new Refusal(401, "");
    const { requestsPerSecond } = settings[this.#name];
    if (!limit.admits(this.#name, record.account, requestsPerSecond, Date.now())) {
      throw new Refusal(429, "Too many requests");
    }
    if (!operation)
      throw new Refusal(404, "no documented operation has this method and path", { violation: true });

    const body = this.#vendor.normalise?.(operation.id, parts.params, parts.body) ?? parts.body;
    const formProblem = bodyProblem ?? contentTypeProblem(operation, parts.headers["content-type"]);
    const problems = formProblem ? [formProblem] : violations(this.#name, operation, { ...parts, body });
    if (problems.length > 0) throw new Refusal(400, problems.join("; "), { violation: true });

    const handler = this.#vendor.handlers[operation.id];
    if (!handler) throw new Refusal(501, `the emulator does not know ${operation.id} yet`);
    return { operation: operation.id, kind: operation.kind, parts: { ...parts, body }, handler };
  }

  async #carryOut(
    { operation, kind, parts, handler }: Admitted,
    { record, fault }: Exchange,
  ): Promise<Answer> {
    const { settings, store } = this.#environment;
    store.begin();
    const view = record.changing ? undefined : this.#view(kind, fault);
    const vendorState = new VendorState(store, this.#name, record.account, view);
    const now = vendorTime(settings, this.#name);
    const answer = handler({ ...parts, operation, vendorState, settings, now });
    if (record.changing) await store.saved();
    return answer;
  }

  /** How a read of this kind sees what the vendor holds. */
  #view(kind: DocumentedOperation["kind"], fault: Fault | undefined): View | undefined {
    if (fault?.kind === "stale") return stale;
    const { store, settings } = this.#environment;
    const { listLagRequests, readLagRequests } = settings[this.#name];
    const lag = kind === "list" ? listLagRequests : readLagRequests;
    return lag > 0 ? before(store.requests(this.#name) - lag) : undefined;
  }

  /** The answer that an error stands for; throws what is no refusal of the vendor. */
  #refused(error: unknown, { record, requestId }: Exchange): Answer {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation) record.violation = error.message;
    return this.#refusal(error.status, error.message, requestId);
  }

  #refusal(status: number, message: string, requestId: string): Answer {
    return { status, body: this.#vendor.errorBody(status, message, requestId) };
  }

  /** The vendor as a fault sees it that stands before it. */
  #behind(exchange: Exchange, fault: Fault): VendorBehind {
    return {
      answer: () => this.#answer(exchange),
      postpone: () => this.#postpone(exchange, fault),
      refusal: (status, message) => this.#refusal(status, message, exchange.requestId),
      unknownEndpoint: this.#vendor.unknownEndpoint,
    };
  }

  /** What the vendor refuses at once has no effect later either. */
  #postpone(exchange: Exchange, fault: Fault): void {
    try {
      const admitted = this.#admit(exchange);
      this.#environment.late.add(this.#name, fault, () => this.#carryOut(admitted, exchange));
    } catch (error) {
      this.#refused(error, exchange);
    }
  }
}

/** Names and single values; a repeated name keeps its values joined by commas. */
function texts(values: unknown): Record<string, string> {
  const named = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    named.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : `${value}`]),
  );
}
