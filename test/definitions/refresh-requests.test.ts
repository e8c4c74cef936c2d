import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { definitions } from "../../provider/definitions";
import { kindOf, livingObjects, vendorOf } from "../support/likenesses";
import { newRun, operationsIn, providerFor, type Values } from "../support/provider";
import { allVariants, factsAt } from "../support/variants";
import { distinct, World } from "../support/world";

/** A refresh from lists costs the pages of the lists, and a read for each object that the list shows changed. */
const objects = 8;
// A type without parts has no call that could change one outside.
const listed = definitions.filter(({ list, parts }) => list.shows === "all" && parts.length > 0);

describe.each(listed.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    let emulator: Emulator;
    beforeAll(async () => {
      emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    });
    afterAll(() => emulator.close());

    it("is refreshed by lists alone, and by one read more for the one that was changed outside", async () => {
      const made = await makeSome(emulator, definition);
      const quiet = await refreshed(emulator, type, made);
      expect(quiet.seen.map(({ props }) => props)).toEqual(made.map(({ outs }) => outs));
      const lists = new Set(quiet.operations);
      expect(quiet.operations.length).toBeLessThanOrEqual(lists.size * 2);

      const [changed] = made;
      await changeOutside(emulator, definition, changed as Made);
      const noticed = await refreshed(emulator, type, made);
      expect(noticed.operations.length).toBeLessThanOrEqual(quiet.operations.length + 2);
      expect(noticed.seen[0]?.props).not.toEqual(changed?.outs);
      expect(noticed.seen.slice(1).map(({ props }) => props)).toEqual(made.slice(1).map(({ outs }) => outs));
    });
  },
);

describe.each(
  definitions.filter(({ list }) => list.isRead).map((definition) => [definition.type, definition] as const),
)("%s, which no call reads alone", (type, definition) => {
  it("is refreshed by one list in any mode, and two of which all that are gone are gone", async () => {
    const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    const made = await makeSome(emulator, definition);
    const under = await providerFor(emulator, type, full(type));
    emulator.clearLog();
    for (const { id, outs } of made) expect((await under.read(id, outs)).props).toEqual(outs);
    expect(operationsIn(emulator)).toHaveLength(1);

    for (const { _id } of livingObjects(emulator, type)) emulator.remove(vendorOf(type), kindOf(type), _id);
    const later = await providerFor(emulator, type, full(type));
    emulator.clearLog();
    for (const { id, outs } of made) expect(await later.read(id, outs)).toEqual({});
    expect(operationsIn(emulator)).toHaveLength(2);
    await emulator.close();
  });
});

interface Made {
  id: string;
  outs: Values;
  inputs: Values;
}

/** Objects of one type in one place, as an earlier run has made and read them. */
async function makeSome(emulator: Emulator, definition: AnyDefinition): Promise<Made[]> {
  const world = new World(emulator);
  const run = newRun();
  const under = await providerFor(emulator, definition.type, {}, run);
  const made: Made[] = [];
  for (let number = 0; number < objects; number += 1) {
    const given = await world.inputsOf(
      definition,
      distinct(definition, definition.examples[0]?.inputs ?? {}, number),
    );
    const inputs = await under.checked(given);
    const { id, outs } = await under.create(inputs);
    made.push({ id, outs, inputs });
  }
  const later = await providerFor(emulator, definition.type, full(definition.type));
  return Promise.all(
    made.map(async ({ id, outs, inputs }) => ({
      id,
      inputs,
      outs: (await later.read(id, outs)).props ?? {},
    })),
  );
}

const full = (type: string) => ({ [`${vendorOf(type)}:refresh`]: "full" });

async function refreshed(emulator: Emulator, type: string, made: readonly Made[]) {
  const under = await providerFor(emulator, type, { [`${vendorOf(type)}:refresh`]: "incremental" });
  emulator.clearLog();
  const seen = await Promise.all(made.map(({ id, outs }) => under.read(id, outs)));
  return { seen, operations: operationsIn(emulator) };
}

async function changeOutside(emulator: Emulator, definition: AnyDefinition, made: Made): Promise<void> {
  const outsider = await providerFor(emulator, definition.type);
  const change = allVariants(definition).find(({ variant }) => {
    const { control, readable, replaces } = factsAt(definition, variant.path);
    const isManaged = made.inputs[variant.key] !== undefined;
    return readable && isManaged && !control && !replaces;
  });
  const { key = "", inputs = {} } = change?.variant ?? {};
  await outsider.update(made.id, made.outs, await outsider.checked({ ...made.inputs, [key]: inputs[key] }));
}
