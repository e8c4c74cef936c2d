import { canonical } from "./canonical";
import { writeAgainstNewRevision } from "./conflict";
import { contextOf } from "./context";
import type { AnyDefinition } from "./definition";
import {
  Ambiguous,
  Discarded,
  ExpectedError,
  failure,
  PartialFailure,
  PartlyWritten,
  Refused,
  reasonOf,
  Stale,
  Unfinished,
  updateRemedyOf,
} from "./errors";
import { resetOf } from "./facts";
import { lookRepeatedly } from "./look";
import { resourceLabel } from "./naming";
import { isConfirmedBy, isReadableWhole, isShownAs, schemaOf } from "./projection";
import {
  deployingKey,
  discardedMark,
  incompleteKey,
  managedInputs,
  omit,
  outputsOf,
  pick,
  revisionKey,
  type State,
  uncertainInputs,
  uncertainKey,
} from "./state";
import { type AnyLive, type AnyPart, type PartWrite, sent, type Writing } from "./writing";

/**
 * Writes the parts that the given keys belong to, in the definition's order after those that go first, each once the vendor has deployed
 * the one before. What a failure leaves behind is exact: when something was written, may have been, or the object
 * `isNew`, it becomes a PartialFailure with the state.
 */
export async function writeParts(
  writing: Writing,
  keys: readonly string[],
  isNew: boolean,
): Promise<Writing> {
  const rank = (part: AnyPart) => (part.goesFirst?.(writing.inputs) ? 0 : 1);
  const parts = writing.definition.parts
    .filter((part) => part.keys.some((key) => keys.includes(key)))
    .toSorted((a, b) => rank(a) - rank(b));
  let current = writing;
  for (const [index, part] of parts.entries()) {
    const changed = part.keys.filter((key) => keys.includes(key));
    let isSent = false;
    try {
      await waitForEarlierWrites(current);
      isSent = true;
      const write = partWrite(current, part, changed);
      const live = await writePart(current, write);
      current = withAnswer(afterWrite(current, write, parts.slice(index + 1)), live);
    } catch (thrown) {
      if (thrown instanceof Discarded) throw discarded(current, part, thrown);
      const isPartly = thrown instanceof PartlyWritten;
      const cause = isPartly ? thrown.cause : thrown;
      // A mistake of ours after the request was sent says as little of its fate as no answer.
      const isUncertain = isSent && (cause instanceof Ambiguous || !(cause instanceof ExpectedError));
      if (index === 0 && !isNew && !isUncertain && !isPartly) throw partFailure(current, part, thrown);
      const state: State = {
        ...current.state,
        ...(isPartly ? thrown.values : {}),
        ...(current.definition.waitForEarlierWrites && (isPartly || isUncertain)
          ? { [deployingKey]: true }
          : {}),
      };
      const left = { ...current, state };
      throw partial(
        left,
        parts.slice(0, index),
        parts.slice(index),
        isUncertain ? changed : [],
        isNew,
        thrown,
      );
    }
  }
  return current;
}

/** Whether the vendor goes on working on what was written. */
export function deploys({ waitForEarlierWrites, waitUntilSettled }: AnyDefinition): boolean {
  return waitForEarlierWrites !== undefined || waitUntilSettled !== undefined;
}

/** Waits until the vendor has deployed the earlier writes to the root, where it deploys at all. */
export async function waitForEarlierWrites({
  definition,
  runtime,
  id,
  root,
  inputs,
}: Pick<Writing, "definition" | "runtime" | "root" | "inputs"> & { id?: string }): Promise<void> {
  if (!definition.waitForEarlierWrites || root === undefined || !runtime.queue.isDeploying(root)) return;
  await definition.waitForEarlierWrites(contextOf(runtime, inputs), root, id);
  runtime.queue.markDeployed(root);
}

/**
 * Answers with what is shown of the object. Throws Ambiguous only if nobody knows, after half a minute of looks, what
 * became of it.
 */
async function writePart(writing: Writing, write: PartWrite): Promise<AnyLive | undefined> {
  const { definition, runtime, root } = writing;
  try {
    return await sent(writing, write, contextOf(runtime, writing.state));
  } catch (thrown) {
    if (thrown instanceof Stale) return await writeAgainstNewRevision(writing, write, thrown);
    const cause = thrown instanceof PartlyWritten ? thrown.cause : thrown;
    const isUnknown = cause instanceof Ambiguous || (cause instanceof Refused && cause.afterUnknown);
    if (!isUnknown) throw thrown;
    const seen = await liveWhenWritten(writing, write, cause).catch((failed: unknown) => {
      // What was written of the part before is in the first error alone.
      throw thrown instanceof PartlyWritten ? thrown : failed;
    });
    return seen;
  } finally {
    if (definition.waitForEarlierWrites) runtime.queue.markDeploying(root);
  }
}

function partWrite(writing: Writing, part: AnyPart, changed: readonly string[]): PartWrite {
  const { definition, state, inputs } = writing;
  const isManaged = (key: string) => state[key] !== undefined || changed.includes(key);
  const removed = part.keys.filter((key) => inputs[key] === undefined && isManaged(key));
  const resets = resetValues(definition, removed);
  return {
    part,
    values: { ...pick(inputs, part.keys), ...resets },
    change: {
      changed,
      cleared: removed.filter((key) => !(key in resets)),
      before: managedInputs(definition, state),
      inputs,
      outputs: outputsOf(definition, state),
      uncertain: uncertainInputs(state),
    },
  };
}

/**
 * The fate of a write without a usable answer, or whose second try was refused: looked at several times, since the
 * vendor may be late. What is seen to stand as wanted is done; what no answer shows stays unknown.
 */
