import type { AnyDefinition } from "./definition";
import { project } from "./project";
import { inNameOf } from "./report";
import { contextOf, type Runtime } from "./runtime";
import {
  incompleteKey,
  isUnfinished,
  managedInputs,
  outputsOf,
  type State,
  schemaVersionKey,
  upgraded,
} from "./state";

export interface Seen {
  inputs: Record<string, unknown>;
  state: State;
}

/**
 * The live object through what we manage; undefined when it is gone. What a failure left unconfirmed is confirmed
 * by it, once the vendor has deployed.
 */
export async function read(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<Seen | undefined> {
  return inNameOf(definition, runtime, { id, values: [before] }, async () => {
    const state = upgraded(definition, before);
    const context = contextOf(runtime, state);
    if (isWhole(state) && (await definition.isUnchanged?.(context, id, outputsOf(definition, state)))) {
      return { inputs: managedInputs(definition, state), state };
    }
    const live = await definition.read(context, id, managedInputs(definition, state));
    if (!live) return undefined;
    const seen = project(definition, state, live);
    const isConfirmed = state[incompleteKey] === undefined || live.settled !== false;
    return isConfirmed ? seen : { ...seen, state: { ...seen.state, [incompleteKey]: state[incompleteKey] } };
  });
}

/** Whether the state is of an object that was seen before, and wholly written. */
function isWhole(state: State): boolean {
  return state[schemaVersionKey] !== undefined && !isUnfinished(state);
}
