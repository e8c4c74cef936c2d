import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RequestNotSent } from "./failures";
import { RateLimit } from "./rate-limit";

// Fake time does not reach the timers of promises by itself.
vi.mock("node:timers/promises", () => ({
  setTimeout: (milliseconds: number) =>
    new Promise((resolve) => globalThis.setTimeout(resolve, milliseconds)),
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The times at which so many callers get their turns, in milliseconds from now. */
function turns(limit: RateLimit, count: number): number[] {
  const begun = performance.now();
  const times: number[] = [];
  for (let caller = 0; caller < count; caller += 1) {
    void limit.turn().then(
      () => times.push(performance.now() - begun),
      () => undefined,
    );
  }
  return times;
}

describe("turns", () => {
  it("come evenly and a little below the limit", async () => {
    const times = turns(new RateLimit(5, 60_000), 11);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(times).toHaveLength(11);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    for (const gap of gaps.slice(1)) expect(gap).toBeCloseTo(208, -1);
    expect(times[10]).toBeGreaterThanOrEqual(2000);
    expect(times[10]).toBeLessThan(2200);
  });

  it("come at once where there is no limit", async () => {
    const times = turns(new RateLimit(0, 60_000), 100);
    await vi.advanceTimersByTimeAsync(0);
    expect(times).toHaveLength(100);
  });

  it("are not saved up while nobody asks", async () => {
    const limit = new RateLimit(10, 60_000);
    await vi.advanceTimersByTimeAsync(60_000);
    const times = turns(limit, 10);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(times[9]).toBeGreaterThan(850);
  });

  it("go to those who came first", async () => {
    const limit = new RateLimit(100, 60_000);
    const order: number[] = [];
    for (const caller of [1, 2, 3, 4]) void limit.turn().then(() => order.push(caller));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(order).toEqual([1, 2, 3, 4]);
  });
});

describe("after a 429", () => {
  it.each([0, 10])("nobody gets a turn for as long as the vendor asks (limit %i)", async (rate) => {
    const limit = new RateLimit(rate, 60_000);
    expect(limit.rateLimited(1, 3_000)).toBe(3_000);
    const times = turns(limit, 2);
    await vi.advanceTimersByTimeAsync(2_990);
    expect(times).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(times).toHaveLength(2);
  });

  it("those who wait already wait longer", async () => {
    const limit = new RateLimit(10, 60_000);
    const times = turns(limit, 3);
    await vi.advanceTimersByTimeAsync(0);
    limit.rateLimited(1, 2_000);
    await vi.advanceTimersByTimeAsync(1_990);
    expect(times).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(times).toHaveLength(3);
  });

  it("the wait that nobody asks for grows with each try, with full jitter, up to ten seconds", () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const waits = [1, 2, 3, 20].map((attempt) => new RateLimit(10, 60_000).rateLimited(attempt, 0));
    expect(waits).toEqual([400, 800, 1_600, 10_000]);
    vi.mocked(Math.random).mockReturnValue(0.5);
    expect(new RateLimit(10, 60_000).rateLimited(1, 0)).toBe(200);
  });

  it("turns come more slowly, once for all that were refused together, and in time as before", async () => {
    const limit = new RateLimit(10, 60_000);
    const gap = async () => {
      const [first = 0, second = 0] = await (async () => {
        const times = turns(limit, 2);
        await vi.advanceTimersByTimeAsync(1_000);
        return times;
      })();
      return second - first;
    };
    await gap();
    const usual = await gap();
    limit.rateLimited(1, 500);
    limit.rateLimited(1, 500);
    limit.rateLimited(1, 500);
    await vi.advanceTimersByTimeAsync(600);
    const slower = await gap();
    expect(slower).toBeGreaterThan(usual * 1.03);
    expect(slower).toBeLessThan(usual * 1.08);
    for (let turn = 0; turn < 20; turn += 1) await gap();
    expect(await gap()).toBeCloseTo(usual, 0);
  });

  it("a wait beyond the time limit is refused at once, also to those in line, and ends in its time", async () => {
    const limit = new RateLimit(10, 60_000);
    const waiting = [limit.turn(), limit.turn(), limit.turn()].map((turn) =>
      turn.catch((thrown: unknown) => thrown),
    );
    await vi.advanceTimersByTimeAsync(0);
    limit.rateLimited(1, 600_000);
    await vi.advanceTimersByTimeAsync(300);
    expect(await Promise.all(waiting)).toEqual([
      undefined,
      expect.any(RequestNotSent),
      expect.any(RequestNotSent),
    ]);
    await expect(limit.turn()).rejects.toMatchObject({
      isFinal: true,
      message: expect.stringContaining("600 seconds"),
    });
    await vi.advanceTimersByTimeAsync(550_000);
    const late = limit.turn();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await late).toBeUndefined();
  });

  it("even a wait for ever is taken for a day", () => {
    expect(new RateLimit(10, 60_000).rateLimited(1, Number.POSITIVE_INFINITY)).toBe(86_400_000);
  });
});
