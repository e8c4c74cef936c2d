import { describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import type { AnyDefinition } from "../../provider/core/definition";
import { factsOf, shapeOf } from "../../provider/core/facts";
import { plan } from "../../provider/core/plan";
import { stateOf } from "../../provider/core/state";
import { unknownValue } from "../../provider/core/unknown";
import { definitions } from "../../provider/definitions";
import type { Values } from "../support/provider";

/**
 * In a first preview any value may be one that is not known yet: each argument of each example, each key and each
 * member in it, is made unknown alone. Nothing may fail, and nothing may be claimed of it.
 */
describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (_type, definition) => {
    const cases = definition.examples.flatMap(({ title, inputs }) =>
      placesIn(inputs)
        .filter(([key]) => !factsOf(shapeOf(definition.inputs)[String(key)] ?? definition.inputs).file)
        .map((place) => [place.join("."), title, place, withoutFiles(definition, inputs)] as const),
    );

    it.each(cases)("%s is not known yet: %s", async (_name, _title, place, example) => {
      const known = await check(definition, {}, example);
      const { inputs, problems } = await check(definition, {}, withUnknown(example, place) as Values);
      expect(problems).toEqual(known.problems);
      expect((await check(definition, {}, inputs)).inputs).toEqual(inputs);

      const state = stateOf(definition, known.inputs, {});
      const { changes, replaces } = plan(definition, state, { ...inputs, allowReplacement: true });
      expect(changes).not.toEqual([]);
      const top = shapeOf(definition.inputs)[String(place[0])];
      if (top && factsOf(top).replaces) expect(replaces).toEqual([place[0]]);
    });
  },
);

function withoutFiles(definition: AnyDefinition, inputs: Values): Values {
  const shape = shapeOf(definition.inputs);
  return Object.fromEntries(
    Object.entries(inputs).filter(([key]) => !factsOf(shape[key] ?? definition.inputs).file),
  );
}

type Place = (string | number)[];

/** The way to every value in the arguments, from the top ones down. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [[step], ...placesIn(inner).map((rest) => [step, ...rest])];
  });
}

function withUnknown(value: unknown, [step, ...rest]: Place): unknown {
  if (step === undefined) return unknownValue;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? withUnknown(item, rest) : item));
  return { ...(value as Values), [step]: withUnknown((value as Values)[step], rest) };
}
