import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { definitions } from "../../provider/definitions";
import { projectRoot } from "../../tools/pulumi/folders";
import { killDescendants } from "../support/descendants";
import { livingObjects } from "../support/likenesses";
import { createStack, type Stack } from "../support/stack";

/** The machine dies in the middle of a run: the vendors have objects that the state does not know. */
let emulator: Emulator;
let stack: Stack;
/** How many requests an undisturbed run of the program sends. */
let wholeRun: number;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({
    program: await readFile(join(projectRoot, "test/states/2026-11-27/program.ts"), "utf8"),
    emulator,
    config: { "fivecents:requestsPerSecond": "0" },
  });
  for (const file of ["cover.jpg", "banner.jpg"]) await writeFile(join(stack.folder, file), file);
  expect((await stack.up()).code).toBe(0);
  wholeRun = emulator.log().length;
  emulator.reset();
  await stack.reset();
}, 60_000);
afterEach(async () => {
  emulator.reset();
  await stack.reset();
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

async function killedAfter(requests: number): Promise<void> {
  const dying = stack.up();
  await expect
    .poll(() => emulator.log().length, { timeout: 60_000, interval: 5 })
    .toBeGreaterThanOrEqual(requests);
  await killDescendants();
  expect((await dying).code).not.toBe(0);
  // What `pulumi cancel` does: the dead run still holds the stack's lock.
  await rm(join(stack.folder, ".ott/state/.pulumi/locks"), { recursive: true, force: true });
}

/** How many living objects there are of each kind, as the vendors count them. */
function counts(): Record<string, number> {
  return Object.fromEntries(
    definitions
      .filter(({ identity }) => identity.kind !== "single")
      .map(({ type }) => [type, livingObjects(emulator, type).length]),
  );
}

describe.each([5, 15, 25, 35, 45, 55, 65, 75, 85, 95])(
  "a run killed after %i percent of its requests",
  (percent) => {
    it("is followed by a run that makes no second object of any type", async () => {
      await killedAfter(Math.round((wholeRun * percent) / 100));
      const next = await stack.up("--continue-on-error");
      const each = counts();
      const one = Object.fromEntries(
        Object.entries(each).map(([type, count]) => [type, Math.min(count, most(type))]),
      );
      expect(each, next.stdout).toEqual(one);
    });
  },
);

/** The program has seven streams of the vendor's one kind, and one object of every other type. */
function most(type: string): number {
  return type.endsWith("Stream") || type.endsWith("Multistream") ? 7 : 1;
}
