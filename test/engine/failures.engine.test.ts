import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn } from "../support/provider";
import { createStack, type Stack } from "../support/stack";

/** What the real engine makes of our failures: nothing lost, nothing doubled, the next run goes on. */
const stream = (name: string, more: string, options = "{}") => `
import * as ott from "pulumi-ott";
new ott.fivecents.PushStream("main", { name: "${name}", server: "2", ${more} }, ${options});
`;

describe("failures", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    stack = await createStack({ program: "", emulator, config: { "fivecents:requestsPerSecond": "0" } });
  });
  afterEach(async () => {
    emulator.clearFaults();
    emulator.reset();
    await stack.reset();
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  it("keeps a new stream whose third setting failed, and sends only the rest", async () => {
    const more = 'rtmpAuth: { username: "u", password: "p" }, transcode: { mode: 1 }, enabled: false';
    await stack.setProgram(stream("live/third", more));
    emulator.inject({ vendor: "fivecents", operation: "push.status.update", kind: "status", status: 400 });
    const failed = await stack.up();
    expect(failed.code).not.toBe(0);
    expect(failed.stdout).toContain("Written: rtmpAuth, transcode. Not written: enabled.");
    expect(failed.stdout + failed.stderr).not.toMatch(/\n\s+at /);
    emulator.clearLog();
    const next = await stack.up();
    expect(next.code).toBe(0);
    expect(operationsIn(emulator, { changing: true })).toEqual(["push.status.update"]);
    expect(emulator.objects("fivecents", "streams")).toHaveLength(1);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });

  it("keeps what an update had written when a later setting failed", async () => {
    await stack.setProgram(
      stream("live/later", 'ndvr: { windowMinutes: 30 }, geoBlock: { mode: "allow", countries: ["DE"] }'),
    );
    expect((await stack.up()).code).toBe(0);
    await stack.setProgram(
      stream("live/later", 'ndvr: { windowMinutes: 60 }, geoBlock: { mode: "allow", countries: ["AT"] }'),
    );
    emulator.inject({ vendor: "fivecents", operation: "push.ndvr.update", kind: "status", status: 400 });
    expect((await stack.up()).code).not.toBe(0);
    emulator.clearLog();
    expect((await stack.up()).code).toBe(0);
    expect(operationsIn(emulator, { changing: true })).toEqual(["push.ndvr.update"]);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });

  it("writes again what may have been written, when the program is put back instead, over a refresh too", async () => {
    const login = (password: string) =>
      stream("live/doubt", `rtmpAuth: { username: "u", password: "${password}" }`);
    await stack.setProgram(login("old-password"));
    expect((await stack.up()).code).toBe(0);
    await stack.setProgram(login("new-password"));
    emulator.inject({ vendor: "fivecents", operation: "push.rtmpauth.update", kind: "cutAfter", times: 6 });
    const failed = await stack.up();
    expect(failed.code).not.toBe(0);
    expect(failed.stdout).toContain("Whether rtmpAuth took effect is not known.");

    await stack.setProgram(login("old-password"));
    expect((await stack.refresh()).code).toBe(0);
    emulator.clearLog();
    expect((await stack.up()).code).toBe(0);
    const sent = emulator.log({ changing: true });
    expect(sent.map(({ operation }) => operation)).toEqual(["push.rtmpauth.update"]);
    expect(JSON.stringify(sent[0]?.body)).toContain("old-password");
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });

  it("never adopts what a replacement is about to destroy", async () => {
    await stack.setProgram(
      stream("live/replaced", 'adopt: true, ipAccess: { mode: "allow", addresses: ["192.0.2.1"] }'),
    );
    expect((await stack.up()).code).toBe(0);
    const changed =
      'adopt: true, allowReplacement: true, ipAccess: { mode: "allow", addresses: ["192.0.2.2"] }';
    await stack.setProgram(stream("live/replaced", changed, "{ deleteBeforeReplace: false }"));
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(refused.stdout).toContain("deleteBeforeReplace");
    const [only] = emulator.objects("fivecents", "streams");
    expect(only?.deleted).toBeNull();

    await stack.setProgram(stream("live/replaced", changed));
    const replaced = await stack.up();
    expect(replaced.code).toBe(0);
    const streams = emulator.objects("fivecents", "streams");
    expect(streams.map((one) => one.deleted === null)).toEqual([false, true]);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });

  it("refuses to replace a live stream in the preview, and says why", async () => {
    await stack.setProgram(stream("live/guarded", 'ipAccess: { mode: "allow", addresses: ["192.0.2.1"] }'));
    expect((await stack.up()).code).toBe(0);
    await stack.setProgram(stream("live/guarded", 'ipAccess: { mode: "allow", addresses: ["192.0.2.2"] }'));
    emulator.clearLog();
    const preview = await stack.preview();
    expect(preview.code).not.toBe(0);
    expect(preview.stdout).toContain("allowReplacement: true");
    expect(preview.stdout).not.toMatch(/\n\s+at /);
    expect(emulator.log()).toEqual([]);
  });

  it("names the deleted namesake that keeps a name", async () => {
    emulator.settings.fivecents.deletedName = "refused";
    await stack.setProgram(stream("live/namesake", ""));
    expect((await stack.up()).code).toBe(0);
    expect((await stack.destroy()).code).toBe(0);
    const up = await stack.up();
    emulator.settings.fivecents.deletedName = "free";
    expect(up.code).not.toBe(0);
    expect(up.stdout).toContain("push.restore");
  });

  it("says every problem of wrong input in the preview, quotes no value, sends nothing", async () => {
    emulator.clearLog();
    await stack.setProgram(`
      import * as ott from "pulumi-ott";
      new ott.fivecents.PushStream("wrong", {
        name: "nonsense", server: 7, protocols: ["SMOKE"], colour: "red",
        geoBlock: { mode: "allow", countries: ["Germany"] },
        secureToken: { mode: "query", secret: "CANARY-IN-TOKEN", timeoutSeconds: 1 },
        rtmpAuth: { username: "CANARY-USER", password: ["CANARY-PASSWORD"] },
      });
    `);
    const preview = await stack.preview("--diff");
    const shown = preview.stdout + preview.stderr + JSON.stringify(preview.diagnostics);
    expect(preview.code).not.toBe(0);
    for (const path of [
      "name",
      "server",
      "protocols[0]",
      "colour",
      "geoBlock.countries[0]",
      "secureToken.timeoutSeconds",
      "rtmpAuth.password",
    ]) {
      expect(shown).toContain(`fivecents:PushStream: ${path} `);
    }
    expect(shown).toContain('one of "HLS", "DASH"');
    expect(shown).not.toContain("CANARY");
    expect(emulator.log()).toEqual([]);
  });

  it("asks for a missing credential before anything is sent", async () => {
    const bare = await createStack({ program: stream("live/no-key", "") });
    const preview = await bare.preview();
    await bare.dispose();
    expect(preview.code).not.toBe(0);
    expect(preview.stdout).toContain(
      'fivecents:apiKey is not set. Set it with "pulumi config set --secret fivecents:apiKey',
    );
    expect(preview.stdout).toContain("FIVECENTS_API_KEY");
  });
});
