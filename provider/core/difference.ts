import { same } from "./canonical";
import type { AnyDefinition } from "./definition";
import { factsOf, shapeOf } from "./facts";
import { managedInputs } from "./state";
import { hasUnknown, unknownValue } from "./unknown";

/** One argument that the program wants otherwise than the state has it. `path` as in `record.server`. */
export interface Change {
  key: string;
  path: string;
  kind: "add" | "change" | "remove";
  before: unknown;
  after: unknown;
  /** Whether the vendor can't change it in place. An unknown value counts as a change. */
  replaces: boolean;
  control: boolean;
}

/**
 * What an update would have to change: the state's managed arguments against the program's. Both canonical.
 * Server-set outputs never count, neither does `adopt`, nor the path of a file whose content is the same.
 */
export function difference(
  definition: AnyDefinition,
  state: Record<string, unknown>,
  inputs: Record<string, unknown>,
): Change[] {
  const before = managedInputs(definition, state);
  const shape = shapeOf(definition.inputs);
  const fixed = definition.replaces?.(inputs) ?? [];
  return Object.keys(shape)
    .filter((key) => key !== "adopt" && !factsOf(shape[key] ?? definition.inputs).file)
    .filter((key) => !same(before[key], inputs[key]))
    .flatMap((key) => changesOf(key, shape[key] ?? definition.inputs, before[key], inputs[key]))
    .map((change) => (fixed.includes(change.key) ? { ...change, replaces: true } : change));
}

function changesOf(
  key: string,
  schema: Parameters<typeof factsOf>[0],
  before: unknown,
  after: unknown,
): Change[] {
  const itsFacts = factsOf(schema);
  const whole: Change = {
    key,
    path: key,
    kind: before === undefined ? "add" : after === undefined ? "remove" : "change",
    before,
    after,
    replaces: itsFacts.replaces === true,
    control: itsFacts.control === true,
  };
  const nested = Object.entries(shapeOf(schema)).filter(([, child]) => factsOf(child).replaces);
  const replacing = nested.filter(([child]) => nestedChanges(before, after, child));
  return [whole, ...replacing.map(([child]) => ({ ...whole, path: `${key}.${child}`, replaces: true }))];
}

function nestedChanges(before: unknown, after: unknown, child: string): boolean {
  if (after === unknownValue) return true;
  const wanted = (after as Record<string, unknown> | undefined)?.[child];
  if (wanted === undefined) return false;
  return hasUnknown(wanted) || !same((before as Record<string, unknown> | undefined)?.[child], wanted);
}
