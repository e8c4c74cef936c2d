import { setTimeout as sleep } from "node:timers/promises";

/** The spacing keeps this far below the limit, since the network moves requests closer together. */
const margin = 1.02;
/** After a stall as many slots may be caught up on as fit into this time. */
const catchUpMilliseconds = 40;
const slowDown = 0.7;
const speedUp = 1.01;

/**
 * Hands out turns, first come first served, evenly spaced at the account's limit. A 429 pauses everybody and
 * lowers the rate; each turn that passes well raises it again. Written here because the libraries either burst
 * at window borders, drift with the timer, or can't change their rate while running.
 */
export class RateLimit {
  private line: Promise<void> = Promise.resolve();
  private nextTurn = 0;
  private rate: number;

  /** `limit`: requests a second; 0 for none. */
  constructor(private readonly limit: number) {
    this.rate = limit;
  }

  /** Resolves when it is this caller's turn. */
  turn(): Promise<void> {
    if (this.limit === 0 && this.nextTurn === 0) return Promise.resolve();
    this.line = this.line.then(() => this.waitForSlot());
    return this.line;
  }

  /** Nobody gets a turn for so long, and turns come more slowly after it. */
  pause(milliseconds: number): void {
    this.nextTurn = Math.max(this.nextTurn, performance.now() + milliseconds);
    this.rate = Math.max(this.rate * slowDown, this.limit / 10);
  }

  private async waitForSlot(): Promise<void> {
    for (let wait = this.nextTurn - performance.now(); wait > 0; wait = this.nextTurn - performance.now()) {
      await sleep(wait);
    }
    if (this.limit === 0) return;
    const spacing = (1000 / this.rate) * margin;
    this.nextTurn = Math.max(this.nextTurn, performance.now() - catchUpMilliseconds) + spacing;
    this.rate = Math.min(this.rate * speedUp, this.limit);
  }
}
