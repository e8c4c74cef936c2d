import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Vendor } from "../api";
import { type Emulator, startEmulator } from "../emulator";
import type { AnyDefinition, Context } from "../provider/core/definition";
import { ExpectedError } from "../provider/core/errors";
import { accountOf, definitions } from "../provider/definitions";
import { operationsOf } from "../scripts/reference-page";
import type { Values } from "./support/provider";
import { allVariants } from "./support/variants";
import { World } from "./support/world";

/**
 * What `api/fates.ts` says that a resource type calls, and what its reference page therefore shows, is what it
 * calls: every function of every definition is run against the emulator, whose log has the word.
 */
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const twoMachines = { name: "live/two-machines", server: "11,211" };

/** What no example leads to: a region with two machines, a parent that is not there. */
const further: Record<string, readonly Values[]> = {
  "fivecents:PushStream": [twoMachines],
  "fivecents:PullStream": [
    { ...twoMachines, source: { protocol: "hls", urls: ["https://origin.example.com/a.m3u8"] } },
  ],
  "fivecents:AbrStream": [twoMachines],
  "fivecents:DvrStream": [{ parent: "pull/1" }],
};

it.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s calls the operations that api/fates.ts says",
  async (type, definition) => {
    const context = contextOf(definition);
    const world = new World(emulator);
    const tried = [
      ...definition.examples.map(({ inputs }) => inputs),
      ...allVariants(definition).map(({ variant }) => variant.inputs),
    ];
    const resolved: Values[] = [...(further[type] ?? [])];
    for (const inputs of tried) resolved.push(await world.inputsOf(definition, inputs));

    emulator.clearLog();
    for (const inputs of resolved) await callEverything(definition, context, inputs);
    const vendor = type.split(":")[0] as Vendor;
    const seen = new Set(emulator.log({ vendor }).map((record) => record.operation));
    expect([...seen].toSorted()).toEqual(
      operationsOf(definition)
        .map(({ id }) => id)
        .toSorted(),
    );
  },
  30_000,
);

function contextOf(definition: AnyDefinition): Context<unknown> {
  const account = accountOf(definition.type);
  const settings: Record<string, string> = {
    apiKey: "test-key",
    accessToken: "test-access-token",
    token: "test-token",
    endpoint: emulator.endpoints[account.vendor as Vendor],
    requestsPerSecond: "0",
  };
  const known = Object.entries(settings).filter(([name]) => name in account.settings);
  const { client } = account.open(Object.fromEntries(known), async () => undefined);
  return { client, waitSeconds: 0, createKey: "00000000-0000-7000-8000-000000000001", warn: async () => {} };
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
  await tolerant(async () => definition.settle?.(context, root, id));
  for (const part of definition.parts) {
    const values = Object.fromEntries(part.keys.map((key) => [key, inputs[key]]));
    const change = { changed: part.keys, cleared: [], before: {}, inputs };
    await tolerant(() => part.write(context, id, values, change));
  }
  await tolerant(() => definition.read(context, id, inputs));
  await tolerant(() => definition.delete(context, id, inputs));
}

async function made(definition: AnyDefinition, context: Context<unknown>, inputs: Values) {
  const { create } = definition;
  return "awaits" in create ? { id: await create.awaits(context, inputs) } : create.send(context, inputs);
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
