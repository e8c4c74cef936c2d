import { setTimeout as sleep } from "node:timers/promises";
import { RequestNotSent, rateLimitRemedy } from "./failures";

/** The spacing keeps this far below the limit, since the network moves requests closer together. */
const margin = 1.04;
/** After a stall as many slots may be caught up on as fit into this time. */
const catchUpMilliseconds = 20;
const longestWait = 10_000;
/** A vendor that asks for more is taken to ask for this, a day. */
const longestPause = 86_400_000;
const slowDown = 0.95;
const speedUp = 1.005;

/**
 * Hands out turns, first come first served, evenly spaced at the account's limit. A 429 pauses everybody and
 * lowers the rate; each turn that passes well raises it again. Written here because the libraries either burst
 * at window borders, drift with the timer, or can't change their rate while running.
 */
export class RateLimit {
  private line: Promise<void> = Promise.resolve();
  private nextTurn = 0;
  private pausedUntil = 0;
  private rate: number;

  /** `limit`: requests a second; 0 for none. `timeout`: the longest pause that a caller waits for, in milliseconds. */
  constructor(
    private readonly limit: number,
    private readonly timeout: number,
  ) {
    this.rate = limit;
  }

  /** Resolves when it is this caller's turn. Rejects at once while the vendor asks for a longer pause than that. */
  turn(): Promise<void> {
    if (this.limit === 0 && this.nextTurn === 0) return Promise.resolve();
    const turn = this.line.then(() => this.waitForSlot());
    this.line = turn.catch(() => undefined);
    return turn;
  }

  /**
   * A request was answered 429: nobody gets a turn for as long as the vendor asks, or for a few slots with full
   * jitter, more at each further try; and turns come more slowly after it. Requests that were refused
   * together are one event. Answers with the wait in milliseconds.
   */
  rateLimited(attempt: number, askedMilliseconds: number): number {
    const now = performance.now();
    const slot = 1000 / Math.max(this.limit, 1);
    const wait = Math.max(
      Math.min(askedMilliseconds, longestPause),
      Math.random() * Math.min(2 * slot * 2 ** attempt, longestWait),
    );
    if (now >= this.pausedUntil) this.rate = Math.max(this.rate * slowDown, this.limit / 10);
    this.pausedUntil = Math.max(this.pausedUntil, now + wait);
    this.nextTurn = Math.max(this.nextTurn, this.pausedUntil);
    return wait;
  }

  private async waitForSlot(): Promise<void> {
    for (let wait = this.nextTurn - performance.now(); wait > 0; wait = this.nextTurn - performance.now()) {
      const pause = this.pausedUntil - performance.now();
      if (pause > this.timeout)
        throw new RequestNotSent(pausedText(pause), { isFinal: true, remedy: rateLimitRemedy });
      await sleep(wait);
    }
    if (this.limit === 0) return;
    const spacing = (1000 / this.rate) * margin;
    this.nextTurn = Math.max(this.nextTurn, performance.now() - catchUpMilliseconds) + spacing;
    this.rate = Math.min(this.rate * speedUp, this.limit);
  }
}

function pausedText(milliseconds: number): string {
  return `429 too many requests: the vendor asked us to wait ${Math.ceil(milliseconds / 1000)} seconds more`;
}
