import { messageOf } from "../../../provider/core/errors";
import type { Findings } from "./fact";

/** The objects that the checks have made at the vendor, so that none of them stays. */
export class TestObjects {
  private readonly removals = new Map<string, () => Promise<unknown>>();

  /** Notes how an object is removed, before anything else is done with it. */
  made(label: string, remove: () => Promise<unknown>): void {
    this.removals.set(label, remove);
  }

  /** The object is gone already. */
  removed(label: string): void {
    this.removals.delete(label);
  }

  /** Removes what is still there, the newest first. What cannot be removed is named in the result. */
  async removeAll(findings: Findings): Promise<void> {
    for (const [label, remove] of [...this.removals].toReversed()) {
      try {
        await remove();
      } catch (thrown) {
        findings.leftBehind.push(`${label}: ${messageOf(thrown)}`);
      }
    }
  }
}
