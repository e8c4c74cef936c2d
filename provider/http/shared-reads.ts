/**
 * Lets callers that want the same list at the same time share one request. A list begun before a write is never
 * handed to a reader that comes after it.
 */
export class SharedReads {
  private readonly running = new Map<string, { writes: number; result: Promise<unknown> }>();
  private readonly fixed = new Map<string, Promise<unknown>>();
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

  /** What no write changes, such as the vendor's places: read once, and anew only after a failure. */
  once<T>(key: string, fetch: () => Promise<T>): Promise<T> {
    const known = this.fixed.get(key);
    if (known) return known as Promise<T>;
    const result = fetch();
    this.fixed.set(key, result);
    result.catch(() => this.fixed.delete(key));
    return result;
  }
}
