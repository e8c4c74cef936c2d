import { lostOutputs } from "./create";
import type { AnyDefinition } from "./definition";
import { difference } from "./difference";
import { rootOf } from "./roots";
import type { Runtime } from "./runtime";
import { controlsOf, incompleteKey, managedInputs, omit, type State, upgraded } from "./state";
import { confirmed, type Writing, writeParts } from "./write";

/**
 * Brings the object to what the program says, part by part. A change of steering arguments alone sends nothing.
 * An object that a failure left incomplete is looked at again even where nothing differs.
 */
export async function update(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
  inputs: Record<string, unknown>,
): Promise<State> {
  const old = upgraded(definition, before);
  const root = rootOf(definition, { ...managedInputs(definition, old), ...inputs }, id);
  return runtime.roots.inLine(root, async () => {
    const changes = difference(definition, old, inputs).filter((change) => !change.control);
    const incomplete = old[incompleteKey];
    const controls = Object.keys(controlsOf(definition, old));
    const state: State = { ...omit(old, [...controls, incompleteKey]), ...controlsOf(definition, inputs) };
    if (changes.length === 0 && incomplete === undefined) return state;
    const writing: Writing = { definition, runtime, id, root, state, inputs };
    const written = await writeParts(
      writing,
      changes.map((change) => change.key),
      incomplete !== undefined,
    );
    const final = await confirmed({ ...writing, state: written });
    const lost = lostWord(incomplete);
    if (lost) throw lostOutputs(definition, inputs, id, final, lost);
    return final;
  });
}

function lostWord(incomplete: unknown): string[] | undefined {
  if (typeof incomplete !== "string" || !incomplete.startsWith("lost:")) return undefined;
  return incomplete.slice("lost:".length).split(",");
}
