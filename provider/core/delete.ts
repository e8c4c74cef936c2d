import { rootOf } from "./create";
import type { AnyDefinition } from "./definition";
import { ExpectedError, messageOf, NotFound } from "./errors";
import { named } from "./naming";
import { contextOf, type Runtime } from "./runtime";
import { managedInputs, type State, upgraded } from "./state";

/** Makes the object go. An object that is gone already is success, also when only a second look shows it. */
export async function remove(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<void> {
  const state = upgraded(definition, before);
  const managed = managedInputs(definition, state);
  const context = contextOf(runtime, state);
  await runtime.roots.inLine(rootOf(definition, managed, id), async () => {
    try {
      await definition.delete(context, id, state);
    } catch (thrown) {
      if (thrown instanceof NotFound) return;
      const live = await definition.read(context, id, managed).catch(() => "unknown" as const);
      if (live === undefined) return;
      const name = named(definition, managed, id);
      throw new ExpectedError(`${name}: was not deleted: ${messageOf(thrown)}`);
    }
  });
}
