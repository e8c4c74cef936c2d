import { z } from "zod";
import { canonical, canonicalArguments, same } from "./canonical";
import type { AnyDefinition } from "./definition";
import { bare, factsOf, shapeOf } from "./facts";
import type { Live } from "./live";
import { isKnownObject, lostKey, managedInputs, pick, type State, stateOf, uncertainInputs } from "./state";

type AnyLive = Live<Record<string, unknown>, Record<string, unknown>>;
type Values = Record<string, unknown>;

/**
 * The live object seen through what we manage: for a refresh the keys that the state has, with what the answer does not
 * show carried over; without a state (`get`) every settable key that differs from its default.
 */
export function project(
  definition: AnyDefinition,
  state: State,
  live: AnyLive,
): { inputs: Values; state: State } {
  const managed = managedInputs(definition, state);
  const uncertain = uncertainInputs(state).filter((key) => key in definition.inputs.shape);
  const inputs = isKnownObject(definition, state)
    ? overlay(definition, { ...blank(uncertain), ...managed }, live.inputs)
    : withoutDefaults(definition, overlay(definition, blank(Object.keys(live.inputs)), live.inputs));
  const unseen = uncertain.filter((key) => !isShownWhole(schemaOf(definition, key), live.inputs[key]));
  const hidden = {
    revision: live.revision,
    lost: state[lostKey],
    uncertain: unseen.length > 0 ? unseen : undefined,
    deploying: live.settled === false,
  };
  return {
    inputs,
    state: stateOf(definition, inputs, outputsAfterRead(definition, state, live.outputs), hidden),
  };
}

/** Arguments that may have been written: if the vendor shows them now, we manage them. */
function blank(keys: readonly string[]): Values {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

/** What a read shows, with what only the create answer carried. */
export function outputsAfterRead(definition: AnyDefinition, state: State, shown: Values): Values {
  const set = Object.entries(shown).filter(([, value]) => value !== undefined);
  return { ...onlyFromCreate(definition, state), ...Object.fromEntries(set) };
}

/** The outputs that no later answer carries, from the state that has them. */
function onlyFromCreate(definition: AnyDefinition, state: State): Values {
  const outputs = Object.entries(shapeOf(definition.outputs)).filter(
    ([, schema]) => factsOf(schema).onlyFromCreate,
  );
  return pick(
    state,
    outputs.map(([key]) => key),
  );
}

/** The managed arguments with their live values, in canonical form; what is not shown keeps the state's word. */
export function overlay(definition: AnyDefinition, managed: Values, shown: Values): Values {
  const merged = Object.entries(managed).map(([key, known]) => {
    const schema = schemaOf(definition, key);
    return [key, isReadable(schema) ? withUnshown(schema, known, shown[key]) : known];
  });
  return canonicalArguments(definition.inputs, Object.fromEntries(merged));
}

/**
 * The shown value; what the answer leaves out, at any depth of an object, stays as it is known. Members that no schema
 * names, such as those that the vendor adds one day, are dropped.
 */
export function withUnshown(schema: z.ZodType, known: unknown, shown: unknown): unknown {
  if (shown === undefined) return known;
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(shown)) {
    return shown.map((item) => withUnshown(inner.element as z.ZodType, undefined, item));
  }
  if (!isObject(shown)) return shown;
  const shape = shapeOf(inner);
  const before = isObject(known) ? known : {};
  const members = Object.entries(shape).map(([key, child]) => [
    key,
    factsOf(child).unreadable ? before[key] : withUnshown(child, before[key], shown[key]),
  ]);
  // A map has no declared members: what is shown is all of it.
  return members.length === 0 ? shown : Object.fromEntries(members);
}

/** Whether a documented call shows the argument. */
export function isReadable(schema: z.ZodType): boolean {
  const { control, computed, file, unreadable } = factsOf(schema);
  return !control && !computed && !file && !unreadable;
}

/** Whether a documented call shows the argument with all that is in it. */
export function isReadableWhole(schema: z.ZodType): boolean {
  return isReadable(schema) && Object.values(shapeOf(schema)).every(isReadableWhole);
}

/** Whether this answer shows the argument with all that is in it. */
export function isShownWhole(schema: z.ZodType, shown: unknown): boolean {
  if (!isReadable(schema) || shown === undefined) return false;
  if (!isObject(shown)) return true;
  return Object.entries(shapeOf(bare(schema))).every(([key, child]) => isShownWhole(child, shown[key]));
}

/** Whether this answer shows the argument, and of its members all that have a known value. Unreadable ones do not count. */
export function isShown(schema: z.ZodType, shown: unknown, known: unknown): boolean {
  if (!isReadable(schema)) return true;
  if (shown === undefined) return false;
  if (!isObject(shown) || !isObject(known)) return true;
  return Object.entries(shapeOf(bare(schema))).every(
    ([key, child]) => known[key] === undefined || isShown(child, shown[key], known[key]),
  );
}

/** Whether this answer shows the argument with the wanted canonical value. What it does not show is not seen. */
export function isShownAs(definition: AnyDefinition, key: string, shown: Values, wanted: unknown): boolean {
  const schema = schemaOf(definition, key);
  if (!isReadableWhole(schema) || !isShown(schema, shown[key], wanted)) return false;
  const live = canonical(schema, withUnshown(schema, undefined, shown[key]));
  return same(withoutUnset(live), withoutUnset(wanted));
}

/** Whether this answer leaves nothing of a written value to be seen: all of it that can be read is shown as written. */
export function isConfirmedBy(
  definition: AnyDefinition,
  key: string,
  shown: Values,
  written: unknown,
): boolean {
  const schema = schemaOf(definition, key);
  if (!isReadable(schema)) return true;
  if (!isShown(schema, shown[key], written)) return false;
  const live = overlay(definition, { [key]: written }, shown)[key];
  return same(withoutUnset(live), withoutUnset(written));
}

/** A text that is reset to the empty one is shown as not set. */
function withoutUnset(value: unknown): unknown {
  if (value === "" || value === null) return undefined;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutUnset(item)]));
}

/** The schema of an argument. */
export function schemaOf(definition: AnyDefinition, key: string): z.ZodType {
  const schema = shapeOf(definition.inputs)[key];
  if (!schema) throw new Error(`${definition.type} has no argument ${key}`);
  return schema;
}

function withoutDefaults(definition: AnyDefinition, shown: Values): Values {
  return Object.fromEntries(
    Object.entries(shown).filter(([key, value]) => {
      const schema = schemaOf(definition, key);
      const { default: usual, reset } = factsOf(schema);
      return !same(value, canonical(schema, usual ?? reset)) && !isSwitchedOff(value);
    }),
  );
}

/** A setting that is off is as good as one never made, whatever else the vendor still shows of it. */
function isSwitchedOff(setting: unknown): boolean {
  return isObject(setting) && setting.enabled === false;
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
