import { z } from "zod";
import type { AnyDefinition } from "./definition";
import { bare, factsOf, mayCarryCredentials, shapeOf } from "./facts";
import { schemaOf } from "./projection";
import { hasWord, noteSecrets } from "./redaction";
import { hasUnknown, unknownValue } from "./unknown";
import { credentialsIn, withoutCredentials } from "./url-credentials";

/**
 * The hidden argument that names the arguments and outputs that the program itself made secret, by `pulumi.secret` or
 * `additionalSecretOutputs`. The SDK leaves it out where there are none, and the state keeps it for refresh and delete.
 */
export const markedKey = "__secrets";

type Values = Record<string, unknown>;

/** What the program marked, as JSON. A text alone would also hide the same word in the name of another object. */
const marked = new Set<string>();

/** Notes every secret in the arguments or the state of a resource: from now on, nothing that is printed has it. */
export function noteSecretsOf(definition: AnyDefinition, values: Values): void {
  const isMarked = new Set(markedKeys(values));
  for (const key of isMarked) {
    if (values[key] !== undefined) marked.add(placeOf(definition, key, values[key]));
  }
  noteSecrets(secretTexts(definition, values));
}

/** The keys that the program marked: a list of texts, or what an older or foreign state has in its place. */
export function markedKeys(values: Values): string[] {
  const keys = values[markedKey];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
}

/**
 * Every secret text in the values. A text that also stands in an argument that is printed is no secret: the key of a
 * stream `live/main1` is `main1`, and the state and the plan show the name.
 */
export function secretTexts(definition: AnyDefinition, values: Values): string[] {
  const inputs = shapeOf(definition.inputs);
  const fields = Object.entries({ ...inputs, ...shapeOf(definition.outputs) });
  const isMarked = new Set(markedKeys(values));
  const isSecret = ([key, schema]: [string, z.ZodType]) =>
    factsOf(schema).secret === true || isMarked.has(key);
  const secret = fields.filter(isSecret).flatMap(([key, schema]) => textsIn(schema, values[key]));
  const open = fields.filter((one) => !isSecret(one) && one[0] in inputs);
  const urls = open
    .filter(([, schema]) => mayCarryCredentials(schema))
    .flatMap(([key, schema]) => textsIn(schema, values[key]));
  const found = new Set([...secret, ...[...secret, ...urls].flatMap(credentialsIn)]);
  // Most resources have none, and this is asked at every call of the engine.
  if (found.size === 0) return [];
  const printed = open.flatMap(([key, schema]) => textsIn(schema, printedForm(schema, values[key])));
  return [...found].filter((text) => !printed.some((other) => hasWord(other, text)));
}

/** Whether the argument is never printed: always, or because the program marked one of these values of it. */
export function isSecretArgument(
  definition: AnyDefinition,
  key: string,
  values: readonly unknown[],
): boolean {
  const isMarked = values.some((value) => marked.has(placeOf(definition, key, value)));
  return isMarked || factsOf(schemaOf(definition, key)).secret === true;
}

/** An argument's value as it may be printed. */
export function printable(definition: AnyDefinition, key: string, value: unknown): string {
  if (isSecretArgument(definition, key, [value])) return "[secret]";
  if (hasUnknown(value)) return "(not known yet)";
  return JSON.stringify(printedForm(schemaOf(definition, key), value)) ?? "unset";
}

/** A value of an argument that is not secret, or a part of one, without the credentials in its URLs. */
export function printableValue(definition: AnyDefinition, key: string, value: unknown): unknown {
  return printedForm(schemaOf(definition, key), value);
}

/** The value without the credentials in its URLs. */
function printedForm(schema: z.ZodType, value: unknown): unknown {
  if (!mayCarryCredentials(schema) || value === undefined) return value;
  const text = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "string" ? withoutCredentials(item) : item,
  );
  return JSON.parse(text) as unknown;
}

function placeOf({ type }: AnyDefinition, key: string, value: unknown): string {
  return JSON.stringify([type, key, value]);
}

/** Every text in a value, but the words of a choice, which tell nothing. */
function textsIn(schema: z.ZodType, value: unknown): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return [];
  if (typeof value === "string") return value === unknownValue ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown) => textsIn(inner.element as z.ZodType, item));
  }
  const shape = shapeOf(inner);
  return Object.entries(value).flatMap(([key, item]) => textsIn(shape[key] ?? z.unknown(), item));
}
