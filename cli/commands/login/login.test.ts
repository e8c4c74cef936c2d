import { existsSync, readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Emulator } from "../../../emulator";
import { startForTest } from "../../../emulator/test-client";
import { readTokens, tokenPath } from "../../../provider/encorastream/sign-in/token-file";
import { type OttRun, runOtt } from "../../../test/support/ott";
import { allow, useStateFolder } from "../../../test/support/signed-in";

let emulator: Emulator;
beforeAll(async () => {
  ({ emulator } = await startForTest());
});
beforeEach(() => {
  useStateFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  emulator.reset();
});
afterAll(() => emulator.close());

const endpoint = () => emulator.endpoints.encorastream;

/** One run of the command. `visit` is the user's browser: what it does with the page's address. */
class Run {
  readonly input = new PassThrough();
  readonly opened: Promise<string>;
  readonly ended: Promise<OttRun>;

  constructor(words: string[], openBrowser: (url: string) => unknown = () => {}) {
    let show: (url: string) => void = () => {};
    this.opened = new Promise((resolve) => {
      show = resolve;
    });
    const line = ["login", "encorastream", "--endpoint", endpoint(), "--client-id", "pulumi", ...words];
    this.ended = runOtt(line, {
      input: this.input,
      openBrowser,
      onOutput: (text) => {
        for (const [url] of text.matchAll(/http\S+code_challenge\S+/g)) show(url);
      },
    });
  }

  /** What the run prints to stderr before it ends with an error. */
  async failure(): Promise<string> {
    const { code, stderr } = await this.ended;
    expect(code).toBe(1);
    return stderr;
  }
}

const isStored = () => existsSync(tokenPath(endpoint()));
const statusOf = async (url: string | URL) => (await fetch(url)).status;

describe("ott login encorastream", () => {
  it("opens the vendor's page, waits for the answer, and stores the tokens", async () => {
    let page = "";
    const run = new Run([], async (url) => {
      page = await (await fetch(await allow(url))).text();
    });
    const { code, stdout } = await run.ended;
    expect(page).toContain("You can close this window.");
    expect(code).toBe(0);
    expect(stdout).toContain(`Signed in to ${endpoint()}.`);
    expect(await readTokens(endpoint())).toMatchObject({
      clientId: "pulumi",
      tokenUrl: `${endpoint()}/auth/token`,
    });
  });

  it("asks for S256, a fresh state, and the scopes of the vendor's sample", async () => {
    const runs = [new Run(["--timeout", "0.2"]), new Run(["--timeout", "0.2"])];
    const pages = await Promise.all(runs.map(({ opened }) => opened));
    const asked = pages.map((url) => Object.fromEntries(new URL(url).searchParams));
    expect(asked[0]).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
      scope: expect.stringContaining("content:read"),
    });
    expect(asked[0]?.state).toMatch(/^[\w-]{43}$/);
    expect(asked[0]?.state).not.toBe(asked[1]?.state);
    expect(asked[0]?.code_challenge).not.toBe(asked[1]?.code_challenge);
    await Promise.all(runs.map((run) => run.failure()));
  });

  it("refuses an answer with another state, and waits on for its own", async () => {
    const statuses: number[] = [];
    const run = new Run([], async (url) => {
      const good = await allow(url);
      const foreign = new URL(good);
      foreign.searchParams.set("state", "another");
      for (const address of [foreign, good]) statuses.push(await statusOf(address));
    });
    await run.ended;
    expect(statuses).toEqual([400, 200]);
    expect(isStored()).toBe(true);
  });

  it("fails if the user says no, and stores nothing", async () => {
    const run = new Run([], async (url) => fetch(await allow(url, "deny")));
    expect(await run.failure()).toBe(
      "error: Sign-in failed: the vendor answered access_denied. Nothing was stored. Run the command again.\n",
    );
    expect(isStored()).toBe(false);
  });

  it("fails if no answer comes in time, and closes its port", async () => {
    const run = new Run(["--timeout", "0.05"]);
    expect(await run.failure()).toContain("no answer came within 0.05 seconds. Nothing was stored.");
    const back = new URL(await run.opened).searchParams.get("redirect_uri") ?? "";
    await expect(fetch(back)).rejects.toThrow("fetch failed");
  });

  it("prints neither the code nor the tokens", async () => {
    let code = "";
    const run = new Run([], async (url) => {
      const back = await allow(url);
      code = back.searchParams.get("code") ?? "";
      await fetch(back);
    });
    const { stdout } = await run.ended;
    const { accessToken, refreshToken } = await readTokens(endpoint());
    expect(code).not.toBe("");
    for (const secret of [code, accessToken, refreshToken]) expect(stdout).not.toContain(secret);
    expect(readFileSync(tokenPath(endpoint()), "utf8")).not.toContain(code);
  });

  it("takes the page's and the token endpoint's address from options", async () => {
    const run = new Run(
      ["--authorize-url", `${endpoint()}/auth/authorize?brand=a`, "--token-url", "http://127.0.0.1:1/token"],
      async (url) => fetch(await allow(url)),
    );
    expect(await run.failure()).toContain("The token endpoint http://127.0.0.1:1/token gave no answer");
    expect(new URL(await run.opened).searchParams.get("brand")).toBe("a");
    expect(isStored()).toBe(false);
  });
});

describe("ott login encorastream --no-browser", () => {
  it("waits for the address that the browser ends on, and opens none", async () => {
    let opened = 0;
    const run = new Run(["--no-browser"], () => {
      opened += 1;
    });
    run.input.write(`\n  ${await allow(await run.opened)}\n`);
    await run.ended;
    expect(opened).toBe(0);
    expect(isStored()).toBe(true);
  });

  it.each([
    [
      "an address with another state",
      "http://127.0.0.1/callback?code=c&state=s",
      "belongs to another sign-in",
    ],
    ["something else", "a-code", "what was pasted is not an address"],
  ])("fails on %s, and stores nothing", async (_what, line, text) => {
    const run = new Run(["--no-browser"]);
    await run.opened;
    run.input.write(`${line}\n`);
    expect(await run.failure()).toContain(text);
    expect(isStored()).toBe(false);
  });

  it("fails if its input ends", async () => {
    const run = new Run(["--no-browser"]);
    await run.opened;
    run.input.end();
    expect(await run.failure()).toContain("no address was pasted");
  });
});
