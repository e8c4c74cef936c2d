import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Entry, Store } from "../store";
import type { EmulatorSettings } from "../types";
import { timestamp } from "./answers";

/**
 * OAuth 2 with PKCE as https://api-docs.encorastream.com/auth.html states it: only S256, refresh tokens that die on
 * use. A sign-in is an object of the kind `sign-ins`: deleting it by hand is what a revocation at the vendor is.
 */

const kind = "sign-ins";
const codeSeconds = 60;

/** What an authorize request asks for, by the names of its parameters. */
export type Parameters = Readonly<Record<string, string>>;

/** A refusal in the form of RFC 6749: a code and a text. */
export class OAuthRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Refuses a request that no page may be shown for, let alone be led away from. */
export function checkAuthorizeRequest(asked: Parameters): void {
  if (!isLoopback(asked.redirect_uri)) refuse("invalid_request", "redirect_uri must be a loopback address");
  if (asked.response_type !== "code") refuse("unsupported_response_type", "response_type must be code");
  if (!asked.client_id) refuse("invalid_request", "client_id is missing");
  if (asked.code_challenge_method !== "S256") {
    refuse("invalid_request", "code_challenge_method must be S256");
  }
  if (!/^[\w-]{43}$/.test(asked.code_challenge ?? "")) {
    refuse("invalid_request", "code_challenge must be the SHA-256 of the verifier in base64url");
  }
  if ((asked.state ?? "").length < 22) refuse("invalid_request", "state must hold 16 random bytes or more");
}

/** Signs an account in, and answers with the address that its browser is sent to. */
export function authorize(store: Store, account: string, asked: Parameters, now: number): string {
  const { redirect_uri = "", state = "", client_id, scope = "", code_challenge } = asked;
  const code = secret("code");
  store.begin();
  store.add(
    "encorastream",
    account,
    kind,
    randomUUID(),
    { client_id, scope, created_at: timestamp(now) },
    { code: digest(code), codeExpires: now + codeSeconds * 1000, redirect_uri, code_challenge },
  );
  return redirectWith(redirect_uri, { code, state });
}

/** The address that a browser is sent to when its user says no. */
export function denied({ redirect_uri = "", state = "" }: Parameters): string {
  return redirectWith(redirect_uri, { error: "access_denied", state });
}

/** The answer of the token endpoint. */
export function issueTokens(store: Store, settings: EmulatorSettings, asked: Parameters, now: number) {
  const signIn =
    asked.grant_type === "authorization_code"
      ? redeemed(store, asked, now)
      : asked.grant_type === "refresh_token"
        ? refreshed(store, asked)
        : refuse("unsupported_grant_type", "grant_type must be authorization_code or refresh_token");
  const { accessTokenSeconds } = settings.encorastream;
  const refreshToken = secret("refresh");
  store.begin();
  store.touch(signIn);
  signIn.hidden = { refresh_token: digest(refreshToken) };
  return {
    access_token: accessToken(signIn.account, now + accessTokenSeconds * 1000),
    token_type: "Bearer",
    expires_in: accessTokenSeconds,
    refresh_token: refreshToken,
    scope: signIn.record.scope,
  };
}

/** The sign-in that a code stands for. A code is good once. */
function redeemed(store: Store, asked: Parameters, now: number): Entry {
  const signIn = held(store, "code", asked.code);
  if (!signIn || Number(signIn.hidden.codeExpires) <= now) {
    return refuse("invalid_grant", "the code is unknown, used or expired");
  }
  const { redirect_uri, code_challenge } = signIn.hidden;
  signIn.hidden = {};
  const verifier = asked.code_verifier ?? "";
  const isVerified = /^[\w.~-]{43,128}$/.test(verifier) && digest(verifier) === code_challenge;
  if (!isVerified) refuse("invalid_grant", "the code_verifier does not belong to the code_challenge");
  if (asked.redirect_uri !== redirect_uri) refuse("invalid_grant", "redirect_uri is another one");
  return sameClient(signIn, asked);
}

function refreshed(store: Store, asked: Parameters): Entry {
  const signIn = held(store, "refresh_token", asked.refresh_token);
  if (!signIn) return refuse("invalid_grant", "the refresh token is unknown, used or revoked");
  return sameClient(signIn, asked);
}

function sameClient(signIn: Entry, asked: Parameters): Entry {
  return asked.client_id === signIn.record.client_id
    ? signIn
    : refuse("invalid_client", "client_id is another one");
}

function held(store: Store, name: string, value: string | undefined): Entry | undefined {
  if (!value) return undefined;
  return store
    .entries("encorastream", kind)
    .find((entry) => !entry.gone && entry.hidden[name] === digest(value));
}

/** An access token names its account and its end itself, so that nothing about it needs to be kept. */
function accessToken(account: string, expires: number): string {
  return `signed-in.${account}.${expires}.${randomBytes(16).toString("base64url")}`;
}

/** What an access token of a sign-in says; undefined for any other credential. */
export function signedIn(token: string): { account: string; expires: number } | undefined {
  const [, account, expires] = /^signed-in\.(account-[0-9a-f]{8})\.(\d+)\.[\w-]+$/.exec(token) ?? [];
  return account === undefined ? undefined : { account, expires: Number(expires) };
}

/** What is kept of a code and a refresh token: the page and the state file show neither. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function secret(purpose: string): string {
  return `${purpose}-${randomBytes(24).toString("base64url")}`;
}

function redirectWith(address: string, answer: Record<string, string>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  return url.href;
}

function isLoopback(address = ""): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/.test(address) && URL.canParse(address);
}

function refuse(code: string, message: string): never {
  throw new OAuthRefusal(code, message);
}
