import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { factsOf, isOptional, shapeOf } from "../../provider/core/facts";
import { hashKey } from "../../provider/core/files";
import { definitions } from "../../provider/definitions";
import { keptAfterDelete, withoutRevision } from "../support/by-type";
import { withoutHeader } from "../support/documented-fields";
import { providerFor, type Values } from "../support/provider";
import { variantsOf } from "../support/samples";
import { everyVariant, factsAt } from "../support/variants";
import { World } from "../support/world";

/**
 * Every resource type through its whole life, and every argument alone: made from the definitions, so that a new
 * one is covered the moment it is declared. The emulator's log and vendorState have the word, not our client.
 */
describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    let emulator: Emulator;
    let world: World;
    /** The provider of a run of its own: every command of the engine is one. */
    const run = () => providerFor(emulator, type);

    beforeAll(async () => {
      emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    });
    afterEach(() => emulator.reset());
    afterAll(() => emulator.close());

    async function begin(inputs: Values) {
      world = new World(emulator);
      const mine = await run();
      const first = await mine.checked(await world.inputsOf(definition, inputs));
      const { id, outs } = await mine.create(first);
      return { id, outs, first };
    }

    async function isClean(id: string, outs: Values, inputs: Values): Promise<Values> {
      const mine = await run();
      expect(await mine.diff(id, outs, inputs)).toEqual({ changes: false });
      const seen = await mine.read(id, outs);
      expect(seen.id).toBe(id);
      expect(await mine.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
      return seen.props ?? {};
    }

    /** Every request keeps the vendor's contract, and has the headers that keep it from doing harm. */
    function assertRightRequests(): void {
      expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
      const known = withoutRevision[type] ?? [];
      expect(withoutHeader(emulator.log()).filter((line) => !known.includes(line))).toEqual([]);
    }

    const examples = definition.examples.map((example) => [example.title, example.inputs] as const);

    it.each(examples)("lives and goes: %s", async (_title, inputs) => {
      const { id, outs, first } = await begin(inputs);
      const state = await isClean(id, outs, first);
      assertRightRequests();

      const got = await (await run()).read(id, {});
      expect(await (await run()).diff(id, got.props ?? {}, { ...got.inputs })).toEqual({ changes: false });

      if (definition.identity.kind !== "disposable") {
        const wish = "adopt" in definition.inputs.shape ? { adopt: id } : {};
        const adopted = await (await run()).create({ ...first, ...wish });
        expect(adopted.id).toBe(id);
        await isClean(id, adopted.outs, first);
      }

      await (await run()).delete(id, state);
      await (await run()).delete(id, state);
      if (!keepsObjects(definition)) expect(await (await run()).read(id, state)).toEqual({});
    });

    it.each(everyVariant(definition).map(({ variant, inputs }) => [variant.path, variant, inputs] as const))(
      "%s alone",
      async (path, variant, inputs) => {
        const { id, outs, first } = await begin(inputs);
        const mine = await run();
        const wanted = await world.inputsOf(definition, variant.inputs);
        const { readable, control, replaces } = factsAt(definition, path);
        if (replaces) {
          const refused = await mine.problems(wanted, first);
          expect(refused.join().includes("allowReplacement")).toBe(definition.replacementHurts !== undefined);
          const allowed = await mine.checked({ ...wanted, allowReplacement: true }, first);
          expect((await mine.diff(id, outs, allowed)).replaces).toEqual([variant.key]);
          return;
        }
        const second = await mine.checked(wanted, first);
        expect(await mine.diff(id, outs, second)).not.toEqual({ changes: false });
        emulator.clearLog();
        const updated = await mine.update(id, outs, second);
        expect(emulator.log({ changing: true })).toHaveLength(control ? 0 : 1);
        assertRightRequests();
        const state = await isClean(id, updated.outs, second);
        if (control) return;

        const third = variantsOf(definition, variant.inputs).find((other) => other.path.startsWith(path));
        const outsider = await run();
        await outsider.update(
          id,
          state,
          await outsider.checked(await world.inputsOf(definition, third?.inputs ?? first)),
        );
        const later = await run();
        const drifted = await later.read(id, state);
        const plan = await later.diff(id, drifted.props ?? {}, second);
        if (!readable) {
          expect(plan).toEqual({ changes: false });
          return;
        }
        expect(plan).not.toEqual({ changes: false });
        emulator.clearLog();
        const repaired = await later.update(id, drifted.props ?? {}, second);
        expect(emulator.log({ changing: true })).toHaveLength(1);
        await isClean(id, repaired.outs, second);
      },
    );

    it.each(fileArguments(definition).map(({ key, inputs }) => [key, inputs] as const))(
      "the content of %s alone",
      async (key, inputs) => {
        const { id, outs, first } = await begin(inputs);
        const { [hashKey(key)]: hash, ...written } = first;
        writeFileSync(String(first[key]), `other content of ${key}`);
        const mine = await run();
        const second = await mine.checked(written, first);
        expect(second[hashKey(key)]).not.toBe(hash);
        const plan = await mine.diff(id, outs, second);
        expect(plan).not.toEqual({ changes: false });
        if (factsOf(shapeOf(definition.inputs)[key] ?? definition.inputs).replaces) {
          expect(plan.replaces).toEqual([hashKey(key)]);
          return;
        }
        emulator.clearLog();
        const updated = await mine.update(id, outs, second);
        const sent = emulator.log({ changing: true }).map(({ body }) => JSON.stringify(body));
        expect(sent).toEqual([expect.stringContaining(String(second[hashKey(key)]))]);
        assertRightRequests();
        await isClean(id, updated.outs, second);
      },
    );

    it.each(removable(definition).map(({ key, inputs }) => [key, inputs] as const))(
      "%s no longer written",
      async (key, inputs) => {
        const { id, outs, first } = await begin(inputs);
        const { [key]: _removed, ...rest } = first;
        const mine = await run();
        expect(await mine.diff(id, outs, rest)).not.toEqual({ changes: false });
        const updated = await mine.update(id, outs, rest);
        const state = await isClean(id, updated.outs, rest);
        expect(state[key]).toBeUndefined();
      },
    );
  },
);

/** The file arguments, each with an example that writes it. */
function fileArguments({ inputs: schema, examples }: AnyDefinition): { key: string; inputs: Values }[] {
  return Object.entries(shapeOf(schema))
    .filter(([, one]) => factsOf(one).file)
    .flatMap(([key]) =>
      examples
        .map(({ inputs }) => ({ key, inputs }))
        .filter(({ inputs }) => key in inputs)
        .slice(0, 1),
    );
}

/** The optional arguments that an example writes and that can be left out again. */
function removable(definition: AnyDefinition): { key: string; inputs: Values }[] {
  const shape = shapeOf(definition.inputs);
  const found = new Map<string, Values>();
  for (const { inputs } of definition.examples) {
    for (const key of Object.keys(inputs)) {
      const schema = shape[key];
      const { [key]: _removed, ...rest } = inputs;
      const isRemovable = schema && isOptional(schema) && !factsOf(schema).replaces && !factsOf(schema).file;
      if (isRemovable && (definition.problems?.(rest) ?? []).length === 0) found.set(key, inputs);
    }
  }
  return [...found].map(([key, inputs]) => ({ key, inputs }));
}

/** What no call deletes stays when a program forgets it. */
function keepsObjects(definition: AnyDefinition): boolean {
  const { type, inputs, identity, ownedSet } = definition;
  const isKept = ownedSet !== undefined || keptAfterDelete.includes(type);
  return "onDelete" in inputs.shape || identity.kind === "single" || isKept;
}
