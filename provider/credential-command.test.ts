import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer, type Reply, Vendor } from "../test/support/http-vendor";
import { temporaryFolder } from "../test/support/temporary-folder";
import type { ContentPoolClient } from "./contentpool/client";
import { messageOf } from "./core/errors";
import { accountOf } from "./definitions";
import type { EncoraStreamClient } from "./encorastream/client";
import type { FiveCentsClient } from "./fivecents/client";

/** `<vendor>:credentialCommand`, the same for all three vendors. */

let vendor: Vendor;
let folder: string;
beforeEach(() => {
  folder = temporaryFolder("credential");
});
afterEach(() => {
  vi.restoreAllMocks();
  return vendor?.close();
});

interface Case {
  /** Sends one request. */
  call(client: unknown): Promise<unknown>;
  /** The header of a request with this credential. */
  header(credential: string): Record<string, string>;
  /** The vendor's own 401. */
  unauthorized: unknown;
  /** An answer to the request. */
  good: unknown;
}

const cases: Record<string, Case> = {
  fivecents: {
    call: (client) => (client as FiveCentsClient).call("push.servers"),
    header: (credential) => ({ "x-api-key": credential }),
    unauthorized: { status: "error", errors: [{ code: 401, message: "Unauthorized" }] },
    good: { result: "success" },
  },
  encorastream: {
    call: (client) => (client as EncoraStreamClient).call("plans.list"),
    header: (credential) => ({ authorization: `Bearer ${credential}` }),
    unauthorized: { code: "UNAUTHORIZED", message: "token expired", request_id: "r-1" },
    good: { data: [] },
  },
  contentpool: {
    call: (client) => (client as ContentPoolClient).call("genres.list"),
    header: (credential) => ({ token: credential }),
    unauthorized: { error: true, error_messages: ["Unauthorized"], http_response_code: 401, output: null },
    good: { error: false, error_messages: [], http_response_code: 200, output: {} },
  },
};

/** A program that notes each of its runs, then does what the lines say. `run` is the number of the run. */
function programThat(lines: string): string[] {
  const path = join(folder, "program.cjs");
  const runs = JSON.stringify(join(folder, "runs"));
  writeFileSync(
    path,
    `const fs = require("node:fs");
fs.appendFileSync(${runs}, JSON.stringify(process.argv.slice(2)) + "\\n");
const run = fs.readFileSync(${runs}, "utf8").trim().split("\\n").length;
${lines}`,
  );
  return [process.execPath, path];
}

