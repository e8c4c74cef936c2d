import { afterEach, beforeEach, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { countSteps } from "./support/event-log";
import { createStack, type Stack } from "./support/stack";

/**
 * Three hundred streams, each with two settings that the create can't carry, against an enforced rate limit: the
 * limit is used to the full and never passed. With one setting the engine itself, which writes the whole state at
 * every step, would be as slow as the limit.
 */
const streams = 300;
const perSecond = 50;
let emulator: Emulator;
let stack: Stack;

beforeEach(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: perSecond } } });
  stack = await createStack({
    emulator,
    config: { "fivecents:requestsPerSecond": String(perSecond) },
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

it("makes them all within a tenth of the time that the limit allows", async () => {
  const up = await stack.up("--parallel", "64");
  expect(up.code).toBe(0);
  expect(countSteps(up.steps)).toEqual({ create: streams });
  const log = emulator.log();
  const turnedAway = log.filter((record) => record.status === 429).length;
  const times = log.map((record) => record.at);
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  const least = log.length / perSecond;
  const rates = new Map<number, number>();
  for (const at of times) {
    const second = Math.floor((at - Math.min(...times)) / 1000);
    rates.set(second, (rates.get(second) ?? 0) + 1);
  }
  console.info(
    `${log.length} requests in ${seconds.toFixed(1)} s, ${least.toFixed(1)} s at the limit, ${turnedAway} × 429; ${[...rates.values()].join(" ")} a second`,
  );
  expect(turnedAway / log.length).toBeLessThan(0.01);
  expect(seconds).toBeLessThan(least * 1.1);
  expect(emulator.objects("fivecents", "streams")).toHaveLength(streams);
});
