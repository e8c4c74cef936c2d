import type { Asking } from "./context";
import type { Deletions } from "./deletions";
import type { Listings } from "./listings";
import type { Register } from "./register";
import type { WriteQueue } from "./write-queue";

/** What the lifecycle of one resource type needs beside its definition; one for each account and process. */
export interface Runtime extends Asking {
  /** What to do when somebody else changed an object since we last saw it. */
  onConflict: "fail" | "overwrite";
  /** Whether a refresh reads every object, or lists them and reads those that differ. */
  refresh: "full" | "incremental";
  /** Whether an object is read after a write whose answer did not show what was written. */
  confirmWrites: boolean;
  /** The account's names. The first is stored with every object; state with another name than these is another account's. */
  accountNames: readonly [string, ...string[]];
  queue: WriteQueue;
  register: Register;
  listings: Listings;
  deletions: Deletions;
  pause(milliseconds: number): Promise<void>;
  /** The vendor's clock, in epoch milliseconds. */
  vendorNow(): number;
}
