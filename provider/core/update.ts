import { confirmed } from "./confirm";
import { assertNothingLost } from "./create";
import type { AnyDefinition } from "./definition";
import { difference } from "./difference";
import { inNameOf } from "./report";
import { rootOf } from "./roots";
import type { Runtime } from "./runtime";
import { controlsOf, incompleteKey, isUnfinished, managedInputs, omit, type State, upgraded } from "./state";
import { type Writing, writeParts } from "./write";

/**
 * Brings the object to what the program says, part by part. A change of steering arguments alone sends nothing.
 * An object that a failure left unfinished is looked at again even where nothing differs.
 */
export async function update(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
  inputs: Record<string, unknown>,
): Promise<State> {
  return inNameOf(definition, runtime, { id, values: [inputs, before] }, async () => {
    const old = upgraded(definition, before);
    const root = rootOf(definition, { ...managedInputs(definition, old), ...inputs }, id);
    return runtime.roots.inLine(root, async () => {
      const changes = difference(definition, old, inputs).filter((change) => !change.control);
      const controls = Object.keys(controlsOf(definition, old));
      const state: State = { ...omit(old, [...controls, incompleteKey]), ...controlsOf(definition, inputs) };
      if (changes.length === 0 && !isUnfinished(old)) return state;
      const writing: Writing = { definition, runtime, id, root, state, inputs };
      const keys = changes.map((change) => change.key);
      const written = await writeParts(writing, keys, old[incompleteKey] !== undefined);
      const final = await confirmed({ ...writing, state: written });
      assertNothingLost(definition, inputs, id, final);
      return final;
    });
  });
}
