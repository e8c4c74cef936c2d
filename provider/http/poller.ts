import { setTimeout as sleep } from "node:timers/promises";

interface Waiter {
  since: number;
  until: number;
  lateText: string;
  resolve(): void;
  reject(error: Error): void;
}

/** Those who begin to wait together are served by one look. */
const gatherMilliseconds = 50;
const shortestPause = 300;
const longestPause = 15_000;

/** One loop that asks for all who wait, so that a hundred waiting objects cost as many requests as one. */
export class Poller {
  private readonly waiters = new Map<string, Waiter[]>();
  private running = false;

  /** `look` says which of the waiting ids are done, with as few requests as it can. */
  constructor(private readonly look: (waiting: ReadonlySet<string>) => Promise<Iterable<string>>) {}

  /** Resolves when `look` names the id; rejects with the given text after so many seconds. */
  wait(id: string, seconds: number, lateText: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const since = Date.now();
      const waiter = {
        since,
        until: since + seconds * 1000,
        lateText,
        resolve,
        reject,
      };
      this.waiters.set(id, [...(this.waiters.get(id) ?? []), waiter]);
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    await sleep(gatherMilliseconds);
    while (this.waiters.size > 0) {
      try {
        for (const id of await this.look(new Set(this.waiters.keys())))
          this.end(id, (waiter) => waiter.resolve());
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        for (const id of [...this.waiters.keys()]) this.end(id, (waiter) => waiter.reject(error));
      }
      this.endLate();
      if (this.waiters.size > 0) await sleep(this.pause());
    }
    this.running = false;
  }

  /** Short while somebody has just begun to wait, longer the longer all have waited. */
  private pause(): number {
    const begun = Math.max(...[...this.waiters.values()].flat().map((waiter) => waiter.since));
    return Math.min(Math.max((Date.now() - begun) / 4, shortestPause), longestPause);
  }

  private end(id: string, how: (waiter: Waiter) => void): void {
    const ended = this.waiters.get(id) ?? [];
    this.waiters.delete(id);
    for (const waiter of ended) how(waiter);
  }

  private endLate(): void {
    const now = Date.now();
    for (const [id, waiters] of this.waiters) {
      const late = waiters.filter((waiter) => waiter.until <= now);
      const inTime = waiters.filter((waiter) => waiter.until > now);
      if (inTime.length === 0) this.waiters.delete(id);
      else this.waiters.set(id, inTime);
      for (const waiter of late) waiter.reject(new Error(waiter.lateText));
    }
  }
}
