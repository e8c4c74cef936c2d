/** A sliding window of one second for each account of each vendor. */
export class RateLimit {
  #taken = new Map<string, number[]>();

  /** Whether this account may send one more request now. A refused request takes no place. */
  admits(vendor: string, account: string, requestsPerSecond: number, now: number): boolean {
    if (requestsPerSecond <= 0) return true;
    const key = `${vendor} ${account}`;
    const recent = (this.#taken.get(key) ?? []).filter((at) => at > now - 1000);
    const admitted = recent.length < requestsPerSecond;
    if (admitted) recent.push(now);
    this.#taken.set(key, recent);
    return admitted;
  }

  clear(): void {
    this.#taken.clear();
  }
}
