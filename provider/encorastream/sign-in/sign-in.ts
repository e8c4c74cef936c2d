import { type ExpectedError, failure } from "../../core/errors";
import { foreignText } from "../../core/foreign-text";
import { newPkce, randomText } from "./pkce";
import { exchangeCode } from "./token-endpoint";
import { withTokenLock, writeTokens } from "./token-file";

/** What a sign-in needs to know. The two URLs are inferred from the vendor's documents, so they can be set. */
export interface SignInOptions {
  /** Base URL of the tenant's API. */
  endpoint: string;
  clientId: string;
  scope: string;
  authorizeUrl?: string | undefined;
  tokenUrl?: string | undefined;
}

/** A sign-in between the page that the user is sent to and the answer that comes back from it. */
export interface BegunSignIn {
  /** The page where the user signs in. */
  url: string;
  /** Whether an answer is that of this sign-in, and of no other page. */
  isAnswer(answer: URLSearchParams): boolean;
  /** Gets the tokens and stores them. */
  finish(answer: URLSearchParams): Promise<void>;
}

/** The scopes of the vendor's sample. No document names one for content administration. */
export const documentedScope = "openid profile content:read subscription:read watchlist devices drm";

/** Begins an authorization code sign-in with PKCE. `redirectUri`: where the vendor sends the browser with the answer. */
export function beginSignIn(options: SignInOptions, redirectUri: string): BegunSignIn {
  const base = options.endpoint.replace(/\/+$/, "");
  const tokenUrl = options.tokenUrl ?? `${base}/auth/token`;
  const url = new URL(options.authorizeUrl ?? `${base}/auth/authorize`);
  const { verifier, challenge } = newPkce();
  const state = randomText();
  const asked = {
    response_type: "code",
    client_id: options.clientId,
    redirect_uri: redirectUri,
    scope: options.scope,
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const isAnswer = (answer: URLSearchParams) => answer.get("state") === state;
  return {
    url: url.href,
    isAnswer,
    async finish(answer) {
      if (!isAnswer(answer)) throw signInFailure("the answer belongs to another sign-in (its state differs)");
      const error = answer.get("error");
      if (error !== null)
        throw signInFailure(`the vendor answered ${foreignText(errorText(error, answer), 200)}`);
      const code = answer.get("code");
      if (!code) throw signInFailure("the answer has no code");
      const { endpoint, clientId } = options;
      const grant = await exchangeCode(tokenUrl, { clientId, code, redirectUri, verifier });
      const { refreshToken } = grant;
      if (refreshToken === undefined) throw signInFailure("the vendor gave no refresh token");
      await withTokenLock(endpoint, () =>
        writeTokens({ endpoint, clientId, tokenUrl, ...grant, refreshToken }),
      );
    },
  };
}

function errorText(error: string, answer: URLSearchParams): string {
  const text = answer.get("error_description");
  return text ? `${error} (${text})` : error;
}

/** The error of a sign-in that ended without tokens. */
export function signInFailure(what: string): ExpectedError {
  return failure({
    what: `Sign-in failed: ${what}`,
    state: "Nothing was stored",
    remedy: "Run the command again",
  });
}
