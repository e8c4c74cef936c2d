import type { AnyDefinition } from "./definition";
import { ExpectedError, messageOf, PartialFailure, sentence } from "./errors";
import { lookRepeatedly } from "./look";
import { resourceLabel } from "./naming";
import { outputsAfterRead } from "./projection";
import { contextOf } from "./runtime";
import {
  accountKey,
  controlsOf,
  deployingKey,
  lostKey,
  managedInputs,
  outputsOf,
  revisionKey,
  type State,
  stateOf,
} from "./state";
import { type Writing, waitForEarlierWrites } from "./write";

type AnyLive = NonNullable<Awaited<ReturnType<AnyDefinition["read"]>>>;

/**
 * The last step of every write: one read that confirms the object and brings what the vendor sets itself, after
 * the deployment where that is waited for. `seen`: the object as a look-up has just shown it.
 */
export async function confirmed(writing: Writing, seen?: AnyLive): Promise<State> {
  const { definition, runtime, id, root, state } = writing;
  const written = { ...managedInputs(definition, state), ...controlsOf(definition, writing.inputs) };
  const keep = (incomplete?: string, live?: AnyLive) =>
    stateOf(
      definition,
      written,
      live ? outputsAfterRead(definition, state, live.outputs) : outputsOf(definition, state),
      {
        incomplete,
        revision: live?.revision ?? state[revisionKey],
        lost: state[lostKey],
        account: state[accountKey],
        deploying: live ? live.settled === false : state[deployingKey],
      },
    );
  const look = () => definition.read(contextOf(runtime, state), id, written);
  try {
    // A read may lag behind the write that it confirms.
    let live = seen ?? (await lookRepeatedly(runtime, look));
    if (live?.settled === false && written.waitUntilDeployed === true) {
      runtime.queue.markDeploying(root);
      await waitForEarlierWrites(writing);
      live = await look();
    }
    if (!live) throw new ExpectedError("the vendor does not show the object after writing it");
    if (live.settled !== false) runtime.queue.markDeployed(root);
    return keep(undefined, live);
  } catch (thrown) {
    const label = resourceLabel(definition, writing.inputs, id);
    throw new PartialFailure(id, keep("confirmation"), [
      `${label}: everything was written, but could not be confirmed: ${sentence(messageOf(thrown))}\n` +
        "The object is kept in the state; the next `pulumi up` looks at it again and writes nothing twice.",
    ]);
  }
}
