import { assertSameAccount } from "./account-guard";
import { contextOf } from "./context";
import type { AnyDefinition } from "./definition";
import { withResourceContext } from "./error-context";
import {
  Ambiguous,
  ExpectedError,
  failure,
  NotFound,
  PartlyWritten,
  Refused,
  reasonOf,
  remedyOf,
} from "./errors";
import { assertNotListed } from "./gone";
import { lookRepeatedly } from "./look";
import { resourceLabel } from "./naming";
import type { Runtime } from "./runtime";
import { deployingKey, managedInputs, type State, upgraded } from "./state";
import { waitForEarlierWrites } from "./write";
import { rootOf } from "./write-queue";

/**
 * Deletes the object. An object that another resource of this run has is only forgotten. A child waits until its root
 * is deployed, as every write to it does. An object that is gone already is success, if a second witness agrees.
 */
export async function remove(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<void> {
  return withResourceContext(definition, { id, values: before }, async () => {
    const state = upgraded(definition, before);
    const managed = managedInputs(definition, state);
    const label = resourceLabel(definition, managed, id);
    const keeper = runtime.register.keeperOf(definition, id);
    if (keeper !== undefined) return runtime.warn(keptText(label, keeper));
    assertSameAccount(runtime, label, state);
    const root = rootOf(definition, managed, id);
    const isChild = root === definition.root?.(managed);
    const attempt = async () => {
      if (isChild && state[deployingKey] === true) runtime.queue.markDeploying(root);
      if (isChild) await waitForEarlierWrites({ definition, runtime, id, root, inputs: managed });
      await deleteOnce(definition, runtime, id, state);
      runtime.register.noteDeleted(definition, id, managed);
      const left = definition.leaves?.(state);
      if (left !== undefined) await runtime.warn(`${label}: ${left}`);
      if (isChild && definition.waitForEarlierWrites) runtime.queue.markDeploying(root);
    };
    await runtime.deletions.run(
      () => runtime.queue.run(root, attempt),
      (thrown) => thrown instanceof NotDeleted,
    );
  });
}

async function deleteOnce(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  state: State,
): Promise<void> {
  const managed = managedInputs(definition, state);
  try {
    await runtime.listings.duringWrite(() => definition.delete(contextOf(runtime, state), id, state));
  } catch (thrown) {
    if (!(thrown instanceof ExpectedError)) throw thrown;
    if (thrown instanceof NotFound) return assertNotListed(definition, runtime, id, managed);
    const isUnknown = thrown instanceof Ambiguous || (thrown instanceof Refused && thrown.afterUnknown);
    const look = async () =>
      (await definition.read(contextOf(runtime, state), id, managed)) ? undefined : true;
    const isGone = await (isUnknown ? lookRepeatedly(runtime, look) : look()).catch((failed: unknown) => {
      if (!(failed instanceof ExpectedError)) throw failed;
    });
    if (isGone) return assertNotListed(definition, runtime, id, managed);
    const what = `delete failed: ${reasonOf(thrown)}`;
    if (thrown instanceof PartlyWritten) {
      throw failure({
        what,
        state: "What was not deleted is still there; the object stays in the state",
        remedy: remedyOf(thrown),
      });
    }
    if (!isUnknown) {
      const state = "Nothing was deleted; the object stays in the state";
      throw new NotDeleted({ what, state, remedy: remedyOf(thrown) });
    }
    throw failure({
      what,
      state: "Whether it took effect is not known; the object stays in the state",
      remedy: remedyOf(thrown),
    });
  }
}

/** The object stands as it stood: it may be in use by what is being deleted beside it. */
class NotDeleted extends ExpectedError {}

function keptText(label: string, keeper: string): string {
  return (
    `${label}: was not deleted, because ${keeper} of this run manages the same object. Pulumi has only forgotten this entry. ` +
    "If you wanted a new object, remove `adopt` from the program and replace the resource again."
  );
}
