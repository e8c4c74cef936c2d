import { copyFileSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Emulator } from "../../../emulator";
import { startForTest } from "../../../emulator/test-client";
import { answer, cut, Vendor } from "../../../test/support/http-vendor";
import { providerFor } from "../../../test/support/provider";
import { signIn, useStateFolder } from "../../../test/support/signed-in";
import { settingValues } from "../../core/account";
import { messageOf } from "../../core/errors";
import { accountFingerprint } from "../../core/fingerprint";
import { accountOf } from "../../definitions";
import type { EncoraStreamClient } from "../client";
import { storedCredential } from "./stored-credential";
import { readTokens, tokenPath, writeTokens } from "./token-file";

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  ({ emulator } = await startForTest());
});
beforeEach(() => {
  folder = useStateFolder();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  emulator.reset();
});
afterAll(() => emulator.close());

const endpoint = () => emulator.endpoints.encorastream;

function openClient(): EncoraStreamClient {
  const values = { endpoint: endpoint(), requestsPerSecond: "0" };
  return accountOf("encorastream").open(values, async () => {}).client as EncoraStreamClient;
}

/** How often the vendor was asked for new tokens. */
function refreshes(): number {
  return emulator.log().filter(({ path, body }) => path === "/auth/token" && isRefresh(body)).length;
}

function isRefresh(body: unknown): boolean {
  return JSON.stringify(body).includes("refresh_token");
}

const statuses = () => new Set(emulator.log({ operation: "webhooks.list" }).map(({ status }) => status));

/** Tokens for a tenant whose vendor is the server at this address. */
async function storeTokens(server: string, change: { expiresAt?: number; renewAt?: number }) {
  const tokens = { accessToken: "the-access-token", refreshToken: "the-refresh-token", clientId: "pulumi" };
  const times = { expiresAt: Date.now() + 900_000, renewAt: Date.now() + 840_000 };
  await writeTokens({ endpoint: server, tokenUrl: `${server}/token`, ...tokens, ...times, ...change });
}

describe("an account", () => {
  const problems = (change: Record<string, string> = {}) => {
    const config: Record<string, string> = { "encorastream:endpoint": endpoint(), ...change };
    return settingValues(accountOf("encorastream"), (key) => config[key], {}).problems;
  };

  it("is complete without a credential once somebody has signed in to its endpoint", async () => {
    expect(problems()).toEqual([expect.stringContaining('Or sign in with "npx ott login encorastream".')]);
    await signIn(emulator);
    expect(problems()).toEqual([]);
    expect(problems({ "encorastream:endpoint": "https://other.example.com" })).toHaveLength(1);
  });

  it("uses the token that is set, although somebody has signed in", async () => {
    await signIn(emulator);
    const values = { endpoint: endpoint(), accessToken: "a-token", requestsPerSecond: "0" };
    const { client } = accountOf("encorastream").open(values, async () => {});
    await (client as EncoraStreamClient).call("webhooks.list");
    const { account } = emulator.log({ operation: "webhooks.list" })[0] ?? {};
    expect(account).toBe(accountFingerprint("a-token"));
  });
});

