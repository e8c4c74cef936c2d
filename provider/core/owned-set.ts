import { z } from "zod";
import type { Context, Listed, ResourceDefinition } from "./definition";
import { ExpectedError, failure, NotFound, reasonOf, remedyOf } from "./errors";
import { factsOf, field, shapeOf } from "./facts";
import { lookRepeatedly } from "./look";
import {
  isExclusive,
  listedItems,
  type Owned,
  outputsOf,
  ownedIn,
  seenItems,
  takenFailure,
  twinsText,
} from "./owned-items";
import type { OwnedSet } from "./owned-set-kind";
import { removeItems, writeItems } from "./owned-writes";

/**
 * What people think of as one thing, such as a season's episodes, is one resource whose items are a map keyed by what
 * tells them apart. A definition says how one item is listed, made, changed and removed: by the members of the
 * definition that the item would have as a resource of its own. The rest is the same for every set.
 */

type Values = Record<string, unknown>;
type AnyResource<Client> = ResourceDefinition<Client, z.ZodObject, z.ZodObject, Values, Values>;

/** Whether items that the program does not have are drift, and removed. */
export const exclusive = field(
  z.boolean().describe("Whether items that this program does not have are shown as drift and removed."),
  { control: true },
).optional();

/** The schema of the map. Two spellings of one key are refused. */
export function itemsSchema({ key, item, text }: Pick<OwnedSet<never>, "key" | "item" | "text">) {
  const fixed = Object.entries(shapeOf(item)).filter(([, schema]) => factsOf(schema).replaces);
  if (fixed.length > 0)
    throw new Error(`an item is never replaced, so no createOnly: ${fixed.map(([name]) => name).join(", ")}`);
  const canonical = (given: string) => key.canonical?.(given) ?? given;
  const keySchema = key.schema.refine((given) => canonical(given) === given, "must be written once");
  return field(z.record(keySchema, item).describe(text), {
    canonical: (value) => withCanonicalKeys(value, canonical),
    owned: true,
  });
}

/** A key that would fall on another one stays as it is, for validation to refuse. So does what is no map. */
function withCanonicalKeys(items: unknown, canonical: (key: string) => string): unknown {
  if (typeof items !== "object" || items === null || Array.isArray(items)) return items;
  const keys = Object.keys(items).map((key) => [key, canonical(key)] as const);
  const counts = new Map<string, number>();
  for (const [, one] of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = new Map(keys.map(([key, one]) => [key, counts.get(one) === 1 ? one : key]));
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [names.get(key), item]));
}

type SetMember = "ownedSet" | "list" | "create" | "parts" | "read" | "delete";

/** The members of a set's definition that follow from its items. */
export function ownedSet<Client, I extends z.ZodObject, O extends z.ZodObject>(
  set: OwnedSet<Client>,
): Pick<ResourceDefinition<Client, I, O>, SetMember> {
  // The names in the set are those of the schemas, which the compiler can't see through.
  return membersOf(set) as unknown as Pick<ResourceDefinition<Client, I, O>, SetMember>;
}

function membersOf<Client>(set: OwnedSet<Client>): Pick<AnyResource<Client>, SetMember> {
  const scopeIn = (inputs: Values) => Object.fromEntries(set.scope.map((key) => [key, inputs[key]]));
  return {
    ownedSet: set,
    list: {
      within: set.within,
      shows: set.scope,
      async items(context, within) {
        const scopes = await set.scopes(context, within);
        return scopes.map((scope) => ({ id: set.idOf(scope), live: { inputs: scope, outputs: {} } }));
      },
    },
    create: {
      sends: () => set.scope,
      // There is nothing to send but the items: the set is there as soon as its scope is.
      async send(context, inputs) {
        const scope = scopeIn(inputs);
        await assertFree(context, set, scope, inputs);
        return { id: set.idOf(scope), shows: () => ({ inputs: scope, outputs: {} }) };
      },
    },
    parts: [
      {
        name: set.items,
        keys: [set.items],
        async write(context, id, values, change) {
          const owned = await writeItems(context, set, {
            scope: set.scopeOf(id),
            wanted: (values[set.items] ?? {}) as Owned["items"],
            change,
          });
          // What no answer showed is confirmed by one list.
          const shown = owned.isSeen ? { [set.items]: owned.items } : {};
          return () => ({ inputs: shown, outputs: outputsOf(set, owned) });
        },
      },
    ],
    async read(context, id, known) {
      const scope = set.scopeOf(id);
      const listed = await listedItems(context, set, scope, known).catch((thrown: unknown) => {
        if (thrown instanceof NotFound) return undefined;
        throw thrown;
      });
      if (!listed) return undefined;
      const twins = twinsText(set, listed);
      if (twins !== undefined) await context.warn(twins);
      // What no plan has shown is not removed: the next refresh shows it.
      const takesAll = isExclusive(set, known) && context.isAdopting !== true;
      const owned = seenItems(set, listed, known[set.items] as Values | undefined, takesAll);
      return { inputs: { ...scope, [set.items]: owned.items }, outputs: outputsOf(set, owned) };
    },
    async delete(context, id, state) {
      const items = (state[set.items] ?? {}) as Owned["items"];
      await removeItems(context, set, set.scopeOf(id), ownedIn(set, items, state));
    },
  };
}

/** The items of a scope. One that the same run has just made may be listed late. */
async function listedOnceThere<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  scope: Values,
  inputs: Values,
): Promise<Listed[]> {
  const { pause = async () => undefined } = context;
  const look = () => listedItems(context, set, scope, inputs);
  const seen = await lookRepeatedly({ pause }, () =>
    look().catch((thrown: unknown) => {
      if (!(thrown instanceof NotFound)) throw thrown;
      return undefined;
    }),
  );
  return seen ?? look();
}

/** What is there already was made by somebody else. An exclusive set would remove the rest. */
async function assertFree<Client>(
  context: Context<Client>,
  set: OwnedSet<Client>,
  scope: Values,
  inputs: Values,
): Promise<void> {
  const listed = await listedOnceThere(context, set, scope, inputs).catch((thrown: unknown) => {
    // No answer to a list leaves nothing in doubt.
    throw thrown instanceof ExpectedError
      ? failure({
          what: `the list of its items failed: ${reasonOf(thrown)}`,
          state: "Nothing was changed",
          remedy: remedyOf(thrown),
        })
      : thrown;
  });
  const wanted = (inputs[set.items] ?? {}) as Values;
  const present = listed.map(({ live }) => set.key.text(live.inputs[set.key.argument]));
  const taken = present.filter((key) => key in wanted);
  const others = isExclusive(set, inputs) ? present.filter((key) => !(key in wanted)) : [];
  if (taken.length + others.length > 0) throw takenFailure(set, taken, others);
}
