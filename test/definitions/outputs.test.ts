import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { isOptional, shapeOf } from "../../provider/core/facts";
import { definitions } from "../../provider/definitions";
import { providerFor, type Values } from "../support/provider";
import { World } from "../support/world";

/** The SDK types an output that is not optional as always there: each write and each read must show it. */
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    const outputs = Object.entries(shapeOf(definition.outputs));
    const always = outputs.filter(([, schema]) => !isOptional(schema)).map(([key]) => key);
    const missing = (shown: Values = {}) => always.filter((key) => (shown[key] ?? null) === null);
    const examples = definition.examples.map(({ title, inputs }) => [title, inputs] as const);

    it.each(examples)("shows its outputs after the create and in a read: %s", async (_title, inputs) => {
      const under = await providerFor(emulator, type);
      const { id, outs } = await under.create(
        await under.checked(await new World(emulator).inputsOf(definition, inputs)),
      );
      expect(missing(outs), "after the create").toEqual([]);
      expect(missing((await (await providerFor(emulator, type)).read(id, {})).props), "in a read").toEqual(
        [],
      );
    });
  },
);
