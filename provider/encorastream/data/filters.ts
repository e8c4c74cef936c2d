import type { z } from "zod";
import type { Parameters } from "../../../api/request-line";
import type { Problem } from "../../core/definition";
import type { EncoraStreamOperation } from "../client";
import { documentedArgument, documentedField } from "./documented-arguments";

/** One question to a list: the documented field of the query that asks it, and the text for people. */
export interface Filter {
  field: string;
  text: string;
  /** The kind of value, where the document does not say it as data. */
  schema?: z.ZodType<unknown>;
}

export type Filters = Readonly<Record<string, Filter>>;

export function filter(field: string, text: string, schema?: z.ZodType<unknown>): Filter {
  return { field, text, ...(schema ? { schema } : {}) };
}

/** The arguments that the filters are. */
export function filterArguments(
  operations: readonly EncoraStreamOperation[],
  filters: Filters,
): Record<string, z.ZodType<unknown>> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, { field, text, schema }]) => [
      name,
      documentedArgument(operations, field, schema).describe(text),
    ]),
  );
}

/** The query that asks what is given. */
export function queryOf(filters: Filters, inputs: Readonly<Record<string, unknown>>): Parameters {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, { field }]) => {
      const value = inputs[name];
      return value === undefined ? [] : [[field, String(value)]];
    }),
  );
}

/** The filters that the operation of a view does not take, or not with this value. */
export function filterProblems(
  operation: EncoraStreamOperation,
  view: string,
  filters: Filters,
  inputs: Readonly<Record<string, unknown>>,
): Problem[] {
  return Object.entries(filters).flatMap(([path, { field }]) => {
    if (inputs[path] === undefined) return [];
    const documented = documentedField(operation, field);
    if (!documented) return [{ path, text: `can't be set with view: "${view}"` }];
    const options = documented.enum?.map(String) ?? [];
    if (options.length === 0 || options.includes(String(inputs[path]))) return [];
    return [{ path, text: `must be one of ${options.join(", ")} with view: "${view}"` }];
  });
}
