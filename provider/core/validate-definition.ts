import { z } from "zod";
import type { AnyDefinition } from "./definition";
import { bare, type FieldFacts, factsOf, shapeOf } from "./facts";
import { unmarkedSecrets } from "./secret-names";

/** What the core can validate, bring into canonical form, compare and document. Zod knows more. */
const kinds = [
  "string",
  "number",
  "boolean",
  "enum",
  "literal",
  "array",
  "object",
  "record",
  "union",
  "unknown",
];

/** What every resource has of itself. */
const reserved = ["id", "urn"];

/** Fails at load for what would go wrong silently later: each argument has a way to the vendor, each fact is heeded. */
export function assertSound(definition: AnyDefinition): void {
  const inputs = shapeOf(definition.inputs);
  const outputs = shapeOf(definition.outputs);
  const written = new Set(definition.parts.flatMap((part) => part.keys));
  const wrong = [
    ...[...Object.keys(inputs), ...Object.keys(outputs)].flatMap(wrongName),
    ...Object.keys(outputs).flatMap((key) =>
      key in inputs ? [`${key} is both an argument and an output`] : [],
    ),
    ...Object.entries(inputs).flatMap(([key, schema]) => {
      const { control, replaces } = factsOf(schema);
      const isSent = control || replaces || written.has(key);
      return [...(isSent ? [] : [`no part writes ${key}`]), ...wrongIn(schema, key)];
    }),
    ...Object.entries(outputs).flatMap(([key, schema]) => wrongSecrets(schema, key)),
    ...wrongIdentity(definition),
    ...unknownNames(definition),
    ...wrongSet(definition),
    ...missingUpgrades(definition),
  ];
  if (wrong.length > 0) throw new Error(wrong.map((text) => `${definition.type}: ${text}`).join("\n"));
}

function wrongName(key: string): string[] {
  if (key.startsWith("__")) return [`${key} is a name of what the state hides`];
  return reserved.includes(key) ? [`${key} is a name that every resource has`] : [];
}

function wrongIn(schema: z.ZodType, path: string): string[] {
  return [
    ...placesIn(schema, path).flatMap((place) => [
      ...wrongKind(place),
      ...tooDeep(place),
      ...wrongContents(place),
      ...wrongDefault(place),
    ]),
    ...wrongSecrets(schema, path),
  ];
}

/** A secret is kept encrypted with the whole argument that it is in, or not at all. */
function wrongSecrets(schema: z.ZodType, path: string): string[] {
  if (factsOf(schema).secret) return [];
  const inside = placesIn(schema, path).filter((place) => place.facts.secret);
  return [
    ...inside.map((place) => `${place.path} is secret, ${path} is not`),
    ...unmarkedSecrets(schema, path),
  ];
}

function wrongKind({ path, schema }: Place): string[] {
  const { type } = schema.def;
  if (!kinds.includes(type)) return [`${path} is a "${type}", which the core does not know`];
  const isLoose = schema instanceof z.ZodObject && schema.def.catchall?._zod.def.type !== "never";
  return isLoose ? [`${path} is an object that lets unknown keys pass: make it a strictObject`] : [];
}

function tooDeep({ path, facts, depth }: Place): string[] {
  if (depth < 2) return [];
  const deep = (["replaces", "unreadable"] as const).filter((fact) => facts[fact]);
  return deep.map((fact) => {
    const word = fact === "replaces" ? "replaces" : "is unreadable";
    return `${path} ${word}, which is seen only at the top and one level below it`;
  });
}

function wrongContents({ path, facts, depth }: Place): string[] {
  if (!facts.contents || (facts.reference !== undefined && depth === 0)) return [];
  return [`${path} is marked as contents, which only a reference at the top level is`];
}

function wrongDefault({ path, schema, facts }: Place): string[] {
  const { default: usual, reset } = facts;
  if (usual === undefined) return [];
  return [
    ...(schema.safeParse(usual).success ? [] : [`${path} refuses its own default`]),
    ...(reset === undefined ? [] : [`${path} has a reset beside its default, which is its reset`]),
  ];
}

