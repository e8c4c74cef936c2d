import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { createStack, type Stack } from "./support/stack";

/** The machine dies in the middle of a create: the vendor has the stream, the state has not. */
let emulator: Emulator;
let stack: Stack;
const program = (adopt: string) => `
  import * as ott from "pulumi-ott";
  new ott.fivecents.PushStream("main", { name: "live/main1", server: "2", ${adopt} });
`;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({
    program: program(""),
    emulator,
    config: { "fivecents:requestsPerSecond": "0" },
  });
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

it("is not doubled, and is taken over when the program says so", async () => {
  emulator.inject({ vendor: "fivecents", operation: "push.create", kind: "hang", effect: true });
  const dying = stack.up();
  await expect.poll(() => emulator.objects("fivecents", "streams").length, { timeout: 60_000 }).toBe(1);
  spawn("pkill", ["-9", "-f", stack.folder]);
  expect((await dying).code).not.toBe(0);
  const state = await stack.exportState();
  expect(state.deployment.pending_operations?.map((one) => one.type)).toEqual(["creating"]);

  expect((await stack.run("cancel", "--yes", "--stack", "test")).code).toBe(0);
  const refused = await stack.up();
  expect(refused.code).not.toBe(0);
  expect(refused.stdout).toContain("adopt: true");

  await stack.setProgram(program("adopt: true"));
  const up = await stack.up();
  expect(up.code).toBe(0);
  expect(emulator.objects("fivecents", "streams")).toHaveLength(1);
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
});
