import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { step } from "./progress";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function collector(isTTY: boolean) {
  const lines: string[] = [];
  return { isTTY, lines, write: (text: string) => lines.push(text) > 0 };
}

const wait = (milliseconds: number) => () =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function show(isTTY: boolean, milliseconds: number): Promise<string[]> {
  const stream = collector(isTTY);
  const done = step("Building", wait(milliseconds), stream);
  await vi.advanceTimersByTimeAsync(milliseconds);
  await done;
  return stream.lines;
}

it("says nothing of a short step", async () => {
  expect(await show(true, 900)).toEqual([]);
});

it("says what a long step does before two seconds are over, and how long it took", async () => {
  expect(await show(false, 5000)).toEqual(["Building …\n", "Building … took 5 s\n"]);
});

it("says that a very long step is still alive", async () => {
  expect(await show(false, 40_000)).toContain("Building … still at it after 31 s\n");
});

it("counts the seconds on a terminal", async () => {
  expect(await show(true, 3500)).toEqual([
    "\rBuilding … 1 s",
    "\rBuilding … 2 s",
    "\rBuilding … 3 s",
    "\rBuilding … took 4 s\n",
  ]);
});

it("hands on a failure", async () => {
  const stream = collector(false);
  const failing = step("Building", async () => Promise.reject(new Error("no compiler")), stream);
  await expect(failing).rejects.toThrow("no compiler");
});
