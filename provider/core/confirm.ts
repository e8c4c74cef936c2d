import type { Candidate } from "./definition";
import { ExpectedError, messageOf, PartialFailure } from "./errors";
import { named } from "./naming";
import { outputsAfterRead } from "./project";
import { contextOf } from "./runtime";
import { controlsOf, lostKey, managedInputs, outputsOf, revisionKey, type State, stateOf } from "./state";
import { settle, type Writing } from "./write";

/**
 * The last step of every write: one read that confirms the object and brings what the vendor sets itself, after
 * the deployment where that is waited for. `seen`: the object as a look-up has just shown it.
 */
export async function confirmed(writing: Writing, seen?: Candidate["live"]): Promise<State> {
  const { definition, runtime, id, root, state } = writing;
  const written = { ...managedInputs(definition, state), ...controlsOf(definition, writing.inputs) };
  const keep = (incomplete?: string, live?: { outputs: Record<string, unknown>; revision?: string }) =>
    stateOf(
      definition,
      written,
      live ? outputsAfterRead(definition, state, live.outputs) : outputsOf(definition, state),
      { incomplete, revision: live?.revision ?? state[revisionKey], lost: state[lostKey] },
    );
  try {
    let live = seen ?? (await definition.read(contextOf(runtime, state), id, written));
    if (live?.settled === false && written.waitUntilDeployed !== false) {
      runtime.roots.markUnsettled(root);
      await settle(writing);
      live = await definition.read(contextOf(runtime, state), id, written);
    }
    if (!live) throw new ExpectedError("the vendor does not show the object right after writing it");
    if (live.settled !== false) runtime.roots.markSettled(root);
    return keep(undefined, live);
  } catch (thrown) {
    const name = named(definition, writing.inputs, id);
    throw new PartialFailure(id, keep("confirmation"), [
      `${name}: everything was written, but it could not be confirmed: ${messageOf(thrown)}\n` +
        `The object is kept in the state; the next "pulumi up" looks again and writes nothing twice.`,
    ]);
  }
}
