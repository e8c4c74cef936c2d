import { z } from "zod";
import type { AnyDefinition } from "../../provider/core/definition";
import { bare, factsOf, isOptional, shapeOf } from "../../provider/core/facts";
import type { Values } from "./provider";

/** One argument, or one key of an argument, changed alone. */
export interface Variant {
  path: string;
  key: string;
  /** The arguments with this one changed. */
  inputs: Values;
}

/** For every argument and every key of an object argument, the arguments with that one changed. */
export function variantsOf(definition: AnyDefinition, inputs: Values): Variant[] {
  return Object.entries(shapeOf(definition.inputs))
    .filter(([key, schema]) => key !== "adopt" && !factsOf(schema).computed && !factsOf(schema).file)
    .flatMap(([key, schema]) =>
      variantsAt(schema, inputs[key], key).map(({ path, value }) => ({
        path,
        key,
        inputs: { ...inputs, [key]: value },
      })),
    );
}

interface VariantAt {
  path: string;
  value: unknown;
}

function variantsAt(schema: z.ZodType, value: unknown, path: string): VariantAt[] {
  if (factsOf(schema).owned && value !== undefined) return setVariants(schema, value as Values, path);
  const children = Object.entries(shapeOf(schema));
  if (children.length === 0 || value === undefined) return [{ path, value: otherValue(schema, value) }];
  const known = value as Values;
  return children.flatMap(([key, child]) =>
    variantsAt(child, known[key], `${path}.${key}`).map((variant) => ({
      path: variant.path,
      value: { ...known, [key]: variant.value },
    })),
  );
}

/** The map of an owned set, and each argument of its item that has the most of them. */
function setVariants(schema: z.ZodType, items: Values, path: string): VariantAt[] {
  const item = (bare(schema) as z.ZodRecord).valueType as z.ZodType;
  const size = (one: unknown) => Object.keys(one as object).length;
  const [[key, fullest] = ["", undefined]] = Object.entries(items).toSorted(
    ([, a], [, b]) => size(b) - size(a),
  );
  return [
    { path, value: otherValue(schema, items) },
    ...variantsAt(item, fullest, `${path}.${key}`).map((variant) => ({
      path: variant.path,
      value: { ...items, [key]: variant.value },
    })),
  ];
}

/** A valid value that is not the given one. */
export function otherValue(schema: z.ZodType, value: unknown): unknown {
  const candidates = factsOf(schema).examples ?? valuesOf(bare(schema), value);
  return candidates.find((candidate) => JSON.stringify(candidate) !== JSON.stringify(value));
}

/** A few valid values of a shape; the field's `examples` fact where the shape does not tell. */
function valuesOf(schema: z.ZodType, value: unknown): readonly unknown[] {
  if (factsOf(schema).reference) return ["example-a", "example-b"];
  if (schema instanceof z.ZodBoolean) return [factsOf(schema).default !== true, false, true];
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodNumber) return numbers(schema, value);
  if (schema instanceof z.ZodArray) return lists(schema, value);
  if (schema instanceof z.ZodObject) return [minimal(schema)];
  if (schema instanceof z.ZodRecord)
    return [{ example: otherValue(schema.valueType as z.ZodType, undefined) }];
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => valuesOf(option as z.ZodType, value));
  const texts: Record<string, string[]> = {
    date: ["2026-02-01", "2026-03-01"],
    datetime: ["2026-02-01T18:00:00Z", "2026-03-01T18:00:00Z"],
    url: ["https://cdn.example.com/a.jpg", "https://cdn.example.com/b.jpg"],
    uri: ["https://cdn.example.com/a.jpg", "https://cdn.example.com/b.jpg"],
    ipv4: ["192.0.2.1", "192.0.2.2"],
    cidrv4: ["192.0.2.0/24", "198.51.100.0/24"],
    uuid: ["00000000-0000-4000-8000-0000000000a1", "00000000-0000-4000-8000-0000000000a2"],
  };
  const format = (schema.def as { format?: string }).format;
  return (format ? texts[format] : undefined) ?? ["Example A", "Example B"];
}

function numbers(schema: z.ZodNumber, value: unknown): number[] {
  const least = Math.max(schema.minValue ?? 0, 0);
  const most = schema.maxValue ?? Number.MAX_SAFE_INTEGER;
  const near = typeof value === "number" ? [value + 1, value - 1] : [least + 1, least];
  return near.filter((number) => number >= least && number <= most);
}

/** One item more that the list does not have; where there is none, one less. */
function lists(schema: z.ZodArray, value: unknown): unknown[][] {
  const item = schema.element as z.ZodType;
  const current = Array.isArray(value) ? (value as unknown[]) : [];
  const candidates = factsOf(item).examples ?? valuesOf(bare(item), undefined);
  const fresh = candidates.find((candidate) => !current.includes(candidate));
  return fresh === undefined ? [current.slice(0, -1)] : [[...current, fresh]];
}

function minimal(schema: z.ZodObject): Values {
  const required = Object.entries(shapeOf(schema)).filter(([, child]) => !isOptional(child));
  const chosen = required.length > 0 ? required : Object.entries(shapeOf(schema)).slice(0, 1);
  return Object.fromEntries(chosen.map(([key, child]) => [key, otherValue(child, undefined)]));
}
