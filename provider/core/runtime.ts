import type { Context } from "./definition";
import type { Roots } from "./roots";
import { revisionKey, type State } from "./state";

/** What the lifecycle of one resource type needs beside its definition; one for each account and process. */
export interface Runtime {
  client: unknown;
  /** What to do when somebody else changed an object since we last saw it. */
  onConflict: "fail" | "overwrite";
  roots: Roots;
  /** `type/id` of the objects that a diff of this process saw replaced: never to be adopted. */
  replaced: Set<string>;
  /** `type/id` of the objects that creates of this process have made or found: no other create takes them for its own. */
  made: Set<string>;
  /** The account's credentials, to be kept out of messages. */
  secrets: readonly string[];
  pause(milliseconds: number): Promise<void>;
  /** The vendor's clock, in epoch milliseconds. */
  vendorNow(): number;
  /** Shows a warning to the user. Resolves when it is on its way, and never fails. */
  warn(text: string): Promise<void>;
}

export function contextOf(runtime: Runtime, state: State): Context<unknown> {
  const revision = state[revisionKey];
  const wait = state.deployTimeout;
  return {
    client: runtime.client,
    warn: runtime.warn,
    ...(typeof revision === "string" ? { revision } : {}),
    ...(typeof wait === "number" ? { waitSeconds: wait } : {}),
  };
}
