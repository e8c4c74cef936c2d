/**
 * Lets callers that want the same list at the same time share one request. A list begun before a write is never
 * handed to a reader that comes after it.
 */
export class SharedReads {
  private readonly kept = new Map<string, { writes: number; until: number; result: Promise<unknown> }>();
  private readonly running = new Map<string, { writes: number; result: Promise<unknown> }>();
  private writes = 0;

  /** To be called when a write begins and when it has ended. */
  noteWrite(): void {
    this.writes += 1;
  }

  get<T>(key: string, fetch: () => Promise<T>): Promise<T> {
    const same = this.running.get(key);
    if (same && same.writes === this.writes) return same.result as Promise<T>;
    const result = fetch().finally(() => {
      if (this.running.get(key)?.result === result) this.running.delete(key);
    });
    this.running.set(key, { writes: this.writes, result });
    return result;
  }

  /** As `get`, but the answer also serves whoever asks so long after its begin, until the next write. */
  keep<T>(key: string, milliseconds: number, fetch: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key);
    const now = performance.now();
    if (known && known.writes === this.writes && now < known.until) return known.result as Promise<T>;
    const result = fetch();
    this.kept.set(key, { writes: this.writes, until: now + milliseconds, result });
    result.catch(() => {
      if (this.kept.get(key)?.result === result) this.kept.delete(key);
    });
    return result;
  }
}
