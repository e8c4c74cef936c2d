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

/** How long a vendor that did not answer in time is given before it is looked at once more. */
const pauseBeforeSecondLook = 5_000;
const goOn = 'Look at the vendor\'s dashboard, then set adopt: "<id>" to take it over.';

/** What is known from before the create: when it was sent, and what matched then where only that tells. */
interface Before {
  sentAt: number;
  listedBefore: Set<string> | undefined;
}

/** A created object: what the call answered, or what the look-up after it showed. */
export interface Found extends Created<Record<string, unknown>> {
  id: string;
  live?: Candidate["live"];
  /** Whether the answer to the create was lost, and with it what only that answer carries. */
  answerLost: boolean;
}

/**
 * The create call, made at most once as far as the vendor is concerned. When its fate is unknown the object is
 * looked up by its identity before anything is sent again; what can't be told apart stops with an error. Creates
 * of one identity go one after the other: else each could take the other's object for its own.
 */
export async function createOnce(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Found> {
  const identity = JSON.stringify(definition.identity.keys.map((key) => inputs[key]));
  return runtime.roots.inLine(`new ${definition.type} ${identity}`, async () => {
    const found = await createAlone(definition, runtime, inputs);
    runtime.made.add(`${definition.type}/${found.id}`);
    return found;
  });
}

async function createAlone(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Found> {
  const name = named(definition, inputs);
  const listedBefore = await snapshot(definition, runtime, inputs);
  const context = { ...contextOf(runtime, inputs), createKey: newKey() };
  const known = { sentAt: performance.now(), listedBefore };
  let lost: Ambiguous | undefined;
  for (let tries = 0; tries < 2; tries += 1) {
    const sent = await send(definition, context, inputs);
    if (sent instanceof Refused) {
      // Refused the second time, the first one may have made it.
      const match = lost && (await theNewOne(definition, runtime, inputs, known, lost.message));
      if (match) return found(match, lost);
      throw await refusal(definition, runtime, inputs, sent);
    }
    if (!(sent instanceof Ambiguous)) {
      if (sent.id) return { ...sent, id: sent.id, answerLost: false };
      const why = "it was created, but the answer has no id";
      const match = await theNewOne(definition, runtime, inputs, known, why);
      if (match) return { ...sent, ...found(match) };
      throw new ExpectedError(`${name}: ${why}, and the vendor does not list it. Nothing more was sent.`);
    }
    lost = sent;
    const match = await sooner(runtime, sent, () =>
      theNewOne(definition, runtime, inputs, known, sent.message),
    );
    if (match) return found(match, lost);
  }
  throw new ExpectedError(
    `${name}: could not be created, tried twice, no trace of it is listed: ${lost?.message}`,
  );
}

function found(match: Candidate, lost?: Ambiguous): Found {
  return { id: match.id, answerLost: lost !== undefined, ...(match.live ? { live: match.live } : {}) };
}

/** A vendor that took too long may still be at work: what is not there yet is looked for once more. */
async function sooner(
  runtime: Runtime,
  lost: Ambiguous,
  look: () => Promise<Candidate | undefined>,
): Promise<Candidate | undefined> {
  const match = await look();
  if (match || !lost.isLate) return match;
  await runtime.pause(pauseBeforeSecondLook);
  return look();
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
  context: Context<unknown>,
  inputs: Record<string, unknown>,
): Promise<Created<Record<string, unknown>> | Ambiguous | Refused> {
  try {
    return await createCallOf(definition).send(context, inputs);
  } catch (thrown) {
    if (thrown instanceof Ambiguous || thrown instanceof Refused) return thrown;
    throw thrown;
  }
}

/** The one object that only this create can have made; undefined when there is none. */
async function theNewOne(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  known: Before,
  why: string,
): Promise<Candidate | undefined> {
  const name = named(definition, inputs);
  const matches = await newMatches(definition, runtime, inputs, known).catch((thrown: unknown) => {
    if (!(thrown instanceof Ambiguous || thrown instanceof Refused)) throw thrown;
    throw new ExpectedError(`${name}: ${why}, and looking it up failed: ${messageOf(thrown)}. ${goOn}`);
  });
  if (matches.length < 2) return matches[0];
  const ids = matches.map((match) => match.id).join(", ");
  throw new ExpectedError(
    `${name}: ${why}, and it can't be told which object is the new one (candidates: ${ids}). ` +
      `Nothing more was sent. ${goOn}`,
  );
}

/** The matches that only this create can have made. A `unique` match that may be older stops us. */
async function newMatches(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  { sentAt, listedBefore }: Before,
): Promise<Candidate[]> {
  const { identity } = definition;
  const found = await identity.find(contextOf(runtime, inputs), inputs);
  const matches = found.filter((candidate) => candidate.deleted === undefined);
  // The vendor's clock may be known only now, from the look-up's answer.
  const startedAt = runtime.vendorNow() - (performance.now() - sentAt);
  const isNew = await Promise.all(
    matches.map((match) => {
      if (listedBefore) return !listedBefore.has(match.id);
      if (runtime.made.has(`${definition.type}/${match.id}`)) return false;
      if (identity.newness === "equality") return standsAsSent(definition, runtime, inputs, match.id);
      return createdAt(definition, inputs, match) >= startedAt - clockToleranceMilliseconds;
    }),
  );
  const fresh = matches.filter((_match, index) => isNew[index]);
  if (fresh.length === 0 && matches.length > 0 && identity.kind === "unique") {
    throw new ExpectedError(existsText(definition, inputs, matches));
  }
  return fresh;
}

/** Without a time nobody can tell whether the object is ours, nor that it is not. */
function createdAt(definition: AnyDefinition, inputs: Record<string, unknown>, match: Candidate): number {
  if (match.createdAt !== undefined && !Number.isNaN(match.createdAt)) return match.createdAt;
  throw new ExpectedError(
    `${named(definition, inputs)}: the answer to its create was lost, and the vendor does not show when the object ${match.id} was made, ` +
      `so that it can't be told whether that is it. Nothing more was sent. ${goOn}`,
  );
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
