import type { AnyDefinition } from "./definition";
import { ExpectedError, messageOf, NotFound } from "./errors";
import { named } from "./naming";
import { inNameOf } from "./report";
import { rootOf } from "./roots";
import { contextOf, type Runtime } from "./runtime";
import { managedInputs, type State, upgraded } from "./state";
import { settle } from "./write";

/**
 * Makes the object go. A child waits until its root is deployed, as every write to it does. An object that is
 * gone already is success, also when only a second look shows it.
 */
export async function remove(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<void> {
  const name = named(definition, managedInputs(definition, before), id);
  return inNameOf(definition, runtime, { id, values: [before] }, async () => {
    const state = upgraded(definition, before);
    const managed = managedInputs(definition, state);
    const context = contextOf(runtime, state);
    const root = rootOf(definition, managed, id);
    const isChild = root === definition.root?.(managed);
    await runtime.roots.inLine(root, async () => {
      try {
        if (isChild) await settle({ definition, runtime, id, root, state, inputs: managed });
        await definition.delete(context, id, state);
        runtime.made.delete(`${definition.type}/${id}`);
        if (isChild && definition.settle) runtime.roots.markUnsettled(root);
      } catch (thrown) {
        if (thrown instanceof NotFound) return;
        const live = await definition.read(context, id, managed).catch(() => "unknown" as const);
        if (live === undefined) return;
        throw new ExpectedError(`${name}: was not deleted: ${messageOf(thrown)}`);
      }
    });
  });
}
