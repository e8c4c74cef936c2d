import type { Vendor } from "./types";

interface Waiting {
  vendor: Vendor;
  requestsLeft: number;
  apply: () => Promise<unknown>;
}

/** Effects of requests that were answered badly at once and are carried out some requests later. */
export class LateEffects {
  #waiting: Waiting[] = [];

  /** `afterRequests`: 1 for an effect just before the vendor's next request is handled. */
  add(vendor: Vendor, afterRequests: number, apply: () => Promise<unknown>): void {
    this.#waiting.push({ vendor, requestsLeft: afterRequests, apply });
  }

  /** A request of the vendor is about to be handled. */
  async beforeRequest(vendor: Vendor): Promise<void> {
    for (const waiting of this.#waiting) if (waiting.vendor === vendor) waiting.requestsLeft -= 1;
    const due = this.#waiting.filter((waiting) => waiting.requestsLeft <= 0);
    this.#waiting = this.#waiting.filter((waiting) => waiting.requestsLeft > 0);
    for (const { apply } of due) await apply();
  }

  clear(): void {
    this.#waiting = [];
  }
}
