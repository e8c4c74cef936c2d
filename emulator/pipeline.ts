import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { accountLabel } from "./account";
import { contentTypeProblem, readBody } from "./body";
import { type RequestParts, violations } from "./contract";
import { type Faults, shuffled } from "./faults";
import type { LateEffects } from "./late-effects";
import type { RateLimit } from "./limits";
import type { RequestLog } from "./log";
import { type DocumentedOperation, isChanging } from "./operations";
import { selectOperation } from "./router";
import { Holdings, type Store } from "./store";
import type { EmulatorSettings, Fault, RequestRecord, Vendor } from "./types";
import { type Answer, type EmulatedVendor, Refusal } from "./vendor";

/** What all requests share. */
export interface Environment {
  settings: EmulatorSettings;
  store: Store;
  log: RequestLog;
  faults: Faults;
  lateEffects: LateEffects;
  limit: RateLimit;
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
    await this.#environment.lateEffects.beforeRequest(this.#name);
    const fault = this.#environment.faults.next(this.#name, record.operation, record.account);
    if (fault) record.fault = fault.kind;

    const respond = async (): Promise<Answer> => {
      try {
        return await this.#answer(operation, parts, record, fault, body.problem);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.violation) record.violation = error.message;
        return this.#refusal(error.status, error.message, requestId);
      }
    };
    const answer = fault ? await this.#faulty(fault, respond, requestId) : await respond();
    record.finishedAt = Date.now();
    if (answer === "cut" || answer === "hang") {
      reply.hijack();
      if (answer === "cut") reply.raw.destroy();
      return reply;
    }
    record.status = answer.status ?? 200;
    return send(reply, answer);
  }

  #open(
    at: number,
    operation: DocumentedOperation | undefined,
    parts: RequestParts,
    request: FastifyRequest,
  ): RequestRecord {
    const credential = this.#credential(parts);
    const account = accountLabel(credential);
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

  async #answer(
    operation: DocumentedOperation | undefined,
    parts: RequestParts,
    record: RequestRecord,
    fault: Fault | undefined,
    bodyProblem: string | undefined,
  ): Promise<Answer> {
    const { settings, store, limit } = this.#environment;
    const credential = this.#credential(parts);
    const known = credential !== undefined && (this.#vendor.accepts?.(credential, settings) ?? true);
    if (!known && operation?.auth !== false) throw new Refusal(401, "");
    const now = Date.now();
    if (!limit.admits(this.#name, record.account, settings[this.#name].requestsPerSecond, now)) {
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
    store.begin();
    const stale = fault?.kind === "stale" && !record.changing;
    const holdings = new Holdings(store, this.#name, record.account, stale);
    const answer = handler({ ...parts, body, operation: operation.id, holdings, settings, now });
    if (record.changing) await store.saved();
    return answer;
  }

  #refusal(status: number, message: string, requestId: string): Answer {
    return { status, body: this.#vendor.errorBody(status, message, requestId) };
  }

  async #faulty(
    fault: Fault,
    respond: () => Promise<Answer>,
    requestId: string,
  ): Promise<Answer | "cut" | "hang"> {
    const withHeaders = (answer: Answer): Answer => ({
      ...answer,
      headers: { ...answer.headers, ...fault.headers },
    });
    switch (fault.kind) {
      case "cutBefore":
        return "cut";
      case "cutAfter":
        await respond();
        return "cut";
      case "hang":
        if (fault.effect) await respond();
        return "hang";
      case "slow": {
        const answer = await respond();
        await delay(fault.milliseconds ?? 1000);
        return withHeaders(answer);
      }
      case "late":
        this.#later(fault, respond);
        return withHeaders({ status: fault.status ?? 504, ...broken("html", {}) });
      case "stale":
        return withHeaders(await respond());
      case "shuffled": {
        const answer = await respond();
        return withHeaders({ ...answer, body: shuffled(answer.body) });
      }
      case "expiredToken":
        return withHeaders(this.#refusal(401, "", requestId));
      case "status":
        if (fault.effect) await respond();
        return withHeaders(this.#refusal(fault.status ?? 500, "Internal error", requestId));
      default: {
        const whole = fault.effect === false ? {} : await respond();
        return withHeaders({ status: fault.status ?? 200, ...broken(fault.kind, whole) });
      }
    }
  }

  /** What the effect answers then, and a refusal then, reaches nobody. */
  #later({ milliseconds, afterRequests = 2 }: Fault, respond: () => Promise<Answer>): void {
    if (milliseconds === undefined) this.#environment.lateEffects.add(this.#name, afterRequests, respond);
    else setTimeout(() => void respond(), milliseconds).unref();
  }
}

/** A body that no client can read. */
function broken(kind: "truncated" | "html" | "empty", whole: Answer): Answer {
  if (kind === "html") {
    const page = "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>";
    return { body: Buffer.from(page), headers: { "content-type": "text/html" } };
  }
  if (kind === "empty") return { headers: { "content-type": "application/json" } };
  const text = JSON.stringify(whole.body ?? { result: "success" });
  const half = text.slice(0, Math.ceil(text.length / 2));
  return { body: Buffer.from(half), headers: { "content-type": "application/json" } };
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status ?? 200).headers(answer.headers ?? {});
  if (answer.body === undefined || Buffer.isBuffer(answer.body)) return reply.send(answer.body);
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(answer.body));
}

/** Names and single values; a repeated name keeps its values joined by commas. */
function texts(values: unknown): Record<string, string> {
  const named = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    named.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : `${value}`]),
  );
}
