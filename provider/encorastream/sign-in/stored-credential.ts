import { type ExpectedError, failure, reasonOf, remedyOf } from "../../core/errors";
import type { CredentialSource, IssuedCredential } from "../../http/credential";
import { GrantRefused, refreshTokens } from "./token-endpoint";
import { readTokens, remedy, type StoredTokens, withTokenLock, writeTokens } from "./token-file";

/**
 * The access token of whoever signed in to this tenant. It is refreshed before it expires, and when the vendor
 * refuses it. A refresh token dies on use, so the file is read once more under the lock: another process may have
 * refreshed meanwhile.
 */
export function storedCredential(endpoint: string): CredentialSource {
  let handedOut: string | undefined;
  return async ({ refresh }) => {
    const needsRefresh = (tokens: StoredTokens) =>
      Date.now() >= tokens.renewAt || (refresh && tokens.accessToken === handedOut);
    const stored = await readTokens(endpoint);
    const tokens = needsRefresh(stored)
      ? await withTokenLock(endpoint, async () => {
          const latest = await readTokens(endpoint);
          return needsRefresh(latest) ? refreshed(latest, refresh) : latest;
        })
      : stored;
    handedOut = tokens.accessToken;
    return issued(tokens);
  };
}

/** `isRefused`: the vendor did not take the access token, so it is of no use whatever its end. */
async function refreshed(tokens: StoredTokens, isRefused: boolean): Promise<StoredTokens> {
  const { endpoint, tokenUrl, clientId, refreshToken } = tokens;
  const grant = await refreshTokens(tokenUrl, clientId, refreshToken).catch((thrown: unknown) => {
    if (thrown instanceof GrantRefused) throw signInEnded(endpoint);
    // The token is good for a while yet: the next request after half of that time tries again.
    if (!isRefused && Date.now() < tokens.expiresAt) return undefined;
    throw failure({
      what: `The tokens for ${endpoint} could not be refreshed: ${reasonOf(thrown)}`,
      state: "Nothing was sent",
      remedy: `${remedyOf(thrown)} If that does not help: ${remedy}`,
    });
  });
  if (grant === undefined) return tokens;
  const next = { ...tokens, ...grant, refreshToken: grant.refreshToken ?? refreshToken };
  await writeTokens(next);
  return next;
}

function signInEnded(endpoint: string): ExpectedError {
  return failure({
    what: `The sign-in to ${endpoint} has ended: the vendor refused its refresh token`,
    state: "Nothing was sent",
    remedy,
  });
}

function issued({ accessToken, expiresAt }: StoredTokens): IssuedCredential {
  return { text: accessToken, expiresAt };
}
