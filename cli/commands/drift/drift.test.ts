import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { ExportedStack } from "../../../test/support/exported-stack";
import { runOtt } from "../../../test/support/ott";
import { operationsIn, type Values } from "../../../test/support/provider";
import type { Drift } from "./drift";
import { driftResult } from "./result";

let emulator: Emulator;
let stack: ExportedStack;
let folder: string;
beforeEach(async () => {
  emulator = await startEmulator({
    settings: { fivecents: { requestsPerSecond: 0, deployMilliseconds: 0 } },
  });
  stack = new ExportedStack(emulator);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await emulator.close();
});

/** Puts the stack where `ott` finds it. Later changes of the stack are not in it. */
function begin(): void {
  ({ folder } = stack.engine());
  emulator.clearLog();
}

const ottDrift = (...words: string[]) => runOtt(["drift", ...words], { folder });

async function found(...words: string[]): Promise<{ code: number; drift: Drift }> {
  const { code, stdout, stderr } = await ottDrift("--json", ...words);
  expect(stderr).toBe("");
  const drift: unknown = JSON.parse(stdout);
  expect(driftResult.schema.safeParse(drift).error).toBeUndefined();
  return { code, drift: drift as Drift };
}

const stream = (name: string): Values => ({
  name: `live/${name}`,
  server: "2",
  geoBlock: { mode: "allow", countries: ["DE"] },
});

const pulled = (name: string): Values => ({
  ...stream(name),
  source: { protocol: "rtmp", urls: ["rtmp://origin.example.com/live/main"] },
});

/** A push stream for each name. */
async function streams(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await stack.create("fivecents:PushStream", name, stream(name)));
  return ids;
}

const reversed = { geoBlock: { mode: "block", countries: ["DE"] } };

