import { canonical } from "./canonical";
import { writeAgainstNewRevision } from "./conflict";
import type { AnyDefinition, Part } from "./definition";
import { Ambiguous, ExpectedError, messageOf, PartialFailure, Refused, Stale } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { named } from "./naming";
import { contextOf, type Runtime } from "./runtime";
import { incompleteKey, omit, pick, revisionKey, type State, uncertainInputs, uncertainKey } from "./state";

export type AnyPart = Part<unknown, Record<string, unknown>>;

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
 * the one before. What a failure leaves behind is exact: when something was written, may have been, or the object
 * `isNew`, it becomes a PartialFailure with the state.
 */
export async function writeParts(writing: Writing, keys: readonly string[], isNew: boolean): Promise<State> {
  const parts = writing.definition.parts.filter((part) => part.keys.some((key) => keys.includes(key)));
  let current = writing;
  for (const [index, part] of parts.entries()) {
    const changed = part.keys.filter((key) => keys.includes(key));
    let isSent = false;
    try {
      await settle(current);
      isSent = true;
      const revision = await writePart(current, part, changed);
      current = { ...current, state: withPart(current, part, parts.slice(index + 1), revision) };
    } catch (thrown) {
      const uncertain = isSent && thrown instanceof Ambiguous ? changed : [];
      const isUntouched = index === 0 && !isNew && uncertain.length === 0;
      if (isUntouched) throw failure(current, part, thrown);
      throw partial(current, parts.slice(0, index), parts.slice(index), uncertain, thrown);
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
  changed: readonly string[],
): Promise<string | undefined> {
  const { definition, runtime, id, root, state, inputs } = writing;
  const isManaged = (key: string) => state[key] !== undefined || changed.includes(key);
  const removed = part.keys.filter((key) => inputs[key] === undefined && isManaged(key));
  const resets = resetValues(definition, removed);
  const values = { ...pick(inputs, part.keys), ...resets };
  const delta = { changed, cleared: removed.filter((key) => !(key in resets)) };
  const context = contextOf(runtime, state);
  try {
    const answer = await part.write(context, id, values, delta);
    return answer?.revision;
  } catch (thrown) {
    if (!(thrown instanceof Stale)) throw thrown;
    return await writeAgainstNewRevision(writing, part, values, delta, thrown);
  } finally {
    if (definition.settle) runtime.roots.markUnsettled(root);
  }
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
  const uncertain = uncertainInputs(writing.state).filter((key) => !keys.includes(key));
  return {
    ...omit(writing.state, [...keys, uncertainKey]),
    ...pick(writing.inputs, keys),
    ...(uncertain.length === 0 ? {} : { [uncertainKey]: uncertain }),
    ...(revision === undefined ? {} : { [revisionKey]: revision }),
  };
}

function failure(writing: Writing, part: AnyPart, thrown: unknown): ExpectedError {
  const name = named(writing.definition, writing.inputs, writing.id);
  const fate = thrown instanceof Refused ? "; nothing was changed" : "";
  return new ExpectedError(`${name}: ${part.name} could not be written${fate}: ${messageOf(thrown)}`);
}

function partial(
  writing: Writing,
  written: AnyPart[],
  missing: AnyPart[],
  uncertain: string[],
  thrown: unknown,
): PartialFailure {
  const { definition, id, inputs, state } = writing;
  const names = (parts: AnyPart[]) => parts.map((part) => part.name).join(", ");
  const first = missing[0]?.name;
  const reason = [
    `${named(definition, inputs, id)}: ${first} could not be written: ${messageOf(thrown)}\n`,
    `Written: ${names(written) || "nothing beyond the create call"}. Not written: ${names(missing)}. `,
    uncertain.length > 0 ? `Whether ${first} took effect all the same is not known. ` : "",
    'The object is kept in the state; the next "pulumi up" writes only what is missing.',
  ].join("");
  const doubtful = [...new Set([...uncertainInputs(state), ...uncertain])];
  const hidden = { [incompleteKey]: "parts", ...(doubtful.length > 0 ? { [uncertainKey]: doubtful } : {}) };
  return new PartialFailure(id, { ...state, ...hidden }, [reason]);
}
