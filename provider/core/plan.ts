import { same } from "./canonical";
import type { AnyDefinition } from "./definition";
import { type Change, difference } from "./difference";
import { ExpectedError } from "./errors";
import { named } from "./naming";
import { isUnfinished, managedInputs, type State } from "./state";
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
 * What an update would do. Pure; fails where a replacement would hurt and was not allowed. A value that is not
 * known yet counts as a replacement, but fails nothing: the run itself plans once more, with the value.
 */
export function plan(definition: AnyDefinition, state: State, inputs: Record<string, unknown>): Plan {
  const changes = difference(definition, state, inputs);
  const replacing = changes.filter((change) => change.replaces);
  const certain = replacing.filter((change) => !change.unknown);
  if (certain.length > 0 && definition.replacementHurts && inputs.allowReplacement !== true) {
    throw new ExpectedError(
      `${named(definition, inputs)}: ${listed(certain)} can't be changed in place. ${definition.replacementHurts} ` +
        `Set allowReplacement: true to have the object deleted and made anew, or put the old value back.`,
    );
  }
  return {
    changes,
    replaces: [...new Set(replacing.map((change) => change.key))],
    deleteBeforeReplace: replacing.length > 0 && identityStays(definition, state, inputs),
    isUnfinished: isUnfinished(state),
  };
}

function listed(changes: Change[]): string {
  const paths = changes.map((change) => change.path);
  const inner = paths.filter((path) => path.includes("."));
  return paths.filter((path) => !inner.some((longer) => longer.startsWith(`${path}.`))).join(", ");
}

/** An identity that is not known yet may turn out to be the same. */
function identityStays(definition: AnyDefinition, state: State, inputs: Record<string, unknown>): boolean {
  const before = managedInputs(definition, state);
  return definition.identity.keys.every((key) => hasUnknown(inputs[key]) || same(before[key], inputs[key]));
}