/** The words that each run of the program was given. */
function runs(): string[][] {
  return readFileSync(join(folder, "runs"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as string[]);
}

async function clientWith(name: string, command: readonly string[], ...replies: Reply[]) {
  vendor = new Vendor(...replies);
  const values = {
    endpoint: await vendor.listen(),
    requestsPerSecond: "0",
    credentialCommand: JSON.stringify(command),
  };
  return accountOf(name).open(values, async () => {}).client;
}

describe.each(Object.entries(cases))("credentialCommand of %s", (name, { call, header, ...bodies }) => {
  const good = answer(200, bodies.good);

  it("is run once for all requests that need the credential, which goes into the header", async () => {
    const command = programThat("console.log(JSON.stringify({ credential: 'key-' + run }));");
    const client = await clientWith(name, command, good);
    await Promise.all([call(client), call(client), call(client)]);
    await call(client);
    expect(runs()).toHaveLength(1);
    expect(vendor.requests.map(({ headers }) => headers)).toMatchObject(Array(4).fill(header("key-1")));
  });

  it("is run again, once, when the vendor refuses the credential", async () => {
    const command = programThat("console.log(JSON.stringify({ credential: 'key-' + run }));");
    const client = await clientWith(name, command, answer(401, bodies.unauthorized), good);
    await call(client);
    expect(runs()).toHaveLength(2);
    expect(vendor.requests.map(({ headers }) => headers)).toMatchObject([header("key-1"), header("key-2")]);
  });

  it("is told to the user when its next credential is the same refused one", async () => {
    const command = programThat("console.log(JSON.stringify({ credential: 'key' }));");
    const client = await clientWith(name, command, answer(401, bodies.unauthorized));
    await expect(call(client)).rejects.toThrow(`or what ${name}:credentialCommand prints: it is wrong`);
    expect(vendor.requests).toHaveLength(1);
  });

  it("is run again a minute before the credential expires", async () => {
    const command = programThat(
      "const expiresAt = new Date(Date.now() + 3600000).toISOString();" +
        "console.log(JSON.stringify({ credential: 'key-' + run, expiresAt }));",
    );
    const client = await clientWith(name, command, good);
    const now = Date.now();
    for (const minutes of [0, 58, 59.9]) {
      vi.spyOn(Date, "now").mockReturnValue(now + minutes * 60_000);
      await call(client);
    }
    expect(vendor.requests.map(({ headers }) => headers)).toMatchObject(
      ["key-1", "key-1", "key-2"].map(header),
    );
  });

  it.each<[string, string, string]>([
    [
      "fails",
      "console.error('secret-word'); console.log('secret-word'); process.exit(3);",
      "ended with exit code 3",
    ],
    ["is killed", "process.kill(process.pid, 'SIGKILL');", "was ended by SIGKILL"],
    ["prints no JSON", "console.log('secret-word');", "did not print JSON as in"],
    ["prints a credential alone", "console.log('\"secret-word\"');", "did not print JSON as in"],
    ["prints another member", 'console.log(\'{"token": "secret-word"}\');', "did not print JSON as in"],
    ["prints nothing", "", "did not print JSON as in"],
    [
      "prints an expiry that is no time",
      'console.log(\'{"credential": "secret-word", "expiresAt": "soon"}\');',
      "did not print JSON as in",
    ],
    [
      "prints a credential that has expired",
      'console.log(\'{"credential": "secret-word", "expiresAt": "2020-01-01T00:00:00Z"}\');',
      "printed a credential that expired at 2020-01-01T00:00:00Z",
    ],
    [
      "prints without end",
      "for (;;) fs.writeSync(1, 'secret-word'.repeat(1000));",
      "printed more than 1048576 bytes",
    ],
  ])("sends nothing and quotes nothing if it %s", async (_what, lines, text) => {
    const client = await clientWith(name, programThat(lines), good);
    const failed = String(await call(client).catch(messageOf));
    expect(failed).toContain(`\`${process.execPath}\` of ${name}:credentialCommand ${text}`);
    expect(failed).toContain("Nothing was sent.");
    expect(failed).not.toContain("secret-word");
    expect(vendor.requests).toEqual([]);
  });

  it("is looked for once more by the next request after it failed", async () => {
    const command = programThat(
      "if (run === 1) process.exit(1); console.log(JSON.stringify({ credential: 'key' }));",
    );
    const client = await clientWith(name, command, good);
    await expect(call(client)).rejects.toThrow("ended with exit code 1");
    await call(client);
    expect(runs()).toHaveLength(2);
  });

  it("sends nothing if there is no such program", async () => {
    const client = await clientWith(name, [join(folder, "missing")], good);
    await expect(call(client)).rejects.toThrow(`missing\` of ${name}:credentialCommand is not an executable`);
    expect(vendor.requests).toEqual([]);
  });

  it("is given its words as they are: no shell reads them", async () => {
    const command = programThat("console.log(JSON.stringify({ credential: 'key' }));");
    const words = ["a b", "$(exit 1)", "`exit 1`", "; exit 1", "*", "'", '"'];
    const client = await clientWith(name, [...command, ...words], good);
    await call(client);
    expect(runs()).toEqual([words]);
  });

  it("hands out a credential that no error shows, even where the vendor quotes it", async () => {
    const command = programThat("console.log(JSON.stringify({ credential: 'the-issued-credential' }));");
    vi.spyOn(Math, "random").mockReturnValue(0);
    const quoting = answer(502, "the key the-issued-credential was not taken");
    const client = await clientWith(name, command, quoting);
    const failed = String(await call(client).catch(messageOf));
    expect(failed).toContain("[secret]");
    expect(failed).not.toContain("the-issued-credential");
  });
});
