import { assertSameAccount } from "./account-guard";
import { same } from "./canonical";
import { contextOf } from "./context";
import type { AnyDefinition, Listed } from "./definition";
import { withResourceContext } from "./error-context";
import { type ExpectedError, failure } from "./errors";
import { assertNotListed } from "./gone";
import { isLiving } from "./identity";
import { resourceLabel } from "./naming";
import { isReadable, isShown, project, schemaOf } from "./projection";
import type { Runtime } from "./runtime";
import {
  accountKey,
  deployingKey,
  discardedMark,
  incompleteKey,
  isKnownObject,
  isUnfinished,
  managedInputs,
  outputsOf,
  pick,
  revisionKey,
  type State,
  schemaVersionKey,
  upgraded,
} from "./state";

export interface Seen {
  inputs: Record<string, unknown>;
  state: State;
}

/**
 * The live object through what we manage; undefined when it is gone. What a failure left unconfirmed is confirmed
 * by it, once the vendor has deployed. An object that is asked for by its id alone must exist.
 */
export async function read(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<Seen | undefined> {
  return withResourceContext(definition, { id, values: before }, async () => {
    const state = upgraded(definition, before);
    const managed = managedInputs(definition, state);
    if (!isKnownObject(definition, state)) assertIsId(definition, id);
    assertSameAccount(runtime, resourceLabel(definition, managed, id), state);
    const listed = await unchangedInList(definition, runtime, id, state);
    if (listed) return listed;
    const live = await liveObject(definition, runtime, id, state);
    if (!live) {
      if (!isKnownObject(definition, state)) throw notThere(definition, id);
      if (definition.identity.kind === "disposable" && !isUnfinished(state))
        return { inputs: managed, state };
      await assertNotListed(definition, runtime, id, managed);
      return undefined;
    }
    const seen = project(definition, state, live);
    const isConfirmed = state[incompleteKey] !== discardedMark && live.settled !== false;
    const incomplete = isConfirmed ? {} : pick(state, [incompleteKey]);
    return { ...seen, state: { ...seen.state, ...incomplete, ...account(definition, runtime, state) } };
  });
}

/** A program writes the id of a `get`: one of another type, a part of one or a path is refused before anything is sent. */
function assertIsId(definition: AnyDefinition, id: string): void {
  const { error } = definition.id.safeParse(id);
  if (!error) return;
  throw failure({
    what: `${definition.type} (id ${id}): the id ${error.issues[0]?.message}`,
    state: "Nothing was sent",
    remedy: "Write the whole id",
  });
}

/** One list serves all objects of a refresh where no call reads a single one. */
async function liveObject(definition: AnyDefinition, runtime: Runtime, id: string, state: State) {
  const managed = managedInputs(definition, state);
  if (!definition.list.isRead) return definition.read(contextOf(runtime, state), id, managed);
  const item = (await runtime.listings.sinceLastWrite(definition, runtime, managed)).get(id);
  return item && isLiving(item) ? item.live : undefined;
}

/** The account's name, where a write or a `get` has stored one: a refresh of older state changes nothing. */
function account(definition: AnyDefinition, runtime: Runtime, state: State): State {
  const isStored = state[accountKey] !== undefined || !isKnownObject(definition, state);
  return isStored ? { [accountKey]: runtime.accountNames[0] } : {};
}

function notThere(definition: AnyDefinition, id: string): ExpectedError {
  return failure({
    what: `${definition.type} (id ${id}): no such object`,
    state: "Nothing was changed",
    remedy: "Check the id and the account",
  });
}

/** The state as it is, where one list for all resources shows the object unchanged; it saves the object's own read. */
async function unchangedInList(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  state: State,
): Promise<Seen | undefined> {
  const { [accountKey]: account = runtime.accountNames[0], [schemaVersionKey]: version } = state;
  const isDeployed = state[deployingKey] === undefined;
  const isRefreshable =
    version !== undefined && account === runtime.accountNames[0] && isDeployed && !isUnfinished(state);
  if (runtime.refresh !== "incremental" || !isRefreshable) return undefined;
  if (definition.list.shows !== "all" && definition.list.changeMarks === undefined) return undefined;
  const managed = managedInputs(definition, state);
  const item = (await runtime.listings.sinceLastWrite(definition, runtime, managed)).get(id);
  if (!item || !isLiving(item) || item.live.settled === false) return undefined;
  const isSame = definition.list.changeMarks
    ? hasSameMarks(definition.list.changeMarks, state, item)
    : showsSame(definition, state, item);
  return isSame ? { inputs: managed, state } : undefined;
}

/**
 * Whether the list shows that nothing has happened to the object since the state was stored but the end of its
 * deployment. A refresh reads it, to store what the deployment brought; who only compares has seen enough.
 */
export async function isOnlyDeployed(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  before: State,
): Promise<boolean> {
  const state = upgraded(definition, before);
  const { changeMarks, deploymentMarks = [] } = definition.list;
  if (runtime.refresh !== "incremental" || changeMarks === undefined) return false;
  if (state[deployingKey] === undefined || isUnfinished(state)) return false;
  const managed = managedInputs(definition, state);
  assertSameAccount(runtime, resourceLabel(definition, managed, id), state);
  const item = (await runtime.listings.sinceLastWrite(definition, runtime, managed)).get(id);
  if (!item || !isLiving(item) || item.live.settled === false) return false;
  const marks = changeMarks.filter((mark) => !deploymentMarks.includes(mark));
  return hasSameMarks(marks, state, item);
}

function hasSameMarks(marks: readonly string[], state: State, { live }: Listed): boolean {
  return marks.every((mark) => live.outputs[mark] !== undefined && same(live.outputs[mark], state[mark]));
}

/** Whether the item shows every readable managed argument, and each of them and every output as the state has it. */
function showsSame(definition: AnyDefinition, state: State, { live }: Listed): boolean {
  const managed = managedInputs(definition, state);
  const readable = Object.keys(managed).filter((key) => isReadable(schemaOf(definition, key)));
  if (!readable.every((key) => isShown(schemaOf(definition, key), live.inputs[key], managed[key])))
    return false;
  const seen = project(definition, state, { ...live, revision: state[revisionKey] as string });
  return same(seen.inputs, managed) && same(outputsOf(definition, seen.state), outputsOf(definition, state));
}
