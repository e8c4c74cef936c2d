import type { FastifyInstance, FastifyReply } from "fastify";
import { accountLabel } from "../account";
import { vendorTime } from "../clock";
import type { RequestLog } from "../log";
import type { Store } from "../store";
import type { EmulatorSettings } from "../types";
import {
  authorize,
  checkAuthorizeRequest,
  denied,
  issueTokens,
  OAuthRefusal,
  type Parameters,
} from "./oauth";

interface Environment {
  settings: EmulatorSettings;
  store: Store;
  log: RequestLog;
}

/** What the log shows of a body: codes, verifiers and tokens are secrets. */
const shownFields = ["grant_type", "client_id", "redirect_uri"];

/** The authorize page and the token endpoint, below the vendor's base URL. They are no documented operations. */
export function registerOAuth(server: FastifyInstance, environment: Environment, prefix: string): void {
  const { settings, store, log } = environment;
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
    const answered = await refusing(reply, async () => {
      const tokens = issueTokens(store, settings, asked, now());
      // A token that was handed out must outlive this process, as its objects do.
      await store.saved();
      return reply.header("cache-control", "no-store").send(tokens);
    });
    record.finishedAt = Date.now();
    record.status = reply.statusCode;
    return answered;
  });
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
