import { v7 as newKey } from "uuid";
import { canonicalArguments, same } from "./canonical";
import { type AnyDefinition, type Candidate, type Context, type Created, createCallOf } from "./definition";
import { Ambiguous, ExpectedError, messageOf, Refused } from "./errors";
import { shapeOf } from "./facts";
import { named } from "./naming";
import { isReadable } from "./project";
import { contextOf, type Runtime } from "./runtime";

/** The vendors' times are whole seconds, and theirs is not our clock. */
const clockToleranceMilliseconds = 2_000;

/** A created object: what the call answered, or what the look-up after it showed. */
export interface Found extends Created<Record<string, unknown>> {
  id: string;
  live?: Candidate["live"];
  /** Whether the answer to the create was lost, and with it what only that answer carries. */
  answerLost: boolean;
}

/**
 * The create call, made at most once as far as the vendor is concerned. When its fate is unknown the object is
 * looked up by its identity before anything is sent again; what can't be told apart stops with an error.
 */
export async function createOnce(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Found> {
  const name = named(definition, inputs);
  const listedBefore = await snapshot(definition, runtime, inputs);
  const sentAt = performance.now();
  const context = { ...contextOf(runtime, inputs), createKey: newKey() };
  let lost: Ambiguous | undefined;
  for (let tries = 0; tries < 2; tries += 1) {
    const sent = await send(definition, runtime, context, inputs);
    if (!(sent instanceof Ambiguous) && sent.id !== undefined)
      return { ...sent, id: sent.id, answerLost: false };
    lost = sent instanceof Ambiguous ? sent : undefined;
    const why = lost ? lost.message : "it was created, but the answer has no id";
    const match = await theNewOne(definition, runtime, inputs, { sentAt, listedBefore, why });
    if (match)
      return { ...(lost ? {} : sent), id: match.id, answerLost: lost !== undefined, ...liveOf(match) };
    if (!lost)
      throw new ExpectedError(`${name}: ${why}, and the vendor does not list it. Nothing more was sent.`);
  }
  throw new ExpectedError(
    `${name}: could not be created, tried twice, no trace of it is listed: ${lost?.message}`,
  );
}

/** What matched before the create, where that is the only way to tell a new object from an older one. */
async function snapshot(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Set<string> | undefined> {
  if (definition.identity.newness !== "snapshot") return undefined;
  const matches = await definition.identity.find(contextOf(runtime, inputs), inputs);
  return new Set(matches.map((match) => match.id));
}

async function send(
  definition: AnyDefinition,
  runtime: Runtime,
  context: Context<unknown>,
  inputs: Record<string, unknown>,
): Promise<Created<Record<string, unknown>> | Ambiguous> {
  try {
    return await createCallOf(definition).send(context, inputs);
  } catch (thrown) {
    if (thrown instanceof Ambiguous) return thrown;
    if (thrown instanceof Refused) throw await refusal(definition, runtime, inputs, thrown);
    throw thrown;
  }
}

/** The one object that only this create can have made; undefined when there is none. */
async function theNewOne(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  known: { sentAt: number; listedBefore: Set<string> | undefined; why: string },
): Promise<Candidate | undefined> {
  const name = named(definition, inputs);
  const goOn = 'Look at the vendor\'s dashboard, then set adopt: "<id>" to take it over.';
  const matches = await newMatches(definition, runtime, inputs, known.sentAt, known.listedBefore).catch(
    (thrown: unknown) => {
      if (!(thrown instanceof Ambiguous || thrown instanceof Refused)) throw thrown;
      throw new ExpectedError(
        `${name}: ${known.why}, and looking it up failed: ${messageOf(thrown)}. ${goOn}`,
      );
    },
  );
  if (matches.length < 2) return matches[0];
  const ids = matches.map((match) => match.id).join(", ");
  throw new ExpectedError(
    `${name}: ${known.why}, and it can't be told which object is the new one (candidates: ${ids}). ` +
      `Nothing more was sent. ${goOn}`,
  );
}

function liveOf(match: Candidate): { live?: NonNullable<Candidate["live"]> } {
  return match.live ? { live: match.live } : {};
}

/** The matches that only this create can have made. A `unique` match that may be older stops us. */
async function newMatches(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  sentAt: number,
  listedBefore: Set<string> | undefined,
): Promise<Candidate[]> {
  const { identity } = definition;
  const found = await identity.find(contextOf(runtime, inputs), inputs);
  const matches = found.filter((candidate) => candidate.deleted === undefined);
  // The vendor's clock may be known only now, from the look-up's answer.
  const startedAt = runtime.vendorNow() - (performance.now() - sentAt);
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
  return createCallOf(definition)
    .carries(inputs)
    .filter((key) => isReadable(shape[key] ?? definition.inputs))
    .every((key) => same(shown[key], inputs[key]));
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
    `${named(definition, inputs)}: exists already (id ${ids}), and it is not known to be ours (an interrupted run leaves such an object); nothing was changed. ` +
    `Set adopt: true to take it over, choose another ${definition.identity.keys.join(" or ")}, or delete it first.`
  );
}
