import type { AnyDefinition } from "../../provider/core/definition";
import { bare, factsOf, shapeOf } from "../../provider/core/facts";
import type { Values } from "./provider";
import { type Variant, variantsOf } from "./samples";

/** Each variant with the first example in which it is valid: what excludes what differs by example. */
export function allVariants(definition: AnyDefinition): { variant: Variant; inputs: Values }[] {
  const found = new Map<string, { variant: Variant; inputs: Values }>();
  for (const { inputs } of definition.examples) {
    for (const variant of variantsOf(definition, inputs)) {
      const isValid = (definition.problems?.(variant.inputs) ?? []).length === 0;
      const isKnown = found.has(variant.path) || found.has(variant.key);
      if (isValid && !isKnown && variant.inputs[variant.key] !== undefined)
        found.set(variant.path, { variant, inputs });
    }
  }
  return [...found.values()];
}

/** What the facts on the way to an argument say of it. */
export function standing(definition: AnyDefinition, path: string) {
  const facts = path
    .split(".")
    .reduce<{ schema: Parameters<typeof factsOf>[0]; facts: ReturnType<typeof factsOf>[] }>(
      (at, key) => {
        const schema = shapeOf(bare(at.schema))[key] ?? at.schema;
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