describe("a run after a sign-in", () => {
  it("refreshes the token a minute before each end, and no request of 200 over an hour meets a 401", async () => {
    await signIn(emulator);
    const client = openClient();
    const begun = Date.now();
    const now = vi.spyOn(Date, "now");
    for (let request = 0; request < 200; request += 1) {
      now.mockReturnValue(begun + request * 18_000);
      await client.call("webhooks.list");
    }
    expect(statuses()).toEqual(new Set([200]));
    expect(emulator.log({ operation: "webhooks.list" })).toHaveLength(200);
    // 3,582 seconds, with a token that is renewed after 840 of its 900 seconds.
    expect(refreshes()).toBe(4);
  });

  it("does not notice tokens that expire in the middle of 200 creates", async () => {
    await signIn(emulator);
    const under = await providerFor(emulator, "encorastream:Genre", { "encorastream:accessToken": "" });
    const begun = Date.now();
    const now = vi.spyOn(Date, "now");
    for (let number = 0; number < 200; number += 1) {
      now.mockReturnValue(begun + number * 18_000);
      const genre = { name: `Genre ${number}`, slug: `genre-${number}`, contentTypes: ["show"] };
      await under.create(await under.checked(genre));
    }
    expect(emulator.objects("encorastream", "genres")).toHaveLength(200);
    expect(new Set(emulator.objects("encorastream", "genres").map(({ _account }) => _account)).size).toBe(1);
    expect(emulator.log().filter(({ status }) => status === 401)).toEqual([]);
  });

  it("refreshes once for all requests at the same time", async () => {
    await signIn(emulator);
    const client = openClient();
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000);
    await Promise.all(Array.from({ length: 20 }, () => client.call("webhooks.list")));
    expect(refreshes()).toBe(1);
    expect(statuses()).toEqual(new Set([200]));
  });

  it("refreshes once when the vendor refuses a token that should be good", async () => {
    await signIn(emulator);
    const client = openClient();
    emulator.inject({ vendor: "encorastream", kind: "expiredToken", operation: "webhooks.list" });
    await client.call("webhooks.list");
    expect(refreshes()).toBe(1);
    expect(emulator.log({ operation: "webhooks.list" }).map(({ status }) => status)).toEqual([401, 200]);
  });

  it("uses the new refresh token each time, since the old one died", async () => {
    await signIn(emulator);
    const source = storedCredential(endpoint());
    const tokens = new Set<string>();
    for (let run = 0; run < 3; run += 1) tokens.add((await source({ refresh: run > 0 })).text);
    expect(tokens.size).toBe(3);
    expect((await readTokens(endpoint())).accessToken).toBe([...tokens].at(-1));
  });

  it("says how to sign in again when the sign-in has ended", async () => {
    await signIn(emulator);
    const [held] = emulator.objects("encorastream", "sign-ins");
    emulator.remove("encorastream", "sign-ins", String(held?._id));
    const client = openClient();
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000);
    await expect(client.call("webhooks.list")).rejects.toThrow(
      `The sign-in to ${endpoint()} has ended: the vendor refused its refresh token. Nothing was sent. Sign in with "npx ott login encorastream".`,
    );
    expect(emulator.log({ operation: "webhooks.list" })).toEqual([]);
  });
});

describe("two processes on one sign-in", () => {
  it("share a refresh before the end: the second finds the tokens of the first", async () => {
    await signIn(emulator);
    const stored = await readTokens(endpoint());
    await writeTokens({ ...stored, renewAt: 0 });
    const sources = [storedCredential(endpoint()), storedCredential(endpoint())];
    const [one, other] = await Promise.all(sources.map((source) => source({ refresh: false })));
    expect(one).toEqual(other);
    expect(refreshes()).toBe(1);
  });

  it("share a refresh after a 401", async () => {
    await signIn(emulator);
    const sources = [storedCredential(endpoint()), storedCredential(endpoint())];
    await Promise.all(sources.map((source) => source({ refresh: false })));
    const [one, other] = await Promise.all(sources.map((source) => source({ refresh: true })));
    expect(one).toEqual(other);
    expect(refreshes()).toBe(1);
  });
});