describe.skipIf(process.platform === "win32")("ott drift", () => {
  it("finds nothing in a stack that nobody touched, and writes nothing to a vendor", async () => {
    await streams("one", "two");
    begin();
    const { code, drift } = await found();
    expect(drift).toMatchObject({ stack: "dev", findings: [], problems: [] });
    expect(drift.accounts).toMatchObject([{ vendor: "fivecents", managed: 2, unmanaged: 0, coverage: 100 }]);
    expect(code).toBe(0);
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("shows a changed argument with what it was and what it is", async () => {
    const [id = ""] = await streams("one", "two");
    await stack.changeOutside(id, reversed);
    begin();
    const { code, drift } = await found();
    expect(drift.findings).toMatchObject([
      {
        kind: "changed",
        type: "fivecents:PushStream",
        id,
        label: 'name "live/one"',
        urn: "urn:pulumi:dev::test::pulumi-nodejs:dynamic/fivecents:PushStream::one",
        path: "geoBlock.mode",
        was: "allow",
        is: "block",
      },
    ]);
    expect(code).toBe(2);
  });

  it("reads the lists, and only the object that they show changed", async () => {
    const [id = ""] = await streams("one", "two", "three", "four");
    await stack.changeOutside(id, reversed);
    begin();
    await found();
    expect(operationsIn(emulator).filter((operation) => operation?.endsWith(".get"))).toEqual(["push.get"]);
  });

  describe("of a stack whose streams the state has as Deploying", () => {
    it("reads none that the list shows deployed and otherwise as it was", async () => {
      for (const name of ["one", "two"]) await stack.createOnly("fivecents:PushStream", name, stream(name));
      begin();
      expect((await found()).drift).toMatchObject({ findings: [], accounts: [{ managed: 2 }] });
      expect(operationsIn(emulator)).not.toContain("push.get");
    });

    it("shows what changed since", async () => {
      const id = await stack.createOnly("fivecents:PushStream", "one", stream("one"));
      emulator.edit("fivecents", "streams", id.replace("push/", ""), { geoblock: { policy: "N" } });
      begin();
      expect((await found()).drift.findings).toMatchObject([{ id, path: "geoBlock.mode", is: "block" }]);
    });
  });

  it("costs the pages of the lists for many streams", async () => {
    const names = Array.from({ length: 120 }, (_, index) => `stream-${index}`);
    for (const name of names) await stack.createOnly("fivecents:PushStream", name, stream(name));
    begin();
    expect((await found()).drift).toMatchObject({
      findings: [],
      accounts: [{ managed: 120, coverage: 100 }],
    });
    // Three pages of fifty and the empty one after them; every other list of the account is empty.
    expect(operationsIn(emulator).filter((operation) => operation === "push.list")).toHaveLength(4);
    expect(emulator.log().length).toBeLessThan(15);
  });

  it("reads each object with --full", async () => {
    await streams("one", "two");
    begin();
    await found("--full");
    expect(operationsIn(emulator).filter((operation) => operation === "push.get")).toHaveLength(2);
  });

  it("shows what is missing and what no program manages, with the coverage", async () => {
    const [id = ""] = await streams("one", "two");
    await stack.deleteOutside(id);
    const { id: other } = await stack.createOutside("fivecents:PullStream", pulled("other"));
    begin();
    const { code, drift } = await found();
    expect(drift.findings).toMatchObject([
      { kind: "missing", id },
      { kind: "unmanaged", type: "fivecents:PullStream", id: other, label: 'name "live/other"' },
    ]);
    expect(drift.accounts).toMatchObject([{ managed: 2, missing: 1, unmanaged: 1, coverage: 50 }]);
    expect(code).toBe(2);
  });

  it("looks inside a parent without a managed child only with --everywhere", async () => {
    const [id = ""] = await streams("one");
    await stack.createOutside("fivecents:Platform", {
      stream: id,
      name: "Network",
      url: "rtmp://live.example.com/app",
    });
    begin();
    const { drift } = await found();
    expect(drift).toMatchObject({ findings: [], partlyListed: ["fivecents:Platform", "fivecents:Playlist"] });
    const everywhere = await found("--everywhere");
    expect(everywhere.drift).toMatchObject({ findings: [{ kind: "unmanaged", type: "fivecents:Platform" }] });
    expect(everywhere.drift.partlyListed).toEqual([]);
  });

  it("takes the items of a set that the stack has for managed", async () => {
    const show = await stack.create("encorastream:Show", "show", {
      title: "The Harbour",
      contentRating: "TV-14",
    });
    const season = await stack.create("encorastream:Season", "season", { show, seasonNumber: 1 });
    await stack.create("encorastream:SeasonEpisodes", "episodes", {
      season,
      episodes: { "1": { title: "Arrivals" } },
    });
    begin();
    expect((await found("--everywhere")).drift.findings).toEqual([]);
  });

  it("looks at each account with its own credential, and counts it alone", async () => {
    const brand = stack.account("brand-b", "key-of-brand-b");
    await streams("one");
    const id = await stack.create("fivecents:PushStream", "brand", stream("brand"), brand);
    await stack.changeOutside(id, reversed, brand);
    begin();
    const { drift } = await found();
    const [first, second] = drift.accounts;
    expect(drift.accounts).toMatchObject([
      { managed: 1, changed: 0, unmanaged: 0 },
      { managed: 1, changed: 1, unmanaged: 0 },
    ]);
    expect(drift.findings).toMatchObject([{ id, account: second?.account }]);
    expect(first?.account).not.toBe(second?.account);
  });

  it("says of a secret only that it changed", async () => {
    const token = { mode: "query", secret: "first-secret-of-links", timeoutSeconds: 60 };
    const id = await stack.create("fivecents:PushStream", "one", { ...stream("one"), secureToken: token });
    await stack.changeOutside(id, { secureToken: { ...token, secret: "other-secret-of-links" } });
    begin();
    const { stdout } = await ottDrift("--json");
    expect(JSON.parse(stdout).findings).toMatchObject([
      { path: "secureToken", was: "[secret]", is: "[secret]" },
    ]);
    expect(stdout).not.toContain("secret-of-links");
  });

  it("fails with the reason if an object cannot be looked at, and still shows the others", async () => {
    const [id = ""] = await streams("one");
    const other = await stack.create("fivecents:PullStream", "two", pulled("two"));
    for (const one of [id, other]) await stack.changeOutside(one, reversed);
    begin();
    emulator.inject({ vendor: "fivecents", operation: "push.get", kind: "status", status: 403 });
    const { code, drift } = await found();
    expect(drift.problems).toEqual([expect.stringContaining(`(id ${id})`)]);
    expect(drift.findings).toMatchObject([{ id: other }]);
    expect(code).toBe(1);
  });
});
