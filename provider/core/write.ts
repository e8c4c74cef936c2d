import { canonical, canonicalArguments, same } from "./canonical";
import type { AnyDefinition, Candidate, Part } from "./definition";
import { ExpectedError, messageOf, PartialFailure, Stale } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { named } from "./naming";
import { overlay } from "./project";
import { contextOf, type Runtime } from "./runtime";
import {
  controlsOf,
  incompleteKey,
  managedInputs,
  omit,
  outputsOf,
  pick,
  revisionKey,
  type State,
  stateOf,
} from "./state";

type AnyPart = Part<unknown, Record<string, unknown>>;

/** One object in the course of being written. `state` says at any moment what of it the vendor has. */
export interface Writing {
  definition: AnyDefinition;
  runtime: Runtime;
  id: string;
  root: string | undefined;
  state: State;
  /** What the program wants. */
  inputs: Record<string, unknown>;
}

/**
 * Writes the parts that the given keys belong to, in the definition's order, each once the vendor has deployed
 * the one before. A failure after something was written becomes a PartialFailure whose state is exact.
 */
export async function writeParts(writing: Writing, keys: readonly string[], isNew: boolean): Promise<State> {
  const parts = writing.definition.parts.filter((part) => part.keys.some((key) => keys.includes(key)));
  let current = writing;
  for (const [index, part] of parts.entries()) {
    try {
      const revision = await writePart(current, part, keys);
      current = { ...current, state: withPart(current, part, parts.slice(index + 1), revision) };
    } catch (thrown) {
      if (index === 0 && !isNew) throw failure(current, part, thrown);
      throw partial(current, parts.slice(0, index), parts.slice(index), thrown);
    }
  }
  return current.state;
}

/** Waits until the vendor has deployed the earlier writes to the root, where it deploys at all. */
export async function settle(writing: Omit<Writing, "id"> & { id?: string }): Promise<void> {
  const { definition, runtime, id, root, inputs } = writing;
  if (!definition.settle || root === undefined || !runtime.roots.isUnsettled(root)) return;
  await definition.settle(contextOf(runtime, inputs), root, id);
  runtime.roots.markSettled(root);
}

async function writePart(
  writing: Writing,
  part: AnyPart,
  keys: readonly string[],
): Promise<string | undefined> {
  const { definition, runtime, id, root, state, inputs } = writing;
  await settle(writing);
  const removed = part.keys.filter((key) => inputs[key] === undefined && state[key] !== undefined);
  const resets = resetValues(definition, removed);
  const values = { ...pick(inputs, part.keys), ...resets };
  const delta = {
    changed: part.keys.filter((key) => keys.includes(key)),
    cleared: removed.filter((key) => !(key in resets)),
  };
  const context = contextOf(runtime, state);
  try {
    const answer = await part.write(context, id, values, delta);
    return answer?.revision;
  } catch (thrown) {
    if (!(thrown instanceof Stale)) throw thrown;
    return writeAgainstNewRevision(writing, part, values, delta, thrown);
  } finally {
    if (definition.settle) runtime.roots.markUnsettled(root);
  }
}

/**
 * The object moved on. If the part already stands as wanted (our own lost answer), nothing is left to do. If all
 * we manage still stands as the state has it (a child's write moved the parent), the write is made once more
 * with the new revision. Else somebody changed what we manage, and the user decides.
 */
async function writeAgainstNewRevision(
  writing: Writing,
  part: AnyPart,
  values: Record<string, unknown>,
  delta: Parameters<AnyPart["write"]>[3],
  stale: Stale,
): Promise<string | undefined> {
  const { definition, runtime, id, state, inputs } = writing;
  const managed = managedInputs(definition, state);
  const live = await definition.read(contextOf(runtime, state), id, managed);
  if (!live) throw stale;
  const shown = overlay(
    definition,
    { ...managed, ...values },
    canonicalArguments(definition.inputs, live.inputs),
  );
  if (delta.changed.every((key) => same(shown[key], values[key]))) return live.revision;
  const moved = Object.keys(managed).filter((key) => !same(shown[key], managed[key]));
  if (moved.length > 0 && runtime.onConflict === "fail") {
    throw new ExpectedError(conflictText(definition, moved, { managed, shown, inputs }));
  }
  const context = { ...contextOf(runtime, state), ...(live.revision ? { revision: live.revision } : {}) };
  const answer = await part.write(context, id, values, delta);
  return answer?.revision;
}

