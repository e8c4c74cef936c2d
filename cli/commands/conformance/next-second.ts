import { setTimeout as sleep } from "node:timers/promises";

/** Waits until another second has begun: times of objects may have no fractions, and a later one must show as later. */
export async function nextSecond(): Promise<void> {
  await sleep(1050 - (Date.now() % 1000));
}
