import { z } from "zod";
import { bare, factsOf, shapeOf } from "../../../provider/core/facts";

/** An id in the arguments of an object, and the types of which it may be. */
export interface Reference {
  types: readonly string[];
  id: string;
}

/** What the text stands for, if the argument takes a resource there. */
export function referenceAt(schema: z.ZodType, value: unknown): Reference | undefined {
  const { reference } = factsOf(schema);
  if (reference === undefined || typeof value !== "string") return undefined;
  return { types: typeof reference === "string" ? [reference] : reference, id: value };
}

/** Every reference in a value, at any depth. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  const own = referenceAt(schema, value);
  if (own !== undefined) return [own];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => referencesIn(schemaAt(schema, key), item));
}

/** The schema of what stands in a list, a map or an object under this key. */
export function schemaAt(schema: z.ZodType, key: string): z.ZodType {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return shapeOf(inner)[key] ?? z.unknown();
}
