import { same } from "../provider/core/canonical";
import type { AnyDefinition } from "../provider/core/definition";
import { isSecretArgument, printableValue } from "../provider/core/secrets";

type Values = Record<string, unknown>;

/** One argument, or one member of one, that differs. `was` and `is` may be printed. */
export interface FieldChange {
  path: string;
  was: unknown;
  is: unknown;
}

/** What differs between two forms of an object's arguments, member by member. A list counts as one value. */
export function fieldChanges(definition: AnyDefinition, before: Values, after: Values): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !same(before[key], after[key]))
    .flatMap((key) => {
      const pair = [before[key], after[key]];
      if (isSecretArgument(definition, key, pair)) return [{ path: key, ...hidden(pair) }];
      return membersOf({ path: key, was: before[key], is: after[key] }).map(({ path, was, is }) => ({
        path,
        was: printableValue(definition, key, was),
        is: printableValue(definition, key, is),
      }));
    });
}

/** Of a secret only whether it is set. */
function hidden([was, is]: unknown[]) {
  return { was: was === undefined ? undefined : "[secret]", is: is === undefined ? undefined : "[secret]" };
}

function membersOf({ path, was, is }: FieldChange): FieldChange[] {
  if (!isObject(was) || !isObject(is)) return same(was, is) ? [] : [{ path, was, is }];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    membersOf({ path: `${path}.${key}`, was: was[key], is: is[key] }),
  );
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
