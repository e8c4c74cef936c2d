import { assertSameAccount } from "./account-guard";
import { confirmed } from "./confirm";
import { assertNothingLost } from "./create";
import type { AnyDefinition } from "./definition";
import { difference } from "./difference";
import { withResourceContext } from "./error-context";
import { resourceLabel } from "./naming";
import type { Runtime } from "./runtime";
import {
  accountKey,
  controlsOf,
  deployingKey,
  incompleteKey,
  isUnfinished,
  managedInputs,
  omit,
  type State,
  upgraded,
} from "./state";
import { writeParts } from "./write";
import { rootOf } from "./write-queue";
import type { Writing } from "./writing";

/**
 * Brings the object to what the program says, part by part. A change of provider-only arguments alone sends nothing.
 * An object that a failure left unfinished is looked at again even where nothing differs.
 */
export async function update(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
  inputs: Record<string, unknown>,
): Promise<State> {
  return withResourceContext(definition, { id, values: inputs }, async () => {
    const old = upgraded(definition, before);
    assertSameAccount(runtime, resourceLabel(definition, inputs, id), old);
    runtime.register.assertNotAdopted(definition, id, inputs);
    const root = rootOf(definition, { ...managedInputs(definition, old), ...inputs }, id);
    return runtime.queue.run(root, async () => {
      const changes = difference(definition, old, inputs).filter((change) => !change.control);
      const controls = Object.keys(controlsOf(definition, old));
      const state: State = {
        ...omit(old, [...controls, incompleteKey]),
        ...controlsOf(definition, inputs),
        [accountKey]: runtime.accountNames[0],
      };
      if (changes.length === 0 && !isUnfinished(old)) return state;
      if (old[deployingKey] === true) runtime.queue.markDeploying(root);
      const mustRead = isUnfinished(old);
      const writing: Writing = { definition, runtime, id, root, state, inputs, unconfirmed: {}, mustRead };
      const keys = changes.map((change) => change.key);
      const final = await confirmed(await writeParts(writing, keys, old[incompleteKey] !== undefined));
      assertNothingLost(definition, inputs, id, final);
      return final;
    });
  });
}
