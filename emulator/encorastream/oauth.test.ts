import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Emulator } from "../index";
import { at, startForTest, TestClient } from "../test-client";

let emulator: Emulator;
beforeAll(async () => {
  ({ emulator } = await startForTest());
});
afterEach(() => {
  vi.restoreAllMocks();
  emulator.reset();
});
afterAll(() => emulator.close());

const verifier = "v".repeat(43);
const asked = {
  response_type: "code",
  client_id: "pulumi",
  redirect_uri: "http://127.0.0.1:5000/callback",
  scope: "openid",
  state: "s".repeat(22),
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};

const addressOf = (path: string) => `${emulator.endpoints.encorastream}/auth/${path}`;

function post(path: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  return fetch(addressOf(path), { method: "POST", body, redirect: "manual" });
}

async function allowed(change: Record<string, string> = {}) {
  const { headers } = await post("authorize", { ...asked, account: "editor", decision: "allow", ...change });
  return new URL(headers.get("location") ?? "").searchParams;
}

async function token(fields: Record<string, string>) {
  const answer = await post("token", { client_id: "pulumi", ...fields });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

async function exchange(change: Record<string, string> = {}) {
  const code = (await allowed()).get("code") ?? "";
  const { redirect_uri } = asked;
  const grant = { grant_type: "authorization_code", code, redirect_uri, code_verifier: verifier };
  return token({ ...grant, ...change });
}

const refresh = (refreshToken = "") => token({ grant_type: "refresh_token", refresh_token: refreshToken });

/** The status of a request with the access token. */
async function statusWith(accessToken = "") {
  return (await new TestClient(emulator, accessToken).encorastream("GET", "/webhooks")).status;
}

describe("the authorize page", () => {
  it("is a form that holds the request, with nothing of it as markup", async () => {
    const query = new URLSearchParams({ ...asked, scope: '"><script>' });
    const page = await (await fetch(`${addressOf("authorize")}?${query}`)).text();
    expect(page).toContain('name="client_id" value="pulumi"');
    expect(page).not.toContain("<script>");
  });

  it("leads back to the client with a code and the state, or with the user's refusal", async () => {
    expect(Object.fromEntries(await allowed())).toEqual({ code: expect.any(String), state: asked.state });
    expect(Object.fromEntries(await allowed({ decision: "deny" }))).toEqual({
      error: "access_denied",
      state: asked.state,
    });
  });

  it.each([
    [{ redirect_uri: "https://elsewhere.example.com/" }, "redirect_uri must be a loopback address"],
    [{ redirect_uri: "http://127.0.0.1.example.com/" }, "redirect_uri must be a loopback address"],
    [{ response_type: "token" }, "response_type must be code"],
    [{ client_id: "" }, "client_id is missing"],
    [{ code_challenge_method: "plain" }, "code_challenge_method must be S256"],
    [{ code_challenge: "short" }, "code_challenge must be the SHA-256"],
    [{ state: "short" }, "state must hold 16 random bytes or more"],
  ])("refuses %j and leads nowhere", async (change, text) => {
    const answer = await post("authorize", { ...asked, ...change });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
    expect(at(await answer.json(), "error_description")).toContain(text);
  });
});

describe("the token endpoint", () => {
  it("gives tokens for a code and its verifier", async () => {
    const { status, body } = await exchange();
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 900, scope: "openid" });
    expect(await statusWith(body.access_token)).toBe(200);
  });

  it.each([
    [{ code_verifier: "w".repeat(43) }, "invalid_grant"],
    [{ code_verifier: "short" }, "invalid_grant"],
    [{ redirect_uri: "http://127.0.0.1:5001/callback" }, "invalid_grant"],
    [{ code: "another" }, "invalid_grant"],
    [{ client_id: "another" }, "invalid_client"],
    [{ grant_type: "password" }, "unsupported_grant_type"],
  ])("refuses an exchange with %j", async (change, error) => {
    expect(await exchange(change)).toMatchObject({ status: 400, body: { error } });
  });

  it("takes a code once, and within a minute", async () => {
    const { redirect_uri } = asked;
    const codeOf = async () => (await allowed()).get("code") ?? "";
    const redeem = (code: string) =>
      token({ grant_type: "authorization_code", code, redirect_uri, code_verifier: verifier });
    const once = await codeOf();
    expect(await redeem(once)).toMatchObject({ status: 200 });
    expect(await redeem(once)).toMatchObject({ status: 400 });
    const late = await codeOf();
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_001);
    expect(await redeem(late)).toMatchObject({ status: 400 });
  });

  it("rotates refresh tokens: the old one dies on use", async () => {
    const first = await exchange();
    const second = await refresh(first.body.refresh_token);
    expect(second.status).toBe(200);
    expect(await refresh(first.body.refresh_token)).toMatchObject({ body: { error: "invalid_grant" } });
    expect((await refresh(second.body.refresh_token)).status).toBe(200);
  });

  it("refuses a sign-in that was deleted by hand", async () => {
    const { body } = await exchange();
    const [signIn] = emulator.objects("encorastream", "sign-ins");
    emulator.remove("encorastream", "sign-ins", String(signIn?._id));
    expect(await refresh(body.refresh_token)).toMatchObject({ body: { error: "invalid_grant" } });
  });

  it("keeps neither codes nor refresh tokens where the page shows objects", async () => {
    const code = (await allowed()).get("code") ?? "";
    const { body } = await exchange();
    const held = JSON.stringify(emulator.objects("encorastream", "sign-ins"));
    expect(code).not.toBe("");
    for (const secret of [code, body.refresh_token]) expect(held).not.toContain(secret);
  });

  it("is in the log, without codes, verifiers and tokens", async () => {
    const { body } = await exchange();
    await refresh(body.refresh_token);
    const requests = emulator.log({ vendor: "encorastream" });
    expect(requests.map((request) => request.body)).toEqual([
      { grant_type: "authorization_code", client_id: "pulumi", redirect_uri: asked.redirect_uri },
      { grant_type: "refresh_token", client_id: "pulumi" },
    ]);
    expect(requests.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe("an access token", () => {
  it("is good until its end by the clock, which a setting moves", async () => {
    emulator.settings.encorastream.accessTokenSeconds = 60;
    const { body } = await exchange();
    expect(await statusWith(body.access_token)).toBe(200);
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
    expect(await statusWith(body.access_token)).toBe(401);
  });

  it("stands for the account that signed in, whichever token it is", async () => {
    const first = await exchange();
    const second = await refresh(first.body.refresh_token);
    await statusWith(first.body.access_token);
    await statusWith(second.body.access_token);
    const accounts = emulator.log({ operation: "webhooks.list" }).map(({ account }) => account);
    expect(accounts).toHaveLength(2);
    expect(new Set(accounts).size).toBe(1);
  });
});

describe("a fault at the token endpoint", () => {
  const fault = { vendor: "encorastream", operation: "auth.token" } as const;

  it.each([
    [{ kind: "expiredToken" }, 400, "invalid_grant"],
    [{ kind: "status", status: 400 }, 400, "invalid_grant"],
    [{ kind: "status", status: 401 }, 401, "invalid_client"],
    [{ kind: "status" }, 500, "server_error"],
    [{ kind: "status", status: 503 }, 503, "temporarily_unavailable"],
  ] as const)(
    "of %j is refused in the words of OAuth, and the refresh token lives on",
    async (kind, status, error) => {
      const { body } = await exchange();
      emulator.inject({ ...fault, ...kind });
      expect(await refresh(body.refresh_token)).toMatchObject({ status, body: { error } });
      expect(emulator.log().at(-1)).toMatchObject({ path: "/auth/token", fault: kind.kind, status });
      expect((await refresh(body.refresh_token)).status).toBe(200);
    },
  );

  it("can cut the connection after the refresh token has died", async () => {
    const { body } = await exchange();
    emulator.inject({ ...fault, kind: "cutAfter" });
    await expect(refresh(body.refresh_token)).rejects.toThrow("fetch failed");
    expect(await refresh(body.refresh_token)).toMatchObject({ body: { error: "invalid_grant" } });
  });

  it("can hand out a token that has expired already", async () => {
    emulator.inject({
      ...fault,
      kind: "rewrite",
      change: { access_token: "signed-in.account-00000000.1.x" },
    });
    const { status, body } = await exchange();
    expect(status).toBe(200);
    expect(await statusWith(body.access_token)).toBe(401);
  });

  it("is met by requests for tokens alone", async () => {
    const { body } = await exchange();
    emulator.inject({ ...fault, kind: "status", status: 500 });
    expect(await statusWith(body.access_token)).toBe(200);
    expect(emulator.pendingFaults()).toHaveLength(1);
  });
});
