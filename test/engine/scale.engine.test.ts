import { afterEach, beforeEach, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { countSteps } from "../support/event-log";
import { createStack, type Stack } from "../support/stack";

/**
 * Eighty streams, each with two settings that the create can't carry, against an enforced rate limit. Counts alone:
 * `npm run bench -- engine` times the same program.
 */
const streams = 80;
const perSecond = 50;
let emulator: Emulator;
let stack: Stack;

beforeEach(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: perSecond } } });
  stack = await createStack({
    emulator,
    config: { "fivecents:requestsPerSecond": String(perSecond) },
    // The engine writes its state at the end alone: what is looked at here are the requests.
    env: { PULUMI_EXPERIMENTAL: "true", PULUMI_SKIP_CHECKPOINTS: "true" },
    program: `
      import * as ott from "pulumi-ott";
      for (let n = 0; n < ${streams}; n += 1) {
        new ott.fivecents.PushStream("s" + n, {
          name: "live/stream" + n, server: "2", rtmpAuth: { username: "u", password: "p" }, transcode: { mode: 1 },
        });
      }`,
  });
});
afterEach(async () => {
  await stack.dispose();
  await emulator.close();
});

it("makes each object with one try a call, hardly ever turned away by the vendor", async () => {
  const up = await stack.up("--parallel", "64");
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(countSteps(up.steps)).toEqual({ create: streams });
  expect(emulator.objects("fivecents", "streams")).toHaveLength(streams);

  const log = emulator.log();
  const served = log.filter(({ status }) => status !== 429);
  const times = (operation: string) => served.filter((record) => record.operation === operation).length;
  expect({
    create: times("push.create"),
    login: times("push.rtmpauth.update"),
    transcode: times("push.transcode.update"),
  }).toEqual({ create: streams, login: streams, transcode: streams });
  // Without a limiter of ours most of these calls would be: 64 resources ask at once.
  expect(log.length - served.length).toBeLessThan(log.length / 10);
});
