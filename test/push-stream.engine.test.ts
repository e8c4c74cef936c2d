import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { countSteps } from "./support/event-log";
import { createStack, type Stack } from "./support/stack";

/** One stream and a platform of its own through the whole life, with the real engine. */
const program = (geo: string) => `
import * as ott from "pulumi-ott";
const stream = new ott.fivecents.PushStream("main", {
  name: "live/main1",
  server: "2",
  protocols: ["HLS"],
  geoBlock: ${geo},
  rtmpAuth: { username: "studio", password: "studio-password" },
});
new ott.fivecents.Platform("network", {
  stream,
  name: "Example network",
  url: "rtmp://live.example.com/app",
  streamKey: "network-key",
});
export const hls = stream.hlsUrl;
`;
const germany = '{ mode: "allow", countries: ["DE"] }';

describe("a push stream with a platform", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    stack = await createStack({
      program: program(germany),
      emulator,
      config: { "fivecents:requestsPerSecond": "0" },
    });
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  it("is created, and then nothing is left to do", async () => {
    const up = await stack.up();
    expect(up.stderr + up.stdout).not.toContain("error");
    expect(up.code).toBe(0);
    expect(countSteps(up.steps)).toEqual({ create: 2 });
    emulator.clearLog();
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    expect(emulator.log()).toEqual([]);
    const refresh = await stack.refresh("--preview-only", "--expect-no-changes");
    expect(refresh.code).toBe(0);
    expect(emulator.log({ changing: true })).toEqual([]);
    expect((await stack.up("--expect-no-changes")).code).toBe(0);
  });

  it("sends one call for one changed setting, and at most one read", async () => {
    emulator.clearLog();
    await stack.setProgram(program('{ mode: "allow", countries: ["DE", "AT"] }'));
    const preview = await stack.preview("--diff");
    expect(preview.stdout).toContain("countries");
    const up = await stack.up();
    expect(countSteps(up.steps)).toMatchObject({ update: 1 });
    expect(emulator.log().map((record) => record.operation)).toEqual(["push.geoblock.update", "push.get"]);
  });

  it("shows an outside edit field by field and repairs it alone", async () => {
    const [stream] = emulator.objects("fivecents", "streams");
    emulator.edit("fivecents", "streams", String(stream?.id), { geoblock: { policy: "N" } });
    const drift = await stack.refresh("--preview-only", "--diff", "--expect-no-changes");
    expect(drift.code).toBe(7);
    expect(drift.stdout).toMatch(/mode\s*: "allow" => "block"/);
    emulator.clearLog();
    const up = await stack.up("--refresh");
    expect(up.code).toBe(0);
    expect(emulator.log({ changing: true }).map((record) => record.operation)).toEqual([
      "push.geoblock.update",
    ]);
  });

  it("is offered anew when it was deleted by hand", async () => {
    const [platform] = emulator.objects("fivecents", "platforms");
    emulator.remove("fivecents", "platforms", String(platform?.id));
    const preview = await stack.preview("--refresh");
    expect(countSteps(preview.steps)).toMatchObject({ create: 1 });
    expect((await stack.up("--refresh")).code).toBe(0);
  });

  it("leaves nothing behind", async () => {
    const destroy = await stack.destroy();
    expect(destroy.code).toBe(0);
    expect(emulator.objects("fivecents", "streams").filter((stream) => stream.deleted === null)).toEqual([]);
    expect(emulator.objects("fivecents", "platforms")).toEqual([]);
  });
});
