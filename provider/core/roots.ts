import pLimit, { type LimitFunction } from "p-limit";
import type { AnyDefinition } from "./definition";

/** The remote object that writes to this one are lined up on. */
export function rootOf(definition: AnyDefinition, inputs: Record<string, unknown>, id: string): string {
  return definition.root?.(inputs, id) ?? `${definition.type}/${id}`;
}

/**
 * The remote objects that writes are lined up on: a stream and its platforms are one root. Writes to one root
 * run one at a time, and the root remembers that the vendor has yet to deploy the last of them.
 */
export class Roots {
  private readonly lines = new Map<string, LimitFunction>();
  private readonly unsettled = new Set<string>();

  /** Runs the work when every earlier work on the root has ended. Without a root it runs at once. */
  async inLine<T>(root: string | undefined, work: () => Promise<T>): Promise<T> {
    if (root === undefined) return work();
    const line = this.lines.get(root) ?? pLimit(1);
    this.lines.set(root, line);
    try {
      return await line(work);
    } finally {
      if (line.activeCount + line.pendingCount === 0) this.lines.delete(root);
    }
  }

  markUnsettled(root: string | undefined): void {
    if (root !== undefined) this.unsettled.add(root);
  }

  markSettled(root: string | undefined): void {
    if (root !== undefined) this.unsettled.delete(root);
  }

  isUnsettled(root: string | undefined): boolean {
    return root !== undefined && this.unsettled.has(root);
  }
}
