import { canonical, canonicalArguments, same } from "./canonical";
import type { AnyDefinition, Live } from "./definition";
import { factsOf, shapeOf } from "./facts";
import {
  lostKey,
  managedInputs,
  pick,
  type State,
  schemaVersionKey,
  stateOf,
  uncertainInputs,
} from "./state";

type AnyLive = Live<Record<string, unknown>, Record<string, unknown>>;

/**
 * The live object seen through what we manage: for a refresh the keys that the state has, with what no call
 * shows carried over; without a state (`get`, adoption) every settable key that differs from its default.
 */
export function project(
  definition: AnyDefinition,
  state: State,
  live: AnyLive,
): { inputs: Record<string, unknown>; state: State } {
  const shown = canonicalArguments(definition.inputs, live.inputs);
  const managed = managedInputs(definition, state);
  const uncertain = uncertainInputs(state);
  const inputs =
    state[schemaVersionKey] === undefined
      ? { ...withoutDefaults(definition, shown), ...managed }
      : overlay(definition, { ...blank(uncertain), ...managed }, shown);
  const shape = shapeOf(definition.inputs);
  const unseen = uncertain.filter((key) => !isReadableWhole(shape[key] ?? definition.inputs));
  const hidden = {
    revision: live.revision,
    lost: state[lostKey],
    uncertain: unseen.length > 0 ? unseen : undefined,
  };
  return {
    inputs,
    state: stateOf(definition, inputs, outputsAfterRead(definition, state, live.outputs), hidden),
  };
}

/** Arguments that may have been written: if the vendor shows them now, we manage them. */
function blank(keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

/** What a read shows, with what only the create answer carried. */
export function outputsAfterRead(
  definition: AnyDefinition,
  state: State,
  shown: Record<string, unknown>,
): Record<string, unknown> {
  const set = Object.entries(shown).filter(([, value]) => value !== undefined);
  return { ...onlyFromCreate(definition, state), ...Object.fromEntries(set) };
}

/** The outputs that no later answer carries, from the state that has them. */
function onlyFromCreate(definition: AnyDefinition, state: State): Record<string, unknown> {
  const outputs = Object.entries(shapeOf(definition.outputs)).filter(
    ([, schema]) => factsOf(schema).onlyFromCreate,
  );
  return pick(
    state,
    outputs.map(([key]) => key),
  );
}

/** The managed arguments with their live values; what can't be read keeps the state's word. */
export function overlay(
  definition: AnyDefinition,
  managed: Record<string, unknown>,
  shown: Record<string, unknown>,
): Record<string, unknown> {
  const shape = shapeOf(definition.inputs);
  const result: Record<string, unknown> = {};
  for (const [key, known] of Object.entries(managed)) {
    const schema = shape[key] ?? definition.inputs;
    const value = isReadable(schema) ? withUnreadable(schema, known, shown[key]) : known;
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Whether a documented call shows the argument. */
export function isReadable(schema: Parameters<typeof factsOf>[0]): boolean {
  const { control, computed, file, unreadable } = factsOf(schema);
  return !control && !computed && !file && !unreadable;
}

/** Whether a documented call shows the argument with all that is in it. */
export function isReadableWhole(schema: Parameters<typeof factsOf>[0]): boolean {
  return isReadable(schema) && Object.values(shapeOf(schema)).every(isReadableWhole);
}

function withUnreadable(schema: Parameters<typeof factsOf>[0], known: unknown, shown: unknown): unknown {
  if (!isObject(known) || !isObject(shown)) return shown;
  const hidden = Object.entries(shapeOf(schema)).filter(([, child]) => factsOf(child).unreadable);
  return {
    ...shown,
    ...pick(
      known,
      hidden.map(([key]) => key),
    ),
  };
}

function withoutDefaults(definition: AnyDefinition, shown: Record<string, unknown>): Record<string, unknown> {
  const shape = shapeOf(definition.inputs);
  return Object.fromEntries(
    Object.entries(shown).filter(([key, value]) => {
      const schema = shape[key] ?? definition.inputs;
      const { default: usual, reset } = factsOf(schema);
      return !same(value, canonical(schema, usual ?? reset)) && !isSwitchedOff(value);
    }),
  );
}

/** A setting that is off is as good as one never made, whatever else the vendor still shows of it. */
function isSwitchedOff(setting: unknown): boolean {
  return isObject(setting) && setting.enabled === false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
