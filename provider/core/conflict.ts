import { canonicalArguments, same } from "./canonical";
import type { AnyDefinition } from "./definition";
import { ExpectedError, type Stale } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { isReadableWhole, overlay } from "./project";
import { contextOf } from "./runtime";
import { managedInputs } from "./state";
import type { AnyPart, Writing } from "./write";

/**
 * The object moved on. If the part is seen to stand as wanted (our own lost answer), nothing is left to do. If all
 * we manage still stands as the state has it (a child's write moved the parent), the write is made once more
 * with the new revision. Else somebody changed what we manage, and the user decides.
 */
export async function writeAgainstNewRevision(
  writing: Writing,
  part: AnyPart,
  values: Record<string, unknown>,
  delta: Parameters<AnyPart["write"]>[3],
  stale: Stale,
): Promise<string | undefined> {
  const { definition, runtime, id, state, inputs } = writing;
  const managed = managedInputs(definition, state);
  const live = await definition.read(contextOf(runtime, state), id, managed);
  if (!live) throw stale;
  const shown = canonicalArguments(definition.inputs, live.inputs);
  if (delta.changed.every((key) => standsAs(definition, key, shown, values))) return live.revision;
  const now = overlay(definition, managed, shown);
  const moved = Object.keys(managed)
    .filter((key) => !same(now[key], managed[key]))
    .filter((key) => !delta.changed.includes(key) || !same(now[key], values[key]));
  if (moved.length > 0 && runtime.onConflict === "fail") {
    throw new ExpectedError(conflictText(definition, moved, { managed, shown: now, inputs }));
  }
  const context = { ...contextOf(runtime, state), ...(live.revision ? { revision: live.revision } : {}) };
  const answer = await part.write(context, id, values, delta);
  return answer?.revision;
}

/** Whether the vendor shows the argument with the wanted value. What no call shows is never seen to stand. */
function standsAs(
  definition: AnyDefinition,
  key: string,
  shown: Record<string, unknown>,
  values: Record<string, unknown>,
): boolean {
  const schema = shapeOf(definition.inputs)[key] ?? definition.inputs;
  return isReadableWhole(schema) && same(shown[key], values[key]);
}

function conflictText(
  definition: AnyDefinition,
  moved: string[],
  values: Record<"managed" | "shown" | "inputs", Record<string, unknown>>,
): string {
  const shape = shapeOf(definition.inputs);
  const text = (key: string, value: unknown) =>
    factsOf(shape[key] ?? definition.inputs).secret ? "[secret]" : (JSON.stringify(value) ?? "unset");
  const lines = moved.map(
    (key) =>
      `  ${key}: was ${text(key, values.managed[key])}, is ${text(key, values.shown[key])}, wanted ${text(key, values.inputs[key])}`,
  );
  return (
    `somebody else changed the object since the last run; this was not written.\n${lines.join("\n")}\n` +
    `Run "pulumi up --refresh" to see the difference as a plan, or set onConflict: "overwrite" for the account.`
  );
}
