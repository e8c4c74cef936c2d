import type { Context } from "./definition";
import { revisionKey, type State } from "./state";

/** Who asks the vendor: the account's client, and where the user is told of what it says. */
export interface Asking {
  client: unknown;
  /** Shows a warning to the user. Resolves when it is on its way, and never fails. */
  warn(text: string): Promise<void>;
  pause?(milliseconds: number): Promise<void>;
  /** Shows how far something has come. Never fails either. */
  progress?(text: string): Promise<void>;
}

export function contextOf(asking: Asking, state: State): Context<unknown> {
  const revision = state[revisionKey];
  const wait = state.deployTimeout;
  return {
    client: asking.client,
    warn: asking.warn,
    ...(asking.pause ? { pause: asking.pause } : {}),
    ...(asking.progress ? { progress: asking.progress } : {}),
    ...(typeof revision === "string" ? { revision } : {}),
    ...(typeof wait === "number" ? { waitSeconds: wait } : {}),
  };
}
