import type { AnyDefinition } from "./definition";
import { factsOf, shapeOf } from "./facts";

/** The hidden keys that we keep beside arguments and outputs. */
export const schemaVersionKey = "__schemaVersion";
export const revisionKey = "__revision";
export const incompleteKey = "__incomplete";

export type State = Record<string, unknown>;

/** The state after a write or a read: arguments and outputs by their names, the hidden keys, nothing undefined. */
export function stateOf(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  outputs: Record<string, unknown>,
  hidden: { revision?: unknown; incomplete?: string | undefined } = {},
): State {
  return cleaned({
    ...outputs,
    ...inputs,
    [schemaVersionKey]: definition.version ?? 1,
    [revisionKey]: hidden.revision,
    [incompleteKey]: hidden.incomplete,
  });
}

/** The arguments that the state holds: what we manage of the object. */
export function managedInputs(definition: AnyDefinition, state: State): Record<string, unknown> {
  return pick(state, Object.keys(shapeOf(definition.inputs)));
}

export function outputsOf(definition: AnyDefinition, state: State): Record<string, unknown> {
  return pick(state, Object.keys(shapeOf(definition.outputs)));
}

/** The steering arguments that the state holds. */
export function controlsOf(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
): Record<string, unknown> {
  const controls = Object.entries(shapeOf(definition.inputs)).filter(([, schema]) => factsOf(schema).control);
  return pick(
    inputs,
    controls.map(([key]) => key),
  );
}

/** State of an older schema version brought up to today's, by the definition's pure functions. */
export function upgraded(definition: AnyDefinition, state: State): State {
  const today = definition.version ?? 1;
  let current = state;
  for (let version = Number(state[schemaVersionKey] ?? today); version < today; version += 1) {
    const upgrade = definition.upgrades?.[version];
    if (upgrade) current = upgrade(current);
  }
  return current === state ? state : { ...current, [schemaVersionKey]: today };
}

/** Plain JSON: the host fails on anything else after the object was made. */
export function cleaned(value: Record<string, unknown>): State {
  return JSON.parse(JSON.stringify(value)) as State;
}

export function pick(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}

export function omit(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}
