import { adopt, adoptable, appearedId } from "./adopt";
import { confirmed } from "./confirm";
import { type AnyDefinition, createCallOf } from "./definition";
import { difference } from "./difference";
import { PartialFailure } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { withHashes } from "./files";
import { createOnce, type Found } from "./find";
import { named } from "./naming";
import { inNameOf } from "./report";
import { rootOf } from "./roots";
import type { Runtime } from "./runtime";
import { controlsOf, lostKey, pick, type State, stateOf } from "./state";
import { settle, type Writing, writeParts } from "./write";

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
  return inNameOf(definition, runtime, { values: [inputs] }, async () => {
    const appeared = await appearedId(definition, runtime, inputs);
    return runtime.roots.inLine(root, async () => {
      const existing = appeared ?? (await adoptable(definition, runtime, inputs));
      if (existing === undefined) {
        await settle({ definition, runtime, root, state: inputs, inputs });
        return createNew(definition, runtime, inputs);
      }
      const own = lineOf(definition, inputs, existing);
      const state = await runtime.roots.inLine(own, () => adopt(definition, runtime, inputs, existing));
      return { id: existing, state };
    });
  });
}

/** An object that is its own root has a line only from the moment that its id is known. */
function lineOf(definition: AnyDefinition, inputs: Record<string, unknown>, id: string): string | undefined {
  return definition.root?.(inputs) === undefined ? rootOf(definition, inputs, id) : undefined;
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
  const known = {
    ...pick(inputs, withHashes(definition.inputs, carried)),
    ...controlsOf(definition, inputs),
  };
  const lost = lostOutputs(definition, created);
  const state = stateOf(definition, known, created.outputs ?? {}, {
    revision: created.revision,
    lost: lost.length > 0 ? lost : undefined,
  });
  const writing: Writing = { definition, runtime, id, root, state, inputs };
  const missing = difference(definition, state, inputs).map((change) => change.key);
  const final = await runtime.roots.inLine(lineOf(definition, inputs, id), async () => {
    const written = await writeParts(writing, missing, true);
    return confirmed({ ...writing, state: written }, missing.length === 0 ? created.live : undefined);
  });
  assertNothingLost(definition, inputs, id, final);
  return { id, state: final };
}

/** What only the create answer carries is lost with that answer. */
function lostOutputs(definition: AnyDefinition, { answerLost, outputs }: Found): string[] {
  if (!answerLost) return [];
  return Object.entries(shapeOf(definition.outputs))
    .filter(([key, schema]) => factsOf(schema).onlyFromCreate && outputs?.[key] === undefined)
    .map(([key]) => key);
}

/** An object without its create-only outputs is kept, and fails each run until it is replaced. */
export function assertNothingLost(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  id: string,
  state: State,
): void {
  const lost = state[lostKey] as string[] | undefined;
  if (lost === undefined) return;
  throw new PartialFailure(id, state, [
    `${named(definition, inputs, id)}: was created, but the answer that alone carries ${lost.join(", ")} was lost. ` +
      `The object is kept in the state. Run "pulumi up --target-replace <the URN above>" to have a new one made.`,
  ]);
}
