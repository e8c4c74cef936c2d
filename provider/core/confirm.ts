import { contextOf } from "./context";
import type { AnyDefinition } from "./definition";
import { failure, PartialFailure, reasonOf, remedyOf } from "./errors";
import { shapeOf } from "./facts";
import { lookRepeatedly } from "./look";
import { resourceLabel } from "./naming";
import { outputsAfterRead } from "./projection";
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
import { waitForEarlierWrites } from "./write";
import type { AnyLive, Writing } from "./writing";

/**
 * The last step of every write: one read of what no answer has shown, and of what the vendor sets itself, after the
 * deployment where that is waited for. `confirmWrites: false` leaves out the look at what was written.
 */
export async function confirmed(writing: Writing): Promise<State> {
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
  const waitForDeployment = async () => {
    runtime.queue.markDeploying(root);
    await waitForEarlierWrites(writing);
    await definition.waitUntilSettled?.(contextOf(runtime, state), id, written);
  };
  const waits = written.waitUntilDeployed === true || definition.waitUntilSettled !== undefined;
  const mustWait = state[deployingKey] === true && waits;
  if (!mustWait && !needsRead(writing)) {
    if (state[deployingKey] !== true) runtime.queue.markDeployed(root);
    return keep();
  }
  try {
    if (mustWait) await waitForDeployment();
    // A read may lag behind the write that it confirms.
    let live = await lookRepeatedly(runtime, look);
    if (live?.settled === false && waits) {
      await waitForDeployment();
      live = await look();
    }
    if (!live)
      throw failure({
        what: "the vendor does not show the object after writing it",
        state: "Everything was written",
        remedy: "Run the command again",
      });
    if (live.settled !== false) runtime.queue.markDeployed(root);
    return keep(undefined, live);
  } catch (thrown) {
    const label = resourceLabel(definition, writing.inputs, id);
    throw new PartialFailure(id, keep("confirmation"), {
      what: `${label}: everything was written, but could not be confirmed: ${reasonOf(thrown)}`,
      state: "The object is kept in the state",
      remedy: `${remedyOf(thrown)} The next \`pulumi up\` looks at it again and writes nothing twice.`,
    });
  }
}

/**
 * Whether the object must be looked at. Where only a list shows it, the vendor's word that it was written has to do:
 * lists that grow with the objects would make many creates cost more than their sum.
 */
function needsRead({ definition, runtime, state, unconfirmed, mustRead }: Writing): boolean {
  if (mustRead || !hasPromisedOutputs(definition, state)) return true;
  return runtime.confirmWrites && definition.list.isRead !== true && Object.keys(unconfirmed).length > 0;
}

/** Whether the state has every output that the vendor always shows, and that other resources may wait for. */
function hasPromisedOutputs(definition: AnyDefinition, state: State): boolean {
  return Object.entries(shapeOf(definition.outputs)).every(
    ([key, schema]) => schema.safeParse(undefined).success || state[key] !== undefined,
  );
}
