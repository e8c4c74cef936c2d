import type { Fault, Vendor } from "./types";
import { Refusal } from "./vendor";

/** What a request does at the vendor, on what the vendor holds by then. Its answer is dropped. */
type Effect = () => Promise<unknown>;

interface Waiting {
  vendor: Vendor;
  /** Requests to the vendor that still come first, the one that triggers the effect included. */
  requests: number;
  effect: Effect;
}

/** The effects of requests that were answered already. */
export class LateEffects {
  #waiting: Waiting[] = [];
  #timers = new Set<NodeJS.Timeout>();

  add(vendor: Vendor, fault: Fault, effect: Effect): void {
    if (fault.milliseconds === undefined) {
      this.#waiting.push({ vendor, requests: fault.afterRequests ?? 2, effect });
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      carryOut(effect).catch((error: unknown) => console.error(`late effect: ${String(error)}`));
    }, fault.milliseconds);
    this.#timers.add(timer);
  }

  /** Counts a request to the vendor, and carries out what is due just before it. */
  async beforeRequest(vendor: Vendor): Promise<void> {
    const due: Effect[] = [];
    for (const waiting of this.#waiting) {
      if (waiting.vendor !== vendor) continue;
      waiting.requests -= 1;
      if (waiting.requests === 0) due.push(waiting.effect);
    }
    this.#waiting = this.#waiting.filter((waiting) => waiting.requests > 0);
    for (const effect of due) await carryOut(effect);
  }

  clear(): void {
    this.#waiting = [];
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}

/** The vendor may refuse the request by then; nobody is left to be told. */
async function carryOut(effect: Effect): Promise<void> {
  try {
    await effect();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
