import { canonicalArguments } from "./canonical";
import { type AnyDefinition, createCallOf } from "./definition";
import { difference } from "./difference";
import { ExpectedError, messageOf, PartialFailure } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { createOnce } from "./find";
import { named } from "./naming";
import { isReadable, onlyFromCreate, overlay } from "./project";
import { rootOf } from "./roots";
import { contextOf, type Runtime } from "./runtime";
import { controlsOf, incompleteKey, pick, type State, stateOf } from "./state";
import { confirmed, settle, type Writing, writeParts } from "./write";

export interface Made {
  id: string;
  state: State;
}

/** Creates the object, or takes over the one that `adopt` means. */
export async function create(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Made> {
  const root = definition.root?.(inputs);
  const appeared = await appearedId(definition, runtime, inputs);
  return runtime.roots.inLine(root, async () => {
    const existing = appeared ?? (await adoptable(definition, runtime, inputs));
    if (existing !== undefined) return adopt(definition, runtime, inputs, existing);
    await settle({ definition, runtime, root, state: inputs, inputs });
    return createNew(definition, runtime, inputs);
  });
}

/** The id of an object that something else makes. Waiting is no write: no line waits with it. */
async function appearedId(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<string | undefined> {
  if (!("awaits" in definition.create) || typeof inputs.adopt === "string") return undefined;
  try {
    return await definition.create.awaits(contextOf(runtime, inputs), inputs);
  } catch (thrown) {
    throw new ExpectedError(`${named(definition, inputs)}: ${messageOf(thrown)}`);
  }
}

async function createNew(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Made> {
  const created = await createOnce(definition, runtime, inputs);
  const { id } = created;
  const carried = createCallOf(definition).carries(inputs);
  const root = rootOf(definition, inputs, id);
  if (definition.settle) runtime.roots.markUnsettled(root);
  const known = { ...pick(inputs, withHashes(definition, carried)), ...controlsOf(definition, inputs) };
  const state = stateOf(definition, known, created.outputs ?? {}, { revision: created.revision });
  const writing: Writing = { definition, runtime, id, root, state, inputs };
  const missing = difference(definition, state, inputs).map((change) => change.key);
  const written = await runtime.roots.inLine(definition.root?.(inputs) === undefined ? root : undefined, () =>
    writeParts(writing, missing, true),
  );
  const seen = missing.length === 0 ? created.live : undefined;
  const final = await confirmed({ ...writing, state: written }, seen);
  return { id, state: withSecretsOfCreate(definition, inputs, id, final, created.answerLost) };
}

/** What only the create answer carries is lost with that answer: keep the object, and say how to go on. */
function withSecretsOfCreate(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  id: string,
  state: State,
  answerLost: boolean,
): State {
  const lost = Object.entries(shapeOf(definition.outputs))
    .filter(([key, schema]) => factsOf(schema).onlyFromCreate && state[key] === undefined)
    .map(([key]) => key);
  if (!answerLost || lost.length === 0) return state;
  throw lostOutputs(definition, inputs, id, state, lost);
}

/** The failure that an object without its create-only outputs shows until it is replaced. */
export function lostOutputs(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  id: string,
  state: State,
  lost: string[],
): PartialFailure {
  return new PartialFailure(id, { ...state, [incompleteKey]: `lost:${lost.join(",")}` }, [
    `${named(definition, inputs, id)}: was created, but the answer that alone carries ${lost.join(", ")} was lost. ` +
      `The object is kept in the state. Run "pulumi up --target-replace <the URN above>" to have a new one made.`,
  ]);
}

/** The id of the object that `adopt` means; undefined where a new one is to be made. */
async function adoptable(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<string | undefined> {
  const id = await meantByAdopt(definition, runtime, inputs);
  if (id === undefined || !runtime.replaced.has(`${definition.type}/${id}`)) return id;
  throw new ExpectedError(
    `${named(definition, inputs, id)}: adopt would take over the object that this very run is about to delete, because it replaces it; nothing was changed. ` +
      `Remove deleteBeforeReplace: false from the resource's options, so that the old object goes first.`,
  );
}

async function meantByAdopt(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<string | undefined> {
  const { adopt: wish } = inputs;
  if (typeof wish === "string") return definition.id?.(wish, inputs) ?? wish;
  if (wish !== true) return undefined;
  const found = await definition.identity.find(contextOf(runtime, inputs), inputs);
  const [only, ...others] = found.filter((candidate) => candidate.deleted === undefined);
  if (others.length > 0) {
    throw new ExpectedError(
      `${named(definition, inputs)}: adopt: true found ${others.length + 1} objects of this identity. Set adopt to the id of one.`,
    );
  }
  return only?.id;
}

async function adopt(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  id: string,
): Promise<Made> {
  const name = named(definition, inputs, id);
  const live = await definition.read(contextOf(runtime, {}), id, inputs);
  if (!live) throw new ExpectedError(`${name}: there is no such object to adopt; nothing was changed.`);
  const shown = canonicalArguments(definition.inputs, live.inputs);
  const state = stateOf(
    definition,
    { ...overlay(definition, readable(definition, inputs), shown), ...controlsOf(definition, inputs) },
    { ...onlyFromCreate(definition, inputs), ...live.outputs },
    { revision: live.revision },
  );
  const changes = difference(definition, state, inputs);
  const fixed = changes.filter((change) => change.replaces && change.before !== undefined);
  if (fixed.length > 0) {
    throw new ExpectedError(
      `${name}: can't be adopted: ${fixed.map((change) => change.path).join(", ")} differs and can't be changed; nothing was changed. ` +
        `Write the live value into the program, or delete the object and create it anew.`,
    );
  }
  const writing: Writing = { definition, runtime, id, root: rootOf(definition, inputs, id), state, inputs };
  const written = await writeParts(
    writing,
    changes.filter((change) => !change.control).map((change) => change.key),
    false,
  );
  return {
    id,
    state: await confirmed({ ...writing, state: { ...written, ...inputs } }),
  };
}

function readable(definition: AnyDefinition, inputs: Record<string, unknown>): Record<string, unknown> {
  const shape = shapeOf(definition.inputs);
  return pick(
    inputs,
    Object.keys(inputs).filter((key) => isReadable(shape[key] ?? definition.inputs)),
  );
}

function withHashes(definition: AnyDefinition, keys: readonly string[]): string[] {
  const shape = shapeOf(definition.inputs);
  return keys.flatMap((key) =>
    factsOf(shape[key] ?? definition.inputs).file ? [key, `${key}Sha256`] : [key],
  );
}
