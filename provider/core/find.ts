import { canonicalArguments, same } from "./canonical";
import type { AnyDefinition, Candidate, Created } from "./definition";
import { Ambiguous, ExpectedError, messageOf, Refused } from "./errors";
import { shapeOf } from "./facts";
import { named } from "./naming";
import { isReadable } from "./project";
import { contextOf, type Runtime } from "./runtime";

/** The vendors' times are whole seconds, and theirs is not our clock. */
const clockToleranceMilliseconds = 2_000;

/**
 * The create call, made at most once as far as the vendor is concerned. When its fate is unknown the object is
 * looked up by its identity before anything is sent again; what can't be told apart stops with an error.
 */
export async function createOnce(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Created<Record<string, unknown>> & { id: string; answerLost?: boolean }> {
  const context = contextOf(runtime, inputs);
  const listedBefore =
    definition.identity.newness === "snapshot"
      ? new Set((await definition.identity.find(context, inputs)).map((candidate) => candidate.id))
      : undefined;
  const startedAt = runtime.vendorNow();
  const lookUp = () => newMatches(definition, runtime, inputs, startedAt, listedBefore);
  try {
    const created = await definition.create.send(context, inputs);
    if (created.id !== undefined) return { ...created, id: created.id };
    return {
      ...created,
      id: await theOne(definition, inputs, await lookUp(), "was created, but its answer has no id"),
    };
  } catch (thrown) {
    if (thrown instanceof Refused) throw await refusal(definition, runtime, inputs, thrown);
    if (!(thrown instanceof Ambiguous)) throw thrown;
    const matches = await lookUp();
    if (matches.length > 0)
      return { id: await theOne(definition, inputs, matches, messageOf(thrown)), answerLost: true };
    return createAgain(definition, runtime, inputs, lookUp);
  }
}

/** The object is certainly not there: one second try, whose unknown fate is looked up again but not repeated. */
async function createAgain(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  lookUp: () => Promise<Candidate[]>,
): Promise<Created<Record<string, unknown>> & { id: string; answerLost?: boolean }> {
  const name = named(definition, inputs);
  try {
    const created = await definition.create.send(contextOf(runtime, inputs), inputs);
    return {
      ...created,
      id: created.id ?? (await theOne(definition, inputs, await lookUp(), "its answer has no id")),
    };
  } catch (thrown) {
    if (!(thrown instanceof Ambiguous)) throw thrown;
    const matches = await lookUp();
    if (matches.length > 0)
      return { id: await theOne(definition, inputs, matches, messageOf(thrown)), answerLost: true };
    throw new ExpectedError(
      `${name}: could not be created, tried twice; nothing is left behind: ${messageOf(thrown)}`,
    );
  }
}

/** The matches that only this create can have made. A `unique` match that may be older stops us. */
async function newMatches(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  startedAt: number,
  listedBefore: Set<string> | undefined,
): Promise<Candidate[]> {
  const { identity } = definition;
  const found = await identity.find(contextOf(runtime, inputs), inputs);
  const matches = found.filter((candidate) => candidate.deleted === undefined);
  const isNew = await Promise.all(
    matches.map((match) => {
      if (listedBefore) return !listedBefore.has(match.id);
      if (identity.newness === "equality") return standsAsSent(definition, runtime, inputs, match.id);
      return match.createdAt !== undefined && match.createdAt >= startedAt - clockToleranceMilliseconds;
    }),
  );
  const fresh = matches.filter((_match, index) => isNew[index]);
  if (fresh.length === 0 && matches.length > 0 && identity.kind === "unique") {
    throw new ExpectedError(existsText(definition, inputs, matches));
  }
  return fresh;
}

async function standsAsSent(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  id: string,
): Promise<boolean> {
  const live = await definition.read(contextOf(runtime, inputs), id, inputs);
  if (!live) return false;
  const shape = shapeOf(definition.inputs);
  const shown = canonicalArguments(definition.inputs, live.inputs);
  return definition.create
    .carries(inputs)
    .filter((key) => isReadable(shape[key] ?? definition.inputs))
    .every((key) => same(shown[key], inputs[key]));
}

async function theOne(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  matches: Candidate[],
  why: string,
): Promise<string> {
  const [only, ...others] = matches;
  if (only && others.length === 0) return only.id;
  const ids = matches.map((match) => match.id).join(", ") || "none";
  throw new ExpectedError(
    `${named(definition, inputs)}: ${why}, and it can't be told which object is the new one (candidates: ${ids}). ` +
      `Nothing more was sent. Look at the vendor's dashboard, then set adopt: "<id>" to take it over.`,
  );
}

/** A refused create of something unique usually means that it exists: say which, and the ways on. */
async function refusal(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  refused: Refused,
): Promise<ExpectedError> {
  const plain = new ExpectedError(
    `${named(definition, inputs)}: could not be created; nothing was changed: ${refused.message}`,
  );
  if (definition.identity.kind !== "unique") return plain;
  const matches = await definition.identity.find(contextOf(runtime, inputs), inputs).catch(() => []);
  const living = matches.filter((match) => match.deleted === undefined);
  const deleted = matches.find((match) => match.deleted !== undefined);
  if (living.length === 0 && deleted) return new ExpectedError(`${plain.message}\n${deleted.deleted}`);
  if (living.length === 0) return plain;
  return new ExpectedError(`${existsText(definition, inputs, living)}\nThe vendor said: ${refused.message}`);
}

function existsText(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  matches: Candidate[],
): string {
  const ids = matches.map((match) => match.id).join(", ");
  return (
    `${named(definition, inputs)}: exists already (id ${ids}), and it is not known to be ours; nothing was changed. ` +
    `Set adopt: true to take it over, choose another ${definition.identity.keys.join(" or ")}, or delete it first.`
  );
}
