import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { told } from "../../test/support/told";
import { Poller } from "./poller";

// Fake time does not reach the timers of promises by itself.
vi.mock("node:timers/promises", () => ({
  setTimeout: (milliseconds: number) =>
    new Promise((resolve) => globalThis.setTimeout(resolve, milliseconds)),
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A vendor on which things get done; each look is kept, with whom it was for. */
function vendorWith(done: Set<string>) {
  const looks: string[][] = [];
  const poller = new Poller(async (waiting) => {
    looks.push([...waiting]);
    return [...done].filter((id) => waiting.has(id));
  });
  return { poller, looks };
}

function outcome(work: Promise<void>): { text: string } {
  const result = { text: "waits" };
  work.then(
    () => {
      result.text = "done";
    },
    (thrown: Error) => {
      result.text = thrown.message;
    },
  );
  return result;
}

describe("waiting", () => {
  it("is over when a look says so, by one look for all who wait", async () => {
    const done = new Set<string>();
    const { poller, looks } = vendorWith(done);
    const all = ["a", "b", "b"].map((id) => outcome(poller.wait(id, 60, told("late"))));
    await vi.advanceTimersByTimeAsync(100);
    expect(looks).toEqual([["a", "b"]]);
    done.add("b");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(all.map(({ text }) => text)).toEqual(["waits", "done", "done"]);
    done.add("a");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(all[0]?.text).toBe("done");
    const before = looks.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toHaveLength(before);
  });

  it("ends in its own time with its own text, and no stack", async () => {
    const { poller } = vendorWith(new Set());
    const short = poller.wait("a", 10, told("a is late")).catch((thrown: unknown) => thrown);
    const long = outcome(poller.wait("a", 100, told("too late")));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(await short).toMatchObject({ message: "a is late. Nothing was changed. Try again.", stack: "" });
    expect(long.text).toBe("waits");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(long.text).toBe("too late. Nothing was changed. Try again.");
  });

  it("asks ever less often, and never less than every 15 seconds", async () => {
    const { poller, looks } = vendorWith(new Set());
    outcome(poller.wait("a", 3_600, told("late")));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks.length).toBeGreaterThanOrEqual(4);
    await vi.advanceTimersByTimeAsync(600_000);
    const before = looks.length;
    await vi.advanceTimersByTimeAsync(150_000);
    expect(looks.length - before).toBe(10);
  });

  it("fails with the look that fails, and a later wait looks anew", async () => {
    let works = false;
    const poller = new Poller(async (waiting) => {
      if (!works) throw new Error("out of order");
      return waiting;
    });
    const [first, second] = ["a", "b"].map((id) => outcome(poller.wait(id, 60, told("late"))));
    await vi.advanceTimersByTimeAsync(100);
    expect([first?.text, second?.text]).toEqual(["out of order", "out of order"]);
    works = true;
    const third = outcome(poller.wait("a", 60, told("late")));
    await vi.advanceTimersByTimeAsync(100);
    expect(third.text).toBe("done");
  });

  it("is not over by a look that began before it", async () => {
    const answers: ((ids: string[]) => void)[] = [];
    const poller = new Poller(() => new Promise((resolve) => answers.push(resolve)));
    const earlier = outcome(poller.wait("a", 60, told("late")));
    await vi.advanceTimersByTimeAsync(100);
    const later = outcome(poller.wait("a", 60, told("late")));
    answers[0]?.(["a"]);
    await vi.advanceTimersByTimeAsync(100);
    expect([earlier.text, later.text]).toEqual(["done", "waits"]);
    await vi.advanceTimersByTimeAsync(1_000);
    answers[1]?.(["a"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(later.text).toBe("done");
  });

  it("does not fail with a look that began before it", async () => {
    const answers: ((error: Error) => void)[] = [];
    const poller = new Poller(() => new Promise((_resolve, reject) => answers.push(reject)));
    const earlier = outcome(poller.wait("a", 60, told("late")));
    await vi.advanceTimersByTimeAsync(100);
    const later = outcome(poller.wait("b", 60, told("late")));
    answers[0]?.(new Error("out of order"));
    await vi.advanceTimersByTimeAsync(100);
    expect([earlier.text, later.text]).toEqual(["out of order", "waits"]);
  });
});
