import { v7 as newKey } from "uuid";
import { contextOf } from "./context";
import { doubtfulFailure, existsFailure, notSeenText, unresolvedFailure } from "./create-errors";
import { type AnyDefinition, type Context, createCallOf, type Listed } from "./definition";
import { Ambiguous, type ExpectedError, type Failure, failure, Refused, reasonOf, remedyOf } from "./errors";
import { identityText, isLiving, matchesIn } from "./identity";
import { lookFailure, lookRepeatedly } from "./look";
import { resourceLabel } from "./naming";
import { isReadable, isShownAs, schemaOf } from "./projection";
import type { Runtime } from "./runtime";
import { noteSecretsOf } from "./secrets";
import { assertNoTwin } from "./twins";
import { type AnyLive, liveShownBy } from "./writing";

/** The vendors' times are whole seconds, and theirs is not our clock. */
const clockToleranceMilliseconds = 2_000;

/** The objects' own times may be of another clock or an unknown zone: what is older than this is surely older. */
const clockDoubtMilliseconds = 86_400_000;

/** How long a Retry-After of an unanswered create is heeded. */
const longestPeaceMilliseconds = 60_000;

/** A created object: what the call answered, or what the look-up after it showed. */
export interface FoundObject {
  id: string;
  /** The object as the create's answer showed it. */
  live?: AnyLive | undefined;
  /** The object as the look-up showed it. */
  listed?: Listed;
  /**
   * Whether the answer to the create was lost: what only that answer carries is lost too, and the object may not be
   * the one that was asked for.
   */
  answerLost: boolean;
}

/** What the create call answered. */
type Answered = Partial<Pick<FoundObject, "id" | "live">>;

/** One create in the course of being sent. */
interface Creating {
  definition: AnyDefinition;
  runtime: Runtime;
  inputs: Record<string, unknown>;
  context: Context<unknown>;
  /** When the first try was sent, by this process's clock. */
  sentAt: number;
  /** The objects of this identity that were there before, where the list was looked at. */
  before: ReadonlySet<string> | undefined;
}

/**
 * The create call, with at most one effect. When its fate is unknown the object is looked for over half a minute before
 * anything is sent again, and a second call is only sent where the vendor refuses a second object or knows the key.
 * Creates of one identity go one after the other: else each could take the other's object for its own.
 */
