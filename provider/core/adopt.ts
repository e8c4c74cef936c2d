import type { z } from "zod";
import { confirmed } from "./confirm";
import { contextOf } from "./context";
import type { AnyDefinition } from "./definition";
import { type Change, difference } from "./difference";
import { ExpectedError, failure, PartialFailure } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { isLiving, matchesIn } from "./identity";
import { lookRepeatedly } from "./look";
import { resourceLabel } from "./naming";
import { isReadable, isShown, overlay, schemaOf } from "./projection";
import { adoptedId } from "./register";
import type { Runtime } from "./runtime";
import { controlsOf, pick, type State, stateOf } from "./state";
import { writeParts } from "./write";
import { rootOf } from "./write-queue";
import type { AnyLive, Writing } from "./writing";

type Values = Record<string, unknown>;

/** The id of the object that `adopt` means; undefined where a new one is to be made. */
export async function adoptable(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Values,
): Promise<string | undefined> {
  const id = await meantByAdopt(definition, runtime, inputs);
  if (id === undefined || !runtime.register.isReplaced(definition, id)) return id;
  throw failure({
    what: `${resourceLabel(definition, inputs, id)}: \`adopt\` names the object that this run replaces and then deletes`,
    state: "Nothing was changed",
    remedy:
      "Remove `deleteBeforeReplace: false` from the resource's options, so that the old object is deleted first",
  });
}

async function meantByAdopt(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Values,
): Promise<string | undefined> {
  const named = adoptedId(definition, inputs);
  if (named !== undefined || inputs.adopt !== true) return named;
  const objects = await runtime.listings.now(definition, runtime, inputs);
  const [only, ...others] = matchesIn(definition, objects, inputs).filter(isLiving);
  if (others.length > 0) {
    const ids = [only, ...others].map((match) => match?.id).join(", ");
    throw failure({
      what: `${resourceLabel(definition, inputs)}: \`adopt: true\` found ${others.length + 1} objects of this identity: ${ids}`,
      state: "Nothing was changed",
      remedy: "Set `adopt` to the id of one",
    });
  }
  return only?.id;
}

/** The id of an object that something else makes. Waiting is no write: no queue waits with it. */
export async function appearedId(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Values,
): Promise<string | undefined> {
  if (!("createdElsewhere" in definition.create) || typeof inputs.adopt === "string") return undefined;
  return definition.create.createdElsewhere(contextOf(runtime, inputs), inputs);
}

/** Takes over the object that the program means: only what differs is written. */
export async function adopt(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Values,
  id: string,
): Promise<State> {
  runtime.register.adopt(definition, id, inputs);
  try {
    return await takeOver(definition, runtime, inputs, id);
  } catch (thrown) {
    if (!(thrown instanceof PartialFailure)) runtime.register.release(definition, id);
    throw thrown;
  }
}

/** A create whose answer was lost, and what of it is known all the same. */
interface LostAnswer {
  outputs: Values;
  /** The outputs that only that answer carried. */
  lost: string[];
}

/**
 * Makes the state of an object that was not made from these arguments, or perhaps not: what it shows is compared,
 * what it does not show is written.
 */
export async function takeOver(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Values,
  id: string,
  lost?: LostAnswer,
): Promise<State> {
  const look = () => definition.read({ ...contextOf(runtime, {}), isAdopting: true }, id, inputs);
  const live = await (lost ? lookRepeatedly(runtime, look) : look()).catch((thrown: unknown) => {
    if (lost === undefined || !(thrown instanceof ExpectedError)) throw thrown;
    throw notThere(definition, inputs, id, lost, thrown.told.what);
  });
  if (!live) throw notThere(definition, inputs, id, lost);
  const { state, changes, seen } = compare(definition, runtime, { inputs, live, lost });
  const fixed = seen.filter((change) => change.replaces);
  if (fixed.length > 0) {
    throw cannotTakeOver(
      definition,
      inputs,
      id,
      fixed.map(({ path }) => path),
      lost,
    );
  }
  const root = rootOf(definition, inputs, id);
  if (live.settled === false) runtime.queue.markDeploying(root);
  const found: Writing = {
    ...{ definition, runtime, id, root, state, inputs },
    unconfirmed: {},
    mustRead: false,
  };
  const written = await writeParts(
    found,
    changes.map((change) => change.key),
    lost !== undefined,
  );
  return confirmed({ ...written, state: { ...written.state, ...inputs } });
}