async function liveWhenWritten(
  { definition, runtime, id, state }: Writing,
  { values, change }: PartWrite,
  thrown: Ambiguous | Refused,
): Promise<AnyLive> {
  const isReadable = change.changed.every((key) => isReadableWhole(schemaOf(definition, key)));
  if (!isReadable) throw new Ambiguous(thrown.told.what);
  const managed = { ...managedInputs(definition, state), ...values };
  const isWritten = (shown: Record<string, unknown>) =>
    change.changed.every((key) => isShownAs(definition, key, shown, values[key]));
  const seen = await lookRepeatedly(runtime, async () => {
    const live = await definition.read(contextOf(runtime, state), id, managed);
    return live && isWritten(live.inputs) ? live : undefined;
  }).catch((thrown: unknown) => {
    if (!(thrown instanceof ExpectedError)) throw thrown;
    return "unanswered" as const;
  });
  if (seen === "unanswered") throw new Ambiguous(thrown.told.what);
  if (seen === undefined) throw thrown;
  return seen;
}

function resetValues(definition: AnyDefinition, removed: string[]): Record<string, unknown> {
  const known = removed.filter((key) => resetOf(schemaOf(definition, key)) !== undefined);
  return Object.fromEntries(
    known.map((key) => {
      const schema = schemaOf(definition, key);
      return [key, canonical(schema, resetOf(schema))];
    }),
  );
}

/**
 * The object once a part was written: the program's word for its keys, nothing for the removed ones. A key that
 * goes with several parts counts as written with the last of them.
 */
function afterWrite(
  writing: Writing,
  { part, values, change }: PartWrite,
  later: readonly AnyPart[],
): Writing {
  const keys = part.keys.filter((key) => !later.some((other) => other.keys.includes(key)));
  const uncertain = uncertainInputs(writing.state).filter((key) => !keys.includes(key));
  const state = {
    ...omit(writing.state, [...keys, uncertainKey]),
    ...pick(writing.inputs, keys),
    ...(deploys(writing.definition) ? { [deployingKey]: true } : {}),
    ...(uncertain.length === 0 ? {} : { [uncertainKey]: uncertain }),
  };
  return { ...writing, state, unconfirmed: { ...writing.unconfirmed, ...pick(values, change.changed) } };
}

/**
 * The object once an answer has shown something of it: its outputs and revision are known, and what it shows as
 * written needs no further look. A revision that an answer leaves out has moved all the same, and must be read.
 */
export function withAnswer(writing: Writing, live: AnyLive | undefined): Writing {
  const { definition, state, unconfirmed } = writing;
  const open = Object.entries(unconfirmed).filter(
    ([key, wanted]) => !live || !isConfirmedBy(definition, key, live.inputs, wanted),
  );
  const isRevisionLost = state[revisionKey] !== undefined && live?.revision === undefined;
  return {
    ...writing,
    unconfirmed: Object.fromEntries(open),
    mustRead: writing.mustRead || isRevisionLost,
    state: {
      ...state,
      ...pick(live?.outputs ?? {}, Object.keys(live?.outputs ?? {})),
      ...(live?.revision === undefined ? {} : { [revisionKey]: live.revision }),
      ...(live?.settled === undefined ? {} : { [deployingKey]: !live.settled }),
    },
  };
}

function partFailure(writing: Writing, part: AnyPart, thrown: unknown): ExpectedError {
  const label = resourceLabel(writing.definition, writing.inputs, writing.id);
  return failure({
    what: `${label}: writing ${part.name} failed: ${reasonOf(thrown)}`,
    state: "Nothing was changed",
    remedy: updateRemedyOf(thrown),
  });
}

/** The object stays in the state until the next run has replaced it. */
function discarded(
  { definition, id, inputs, state }: Writing,
  part: AnyPart,
  thrown: Discarded,
): PartialFailure {
  const label = resourceLabel(definition, inputs, id);
  const what = `${label}: writing ${part.name} failed: ${thrown.told.what}`;
  return new PartialFailure(id, { ...state, [incompleteKey]: discardedMark }, { ...thrown.told, what });
}

function partial(
  writing: Writing,
  written: AnyPart[],
  missing: AnyPart[],
  uncertain: string[],
  isNew: boolean,
  thrown: unknown,
): PartialFailure {
  const { definition, id, inputs, state } = writing;
  const names = (parts: AnyPart[]) => parts.map((part) => part.name).join(", ");
  const [first, ...rest] = missing;
  const isPartly = thrown instanceof PartlyWritten;
  const unwritten = uncertain.length > 0 || isPartly ? rest : missing;
  const fate = [
    `Written: ${names(written) || (isNew ? "nothing beyond the create call" : "nothing")}. `,
    unwritten.length > 0 ? `Not written: ${names(unwritten)}. ` : "",
    uncertain.length > 0 ? `Whether ${first?.name} took effect is not known. ` : "",
    isPartly ? `${first?.name} took effect in part. ` : "",
    "The object is kept in the state.",
  ].join("");
  const next =
    thrown instanceof Unfinished
      ? "The next `pulumi up` goes on where this one stopped."
      : "The next `pulumi up` writes only what is missing.";
  const doubtful = [...new Set([...uncertainInputs(state), ...uncertain])];
  const hidden = { [incompleteKey]: "parts", ...(doubtful.length > 0 ? { [uncertainKey]: doubtful } : {}) };
  return new PartialFailure(
    id,
    { ...state, ...hidden },
    {
      what: `${resourceLabel(definition, inputs, id)}: writing ${first?.name} failed: ${reasonOf(thrown)}`,
      state: thrown instanceof Unfinished ? "The object is kept in the state." : fate,
      remedy: `${updateRemedyOf(thrown)} ${next}`,
    },
  );
}
