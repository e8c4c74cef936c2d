import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { createStack, type Stack } from "../../../test/support/stack";

/** A recording stream, its recordings, a platform and a delayed copy, on the real engine. */
const program = (name: string) => `
import * as ott from "pulumi-ott";
const stream = new ott.fivecents.PushStream("stream", {
  name: ${JSON.stringify(name)}, server: "2", record: { retentionDays: 7 }, allowReplacement: true,
});
new ott.fivecents.DvrStream("recordings", { parent: stream, geoBlock: { mode: "allow", countries: ["DE"] } });
new ott.fivecents.Platform("network", { stream, name: "Network", url: "rtmp://live.example.com/app" });
new ott.fivecents.DelayedStream("copy", { parent: stream, name: "late", delaySeconds: 90, allowReplacement: true });
`;

let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({
    program: program("live/main1"),
    emulator,
    config: { "fivecents:requestsPerSecond": "0" },
  });
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

const living = () =>
  emulator
    .objects("fivecents", "streams")
    .filter((stream) => !stream._deleted)
    .map((stream) => stream.name)
    .toSorted();

it("finds the recordings of the stream that the same run makes", async () => {
  const up = await stack.up();
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(living()).toEqual(["live/main1", "live_rec/main1", "live_ts/main1_late"]);
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
});

it("follows its parent when that is replaced, and leaves nothing of the old one", async () => {
  await stack.setProgram(program("live/main2"));
  const up = await stack.up();
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(living()).toEqual(["live/main2", "live_rec/main2", "live_ts/main2_late"]);
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
});

it("goes with all that it belongs to", async () => {
  const destroyed = await stack.destroy();
  expect(destroyed.code, destroyed.stdout + destroyed.stderr).toBe(0);
  expect(living()).toEqual([]);
});
