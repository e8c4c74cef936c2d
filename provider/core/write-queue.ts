import pLimit, { type LimitFunction } from "p-limit";
import type { AnyDefinition } from "./definition";

/** The remote object that writes to this one are lined up on. */
export function rootOf(definition: AnyDefinition, inputs: Record<string, unknown>, id: string): string {
  return definition.root?.(inputs, id) ?? `${definition.type}/${id}`;
}

/**
 * Serialises the writes to one remote object and its children, such as a stream and its platforms, and remembers
 * which of these roots the vendor has yet to deploy.
 */
export class WriteQueue {
  private readonly queues = new Map<string, LimitFunction>();
  private readonly deploying = new Set<string>();

  /** Runs the work when every earlier work on the root has ended. Without a root it runs at once. */
  async run<T>(root: string | undefined, work: () => Promise<T>): Promise<T> {
    if (root === undefined) return work();
    const queue = this.queues.get(root) ?? pLimit(1);
    this.queues.set(root, queue);
    try {
      return await queue(work);
    } finally {
      if (queue.activeCount + queue.pendingCount === 0) this.queues.delete(root);
    }
  }

  markDeploying(root: string | undefined): void {
    if (root !== undefined) this.deploying.add(root);
  }

  markDeployed(root: string | undefined): void {
    if (root !== undefined) this.deploying.delete(root);
  }

  isDeploying(root: string | undefined): boolean {
    return root !== undefined && this.deploying.has(root);
  }
}
