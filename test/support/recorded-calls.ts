import { randomUUID } from "node:crypto";
import { api } from "../../api";
import type { Emulator, RequestRecord } from "../../emulator";
import type { AnyDefinition, Context } from "../../provider/core/definition";
import { ExpectedError } from "../../provider/core/errors";
import { beyondExamples, brokenReferences } from "./by-type";
import { clientFor } from "./client";
import { vendorOf } from "./likenesses";
import type { Values } from "./provider";
import { variantsOf } from "./samples";
import { allVariants } from "./variants";
import { World } from "./world";

/**
 * Every request that the functions of a definition send, with each example and each argument changed alone: the log of
 * the emulator has the word, not our client.
 */
export async function recordCalls(emulator: Emulator, definition: AnyDefinition): Promise<RequestRecord[]> {
  const world = new World(emulator);
  const { type } = definition;
  const tried = [
    ...(beyondExamples[type] ?? []),
    ...definition.examples.map(({ inputs }) => inputs),
    ...allVariants(definition).map(({ variant }) => variant.inputs),
  ];
  const resolved: Values[] = [...(brokenReferences[type] ?? [])];
  for (const inputs of tried) resolved.push(await world.inputsOf(definition, inputs));

  const { client } = clientFor(emulator, type);
  emulator.clearLog();
  for (const inputs of resolved) {
    const context = { client, createKey: randomUUID(), waitSeconds: 0, warn: async () => {} };
    await callEverything(definition, context, inputs);
  }
  return emulator.log({ vendor: vendorOf(type) });
}

/** Which types call which operation, in the order in which the vendors document them. */
export function callsOf(
  recorded: readonly (readonly [AnyDefinition, readonly RequestRecord[]])[],
): Record<string, Record<string, string[]>> {
  const typesOf = (vendor: string, id: string) =>
    recorded
      .filter(([{ type }, log]) => vendorOf(type) === vendor && log.some(({ operation }) => operation === id))
      .map(([{ type }]) => type.split(":")[1] ?? type);
  return Object.fromEntries(
    Object.entries(api).map(([vendor, { operations }]) => {
      const called = Object.keys(operations)
        .map((id) => [id, typesOf(vendor, id)] as const)
        .filter(([, types]) => types.length > 0);
      return [vendor, Object.fromEntries(called)];
    }),
  );
}

/** The text of api/calls.json, one operation a line. */
export function callsText(calls: ReturnType<typeof callsOf>): string {
  const vendors = Object.entries(calls).map(([vendor, operations]) => {
    const lines = Object.entries(operations).map(
      ([id, types]) => `  ${JSON.stringify(id)}: [${types.map((type) => JSON.stringify(type)).join(", ")}]`,
    );
    return ` ${JSON.stringify(vendor)}: {\n${lines.join(",\n")}\n }`;
  });
  return `{\n${vendors.join(",\n")}\n}\n`;
}

/** Runs each function of the definition once; that the vendor refuses one of them does not matter here. */
async function callEverything(
  definition: AnyDefinition,
  context: Context<unknown>,
  inputs: Values,
): Promise<void> {
  const scope = Object.fromEntries(definition.list.within.map((key) => [key, inputs[key]]));
  await tolerant(() => definition.list.items(context, scope));
  const created = await tolerant(() => made(definition, context, inputs));
  const listed = await tolerant(() => definition.list.items(context, scope));
  const id = created?.id ?? listed?.[0]?.id ?? definition.wholeId?.("1", inputs) ?? "1";
  const root = definition.root?.(inputs, id) ?? id;
  await tolerant(async () => definition.waitForEarlierWrites?.(context, root, id));
  for (const part of definition.parts) {
    const values = Object.fromEntries(part.keys.map((key) => [key, inputs[key]]));
    const change = { changed: part.keys, cleared: [], before: {}, inputs, outputs: {}, uncertain: [] };
    await tolerant(() => part.write(context, id, values, change));
  }
  for (const { inputs: wanted } of definition.ownedSet ? variantsOf(definition, inputs) : [])
    await tolerant(() => changeItems(definition, context, id, { before: inputs, wanted }));
  await tolerant(() => definition.read(context, id, inputs));
  await tolerant(() => definition.delete(context, id, inputs));
}

/** A set looks at what it has made before, and changes that. */
async function changeItems(
  { parts }: AnyDefinition,
  context: Context<unknown>,
  id: string,
  { before, wanted }: { before: Values; wanted: Values },
): Promise<void> {
  for (const { keys, write } of parts) {
    const change = { changed: keys, cleared: [], before, inputs: wanted, outputs: {}, uncertain: keys };
    await write(context, id, wanted, change);
  }
}

async function made(definition: AnyDefinition, context: Context<unknown>, inputs: Values) {
  const { create } = definition;
  return "createdElsewhere" in create
    ? { id: await create.createdElsewhere(context, inputs) }
    : create.send(context, inputs);
}

async function tolerant<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ExpectedError || isLate(thrown)) return undefined;
    throw thrown;
  }
}

/** A wait for a stream that does not exist ends at its time-out. */
function isLate(thrown: unknown): boolean {
  return thrown instanceof Error && /is still Deploying|DVR stream of it appeared/.test(thrown.message);
}
