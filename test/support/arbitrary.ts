import fc from "fast-check";
import { z } from "zod";
import type { AnyDefinition } from "../../provider/core/definition";
import { bare, factsOf, isOptional, shapeOf } from "../../provider/core/facts";
import type { Values } from "./provider";
import { otherValue } from "./samples";

/**
 * Arguments as a program may write them: an example with a few arguments changed, each valid, but with sets unsorted and repeated, codes in lower case, blanks
 * around texts. References and files are names that the world resolves.
 */
export function argumentsOf(definition: AnyDefinition): fc.Arbitrary<Values> {
  const shape = Object.entries(shapeOf(definition.inputs)).filter(([key, schema]) => {
    const { control, computed } = factsOf(schema);
    return !computed && (!control || key === "onDelete");
  });
  const example = fc.constantFrom(...definition.examples.map((one) => one.inputs));
  const other = fc
    .subarray(shape, { maxLength: Math.min(4, shape.length) })
    .chain((chosen) => recordOf(Object.fromEntries(chosen)));
  return fc.tuple(example, other).map(([given, changed]) => ({ ...given, ...changed }));
}

function recordOf(shape: Record<string, z.ZodType>): fc.Arbitrary<Values> {
  const required = Object.keys(shape).filter((key) => !isOptional(shape[key] ?? z.never()));
  const members = Object.entries(shape).map(([key, schema]) => [key, anyOf(schema)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: required });
}

function anyOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { examples, reference, canonical } = factsOf(schema);
  const inner = bare(schema);
  if (reference) return fc.constantFrom("example-a", "example-b");
  if (examples) {
    const spelt = canonical ? examples.flatMap((one) => [one, spelling(one)]) : [...examples];
    return fc.constantFrom(...spelt);
  }
  if (inner instanceof z.ZodBoolean) return fc.boolean();
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options);
  if (inner instanceof z.ZodNumber) {
    const least = Math.max(inner.minValue ?? 0, 0);
    return fc.integer({ min: least, max: Math.min(inner.maxValue ?? least + 1000, least + 1000) });
  }
  if (inner instanceof z.ZodArray) {
    return fc.array(anyOf(inner.element as z.ZodType), { minLength: 1, maxLength: 3 });
  }
  if (inner instanceof z.ZodObject) return recordOf(shapeOf(inner));
  if (inner instanceof z.ZodRecord) return fc.constantFrom({ a: "x" }, { b: "y" });
  const first = otherValue(schema, undefined);
  const second = otherValue(schema, first);
  const isText = inner.def.type === "string" && (inner.def as { format?: string }).format === undefined;
  return fc.constantFrom(first, second, ...(isText ? [` ${first} `] : []));
}

/** Another spelling of a value that the canonical form brings back. */
function spelling(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}
