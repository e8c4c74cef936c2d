import type { Emulator } from "../../emulator";
import { same } from "../../provider/core/canonical";
import type { AnyDefinition } from "../../provider/core/definition";
import { shapeOf } from "../../provider/core/facts";
import { createDirectly } from "./direct-life";

/** What a definition claims of the vendor's answers that none of them shows. */

/** The outputs that no answer to a create and no read fills, whatever the example. */
export async function neverFilled(emulator: Emulator, definition: AnyDefinition): Promise<string[]> {
  const filled = new Set<string>();
  for (const { inputs } of definition.examples) {
    const { created, read } = await createDirectly(emulator, definition, inputs);
    for (const [key, value] of [created, read].flatMap(({ outputs }) => Object.entries(outputs)))
      if (value !== undefined && value !== null && value !== "") filled.add(key);
    emulator.reset();
  }
  return Object.keys(shapeOf(definition.outputs)).filter((key) => !filled.has(key));
}

/** The examples whose object the list does not show with the identity that it was created with. */
export async function notFound(emulator: Emulator, definition: AnyDefinition): Promise<string[]> {
  const { identity, list, examples } = definition;
  const lost: string[] = [];
  for (const { title, inputs: example } of examples) {
    const { context, inputs, id } = await createDirectly(emulator, definition, example);
    const isIt = (values: Readonly<Record<string, unknown>>) =>
      identity.keys.every((key) => same(values[key] ?? null, inputs[key] ?? null));
    for (const scope of [{}, Object.fromEntries(list.within.map((key) => [key, inputs[key]]))]) {
      const items = await list.items(context, scope);
      if (!items.some((item) => item.id === id && isIt(item.live.inputs))) lost.push(title);
    }
    emulator.reset();
  }
  return lost;
}
