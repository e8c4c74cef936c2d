import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "../core/errors";
import { WaitTimeout } from "./failures";

interface Waiter {
  id: string;
  since: number;
  until: number;
  late: Failure;
  resolve(): void;
  reject(error: unknown): void;
}

/** Those who begin to wait together are served by one look. */
const gatherMilliseconds = 50;
const shortestPause = 300;
const longestPause = 15_000;

/** One loop that asks for all who wait, so that a hundred waiting objects cost as many requests as one. */
export class Poller {
  private readonly waiters = new Set<Waiter>();
  private running = false;

  /** `look` says which of the waiting ids are done, with as few requests as it can. */
  constructor(private readonly look: (waiting: ReadonlySet<string>) => Promise<Iterable<string>>) {}

  /** Resolves when a look that began after the call names the id; rejects with the given failure after so many seconds. */
  wait(id: string, seconds: number, late: Failure): Promise<void> {
    return new Promise((resolve, reject) => {
      const since = Date.now();
      this.waiters.add({ id, since, until: since + seconds * 1000, late, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    await sleep(gatherMilliseconds);
    while (this.waiters.size > 0) {
      await this.lookFor([...this.waiters]);
      this.endLate();
      if (this.waiters.size > 0) await sleep(this.pause());
    }
    this.running = false;
  }

  /** Who begins to wait meanwhile is for the next look: this one may be older than what they wait for. */
  private async lookFor(asking: Waiter[]): Promise<void> {
    try {
      const done = new Set(await this.look(new Set(asking.map(({ id }) => id))));
      for (const waiter of asking.filter(({ id }) => done.has(id))) this.end(waiter, () => waiter.resolve());
    } catch (thrown) {
      for (const waiter of asking) this.end(waiter, () => waiter.reject(thrown));
    }
  }

  /** Short while somebody has just begun to wait, longer the longer all have waited. */
  private pause(): number {
    const begun = Math.max(...[...this.waiters].map((waiter) => waiter.since));
    return Math.min(Math.max((Date.now() - begun) / 4, shortestPause), longestPause);
  }

  private endLate(): void {
    const now = Date.now();
    for (const waiter of this.waiters) {
      if (waiter.until <= now) this.end(waiter, () => waiter.reject(new WaitTimeout(waiter.late)));
    }
  }

  private end(waiter: Waiter, how: () => void): void {
    this.waiters.delete(waiter);
    how();
  }
}
