import { same } from "./canonical";
import type { AnyDefinition, Problem } from "./definition";
import { type Change, difference } from "./difference";
import { factsOf } from "./facts";
import { schemaOf } from "./projection";
import { discardedMark, incompleteKey, isUnfinished, managedInputs, type State } from "./state";
import { hasUnknown } from "./unknown";

export interface Plan {
  changes: Change[];
  /** The top-level arguments whose change makes a new object. Empty for an update in place. */
  replaces: string[];
  /** Whether the old object must go first, because the new one has the same identity. */
  deleteBeforeReplace: boolean;
  /** Whether an update must look at the object again even where nothing differs. */
  isUnfinished: boolean;
}

/**
 * What an update would do. Pure, and never fails: a refresh asks too. A value that is not known yet counts as a
 * replacement; the run itself plans once more, with the value.
 */
export function plan(definition: AnyDefinition, state: State, inputs: Record<string, unknown>): Plan {
  const changes = difference(definition, state, inputs);
  const replacing = changes.filter((change) => change.replaces);
  const isDiscarded = state[incompleteKey] === discardedMark;
  return {
    changes,
    replaces: isDiscarded ? Object.keys(inputs) : [...new Set(replacing.map((change) => change.key))],
    deleteBeforeReplace: replacing.length > 0 && identityStays(definition, state, inputs),
    isUnfinished: isUnfinished(state),
  };
}

/**
 * Why a replacement must not begin: it hurts and was not allowed, or the new object is said to be the old one. From
 * the arguments of the last run, which are empty for a new resource, and this one's.
 */
export function replacementProblems(
  definition: AnyDefinition,
  before: Record<string, unknown>,
  inputs: Record<string, unknown>,
): Problem[] {
  const replacing = certainReplacements(definition, before, inputs);
  if (replacing.length === 0) return [];
  const paths = pathsOf(replacing);
  const forbidden = definition.forbidsReplacement?.(before);
  return [
    ...(forbidden === undefined ? [] : [{ path: paths, text: `cannot be changed in place. ${forbidden}` }]),
    ...(definition.replacementHurts && inputs.allowReplacement !== true
      ? [
          {
            path: paths,
            text:
              `cannot be changed in place. ${definition.replacementHurts} ` +
              "Set `allowReplacement: true` to have the object deleted and a new one created, or restore the previous value.",
          },
        ]
      : []),
    ...(typeof inputs.adopt === "string"
      ? [
          {
            path: "adopt",
            text: `must be removed: the change of ${paths} deletes this object and creates a new one.`,
          },
        ]
      : []),
  ];
}

/** The changes that surely make a new object. None for a resource that is new. */
export function certainReplacements(
  definition: AnyDefinition,
  before: Record<string, unknown>,
  inputs: Record<string, unknown>,
): Change[] {
  if (Object.keys(before).length === 0) return [];
  return difference(definition, before, inputs).filter(
    (change) => change.replaces && isCertain(definition, change),
  );
}

/** A value that is not known yet may turn out to be the same, but the id of another object is never the old one. */
function isCertain(definition: AnyDefinition, change: Change): boolean {
  return !change.unknown || factsOf(schemaOf(definition, change.key)).reference !== undefined;
}

function pathsOf(changes: Change[]): string {
  const paths = changes.map((change) => change.path);
  const inner = paths.filter((path) => path.includes("."));
  return paths.filter((path) => !inner.some((longer) => longer.startsWith(`${path}.`))).join(", ");
}

/** An identity that is not known yet may turn out to be the same. Of what is disposable there may be several. */
function identityStays(definition: AnyDefinition, state: State, inputs: Record<string, unknown>): boolean {
  if (definition.identity.kind === "disposable") return false;
  const before = managedInputs(definition, state);
  return definition.identity.keys.every((key) => hasUnknown(inputs[key]) || same(before[key], inputs[key]));
}
