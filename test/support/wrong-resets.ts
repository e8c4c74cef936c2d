import type { Emulator } from "../../emulator";
import { canonical, same } from "../../provider/core/canonical";
import type { AnyDefinition } from "../../provider/core/definition";
import { factsOf, isOptional, resetOf, shapeOf } from "../../provider/core/facts";
import { isReadable, schemaOf } from "../../provider/core/projection";
import { createDirectly, type DirectObject } from "./direct-life";
import type { Values } from "./provider";

/**
 * The arguments whose default is not what an object shows that was created without them, or whose removal does not leave
 * what such an object shows.
 */
export async function wrongResets(emulator: Emulator, definition: AnyDefinition): Promise<string[]> {
  const wrong: string[] = [];
  for (const [key, example] of resettable(definition)) {
    const { [key]: _removed, ...rest } = example;
    const fresh = await shownBy(definition, await createDirectly(emulator, definition, rest), key);
    emulator.reset();
    const usual = factsOf(schemaOf(definition, key)).default;
    if (usual !== undefined && fresh !== undefined && !same(fresh, withoutUnset(usual)))
      wrong.push(
        `${key}: the default is ${JSON.stringify(usual)}, a new object shows ${JSON.stringify(fresh)}`,
      );

    const object = await createDirectly(emulator, definition, example);
    await remove(definition, object, key);
    const left = await shownBy(definition, object, key);
    emulator.reset();
    if (!same(left ?? null, fresh ?? null))
      wrong.push(`${key}: removed it shows ${JSON.stringify(left)}, a new object ${JSON.stringify(fresh)}`);
  }
  return wrong;
}

/** The arguments that removal resets, each with an example from which it can be taken. */
function resettable(definition: AnyDefinition): Map<string, Values> {
  const found = new Map<string, Values>();
  for (const [key, schema] of Object.entries(shapeOf(definition.inputs))) {
    const { replaces, control } = factsOf(schema);
    if (!isOptional(schema) || replaces || control || !isReadable(schema) || resetOf(schema) === undefined)
      continue;
    const example = definition.examples.find(({ inputs }) => {
      const { [key]: _removed, ...rest } = inputs;
      return key in inputs && (definition.problems?.(rest) ?? []).length === 0;
    });
    if (example) found.set(key, example.inputs);
  }
  return found;
}

/** What a read shows of the argument; undefined for what is not set, whichever way the vendor says so. */
async function shownBy(definition: AnyDefinition, { context, id }: DirectObject, key: string) {
  const live = await definition.read(context, id, {});
  return withoutUnset(live?.inputs[key]);
}

/** A setting that is switched off is as good as one that was never made. */
function withoutUnset(value: unknown): unknown {
  if (value === null || value === "") return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (typeof value !== "object") return value;
  if ("enabled" in value && value.enabled === false) return undefined;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const shown = withoutUnset(member);
    return shown === undefined ? [] : [[key, shown] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

async function remove(definition: AnyDefinition, object: DirectObject, key: string): Promise<void> {
  const { context, id, read } = object;
  const { [key]: _removed, ...inputs } = object.inputs;
  const schema = schemaOf(definition, key);
  for (const part of definition.parts.filter(({ keys }) => keys.includes(key))) {
    const values: Values = { ...inputs, [key]: canonical(schema, resetOf(schema)) };
    const own = Object.fromEntries(part.keys.map((one) => [one, values[one]]));
    const change = { changed: [key], cleared: [], before: object.inputs, inputs, outputs: {}, uncertain: [] };
    await part.write({ ...context, ...(read.revision ? { revision: read.revision } : {}) }, id, own, change);
  }
}
