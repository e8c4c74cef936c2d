import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { definitions } from "../provider/definitions";
import { type ProviderUnderTest, providerFor, type Values } from "./support/provider";
import { variantsOf } from "./support/samples";
import { allVariants, standing } from "./support/variants";
import { World } from "./support/world";

/**
 * Every resource type through its whole life, and every argument alone: made from the definitions, so that a new
 * one is covered the moment it is declared. The emulator's log and holdings have the word, not our client.
 */
describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    let emulator: Emulator;
    let world: World;
    let mine: ProviderUnderTest;
    let outsider: ProviderUnderTest;

    beforeAll(async () => {
      emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    });
    afterEach(() => emulator.reset());
    afterAll(() => emulator.close());

    async function begin(inputs: Values) {
      world = new World(emulator);
      mine = await providerFor(emulator, type);
      outsider = await providerFor(emulator, type);
      const first = await mine.checked(await world.inputsOf(definition, inputs));
      const { id, outs } = await mine.create(first);
      return { id, outs, first };
    }

    async function isClean(id: string, outs: Values, inputs: Values): Promise<Values> {
      expect(await mine.diff(id, outs, inputs)).toEqual({ changes: false });
      const seen = await mine.read(id, outs);
      expect(seen.id).toBe(id);
      expect(await mine.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
      return seen.props ?? {};
    }

    const examples = definition.examples.map((example) => [example.title, example.inputs] as const);

    it.each(examples)("lives and goes: %s", async (_title, inputs) => {
      const { id, outs, first } = await begin(inputs);
      const state = await isClean(id, outs, first);
      expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);

      const got = await mine.read(id, {});
      expect(await mine.diff(id, got.props ?? {}, { ...got.inputs })).toEqual({ changes: false });

      const adopted = await mine.create({ ...first, adopt: id });
      expect(adopted.id).toBe(id);
      await isClean(id, adopted.outs, first);

      await mine.delete(id, state);
      await mine.delete(id, state);
      if (!keepsObjects(definition)) expect(await mine.read(id, state)).toEqual({});
    });

    it.each(allVariants(definition).map(({ variant, inputs }) => [variant.path, variant, inputs] as const))(
      "%s alone",
      async (path, variant, inputs) => {
        const { id, outs, first } = await begin(inputs);
        const second = await mine.checked(await world.inputsOf(definition, variant.inputs), first);
        const { readable, control, replaces } = standing(definition, path);
        if (replaces) {
          const allowed = definition.replacementHurts ? { ...second, allowReplacement: true } : second;
          if (definition.replacementHurts)
            await expect(mine.diff(id, outs, second)).rejects.toThrow("allowReplacement");
          expect((await mine.diff(id, outs, allowed)).replaces).toEqual([variant.key]);
          return;
        }
        expect(await mine.diff(id, outs, second)).not.toEqual({ changes: false });
        emulator.clearLog();
        const updated = await mine.update(id, outs, second);
        expect(emulator.log({ changing: true })).toHaveLength(control ? 0 : 1);
        expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
        const state = await isClean(id, updated.outs, second);
        if (control) return;

        const third = variantsOf(definition, variant.inputs).find((other) => other.path.startsWith(path));
        await outsider.update(
          id,
          state,
          await outsider.checked(await world.inputsOf(definition, third?.inputs ?? first)),
        );
        const drifted = await mine.read(id, state);
        const plan = await mine.diff(id, drifted.props ?? {}, second);
        if (!readable) {
          expect(plan).toEqual({ changes: false });
          return;
        }
        expect(plan).not.toEqual({ changes: false });
        emulator.clearLog();
        const repaired = await mine.update(id, drifted.props ?? {}, second);
        expect(emulator.log({ changing: true })).toHaveLength(1);
        await isClean(id, repaired.outs, second);
      },
    );

    it.each(removable(definition).map(({ key, inputs }) => [key, inputs] as const))(
      "%s no longer written",
      async (key, inputs) => {
        const { id, outs, first } = await begin(inputs);
        const { [key]: _removed, ...rest } = first;
        expect(await mine.diff(id, outs, rest)).not.toEqual({ changes: false });
        const updated = await mine.update(id, outs, rest);
        const state = await isClean(id, updated.outs, rest);
        expect(state[key]).toBeUndefined();
      },
    );
  },
);

/** The optional arguments that an example writes and that can be left out again. */
function removable(definition: AnyDefinition): { key: string; inputs: Values }[] {
  const shape = shapeOf(definition.inputs);
  const found = new Map<string, Values>();
  for (const { inputs } of definition.examples) {
    for (const key of Object.keys(inputs)) {
      const schema = shape[key];
      const { [key]: _removed, ...rest } = inputs;
      const isValid = (definition.problems?.(rest) ?? []).length === 0;
      if (schema && isOptional(schema) && !factsOf(schema).replaces && !factsOf(schema).file && isValid)
        found.set(key, inputs);
    }
  }
  return [...found].map(([key, inputs]) => ({ key, inputs }));
}

/** What no call deletes stays when a program forgets it. */
function keepsObjects(definition: AnyDefinition): boolean {
  return "onDelete" in definition.inputs.shape || definition.identity.kind === "single";
}
