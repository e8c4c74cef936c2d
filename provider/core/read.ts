import type { AnyDefinition } from "./definition";
import { project } from "./project";
import { contextOf, type Runtime } from "./runtime";
import { incompleteKey, managedInputs, type State, upgraded } from "./state";

export interface Seen {
  inputs: Record<string, unknown>;
  state: State;
}

/** The live object through what we manage; undefined when it is gone. */
export async function read(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<Seen | undefined> {
  const state = upgraded(definition, before);
  const live = await definition.read(contextOf(runtime, state), id, managedInputs(definition, state));
  if (!live) return undefined;
  const seen = project(definition, state, live);
  const incomplete = state[incompleteKey];
  return incomplete === undefined ? seen : { ...seen, state: { ...seen.state, [incompleteKey]: incomplete } };
}
