import { z } from "zod";
import { bare, factsOf, shapeOf } from "./facts";
import { hasUnknown, unknownValue } from "./unknown";

/**
 * The one form in which values are compared and stored: texts trimmed and with plain line ends, sets sorted and
 * unique, codes in the case the field asks for, the unset keys of an object at their stated defaults. A secret text
 * stays as it is to the last blank. Values of a wrong type and unknown values pass untouched; validation has the word
 * on them. `canonical(canonical(x))` is `canonical(x)`.
 */
export function canonical(schema: z.ZodType, value: unknown, how: Manner = {}): unknown {
  if (value === unknownValue || value === undefined || value === null) return value;
  const itsFacts = factsOf(schema);
  const inside = { ...how, isSecret: how.isSecret || itsFacts.secret === true };
  const shaped = canonicalByShape(bare(schema), value, inside);
  const own = itsFacts.canonical ? itsFacts.canonical(shaped) : shaped;
  return itsFacts.set && Array.isArray(own) && !how.keepsOrder ? sortedUnique(own) : own;
}

interface Manner {
  /** Whether the value stands inside a secret one. */
  isSecret?: boolean;
  /** Whether sets stay as written, neither sorted nor without duplicates, so that a message can name an item by its place. */
  keepsOrder?: boolean;
}

/** The canonical form of a whole resource's arguments: nothing is filled in at the top level. */
export function canonicalArguments(
  schema: z.ZodObject,
  given: Record<string, unknown>,
  how: Pick<Manner, "keepsOrder"> = {},
): Record<string, unknown> {
  const shape = shapeOf(schema);
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    set.map(([key, value]) => {
      const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return [key, known ? canonical(known, value, how) : value];
    }),
  );
}

/** Whether two canonical values are the same. Two unknown values count as the same: a diff cannot tell them apart yet. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const before = members(left);
  const after = new Map(members(right));
  return (
    before.length === after.size &&
    before.every(([key, item]) => after.has(key) && same(item, after.get(key)))
  );
}

function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function canonicalByShape(schema: z.ZodType, value: unknown, how: Manner): unknown {
  if (typeof value === "string") return takesText(schema) && !how.isSecret ? plainText(value) : value;
  if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodArray)) return value;
    return value.map((item) => canonical(schema.element as z.ZodType, item, how));
  }
  if (typeof value !== "object" || value === null) return value;
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      canonical(schema.valueType as z.ZodType, item, how),
    ]);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined && item !== null));
  }
  return schema instanceof z.ZodObject
    ? canonicalObject(schema, value as Record<string, unknown>, how)
    : value;
}

/** Forms and Windows files write a line end as \r\n: the text is the same. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function takesText(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => takesText(option as z.ZodType));
  return schema.def.type === "string";
}

/** The declared keys in their order, then what nobody declared, for validation to refuse. */
function canonicalObject(
  schema: z.ZodObject,
  value: Record<string, unknown>,
  how: Manner,
): Record<string, unknown> {
  const shape = shapeOf(schema);
  const declared = Object.entries(shape).map(([key, itsSchema]) => {
    const given = (Object.hasOwn(value, key) ? value[key] : undefined) ?? factsOf(itsSchema).default;
    return [key, given === undefined ? undefined : canonical(itsSchema, given, how)] as const;
  });
  const strange = Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key));
  return Object.fromEntries([...declared, ...strange].filter(([, item]) => item !== undefined));
}

/**
 * Sorts by JSON text and drops duplicates. Members with unknown values are all kept, unlike in `same`: they may turn out
 * to differ, and dropping one would lose it.
 */
function sortedUnique(list: unknown[]): unknown[] {
  const byText = new Map(
    list.map((item, index) => [hasUnknown(item) ? `${stableText(item)} ${index}` : stableText(item), item]),
  );
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

/** JSON with sorted keys and without undefined members. */
export function stableText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) => {
      if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
      return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    }) ?? "undefined"
  );
}
