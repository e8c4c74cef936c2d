import type { FastifyInstance, FastifyReply } from "fastify";
import { accountLabel } from "../account";
import { vendorTime } from "../clock";
import { faultyAnswer } from "../faulty-answer";
import type { LateEffects } from "../late";
import type { Environment } from "../pipeline";
import { sendAnswer } from "../send-answer";
import type { Fault } from "../types";
import type { Answer } from "../vendor";
import {
  authorize,
  checkAuthorizeRequest,
  denied,
  issueTokens,
  OAuthRefusal,
  type Parameters,
} from "./oauth";

/** What a fault names as its operation to meet requests for tokens: no documented operation has this id. */
const tokenEndpoint = "auth.token";

/** What the log shows of a body: codes, verifiers and tokens are secrets. */
const shownFields = ["grant_type", "client_id", "redirect_uri"];

/** The authorize page and the token endpoint, below the vendor's base URL. They are no documented operations. */
export function registerOAuth(server: FastifyInstance, environment: Environment, prefix: string): void {
  const { settings, store, log, faults, late } = environment;
  const now = () => vendorTime(settings, "encorastream");

  server.get(`${prefix}/auth/authorize`, (request, reply) => {
    const asked = request.query as Parameters;
    return refusing(reply, () => {
      checkAuthorizeRequest(asked);
      return reply.type("text/html; charset=utf-8").send(page(asked));
    });
  });

  server.post(`${prefix}/auth/authorize`, (request, reply) => {
    const asked = formOf(request.body);
    return refusing(reply, () => {
      checkAuthorizeRequest(asked);
      if (asked.decision === "deny") return reply.redirect(denied(asked), 303);
      const account = accountLabel(asked.account || "viewer");
      return reply.redirect(authorize(store, account, asked, now()), 303);
    });
  });

  server.post(`${prefix}/auth/token`, async (request, reply) => {
    const asked = formOf(request.body);
    const record = log.open({
      at: Date.now(),
      vendor: "encorastream",
      operation: null,
      method: "POST",
      path: "/auth/token",
      query: {},
      account: "none",
      body: Object.fromEntries(shownFields.flatMap((name) => (name in asked ? [[name, asked[name]]] : []))),
      headers: {},
      changing: true,
    });
    const fault = faults.next("encorastream", tokenEndpoint, "none");
    if (fault) record.fault = fault.kind;
    const answer = () => tokenAnswer(environment, asked);
    return sendAnswer(reply, record, fault ? await faultyTokenAnswer(fault, late, answer) : await answer());
  });
}

async function tokenAnswer({ store, settings }: Environment, asked: Parameters): Promise<Answer> {
  try {
    const tokens = issueTokens(store, settings, asked, vendorTime(settings, "encorastream"));
    // A token that was handed out must outlive this process, as its objects do.
    await store.saved();
    return { body: tokens, headers: { "cache-control": "no-store" } };
  } catch (error) {
    if (!(error instanceof OAuthRefusal)) throw error;
    return refusal(400, error.code, error.message);
  }
}

function faultyTokenAnswer(
  fault: Fault,
  late: LateEffects,
  answer: () => Promise<Answer>,
): Promise<Answer | "cut" | "hang"> {
  // What expires here is the refresh token, which is refused in the words of RFC 6749.
  const meant: Fault = fault.kind === "expiredToken" ? { ...fault, kind: "status", status: 400 } : fault;
  return faultyAnswer(meant, {
    answer,
    postpone: () => late.add("encorastream", meant, answer),
    refusal: (status, message) => refusal(status, refusalCodes[status] ?? "server_error", message),
    unknownEndpoint: "No such endpoint",
  });
}

/** The codes of RFC 6749 that go with a status. */
const refusalCodes: Readonly<Record<number, string>> = {
  400: "invalid_grant",
  401: "invalid_client",
  503: "temporarily_unavailable",
};

function refusal(status: number, error: string, error_description: string): Answer {
  return { status, body: { error, error_description } };
}

async function refusing(reply: FastifyReply, answer: () => unknown): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof OAuthRefusal)) throw error;
    return reply.code(400).send({ error: error.code, error_description: error.message });
  }
}

/** The fields of a form. The body arrives as bytes. */
function formOf(body: unknown): Parameters {
  return Object.fromEntries(new URLSearchParams(Buffer.isBuffer(body) ? body.toString("utf8") : ""));
}

function page(asked: Parameters): string {
  const hidden = Object.entries(asked).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<!doctype html>
<html lang="en">
<title>Sign in to the emulator</title>
<h1>Sign in to EncoraStream (emulator)</h1>
<p><b>${escaped(asked.client_id ?? "")}</b> asks for: ${escaped(asked.scope ?? "")}</p>
<form method="post">
${hidden.join("\n")}
<label>Account <input name="account" value="viewer"></label>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
