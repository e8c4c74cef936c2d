import { z } from "zod";
import type { AnyDefinition } from "../../provider/core/definition";
import { bare, factsOf, shapeOf } from "../../provider/core/facts";
import type { Values } from "./provider";
import { type Variant, variantsOf } from "./samples";

interface VariantOfExample {
  variant: Variant;
  inputs: Values;
}

/**
 * Each argument and each key of one, changed alone or added, with the first example in which that is valid: what excludes
 * what differs by example.
 */
export function everyVariant(definition: AnyDefinition): VariantOfExample[] {
  const found = new Map<string, VariantOfExample>();
  for (const { inputs } of definition.examples) {
    for (const variant of variantsOf(definition, inputs)) {
      const isValid = (definition.problems?.(variant.inputs) ?? []).length === 0;
      if (isValid && !found.has(variant.path) && variant.inputs[variant.key] !== undefined)
        found.set(variant.path, { variant, inputs });
    }
  }
  return [...found.values()];
}

/** Without the keys of an argument that an earlier example adds whole: enough where each variant costs much. */
export function allVariants(definition: AnyDefinition): VariantOfExample[] {
  const every = everyVariant(definition);
  const addedAt = new Map(every.map(({ variant }, index) => [variant.path, index]));
  return every.filter(({ variant }, index) => index <= (addedAt.get(variant.key) ?? index));
}

/** What the facts on the way to an argument say of it. */
export function factsAt(definition: AnyDefinition, path: string) {
  const facts = path
    .split(".")
    .reduce<{ schema: Parameters<typeof factsOf>[0]; facts: ReturnType<typeof factsOf>[] }>(
      (at, key) => {
        const schema = memberOf(bare(at.schema), key) ?? at.schema;
        return { schema, facts: [...at.facts, factsOf(schema)] };
      },
      { schema: definition.inputs, facts: [] },
    ).facts;
  return {
    readable: !facts.some((one) => one.unreadable),
    control: facts.some((one) => one.control),
    replaces: facts.some((one) => one.replaces),
  };
}

/** What stands under the key of an object or a map. */
function memberOf(schema: z.ZodType, key: string): z.ZodType | undefined {
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : shapeOf(schema)[key];
}
