import { randomUUID } from "node:crypto";
import type { Emulator } from "../../emulator";
import { check } from "../../provider/core/check";
import type { AnyDefinition, Context } from "../../provider/core/definition";
import type { Live } from "../../provider/core/live";
import { clientFor } from "./client";
import type { Values } from "./provider";
import { World } from "./world";

/** An object that the functions of a definition made, without the core around them: for definitions of a test's own. */
export interface DirectObject {
  context: Context<unknown>;
  inputs: Values;
  id: string;
  /** What the answer to the create showed, and what a read shows. */
  created: Live<Values, Values>;
  read: Live<Values, Values>;
}

/** Creates the object of an example, with all that its create call does not take. */
export async function createDirectly(
  emulator: Emulator,
  definition: AnyDefinition,
  example: Values,
): Promise<DirectObject> {
  const { client } = clientFor(emulator, definition.type);
  const context = { client, createKey: randomUUID(), waitSeconds: 1, warn: async () => {} };
  const given = await new World(emulator).inputsOf(definition, example);
  const { inputs } = await check(definition, {}, given);
  const { id, created } = await made(definition, context, inputs);
  await writeRest(definition, context, id, inputs);
  const read = await definition.read(context, id, inputs);
  if (!read) throw new Error(`${definition.type} ${id} is not read`);
  return { context, inputs, id, created, read };
}

const nothing = { inputs: {}, outputs: {} };

async function made(definition: AnyDefinition, context: Context<unknown>, inputs: Values) {
  const { create, list, identity } = definition;
  if ("createdElsewhere" in create)
    return { id: await create.createdElsewhere(context, inputs), created: nothing };
  const answer = await create.send(context, inputs);
  const created = (await answer.shows?.()) ?? nothing;
  if (answer.id !== undefined) return { id: answer.id, created };
  const scope = Object.fromEntries(list.within.map((key) => [key, inputs[key]]));
  const [found] = (await list.items(context, scope)).filter(({ live }) =>
    identity.keys.every((key) => live.inputs[key] === inputs[key]),
  );
  if (!found) throw new Error(`${definition.type} is not found by its identity`);
  return { id: found.id, created };
}

/** Writes what the create call did not take. */
async function writeRest(definition: AnyDefinition, context: Context<unknown>, id: string, inputs: Values) {
  const { create } = definition;
  const taken = "createdElsewhere" in create ? [] : create.sends(inputs);
  for (const part of definition.parts) {
    const changed = part.keys.filter((key) => inputs[key] !== undefined && !taken.includes(key));
    if (changed.length === 0) continue;
    const values = Object.fromEntries(part.keys.map((key) => [key, inputs[key]]));
    await part.write(context, id, values, {
      changed,
      cleared: [],
      before: {},
      inputs,
      outputs: {},
      uncertain: [],
    });
  }
}
