import type { Emulator } from "../../emulator";
import { canonical, same } from "../../provider/core/canonical";
import type { AnyDefinition } from "../../provider/core/definition";
import { isOptional, resetOf, shapeOf } from "../../provider/core/facts";
import type { OwnedSet } from "../../provider/core/owned-set-kind";
import { isReadable } from "../../provider/core/projection";
import { createDirectly, type DirectObject } from "./direct-life";
import type { Values } from "./provider";

/** The arguments of a set's items whose removal leaves something else than an item has that was made without them. */
export async function wrongItemResets(emulator: Emulator, definition: AnyDefinition): Promise<string[]> {
  const { ownedSet: set } = definition;
  if (!set) return [];
  const wrong: string[] = [];
  for (const { name, key, item, inputs } of resettable(definition, set)) {
    const { [name]: _removed, ...rest } = item;
    const one = (value: Values) => ({ ...inputs, [set.items]: { [key]: value } });
    const fresh = await shownBy(set, await createDirectly(emulator, definition, one(rest)), name);
    emulator.reset();
    const object = await createDirectly(emulator, definition, one(item));
    await rewrite(definition, object, one(rest));
    const left = await shownBy(set, object, name);
    emulator.reset();
    const schema = shapeOf(set.item)[name] ?? set.item;
    if (!same(canonical(schema, left ?? undefined), canonical(schema, fresh ?? undefined)))
      wrong.push(
        `${set.items}.*.${name}: removed it shows ${JSON.stringify(left)}, a new item ${JSON.stringify(fresh)}`,
      );
  }
  return wrong;
}

interface ItemWith {
  name: string;
  key: string;
  item: Values;
  /** The arguments of the example that has it. */
  inputs: Values;
}

/** The arguments of an item that removal resets, each with an item of an example that has it. */
function resettable({ examples }: AnyDefinition, set: OwnedSet<unknown>): ItemWith[] {
  const items = examples.flatMap(({ inputs }) =>
    Object.entries(inputs[set.items] as Record<string, Values>).map(([key, item]) => ({ key, item, inputs })),
  );
  return Object.entries(shapeOf(set.item))
    .filter(([, schema]) => isOptional(schema) && isReadable(schema) && resetOf(schema) !== undefined)
    .flatMap(([name]) =>
      items
        .filter(({ item }) => name in item)
        .slice(0, 1)
        .map((found) => ({ name, ...found })),
    );
}

/** What the list shows of the argument of the only item. */
async function shownBy(set: OwnedSet<unknown>, { context, id, inputs }: DirectObject, name: string) {
  const [listed] = await set.list(context, { ...inputs, ...set.scopeOf(id) });
  return listed?.live.inputs[name];
}

async function rewrite(definition: AnyDefinition, object: DirectObject, wanted: Values): Promise<void> {
  const { context, id, inputs: before, read } = object;
  const inputs = { ...before, ...wanted };
  for (const { keys, write } of definition.parts)
    await write(context, id, inputs, {
      changed: keys,
      cleared: [],
      before,
      inputs,
      outputs: { ...read.outputs },
      uncertain: [],
    });
}
