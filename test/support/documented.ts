import { z } from "zod";
import { type Field, type OperationId, operation, type Vendor } from "../../api";
import { LocalFile } from "../../provider/contentpool/form";
import type { Argument, Body, SentArgument } from "../../provider/core/argument";
import type { AnyDefinition } from "../../provider/core/definition";
import { bare, factsOf, isOptional, shapeOf } from "../../provider/core/facts";
import { otherValue } from "./samples";

/** Compares the arguments of a definition with what the vendor documents of the fields that carry them. */

/** A leaf of an argument, as in `geoBlock.mode`, and the documented field that its value moves. */
interface Placed {
  path: string;
  schema: z.ZodType;
  field: Field;
  isCreate: boolean;
  /** What the field holds for a value of the leaf. */
  written(value: unknown): unknown;
}

/** The definition with the arguments of its items, where it is an owned set, as if each were a resource of its own. */
export function withItemArguments(definition: AnyDefinition): AnyDefinition {
  const { ownedSet: set } = definition;
  const table = set?.life.arguments;
  if (!table) return definition;
  const ofItem = Object.entries(table).filter(([key]) => key in shapeOf(set.item));
  return { ...definition, arguments: Object.fromEntries(ofItem), createOperation: set.life.createOperation };
}

/** What an argument says otherwise than the vendor's document: a line each. */
export function differences(definition: AnyDefinition, wire: unknown): string[] {
  const found = placesOf(definition, wire)
    .filter(({ schema }) => factsOf(schema).differs === undefined)
    .flatMap((place) => [
      ...boundDifferences(place),
      ...enumDifferences(place),
      ...requiredDifferences(place),
      ...defaultDifferences(place),
    ]);
  return [...new Set(found)];
}

function boundDifferences({ path, schema, field }: Placed): string[] {
  const inner = bare(schema);
  const [min, max] =
    inner instanceof z.ZodNumber
      ? [inner.minValue, inner.maxValue]
      : inner instanceof z.ZodString
        ? [inner.minLength, inner.maxLength]
        : [undefined, undefined];
  if (!(inner instanceof z.ZodNumber || inner instanceof z.ZodString)) return [];
  return [
    ...(field.min !== undefined && field.min !== min
      ? [`${path}: documented minimum ${field.min}, here ${min}`]
      : []),
    ...(field.max !== undefined && field.max !== max
      ? [`${path}: documented maximum ${field.max}, here ${max}`]
      : []),
  ];
}

function enumDifferences({ path, schema, field, written }: Placed): string[] {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodEnum) || !field.enum) return [];
  const words = inner.options.map((option) => String(written(option)));
  const missing = field.enum.filter((word) => !words.includes(String(word)));
  const unknown = words.filter((word) => !field.enum?.map(String).includes(word));
  return [
    ...missing.map((word) => `${path}: the documented ${JSON.stringify(word)} can't be written`),
    ...unknown.map((word) => `${path}: writes ${JSON.stringify(word)}, which is not documented`),
  ];
}

/** What has a default is sent by every create, which the emulator checks. */
function requiredDifferences({ path, schema, field, isCreate }: Placed): string[] {
  const isLeftOut = isOptional(schema) && factsOf(schema).default === undefined;
  const isRequired = !path.includes(".") && isCreate && field.required === true;
  return isRequired && isLeftOut ? [`${path}: documented as required, optional here`] : [];
}

function defaultDifferences({ path, schema, field, written }: Placed): string[] {
  const { default: documented } = field;
  const { default: usual } = factsOf(schema);
  if (documented === undefined) return [];
  const mine = usual === undefined ? undefined : written(usual);
  return String(mine) === String(documented)
    ? []
    : [`${path}: documented default ${documented}, here ${mine}`];
}

/** The leaves of the arguments, each with the documented field of each call that carries it. */
export function placesOf(definition: AnyDefinition, wire: unknown): Placed[] {
  const vendor = definition.type.split(":")[0] as Vendor;
  return Object.entries(definition.arguments ?? {}).flatMap(([key, sent]) =>
    operationsOf(definition, sent).flatMap(({ id, isCreate }) =>
      leavesOf(key, sent.argument.schema).flatMap((leaf) => {
        const spell = ((isCreate && sent.argument.createBody) || sent.argument.body) as Argument["body"];
        const moved = movedPaths(
          ...(leaf.values.map((value) => spell(value as never, wire)) as [Body, Body]),
        );
        const [names, ...others] = moved;
        const field = names && others.length === 0 ? fieldAt(vendor, id, names) : undefined;
        if (!field || !names) return [];
        const written = (value: unknown) =>
          names.reduce<unknown>(
            (at, name) => (at as Body | undefined)?.[name],
            spell(leaf.with(value) as never, wire),
          );
        return [{ path: leaf.path, schema: leaf.schema, field, isCreate, written }];
      }),
    ),
  );
}

/** The leaves of the arguments whose value moves no one documented field of a call. */
export function unplaced(definition: AnyDefinition, wire: unknown): string[] {
  const placed = new Set(placesOf(definition, wire).map(({ path }) => path));
  return Object.entries(definition.arguments ?? {})
    .flatMap(([key, { argument }]) => leavesOf(key, argument.schema))
    .map(({ path }) => path)
    .filter((path) => !placed.has(path));
}

function operationsOf(definition: AnyDefinition, sent: SentArgument): { id: string; isCreate: boolean }[] {
  return [
    ...(typeof sent.update === "string" ? [{ id: sent.update, isCreate: false }] : []),
    ...(sent.isCreated && definition.createOperation
      ? [{ id: definition.createOperation, isCreate: true }]
      : []),
  ];
}

interface Leaf {
  path: string;
  schema: z.ZodType;
  /** Two values of the argument that differ in this leaf alone. */
  values: [unknown, unknown];
  /** The argument with this value in the leaf. */
  with(value: unknown): unknown;
}

function leavesOf(path: string, schema: z.ZodType): Leaf[] {
  const base = whole(schema);
  const children = Object.entries(shapeOf(schema));
  if (children.length === 0)
    return [{ path, schema, values: [base, otherValue(schema, base)], with: (value) => value }];
  return children.map(([key, child]) => {
    const known = base as Record<string, unknown>;
    return {
      path: `${path}.${key}`,
      schema: child,
      values: [known, { ...known, [key]: otherValue(child, known[key]) }],
      with: (value: unknown) => ({ ...known, [key]: value }),
    };
  });
}

/** A value with every member. */
function whole(schema: z.ZodType): unknown {
  const children = Object.entries(shapeOf(schema));
  if (children.length === 0) return otherValue(schema, undefined);
  return Object.fromEntries(children.map(([key, child]) => [key, whole(child)]));
}

function fieldAt(vendor: Vendor, id: string, names: readonly string[]): Field | undefined {
  const { query, body } = operation(vendor, id as OperationId<Vendor>);
  let fields: readonly Field[] = [...query, ...body];
  let found: Field | undefined;
  for (const name of names) {
    found = fields.find((field) => field.name === name);
    fields = found?.fields ?? [];
  }
  return found;
}

/** The members that differ between two bodies, each as its path. */
function movedPaths(before: unknown, after: unknown, path: string[] = []): string[][] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isObject = (value: unknown): value is Body =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LocalFile);
  if (!isObject(before) || !isObject(after)) return [path];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => movedPaths(before[name], after[name], [...path, name]));
}