export async function createOnce(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<FoundObject> {
  const isDisposable = definition.identity.kind === "disposable";
  const identity = isDisposable ? undefined : `new ${definition.type} ${identityText(definition, inputs)}`;
  return runtime.queue.run(identity, async () => {
    const before = await assertNoTwin(definition, runtime, inputs);
    const context = { ...contextOf(runtime, inputs), createKey: newKey() };
    const creating = { definition, runtime, inputs, context, sentAt: performance.now(), before };
    const found = await sendOnce(creating);
    // The object of a `single` type was there before: a create takes it over, and a second one must not.
    if (definition.identity.kind === "single") runtime.register.adopt(definition, found.id, inputs);
    else runtime.register.noteMade(definition, found.id, inputs);
    return found;
  });
}

async function sendOnce(creating: Creating): Promise<FoundObject> {
  const first = await send(creating);
  if (creating.definition.identity.kind === "disposable") return withAnother(creating, first);
  if (first instanceof Refused) {
    if (!first.afterUnknown) throw await refusal(creating, first);
    return (await lookFor(creating, first.told.what)) ?? fail(await refusal(creating, first, true));
  }
  if (!(first instanceof Ambiguous)) return withId(creating, first);
  // A vendor that asks for some peace is not looked at sooner.
  if (first.waitMilliseconds !== undefined)
    await creating.runtime.pause(Math.min(first.waitMilliseconds, longestPeaceMilliseconds));
  const found = await lookFor(creating, first.told.what);
  if (found) return found;
  if (creating.definition.identity.kind !== "unique") throw unresolved(creating, first.told.what);
  return sendAgain(creating, first);
}

/** What is disposable is made once more where the first answer was lost. */
async function withAnother(creating: Creating, first: Answered | Ambiguous | Refused): Promise<FoundObject> {
  const last = first instanceof Ambiguous ? await send(creating) : first;
  if (!(last instanceof Ambiguous || last instanceof Refused) && last.id !== undefined)
    return { ...last, id: last.id, answerLost: false };
  const { definition, inputs } = creating;
  throw failure({
    what: `${resourceLabel(definition, inputs)}: create failed: ${last instanceof Error ? reasonOf(last) : "the answer has no id"}`,
    state:
      last instanceof Refused && !(first instanceof Ambiguous)
        ? "Nothing was changed"
        : "The vendor may hold one that nothing uses and that has no effect",
    remedy: last instanceof Error ? remedyOf(last) : "Run the command again",
  });
}

/** Nothing is to be seen of the first try, and the vendor would refuse a second object. */
async function sendAgain(creating: Creating, lost: Ambiguous): Promise<FoundObject> {
  const second = await send(creating);
  if (!(second instanceof Refused || second instanceof Ambiguous)) return withId(creating, second);
  // Refused, or unknown once more: the first one may have made it meanwhile.
  const found = await lookFor(creating, lost.told.what);
  if (found) return found;
  throw second instanceof Refused
    ? await refusal(creating, second, true)
    : unresolved(creating, second.told.what);
}

async function send({
  definition,
  runtime,
  context,
  inputs,
}: Creating): Promise<Answered | Ambiguous | Refused> {
  try {
    const { id, shows } = await runtime.listings.duringWrite(() =>
      createCallOf(definition).send(context, inputs),
    );
    const live = await liveShownBy(shows);
    // The calls that follow may quote what only this answer has shown.
    noteSecretsOf(definition, { ...inputs, ...live?.outputs });
    return { id, live };
  } catch (thrown) {
    if (thrown instanceof Ambiguous || thrown instanceof Refused) return thrown;
    throw thrown;
  }
}

/** An answer without an id is a success all the same: the object is in the list, or soon will be. */
async function withId(creating: Creating, created: Answered): Promise<FoundObject> {
  if (created.id) return { ...created, id: created.id, answerLost: false };
  const found = await lookFor(creating, "it was created, but the answer has no id");
  if (found) return { ...created, ...found, answerLost: false };
  throw unresolved(creating, "it was created, but the answer has no id");
}

/** The one object that only this create can have made, looked for over half a minute; undefined when there is none. */
async function lookFor(creating: Creating, why: string): Promise<FoundObject | undefined> {
  const { definition, runtime, inputs } = creating;
  const matches = await lookRepeatedly(runtime, async () => {
    const seen = await newMatches(creating);
    return seen.length > 0 ? seen : undefined;
  }).catch((thrown: unknown) => {
    if (!(thrown instanceof Ambiguous || thrown instanceof Refused)) throw thrown;
    throw unresolved(creating, `${why}, and ${lookFailure(thrown)}`);
  });
  const [only, ...others] = matches ?? [];
  if (others.length === 0) return only && { id: only.id, listed: only, answerLost: true };
  const ids = [only, ...others].map((match) => match?.id).join(", ");
  throw failure({
    what: `${resourceLabel(definition, inputs)}: ${why}, and cannot tell which of these objects this run created: ${ids}`,
    state: "No other change was sent",
    remedy: "Set `adopt` to the id of the right one",
  });
}

/** The matches that only this create can have made. A `unique` match that may be older stops us. */
async function newMatches(creating: Creating): Promise<Listed[]> {
  const { definition, runtime, inputs, before, sentAt } = creating;
  const { identity } = definition;
  const objects = await runtime.listings.now(definition, runtime, inputs);
  const matches = matchesIn(definition, objects, inputs)
    .filter(isLiving)
    .filter((match) => !runtime.register.isOfThisRun(definition, match.id));
  // The vendor's clock is only known from this answer, so the time of the request is computed after the look-up.
  const now = runtime.vendorNow();
  const earliest = now - (performance.now() - sentAt) - clockToleranceMilliseconds;
  const latest = now + clockToleranceMilliseconds;
  if (identity.kind !== "unique") {
    // Not there when the run began; but somebody else may have made it before this create was sent.
    const unlisted = matches.filter(({ id }) => !before?.has(id));
    if (unlisted.every(({ createdAt = now }) => createdAt >= earliest)) return unlisted;
    throw doubtfulFailure(definition, inputs, unlisted);
  }
  const isNew = await Promise.all(
    matches.map(async ({ id, createdAt = Number.NaN }) =>
      identity.tellNewBy === "equality"
        ? matchesRequest(creating, id)
        : createdAt >= earliest && createdAt <= latest,
    ),
  );
  const fresh = matches.filter((_match, index) => isNew[index]);
  if (fresh.length > 0 || matches.length === 0) return fresh;
  const isOlder = ({ createdAt = Number.NaN }: Listed) => createdAt < earliest - clockDoubtMilliseconds;
  if (identity.tellNewBy === "createdAt" && matches.every(isOlder)) {
    throw existsFailure(definition, runtime, inputs, matches);
  }
  throw doubtfulFailure(definition, inputs, matches);
}

async function matchesRequest({ definition, runtime, inputs }: Creating, id: string): Promise<boolean> {
  const live = await definition.read(contextOf(runtime, inputs), id, inputs);
  if (!live) return false;
  return createCallOf(definition)
    .sends(inputs)
    .filter((key) => isReadable(schemaOf(definition, key)))
    .filter((key) => inputs[key] !== undefined)
    .every((key) => isShownAs(definition, key, live.inputs, inputs[key]));
}

/**
 * A refused create of something unique usually means that it exists: say which, and the ways on. After a try of unknown
 * fate nobody can say that nothing was changed.
 */
async function refusal(
  { definition, runtime, inputs }: Creating,
  refused: Refused,
  isAfterUnknown = false,
): Promise<ExpectedError> {
  const plain: Failure = {
    what: `${resourceLabel(definition, inputs)}: create failed: ${refused.told.what}`,
    state: isAfterUnknown ? notSeenText : "Nothing was changed",
    remedy: refused.told.remedy,
  };
  if (definition.identity.kind !== "unique") return failure(plain);
  const objects = await runtime.listings
    .now(definition, runtime, inputs)
    .catch(() => new Map<string, Listed>());
  const matches = matchesIn(definition, objects, inputs);
  const living = matches.filter(isLiving);
  const deleted = matches.find((match) => !isLiving(match));
  if (living.length > 0 && isAfterUnknown) return doubtfulFailure(definition, inputs, living);
  if (living.length > 0) {
    return existsFailure(definition, runtime, inputs, living, refused.told.what);
  }
  return failure(deleted?.deleted === undefined ? plain : { ...plain, remedy: deleted.deleted });
}

function unresolved({ definition, inputs }: Creating, why: string): ExpectedError {
  return unresolvedFailure(definition, inputs, why);
}

function fail(error: Error): never {
  throw error;
}
