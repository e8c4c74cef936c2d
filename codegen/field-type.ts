import { z } from "zod";
import { bare, factsOf } from "../provider/core/facts";
import { code } from "./markdown";
import { nameOf } from "./names";

/**
 * The type of a field as a page shows it, with links to the resources that it can refer to. `keys`: the anchor of the
 * table of an object's keys.
 */
export function fieldType(schema: z.ZodType, keys: string): string {
  const inner = bare(schema);
  const references = [factsOf(schema).reference ?? factsOf(inner).reference ?? []].flat();
  if (references.length > 0) {
    return `id or ${references.map((type) => `[${nameOf({ type })}](${nameOf({ type })}.md)`).join(", ")}`;
  }
  if (factsOf(schema).file) return "path of a file";
  if (inner instanceof z.ZodArray) return `list of ${fieldType(inner.element as z.ZodType, keys)}`;
  if (inner instanceof z.ZodRecord) return `map of ${fieldType(inner.valueType as z.ZodType, keys)}`;
  if (inner instanceof z.ZodObject) return `[object](#${keys})`;
  if (inner instanceof z.ZodEnum) return inner.options.map(literal).join(" or ");
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(literal).join(" or ");
  if (inner instanceof z.ZodUnion) {
    return [...new Set(inner.options.map((option) => fieldType(option as z.ZodType, keys)))].join(" or ");
  }
  const { type } = inner.def;
  return type === "unknown" || type === "any" ? "any value" : type === "int" ? "number" : type;
}

/** The object that the field is, or that its items are. */
export function objectIn(schema: z.ZodType): z.ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return objectIn(inner.element as z.ZodType);
  if (inner instanceof z.ZodRecord) return objectIn(inner.valueType as z.ZodType);
  return inner instanceof z.ZodObject ? inner : undefined;
}

function literal(value: unknown): string {
  return code(JSON.stringify(value));
}