/** An object that exists, compared with what the program wants of it. Nothing is sent. */
export interface Comparison {
  /** What is known of the object. Arguments of which nothing is known are not in it. */
  state: State;
  /** What the program wants otherwise. */
  changes: Change[];
  /** Those of them of which the answer shows the live value. */
  seen: Change[];
}

export function compare(
  definition: AnyDefinition,
  { accountNames }: Pick<Runtime, "accountNames">,
  { inputs, live, lost }: { inputs: Values; live: AnyLive; lost?: LostAnswer | undefined },
): Comparison {
  const { known, trusted } = comparedWith(definition, inputs, live.inputs);
  const state = stateOf(
    definition,
    { ...known, ...trusted, ...controlsOf(definition, inputs) },
    { ...lost?.outputs, ...live.outputs },
    {
      revision: live.revision,
      account: accountNames[0],
      deploying: live.settled === false,
      lost: lost && lost.lost.length > 0 ? lost.lost : undefined,
    },
  );
  const changes = difference(definition, state, inputs).filter((change) => !change.control);
  const seen = changes.filter(({ path }) => isSeen(definition, path, live.inputs));
  return { state, changes, seen };
}

/**
 * The program's arguments as the object has them: those that the answer shows, and those that only a create takes and
 * nothing shows, for which the program's word is taken. The others are in neither: they are to be written.
 */
function comparedWith(
  definition: AnyDefinition,
  inputs: Values,
  shown: Values,
): { known: Values; trusted: Values } {
  const keys = Object.keys(inputs).filter((key) => !factsOf(schemaOf(definition, key)).control);
  const isCompared = (key: string) =>
    isReadable(schemaOf(definition, key)) &&
    isShown(schemaOf(definition, key), shown[key], inputs[key]) &&
    !hasHiddenMember(schemaOf(definition, key), inputs[key]);
  const isTrusted = (key: string) => factsOf(schemaOf(definition, key)).replaces === true && !isCompared(key);
  return {
    known: overlay(definition, pick(inputs, keys.filter(isCompared)), shown),
    trusted: pick(inputs, keys.filter(isTrusted)),
  };
}

/** Whether the answer shows what stands at the path, as in `record.server`: of the rest the program's word is taken. */
function isSeen(definition: AnyDefinition, path: string, shown: Values): boolean {
  const [key = "", child] = path.split(".");
  const schema = schemaOf(definition, key);
  if (!isReadable(schema) || shown[key] === undefined) return false;
  const childSchema = child === undefined ? undefined : shapeOf(schema)[child];
  if (child === undefined || childSchema === undefined) return true;
  return isReadable(childSchema) && (shown[key] === null || (shown[key] as Values)[child] !== undefined);
}

/** Whether the program sets a member that no call shows and that can be written again. */
function hasHiddenMember(schema: z.ZodType, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(shapeOf(schema)).some(([key, child]) => {
    const { unreadable, replaces } = factsOf(child);
    return unreadable === true && replaces !== true && (value as Values)[key] !== undefined;
  });
}

function notThere(
  definition: AnyDefinition,
  inputs: Values,
  id: string,
  lost: LostAnswer | undefined,
  why = "it is not there",
): ExpectedError {
  const label = resourceLabel(definition, inputs, id);
  return failure(
    lost
      ? {
          what: `${label}: the answer to its create was lost, and the object that the list shows cannot be read: ${why}`,
          state: "No other change was sent",
          remedy: "Run the command again",
        }
      : {
          what: `${label}: no such object to adopt`,
          state: "Nothing was changed",
          remedy: "Check the id and the account, or remove `adopt` to create one",
        },
  );
}

function cannotTakeOver(
  definition: AnyDefinition,
  inputs: Values,
  id: string,
  paths: string[],
  lost: LostAnswer | undefined,
): ExpectedError {
  const label = resourceLabel(definition, inputs, id);
  const what = lost
    ? "the answer to its create was lost, and the object found is another one"
    : "cannot be adopted";
  return failure({
    what: `${label}: ${what}: ${paths.join(", ")} differs and cannot be changed in place`,
    state: lost ? "No other change was sent" : "Nothing was changed",
    remedy: "Write the live value into the program, or delete the object at the vendor and create it again",
  });
}