describe("a refresh that gets no tokens", () => {
  let vendor: Vendor;
  afterEach(() => vendor.close());

  it("leaves a token in use that is good for a while yet", async () => {
    vendor = new Vendor(cut);
    const server = await vendor.listen();
    await storeTokens(server, { renewAt: 0 });
    expect(await storedCredential(server)({ refresh: false })).toMatchObject({ text: "the-access-token" });
    expect(vendor.requests).toHaveLength(1);
  });

  it("fails if the vendor has refused the token, whatever its end", async () => {
    vendor = new Vendor(cut);
    const server = await vendor.listen();
    await storeTokens(server, {});
    const source = storedCredential(server);
    await source({ refresh: false });
    await expect(source({ refresh: true })).rejects.toThrow("could not be refreshed");
  });

  it.each([
    ["a cut", cut, "gave no answer"],
    ["a 500", answer(500, "down"), "answered 500 without tokens"],
    ["no tokens", answer(200, {}), "answered 200 without tokens"],
    [
      "a redirect, which is not followed",
      answer(307, "", { location: "http://127.0.0.1:1/" }),
      "answered 307",
    ],
  ])("fails on %s if the token has expired, and keeps the file", async (_what, reply, text) => {
    vendor = new Vendor(reply);
    const server = await vendor.listen();
    await storeTokens(server, { renewAt: 0, expiresAt: 0 });
    const before = readFileSync(tokenPath(server), "utf8");
    const failed = String(await storedCredential(server)({ refresh: false }).catch(messageOf));
    expect(failed).toContain(text);
    expect(failed).toContain(
      'Nothing was sent. Check the token URL, and run the command again. If that does not help: Sign in with "npx ott',
    );
    expect(readFileSync(tokenPath(server), "utf8")).toBe(before);
    expect(vendor.requests).toHaveLength(1);
  });

  it("shows none of them, even where the vendor quotes them", async () => {
    vendor = new Vendor(answer(400, { error: "invalid_request", error_description: "the-refresh-token" }));
    const server = await vendor.listen();
    await storeTokens(server, { renewAt: 0, expiresAt: 0 });
    const failed = String(await storedCredential(server)({ refresh: false }).catch(messageOf));
    expect(failed).toContain("invalid_request ([secret])");
  });

  it("keeps the refresh token where the vendor gives no other", async () => {
    vendor = new Vendor(answer(200, { access_token: "another-access-token", expires_in: 900 }));
    const server = await vendor.listen();
    await storeTokens(server, { renewAt: 0 });
    await storedCredential(server)({ refresh: false });
    expect(await readTokens(server)).toMatchObject({
      accessToken: "another-access-token",
      refreshToken: "the-refresh-token",
    });
  });
});

describe("the token file", () => {
  it.skipIf(process.platform === "win32")("is the user's alone, and so is its folder", async () => {
    await signIn(emulator);
    expect(statSync(tokenPath(endpoint())).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "pulumi-ott")).mode & 0o777).toBe(0o700);
  });

  it("is the only file that stays, and the only one with tokens in it", async () => {
    const log = join(folder, "ott.log");
    vi.stubEnv("OTT_LOG", "debug");
    vi.stubEnv("OTT_LOG_FILE", log);
    await signIn(emulator);
    const client = openClient();
    emulator.inject({ vendor: "encorastream", kind: "expiredToken", operation: "webhooks.list" });
    await client.call("webhooks.list");
    const { accessToken, refreshToken } = await readTokens(endpoint());
    const logged = readFileSync(log, "utf8") + JSON.stringify(emulator.log());
    expect(readFileSync(log, "utf8")).toContain("webhooks.list");
    expect(logged).not.toContain(accessToken);
    expect(logged).not.toContain(refreshToken);
    expect(readdirSync(join(folder, "pulumi-ott"))).toEqual([
      expect.stringMatching(/^encorastream-.*\.json$/),
    ]);
  });

  it("is read for its own endpoint only, whatever its name", async () => {
    await signIn(emulator);
    expect((await readTokens(`${endpoint()}/`)).endpoint).toBe(endpoint());
    copyFileSync(tokenPath(endpoint()), tokenPath("https://other.example.com"));
    await expect(readTokens("https://other.example.com")).rejects.toThrow(
      /holds no tokens for https:\/\/other\.example\.com\. Nothing was sent\. Sign in with/,
    );
  });
});

it("a token URL on another machine must be encrypted", async () => {
  await writeTokens({
    endpoint: "http://tenant.example.com",
    clientId: "pulumi",
    tokenUrl: "http://tenant.example.com/auth/token",
    accessToken: "the-access-token",
    refreshToken: "the-refresh-token",
    expiresAt: 0,
    renewAt: 0,
  });
  await expect(storedCredential("http://tenant.example.com")({ refresh: false })).rejects.toThrow(
    "plain http: tokens would be sent unencrypted. Nothing was sent. Use an https URL.",
  );
});
