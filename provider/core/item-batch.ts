import pLimit, { type LimitFunction } from "p-limit";

/** Writes of items at the same time, within a bound. The first failure keeps those that have not begun from being sent. */
export class ItemBatch {
  readonly failures: { key: string; thrown: unknown }[] = [];
  private readonly limit: LimitFunction;

  constructor(parallel: number) {
    this.limit = pLimit(parallel);
  }

  /** Runs the write for each key, and returns once all that were begun have ended. */
  async run(keys: readonly string[], write: (key: string) => Promise<void>): Promise<void> {
    const attempt = async (key: string) => {
      if (this.failures.length > 0) return;
      await write(key).catch((thrown: unknown) => this.failures.push({ key, thrown }));
    };
    await Promise.all(keys.map((key) => this.limit(attempt, key)));
  }
}
