import { same } from "./canonical";
import { contextOf } from "./context";
import type { AnyDefinition } from "./definition";
import { type ExpectedError, failure, type Stale } from "./errors";
import { isShownAs, overlay } from "./projection";
import { isSecretArgument, printable } from "./secrets";
import { managedInputs } from "./state";
import { type AnyLive, type PartWrite, sent, type Writing } from "./writing";

/**
 * The object moved on. If the part is seen to stand as wanted (our own lost answer), nothing is left to do. If all
 * we manage still stands as the state has it (a child's write moved the parent), the write is made once more
 * with the new revision. Else somebody changed what we manage, and the user decides. Answers with what is shown of it.
 */
export async function writeAgainstNewRevision(
  writing: Writing,
  write: PartWrite,
  stale: Stale,
): Promise<AnyLive | undefined> {
  const { definition, runtime, id, state, inputs } = writing;
  const { values, change } = write;
  const managed = managedInputs(definition, state);
  const live = await definition.read(contextOf(runtime, state), id, managed);
  if (!live) throw stale;
  if (change.changed.every((key) => isShownAs(definition, key, live.inputs, values[key]))) return live;
  const now = overlay(definition, managed, live.inputs);
  const moved = Object.keys(managed)
    .filter((key) => !same(now[key], managed[key]))
    .filter((key) => !change.changed.includes(key) || !same(now[key], values[key]));
  if (moved.length > 0 && runtime.onConflict === "fail") {
    throw conflict(definition, moved, { managed, shown: now, inputs });
  }
  const context = { ...contextOf(runtime, state), ...(live.revision ? { revision: live.revision } : {}) };
  return sent(writing, write, context);
}

function conflict(
  definition: AnyDefinition,
  moved: string[],
  values: Record<"managed" | "shown" | "inputs", Record<string, unknown>>,
): ExpectedError {
  const text = (key: string, value: unknown) =>
    isSecretArgument(definition, key, [values.managed[key], values.inputs[key]])
      ? "[secret]"
      : printable(definition, key, value);
  const changes = moved.map(
    (key) =>
      `${key} was ${text(key, values.managed[key])}, is ${text(key, values.shown[key])}, wanted ${text(key, values.inputs[key])}`,
  );
  return failure({
    what: `somebody else changed the object since the last run: ${changes.join("; ")}`,
    state: "This was not written",
    remedy:
      'Run `pulumi up --refresh` to see the difference as a plan, or set `onConflict: "overwrite"` for the account',
  });
}
