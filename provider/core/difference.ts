import { same } from "./canonical";
import type { AnyDefinition } from "./definition";
import { factsOf, shapeOf } from "./facts";
import { withHashes, writtenKey } from "./files";
import { schemaOf } from "./projection";
import { managedInputs, uncertainInputs } from "./state";
import { hasUnknown, unknownValue } from "./unknown";

/** One argument that the program wants otherwise than the state has it. `path` as in `record.server`. */
export interface Change {
  key: string;
  /** The argument as the program writes it: of a file's hash the file. */
  path: string;
  kind: "add" | "change" | "remove";
  before: unknown;
  after: unknown;
  /** Whether the vendor can't change it in place. An unknown value counts as a change. */
  replaces: boolean;
  /** Whether the value that decides is not known yet: it may turn out to be the same. */
  unknown: boolean;
  control: boolean;
}

/**
 * What an update would have to change: the state's managed arguments against the program's. Both canonical. An
 * argument whose last write may have taken effect or not is a change whatever the program says.
 * Server-set outputs never count, neither does `adopt`, nor the path of a file whose content is the same.
 */
export function difference(
  definition: AnyDefinition,
  state: Record<string, unknown>,
  inputs: Record<string, unknown>,
): Change[] {
  const before = managedInputs(definition, state);
  const uncertain = uncertainInputs(state);
  const shape = shapeOf(definition.inputs);
  const wanted = { ...inputs, ...unknownHashes(definition, inputs) };
  const fixed = withHashes(definition.inputs, definition.replaces?.(inputs) ?? []);
  return Object.keys(shape)
    .filter((key) => key !== "adopt" && !factsOf(schemaOf(definition, key)).file)
    .filter((key) => !same(before[key], wanted[key]) || uncertain.includes(key))
    .flatMap((key) => changesOf(key, schemaOf(definition, key), before[key], wanted[key]))
    .map((change) => ({ ...change, replaces: change.replaces || fixed.includes(change.key) }))
    .map((change) => (same(change.before, change.after) ? { ...change, replaces: false } : change));
}

/** The content of a file is not known before its path is. */
function unknownHashes({ inputs }: AnyDefinition, given: Record<string, unknown>): Record<string, unknown> {
  const hashes = Object.entries(shapeOf(inputs)).filter(([, schema]) => factsOf(schema).computed);
  return Object.fromEntries(
    hashes
      .filter(([key, schema]) => hasUnknown(given[writtenKey(key, schema)]))
      .map(([key]) => [key, unknownValue]),
  );
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
    path: writtenKey(key, schema),
    kind: after === undefined ? "remove" : before === undefined ? "add" : "change",
    before,
    after,
    replaces: itsFacts.replaces === true,
    unknown: hasUnknown(after),
    control: itsFacts.control === true,
  };
  const nested = Object.entries(shapeOf(schema)).filter(([, child]) => factsOf(child).replaces);
  const replacing = nested.flatMap(([child]) => {
    const wanted = after === unknownValue ? unknownValue : memberOf(after, child);
    if (wanted === undefined || same(memberOf(before, child), wanted)) return [];
    return [{ ...whole, path: `${key}.${child}`, replaces: true, unknown: hasUnknown(wanted) }];
  });
  return [whole, ...replacing];
}

function memberOf(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}
