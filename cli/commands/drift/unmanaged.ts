import { stableText } from "../../../provider/core/canonical";
import type { AnyDefinition, Listed } from "../../../provider/core/definition";
import { messageOf } from "../../../provider/core/errors";
import { factsOf, shapeOf } from "../../../provider/core/facts";
import { isLiving } from "../../../provider/core/identity";
import { schemaOf } from "../../../provider/core/projection";
import { noteSecretsOf } from "../../../provider/core/secrets";
import { pick } from "../../../provider/core/state";
import { definitions } from "../../../provider/definitions";
import type { Finding } from "./finding";
import { fingerprintOf, labelOf } from "./look-at-objects";
import { type Account, type StackObject, vendorOf } from "./stack-objects";

export interface Unmanaged {
  findings: Finding[];
  problems: string[];
  /** The types of which only the parents were looked into that have a managed object. */
  partlyListed: string[];
}

/**
 * The objects of an account that the stack does not have, by the lists of all types of its vendor. `objects` are those
 * of the stack in this account.
 */
export async function unmanagedIn(
  objects: readonly [StackObject, ...StackObject[]],
  isEverywhere: boolean,
): Promise<Unmanaged> {
  const [{ account }] = objects;
  const known = new Set(objects.map(({ resource, definition }) => `${definition.type} ${resource.id}`));
  const items = new Set(objects.flatMap(({ resource, definition }) => itemIds(definition, resource.outputs)));
  const isKnown = (type: string, id: string) => known.has(`${type} ${id}`) || items.has(id);
  const result: Unmanaged = { findings: [], problems: [], partlyListed: [] };
  const listable = definitions.filter(
    (definition) => vendorOf(definition) === account.vendor && isListable(definition),
  );
  await Promise.all(
    listable.map(async (definition) => {
      const isInParents = definition.list.within.some(
        (key) => factsOf(schemaOf(definition, key)).reference !== undefined,
      );
      const isPart = isInParents && !isEverywhere;
      if (isPart) result.partlyListed.push(definition.type);
      const scopes = isPart ? scopesOf(definition, objects) : [{}];
      try {
        const lists = await Promise.all(scopes.map((scope) => listed(account, definition, scope)));
        const others = lists.flat().filter(({ id }) => !isKnown(definition.type, id));
        result.findings.push(...others.map((item) => findingOf(account, definition, item)));
      } catch (thrown) {
        result.problems.push(`${definition.type}: the list failed: ${messageOf(thrown)}`);
      }
    }),
  );
  return result;
}

/** Whether an object of this type that no program has can be told. A set's items are objects of another type. */
function isListable({ identity, inputs }: AnyDefinition): boolean {
  const isSet = Object.values(shapeOf(inputs)).some((schema) => factsOf(schema).owned);
  return !isSet && identity.kind !== "single" && identity.kind !== "disposable";
}

/** The ids of the items of an owned set. */
function itemIds({ inputs, outputs }: AnyDefinition, state: Record<string, unknown>): string[] {
  if (!Object.values(shapeOf(inputs)).some((schema) => factsOf(schema).owned)) return [];
  const maps = Object.values(pick(state, Object.keys(shapeOf(outputs))));
  return maps.flatMap((map) =>
    typeof map === "object" && map !== null ? Object.values(map).filter((id) => typeof id === "string") : [],
  );
}

/** The parents that hold objects of this type in the stack. Their lists were read for those already. */
function scopesOf(definition: AnyDefinition, objects: readonly StackObject[]): Record<string, unknown>[] {
  const scopes = objects
    .filter((object) => object.definition === definition)
    .map(({ resource }) => pick(resource.outputs, definition.list.within));
  return [...new Map(scopes.map((scope) => [stableText(scope), scope])).values()];
}

async function listed(
  { runtime }: Account,
  definition: AnyDefinition,
  scope: Record<string, unknown>,
): Promise<Listed[]> {
  const items = await runtime.listings.sinceLastWrite(definition, runtime, scope);
  return [...items.values()].filter(isLiving);
}

function findingOf(account: Account, definition: AnyDefinition, { id, live }: Listed): Finding {
  const { type } = definition;
  noteSecretsOf(definition, { ...live.outputs, ...live.inputs });
  const about = { kind: "unmanaged" as const, vendor: account.vendor, account: account.name, type, id };
  return { ...about, label: labelOf(definition, live.inputs), fingerprint: fingerprintOf(about) };
}
