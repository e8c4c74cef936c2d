import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { createStack, type Stack } from "../test/support/stack";

/** Data functions and calls by id in a program on the real engine. */
const program = `
import * as ott from "pulumi-ott";
const stream = new ott.fivecents.PushStream("main", { name: "live/main1-canary", server: "2", protocols: ["HLS"] });
const [europe] = (await ott.fivecents.getServers()).filter((server) => server.name === "Europe");
export const server = europe.code;
const found = ott.fivecents.getStreamOutput({ id: stream.id, withStreamKey: true });
export const enabled = found.enabled;
export const key = found.streamKey;
const { streamKey, ...rest } = await ott.fivecents.getStream({ name: "live/older-canary", withStreamKey: true });
export const older = { enabled: rest.enabled, streamKey };
await ott.fivecents.callOperation("push.restart", { path: { streamid: rest.id.split("/")[1] } });
`;
const older = `
import * as ott from "pulumi-ott";
new ott.fivecents.PushStream("older", { name: "live/older-canary", server: "2", protocols: ["HLS"] });
`;

describe("a program that reads", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    stack = await createStack({ program: older, emulator, config: { "fivecents:requestsPerSecond": "0" } });
    expect((await stack.up()).code).toBe(0);
    await stack.setProgram(`${program}\n${older.replace(/import.*\n/, "")}`);
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  it("asks in a preview, and calls nothing there that changes something", async () => {
    emulator.clearLog();
    const preview = await stack.preview();
    expect(preview.stdout + preview.stderr).not.toContain("error");
    expect(preview.code).toBe(0);
    expect(emulator.log({ changing: true })).toEqual([]);
    expect(emulator.log({ operation: "push.servers" })).toHaveLength(1);
  });

  it("keeps what it reads out of the state where it is secret", async () => {
    emulator.clearLog();
    expect((await stack.up()).code).toBe(0);
    expect(emulator.log({ operation: "push.restart" })).toHaveLength(1);
    expect(await stack.outputs()).toMatchObject({
      server: "2",
      enabled: true,
      key: "main1-canary",
      older: { enabled: true, streamKey: "older-canary" },
    });
    const state = await stack.exportState();
    const outputs = JSON.stringify(
      state.deployment.resources?.find(({ type }) => type === "pulumi:pulumi:Stack"),
    );
    expect(outputs).toContain('"enabled":true');
    expect(outputs).not.toContain("canary");
  });

  it("fails with the sentence that helps, and no stack", async () => {
    await stack.setProgram(`
import * as ott from "pulumi-ott";
await ott.fivecents.getStream({ name: "live/none" });
`);
    const preview = await stack.preview();
    expect(preview.code).not.toBe(0);
    expect(preview.stdout + preview.stderr).toContain(
      "fivecents:getStream: there is no stream named live/none.",
    );
    expect(preview.stdout + preview.stderr).not.toMatch(/\n\s+at /);
  });
});
