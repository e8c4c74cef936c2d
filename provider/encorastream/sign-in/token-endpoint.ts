import { z } from "zod";
import { ExpectedError, failure, reasonOf } from "../../core/errors";
import { foreignText } from "../../core/foreign-text";
import { noteSecrets } from "../../core/redaction";
import { json, limitedText } from "../../http/answer";
import { isUnencrypted, openWire } from "../../http/wire";

const deadlineSeconds = 30;

/** An access token is renewed this long before it expires, or after half of a short life. */
const usualMargin = 60_000;

const granted = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.coerce.number().positive().default(900),
});

const refused = z.object({ error: z.string(), error_description: z.string().optional() });

/** What the vendor gives for a code or a refresh token. Times are epoch milliseconds. */
export interface Grant {
  accessToken: string;
  /** Left out: the one before stays good. */
  refreshToken: string | undefined;
  expiresAt: number;
  renewAt: number;
}

/** The vendor refuses the code or the refresh token itself: another try is of no use. */
export class GrantRefused extends ExpectedError {}

/** The sign-in of a code, by the proof that it was asked for here. */
export interface CodeExchange {
  clientId: string;
  code: string;
  redirectUri: string;
  verifier: string;
}

export function exchangeCode(tokenUrl: string, exchange: CodeExchange): Promise<Grant> {
  noteSecrets([exchange.code, exchange.verifier]);
  return ask(tokenUrl, {
    grant_type: "authorization_code",
    client_id: exchange.clientId,
    code: exchange.code,
    redirect_uri: exchange.redirectUri,
    code_verifier: exchange.verifier,
  });
}

export function refreshTokens(tokenUrl: string, clientId: string, refreshToken: string): Promise<Grant> {
  return ask(tokenUrl, { grant_type: "refresh_token", client_id: clientId, refresh_token: refreshToken });
}

/**
 * One request, which is not repeated: what it sends is good once. Redirects are not followed, and plain http is
 * refused, so the secrets reach the token URL alone.
 */
async function ask(tokenUrl: string, fields: Record<string, string>): Promise<Grant> {
  if (isUnencrypted(tokenUrl)) {
    throw failure({
      what: `The token URL ${tokenUrl} is plain http: tokens would be sent unencrypted`,
      state: "Nothing was sent",
      remedy: "Use an https URL",
    });
  }
  const begun = Date.now();
  const { status, body } = await answerOf(tokenUrl, fields);
  const refusal = refused.safeParse(body).data;
  const said = refusal === undefined ? "" : `: ${saidBy(refusal)}`;
  if (refusal && ["invalid_grant", "invalid_client"].includes(refusal.error)) {
    throw new GrantRefused({
      what: `The token endpoint answered ${status}${said}`,
      state: "No tokens were stored",
      remedy: "Sign in again",
    });
  }
  const tokens = status === 200 ? granted.safeParse(body).data : undefined;
  if (!tokens) {
    throw noTokens(`The token endpoint ${tokenUrl} answered ${status} without tokens${said}`);
  }
  noteSecrets([tokens.access_token, ...(tokens.refresh_token === undefined ? [] : [tokens.refresh_token])]);
  const life = tokens.expires_in * 1000;
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    expiresAt: begun + life,
    renewAt: begun + life - Math.min(usualMargin, life / 2),
  };
}

async function answerOf(tokenUrl: string, fields: Record<string, string>) {
  const { dispatcher, request } = await openWire(tokenUrl, 1);
  try {
    const response = await request(tokenUrl, {
      method: "POST",
      dispatcher,
      signal: AbortSignal.timeout(deadlineSeconds * 1000),
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
    return { status: response.statusCode, body: json(await limitedText(response.body)) };
  } catch (thrown) {
    throw noTokens(`The token endpoint ${tokenUrl} gave no answer: ${reasonOf(thrown)}`);
  } finally {
    await dispatcher.destroy();
  }
}

function noTokens(what: string): ExpectedError {
  return failure({
    what,
    state: "No tokens were stored",
    remedy: "Check the token URL, and run the command again",
  });
}

function saidBy({ error, error_description: text }: z.infer<typeof refused>): string {
  return foreignText(text === undefined ? error : `${error} (${text})`, 200);
}
