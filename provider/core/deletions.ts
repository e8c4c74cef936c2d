/**
 * The deletions of an account that run at the same time. A vendor refuses to delete what another object still uses, and
 * a program that names that object by a text tells the engine nothing of it: both are deleted at once.
 */
export class Deletions {
  private running = 0;
  private succeeded = 0;
  private waiting: (() => void)[] = [];

  /**
   * Tries until the deletion is not refused, or no other one that ran beside it has succeeded since: then nothing has
   * changed that it could be refused for, and it fails with the last refusal. `isRefusal`: whether another try can help.
   */
  async run(attempt: () => Promise<void>, isRefusal: (thrown: unknown) => boolean): Promise<void> {
    for (;;) {
      const before = this.succeeded;
      try {
        return await this.counted(attempt);
      } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown;
        await this.othersEnded();
        if (this.succeeded === before) throw thrown;
      }
    }
  }

  private async counted(attempt: () => Promise<void>): Promise<void> {
    this.running += 1;
    try {
      await attempt();
      this.succeeded += 1;
    } finally {
      this.running -= 1;
      if (this.running === 0) for (const wake of this.waiting.splice(0)) wake();
    }
  }

  /** What waits here does not count as running, so that two refused deletions do not wait for each other. */
  private async othersEnded(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
