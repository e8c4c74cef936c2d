import { z } from "zod";
import { type Field, operation } from "../../../api";
import { instant, vendorId } from "../../core/fields";
import type { EncoraStreamOperation } from "../client";

/**
 * The argument in the documented field of this name, in the query or the body of those of the operations that have it.
 * Its type, bounds and choices are the documented ones, so that there is nothing to keep in step. `kind` says what the
 * document does not say as data, such as that a text is a language tag.
 */
export function documentedArgument(
  operations: readonly EncoraStreamOperation[],
  name: string,
  kind?: z.ZodType<unknown>,
): z.ZodType<unknown> {
  const fields = operations.flatMap((id) => documentedField(id, name) ?? []);
  const [first] = fields;
  if (!first) throw new Error(`${operations.join(", ")} documents no field ${name}`);
  const options = fields.flatMap(({ enum: some = [] }) => some.map(String));
  const schema = kind ?? schemaOf(first, [...new Set(options)]);
  const isRequired = fields.length === operations.length && fields.every(({ required }) => required);
  return isRequired ? schema : schema.optional();
}

export function documentedField(id: EncoraStreamOperation, name: string): Field | undefined {
  const { query, body } = operation("encorastream", id);
  return [...query, ...body].find((field) => field.name === name);
}

function schemaOf(field: Field, options: readonly string[]): z.ZodType<unknown> {
  if (options.length > 0) return z.enum(options);
  if (field.type === "integer") {
    const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = field;
    return z.number().int().min(min).max(max);
  }
  if (field.format === "uuid") return vendorId();
  if (field.format === "date-time") return instant();
  const { min = 1, max = Number.MAX_SAFE_INTEGER } = field;
  return z.string().min(min).max(max);
}
