import { canonicalArguments } from "./canonical";
import type { AnyDefinition } from "./definition";
import { failure } from "./errors";
import { factsOf, shapeOf } from "./facts";

/** The hidden keys that we keep beside arguments and outputs. */
export const schemaVersionKey = "__schemaVersion";
export const revisionKey = "__revision";
/**
 * What a failure left to do: `parts` to write, the `confirmation` of what was written, or to replace an object that is of
 * no use any more.
 */
export const incompleteKey = "__incomplete";
export const discardedMark = "discarded";
/** The outputs that were lost with the only answer that carries them. */
export const lostKey = "__lost";
/** The arguments of a write of which nobody knows whether it took effect: they are written again in any case. */
export const uncertainKey = "__uncertain";

/** Set while the vendor is still deploying the last write that this state knows of. */
export const deployingKey = "__deploying";
/** The name of the account that the object is in. */
export const accountKey = "__account";

export type State = Record<string, unknown>;

/** The state after a write or a read: arguments and outputs by their names, the hidden keys, nothing undefined. */
export function stateOf(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  outputs: Record<string, unknown>,
  hidden: Partial<
    Record<"revision" | "incomplete" | "lost" | "uncertain" | "deploying" | "account", unknown>
  > = {},
): State {
  return cleaned({
    ...outputs,
    ...inputs,
    [schemaVersionKey]: definition.version ?? 1,
    [revisionKey]: hidden.revision,
    [incompleteKey]: hidden.incomplete,
    [lostKey]: hidden.lost,
    [uncertainKey]: hidden.uncertain,
    [deployingKey]: hidden.deploying === true ? true : undefined,
    [accountKey]: hidden.account,
  });
}

/** The arguments that the state holds: what we manage of the object. */
export function managedInputs(definition: AnyDefinition, state: State): Record<string, unknown> {
  return pick(state, Object.keys(shapeOf(definition.inputs)));
}

export function outputsOf(definition: AnyDefinition, state: State): Record<string, unknown> {
  return pick(state, Object.keys(shapeOf(definition.outputs)));
}

/** Whether a failure left something to do that no comparison of arguments shows. */
export function isUnfinished(state: State): boolean {
  return [incompleteKey, lostKey, uncertainKey].some((key) => state[key] !== undefined);
}

/** The arguments of which the state can't say what the vendor has. */
export function uncertainInputs(state: State): string[] {
  return (state[uncertainKey] as string[] | undefined) ?? [];
}

/** Whether the state is of an object that was made, adopted or read before; else it is asked for by its id alone. */
export function isKnownObject(definition: AnyDefinition, state: State): boolean {
  return state[schemaVersionKey] !== undefined || Object.keys(managedInputs(definition, state)).length > 0;
}

/** The provider-only arguments. */
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

/**
 * State of an older schema version brought up to today's by the definition's pure functions, its arguments in today's
 * canonical form.
 */
export function upgraded(definition: AnyDefinition, state: State): State {
  if (isNewer(definition, state)) {
    throw failure({
      what: `${definition.type}: the state was written by a newer version of pulumi-ott`,
      state: "Nothing was changed",
      remedy: "Install that version or a newer one",
    });
  }
  const today = definition.version ?? 1;
  let current = state;
  for (let version = Number(state[schemaVersionKey] ?? today); version < today; version += 1) {
    const upgrade = definition.upgrades?.[version];
    if (upgrade) current = upgrade(current);
  }
  const version = state[schemaVersionKey] === undefined ? {} : { [schemaVersionKey]: today };
  return {
    ...current,
    ...canonicalArguments(definition.inputs, managedInputs(definition, current)),
    ...version,
  };
}

/** Whether the state was written by a version whose state this one can't read. */
export function isNewer(definition: AnyDefinition, state: State): boolean {
  return Number(state[schemaVersionKey]) > (definition.version ?? 1);
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
