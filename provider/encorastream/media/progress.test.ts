import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { progressOf } from "./progress";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

it("the progress of an upload is told once a second, and not of one that takes less", () => {
  const told: string[] = [];
  const note = progressOf(async (text) => void told.push(text), "film.mp4", 2e9);
  for (let second = 0; second < 1; second += 0.25) {
    note(second * 1e8);
    vi.advanceTimersByTime(250);
  }
  expect(told).toEqual([]);
  note(1e8);
  note(1.1e8);
  vi.advanceTimersByTime(1000);
  note(1e9);
  expect(told).toEqual(["film.mp4: 5 % of 2000.0 MB uploaded", "film.mp4: 50 % of 2000.0 MB uploaded"]);
});

it("the progress of an upload is told to nobody where there is no terminal", () => {
  const note = progressOf(undefined, "film.mp4", 10);
  vi.advanceTimersByTime(1000);
  expect(() => note(5)).not.toThrow();
});
