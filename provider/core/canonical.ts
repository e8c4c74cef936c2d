import { z } from "zod";
import { bare, factsOf, shapeOf } from "./facts";
import { unknownValue } from "./unknown";

/**
 * The one form in which values are compared and stored: texts trimmed, sets sorted and unique, codes in the
 * case the field asks for, the unset keys of an object at their stated defaults. Values of a wrong type and
 * unknown values pass untouched; validation has the word on them. `canonical(canonical(x))` is `canonical(x)`.
 */
export function canonical(schema: z.ZodType, value: unknown): unknown {
  if (value === unknownValue || value === undefined || value === null) return value;
  const itsFacts = factsOf(schema);
  const shaped = canonicalByShape(bare(schema), value);
  const own = itsFacts.canonical ? itsFacts.canonical(shaped) : shaped;
  return itsFacts.set && Array.isArray(own) ? sortedUnique(own) : own;
}

/** The canonical form of a whole resource's arguments: nothing is filled in at the top level. */
export function canonicalArguments(
  schema: z.ZodObject,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const shape = shapeOf(schema);
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const known = shape[key];
    result[key] = known ? canonical(known, value) : value;
  }
  return result;
}

/** Whether two canonical values are the same. An unknown value equals nothing but another unknown. */
export function same(left: unknown, right: unknown): boolean {
  return stable(left) === stable(right);
}

function canonicalByShape(schema: z.ZodType, value: unknown): unknown {
  if (typeof value === "string") return schema.def.type === "string" ? value.trim() : value;
  if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodArray)) return value;
    return value.map((item) => canonical(schema.element as z.ZodType, item));
  }
  if (typeof value !== "object" || value === null) return value;
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      canonical(schema.valueType as z.ZodType, item),
    ]);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined && item !== null));
  }
  return schema instanceof z.ZodObject ? canonicalObject(schema, value as Record<string, unknown>) : value;
}

function canonicalObject(schema: z.ZodObject, value: Record<string, unknown>): Record<string, unknown> {
  const shape = shapeOf(schema);
  const result: Record<string, unknown> = {};
  for (const [key, itsSchema] of Object.entries(shape)) {
    const given = value[key] ?? factsOf(itsSchema).default;
    if (given !== undefined && given !== null) result[key] = canonical(itsSchema, given);
  }
  for (const [key, item] of Object.entries(value)) {
    if (!(key in shape) && item !== undefined) result[key] = item;
  }
  return result;
}

function sortedUnique(list: unknown[]): unknown[] {
  const byText = new Map(list.map((item) => [stable(item), item]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

/** JSON with sorted keys and without undefined members. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) => {
      if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
      return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    }) ?? "undefined"
  );
}
