import { isObject } from "./json";
import type { Fault, PendingFault, Vendor } from "./types";

interface Pending {
  fault: Fault;
  after: number;
  times: number;
}

/** The faults that are still to come. */
export class Faults {
  #pending: Pending[] = [];

  /** Throws when the fault contradicts itself. */
  inject(fault: Fault): void {
    check(fault);
    this.#pending.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
  }

  pending(): PendingFault[] {
    return this.#pending.map((pending) => ({ ...pending }));
  }

  clear(): void {
    this.#pending = [];
  }

  /** The fault that meets this request, if any: the first in line that has let enough requests pass. */
  next(vendor: Vendor, operation: string | null, account: string): Fault | undefined {
    let met: Pending | undefined;
    for (const pending of this.#pending) {
      const { fault } = pending;
      if (fault.vendor !== vendor) continue;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.account !== undefined && fault.account !== account) continue;
      if (pending.after > 0) pending.after -= 1;
      else met ??= pending;
    }
    if (!met) return undefined;
    met.times -= 1;
    if (met.times <= 0) this.#pending = this.#pending.filter((pending) => pending !== met);
    return met.fault;
  }
}

const spellings = ["html", "proxy", "own"];

function check({ kind, afterRequests, milliseconds, spelling, change }: Fault): void {
  if (kind === "late" && afterRequests !== undefined && milliseconds !== undefined) {
    throw new Error("late takes afterRequests or milliseconds, not both");
  }
  if (afterRequests !== undefined && !(Number.isInteger(afterRequests) && afterRequests > 0)) {
    throw new Error("afterRequests must be a whole number, 1 or more");
  }
  if (spelling !== undefined && !spellings.includes(spelling)) {
    throw new Error(`spelling must be one of ${spellings.join(", ")}`);
  }
  if (kind === "rewrite" && !isObject(change)) {
    throw new Error("rewrite needs change, an object of values by their path");
  }
}

/** Members whose items are objects of a list: their order means nothing. */
const listMembers = new Set(["streams", "platforms", "data", "items", "playlists", "parents"]);

/** The same answer with its lists, and its lists of texts, the other way round. */
export function shuffled(body: unknown, member = ""): unknown {
  if (Array.isArray(body)) {
    const items = body.map((item) => shuffled(item));
    const unordered = listMembers.has(member) || items.every((item) => typeof item === "string");
    return unordered ? items.reverse() : items;
  }
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, shuffled(value, key)]));
}