interface Place {
  path: string;
  schema: z.ZodType;
  facts: FieldFacts;
  /** 0 for the argument itself; what is in a list or a map is out of reach, but in an owned set. */
  depth: number;
}

/** The schema and everything in it. */
function placesIn(schema: z.ZodType, path: string, depth = 0): Place[] {
  const inner = bare(schema);
  const { owned } = factsOf(schema);
  const below =
    owned && inner instanceof z.ZodRecord
      ? placesIn(inner.valueType as z.ZodType, `${path}.*`, depth)
      : placesBelow(inner, path, depth);
  return [{ path, schema: inner, facts: factsOf(schema), depth }, ...below];
}

function placesBelow(schema: z.ZodType, path: string, depth: number): Place[] {
  if (schema instanceof z.ZodArray) return placesIn(schema.element as z.ZodType, `${path}[]`, depth + 2);
  if (schema instanceof z.ZodRecord) return placesIn(schema.valueType as z.ZodType, `${path}.*`, depth + 2);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => placesIn(option as z.ZodType, path, depth + 1));
  return Object.entries(shapeOf(schema)).flatMap(([key, child]) =>
    placesIn(child, `${path}.${key}`, depth + 1),
  );
}

function wrongIdentity({ identity: { kind, keys }, inputs }: AnyDefinition): string[] {
  const hasKeys = keys.length > 0;
  const keyless: Partial<Record<typeof kind, string>> = {
    single: "each account has a single object",
    disposable: "no call lists the objects",
  };
  return [
    ...(!keyless[kind] && !hasKeys ? [`nothing tells one object from another: identity has no keys`] : []),
    ...(keyless[kind] && hasKeys ? [`identity has keys, but ${keyless[kind]}`] : []),
    ...keys
      .filter((key) => !(key in inputs.shape))
      .map((key) => `identity names ${key}, which is no argument`),
    ...keys
      .filter((key) => key in inputs.shape && factsOf(inputs.shape[key] as z.ZodType).unreadable)
      .map((key) => `identity names ${key}, which no call shows`),
  ];
}

/** A list can show no argument and no output that the type does not have. */
function unknownNames({ identity, inputs, outputs, list }: AnyDefinition): string[] {
  const shown = list.shows === "all" ? [] : list.shows;
  const isListed = (key: string) => list.shows === "all" || shown.includes(key) || list.within.includes(key);
  return [
    ...identity.keys
      .filter((key) => !isListed(key))
      .map((key) => `the list does not show ${key}, which tells the objects apart`),
    ...[
      ...[...shown, ...list.within].filter((key) => !(key in inputs.shape)),
      ...[...(list.changeMarks ?? []), ...(list.deploymentMarks ?? [])].filter(
        (key) => !(key in outputs.shape),
      ),
    ].map((key) => `the list names ${key}, which is unknown`),
  ];
}

/** Each argument of a set's items has a way to the vendor, and what the set names is there. */
function wrongSet({ ownedSet: set, inputs, outputs }: AnyDefinition): string[] {
  if (set === undefined) return [];
  const written = new Set(set.life.parts.flatMap(({ keys }) => keys));
  return [
    ...Object.keys(shapeOf(set.item))
      .filter((key) => !written.has(key))
      .map((key) => `no part of an item's life writes ${set.items}.*.${key}`),
    ...[set.items, ...set.scope]
      .filter((key) => !(key in inputs.shape))
      .map((key) => `the set names ${key}, which is no argument`),
    ...[set.ids, ...Object.keys(set.itemOutputs ?? {})]
      .filter((key) => !(key in outputs.shape))
      .map((key) => `the set names ${key}, which is no output`),
  ];
}

function missingUpgrades({ version = 1, upgrades = {} }: AnyDefinition): string[] {
  const older = Array.from({ length: version - 1 }, (_none, index) => index + 1);
  return older.filter((number) => !upgrades[number]).map((number) => `no upgrade from version ${number}`);
}
