import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { countSteps } from "../support/event-log";
import { createStack, type Stack } from "../support/stack";

/** What one setting costs, with the real engine. `quickstart.engine.test.ts` goes through drift and deletion. */
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

  it("is created, and a changed setting costs a look at the deployment, one call and one read", async () => {
    const up = await stack.up();
    expect(up.stderr + up.stdout).not.toContain("error");
    expect(up.code).toBe(0);
    expect(countSteps(up.steps)).toEqual({ create: 2 });

    emulator.clearLog();
    await stack.setProgram(program('{ mode: "allow", countries: ["DE", "AT"] }'));
    const changed = await stack.up("--diff");
    expect(changed.code).toBe(0);
    expect(changed.stdout).toContain("countries");
    expect(countSteps(changed.steps)).toMatchObject({ update: 1 });
    expect(emulator.log().map((record) => record.operation)).toEqual([
      "push.list",
      "push.geoblock.update",
      "push.get",
    ]);

    const destroy = await stack.destroy();
    expect(destroy.code).toBe(0);
    expect(emulator.objects("fivecents", "streams").filter((stream) => stream.deleted === null)).toEqual([]);
    // The platform went with its stream, by no call of its own.
    expect(emulator.objects("fivecents", "platforms").filter((one) => !one._deleted)).toEqual([]);
    expect(emulator.log({ operation: "push.platform.delete" })).toEqual([]);
  });
});
