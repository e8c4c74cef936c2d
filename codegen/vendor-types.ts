import { z } from "zod";
import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { bare, factsOf, shapeOf } from "../provider/core/facts";
import { comment, hoverText, plainText } from "./doc-comment";
import { nameOf } from "./names";
import { NestedTypes } from "./nested-types";
import { SharedMembers } from "./shared-members";
import { fieldsIn, membersOf, type TypeNames, upperFirst } from "./typescript-of";

type Shape = Record<string, z.ZodType>;

/** The interfaces that the files of a vendor share: objects inside arguments and results, and members of several. */
export interface VendorTypes {
  nested: NestedTypes;
  arguments: SharedMembers;
  outputs: SharedMembers;
  results: SharedMembers;
}

export function vendorTypes(resources: readonly AnyDefinition[], asking: readonly AnyData[]): VendorTypes {
  const nested = nestedTypes(resources, asking);
  const names: TypeNames = {
    object: (object) => nested.nameOf(object),
    reference: (type) => nameOf({ type }),
  };
  const source = (text: (schema: z.ZodType) => string[]) => (shape: Shape) => membersOf(shape, names, text);
  return {
    nested,
    arguments: new SharedMembers(
      "SharedArguments",
      "The arguments that several resources have.",
      resources.map(argumentsOf),
      source(hoverText),
    ),
    outputs: new SharedMembers(
      "SharedOutputs",
      "What several resources show beside their arguments.",
      resources.map(outputsOf),
      source(hoverText),
    ),
    results: new SharedMembers(
      "SharedResults",
      "What several data functions answer.",
      asking.map((definition) => shapeOf(resultObject(definition) ?? z.object({}))),
      source(plainText),
    ),
  };
}

/** The arguments of programs. */
export function argumentsOf({ inputs }: AnyDefinition): Shape {
  const entries = Object.entries(shapeOf(inputs)).filter(([, schema]) => !factsOf(schema).computed);
  return Object.fromEntries(entries);
}

/** What a resource shows beside its arguments: the provider sets some of it from them. */
export function outputsOf({ inputs, outputs }: AnyDefinition): Shape {
  const computed = Object.entries(shapeOf(inputs)).filter(([, schema]) => factsOf(schema).computed);
  return { ...Object.fromEntries(computed), ...shapeOf(outputs) };
}

/** The object that a result is, or that its items are. */
export function resultObject({ result }: AnyData): z.ZodObject | undefined {
  return fieldsIn(result)
    .map(({ schema }) => bare(schema))
    .find((schema) => schema instanceof z.ZodObject);
}

/** The source of the interfaces of shared members, of those that have any. */
export function sharedSource({ arguments: args, outputs, results }: VendorTypes, names: TypeNames): string[] {
  const source = ({ name, summary, members }: SharedMembers, text: (schema: z.ZodType) => string[]) => {
    const body = membersOf(members, names, text);
    return body === "" ? [] : [`${comment([summary])}export interface ${name} {\n${body}}\n`];
  };
  return [...source(args, hoverText), ...source(outputs, hoverText), ...source(results, plainText)];
}

function nestedTypes(resources: readonly AnyDefinition[], asking: readonly AnyData[]): NestedTypes {
  return new NestedTypes([
    ...resources.flatMap((definition) =>
      [definition.inputs, definition.outputs].map((schema) => ({ owner: nameOf(definition), schema })),
    ),
    ...asking.flatMap((definition) =>
      [definition.inputs, definition.result].map((schema) => ({
        owner: upperFirst(nameOf(definition)),
        schema,
      })),
    ),
  ]);
}