function conflictText(
  definition: AnyDefinition,
  moved: string[],
  values: Record<"managed" | "shown" | "inputs", Record<string, unknown>>,
): string {
  const shape = shapeOf(definition.inputs);
  const text = (key: string, value: unknown) =>
    factsOf(shape[key] ?? definition.inputs).secret ? "[secret]" : (JSON.stringify(value) ?? "unset");
  const lines = moved.map(
    (key) =>
      `  ${key}: was ${text(key, values.managed[key])}, is ${text(key, values.shown[key])}, wanted ${text(key, values.inputs[key])}`,
  );
  return (
    `somebody else changed the object since the last run; nothing was written.\n${lines.join("\n")}\n` +
    `Run "pulumi up --refresh" to see the difference as a plan, or set onConflict: "overwrite" for the account.`
  );
}

function resetValues(definition: AnyDefinition, removed: string[]): Record<string, unknown> {
  const shape = shapeOf(definition.inputs);
  const known = removed.filter((key) => factsOf(shape[key] ?? definition.inputs).reset !== undefined);
  return Object.fromEntries(
    known.map((key) => {
      const schema = shape[key] ?? definition.inputs;
      return [key, canonical(schema, factsOf(schema).reset)];
    }),
  );
}

/**
 * The state once a part was written: the program's word for its keys, nothing for the removed ones. A key that
 * goes with several parts counts as written with the last of them.
 */
function withPart(
  writing: Writing,
  part: AnyPart,
  later: readonly AnyPart[],
  revision: string | undefined,
): State {
  const keys = part.keys.filter((key) => !later.some((other) => other.keys.includes(key)));
  return {
    ...omit(writing.state, keys),
    ...pick(writing.inputs, keys),
    ...(revision === undefined ? {} : { [revisionKey]: revision }),
  };
}

function failure(writing: Writing, part: AnyPart, thrown: unknown): ExpectedError {
  const name = named(writing.definition, writing.inputs, writing.id);
  return new ExpectedError(`${name}: ${part.name} could not be written: ${messageOf(thrown)}`);
}

function partial(writing: Writing, written: AnyPart[], missing: AnyPart[], thrown: unknown): PartialFailure {
  const name = named(writing.definition, writing.inputs, writing.id);
  const names = (parts: AnyPart[]) =>
    parts.map((part) => part.name).join(", ") || "nothing beyond the create call";
  const reason =
    `${name}: ${missing[0]?.name} could not be written: ${messageOf(thrown)}\n` +
    `Written: ${names(written)}. Not written: ${names(missing)}. ` +
    `The object is kept in the state; the next "pulumi up" writes only what is missing.`;
  return new PartialFailure(writing.id, { ...writing.state, [incompleteKey]: "parts" }, [reason]);
}

/**
 * The last step of every write: one read that confirms the object and brings what the vendor sets itself, after
 * the deployment where that is waited for. `seen`: the object as a look-up has just shown it.
 */
export async function confirmed(writing: Writing, seen?: Candidate["live"]): Promise<State> {
  const { definition, runtime, id, root, state } = writing;
  const written = { ...managedInputs(definition, state), ...controlsOf(definition, writing.inputs) };
  const keep = (incomplete?: string, live?: { outputs: Record<string, unknown>; revision?: string }) =>
    stateOf(
      definition,
      written,
      { ...outputsOf(definition, state), ...live?.outputs },
      {
        incomplete,
        revision: live?.revision ?? state[revisionKey],
      },
    );
  try {
    let live = seen ?? (await definition.read(contextOf(runtime, state), id, written));
    if (live?.settled === false && written.waitUntilDeployed !== false) {
      runtime.roots.markUnsettled(root);
      await settle(writing);
      live = await definition.read(contextOf(runtime, state), id, written);
    }
    if (!live) throw new ExpectedError("the vendor does not show the object right after writing it");
    if (live.settled !== false) runtime.roots.markSettled(root);
    return keep(undefined, live);
  } catch (thrown) {
    const name = named(definition, writing.inputs, id);
    throw new PartialFailure(id, keep("confirmation"), [
      `${name}: everything was written, but it could not be confirmed: ${messageOf(thrown)}\n` +
        `The object is kept in the state; the next "pulumi up" looks again and writes nothing twice.`,
    ]);
  }
}
