import { z } from "zod";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, isOptional, mayCarryCredentials, shapeOf } from "../provider/core/facts";
import { comment, seeReference } from "./doc-comment";
import type { HoverExamples } from "./hover-example";
import { type ImportedNames, unformatted } from "./imported-names";
import { nameOf } from "./names";
import { argumentsOf, outputsOf } from "./vendor-types";

/** The source of one resource: its arguments, its outputs, its class. */
export function resourceSource(
  definition: AnyDefinition,
  names: ImportedNames,
  examples: HoverExamples,
): string {
  const { type, summary, description } = definition;
  const name = nameOf(definition);
  const written = argumentsOf(definition);
  const values = names.interfaceOf(`${name}Values`, written, names.vendor.arguments);
  const shown = outputsOf(definition);
  const hasOutputs = Object.keys(shown).length > 0;
  const outputs = names.interfaceOf(`${name}Outputs`, shown, names.vendor.outputs);
  const see = seeReference(type);
  const outputsInterface = hasOutputs ? `/** What ${name} shows beside its arguments. */\n${outputs}\n` : "";
  const isArgsOptional = Object.values(written).every(isOptional);
  return `// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
${names.lines()}
${comment([`The arguments of ${name}.`, see])}export interface ${name}Args extends InputsOf<${name}Values> {}

/** The arguments of ${name} as plain values. */
${values}
${outputsInterface}${shapeSource(definition)}
${comment([summary, ...(description ? ["", description] : []), ...(examples.get(type) ?? []), see])}export class ${name} extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = ${JSON.stringify(`pulumi-nodejs:dynamic/${type}`)};

  constructor(name: string, args${isArgsOptional ? "?" : ""}: ${name}Args, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

${comment(["Reads an object that exists, without managing it.", `@param id ${idText(definition)}`], "  ")}  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): ${name} {
    return Reflect.construct(${name}, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a ${name}, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is ${name} {
    return isResourceOf(shape.type, thing);
  }
}

export interface ${name} extends OutputsOf<${name}Values>${hasOutputs ? `, OutputsOf<${name}Outputs>` : ""} {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof ${name}.__pulumiType;
}
`;
}

/** What the constructor knows of the type. Its lists of names stand in one line each. */
function shapeSource(definition: AnyDefinition): string {
  const inputs = shapeOf(definition.inputs);
  const outputs = shapeOf(definition.outputs);
  const entries = Object.entries({ ...inputs, ...outputs });
  const container = Object.keys(inputs).find((key) => inputs[key] && factsOf(inputs[key]).contents);
  const shape = {
    type: definition.type,
    inputs: Object.keys(inputs),
    outputs: Object.keys(outputs),
    secrets: entries.filter(([, schema]) => factsOf(schema).secret).map(([key]) => key),
    credentials: credentialsOf(definition),
    idPrefix: idPrefixOf(definition),
    container,
    isForced:
      container !== undefined && factsOf(inputs[container] ?? definition.inputs).contents === "forced"
        ? true
        : undefined,
  };
  const members = Object.entries(shape)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${JSON.stringify(value).replaceAll('","', '", "')},\n`);
  return `${unformatted}const shape: ResourceShape = {
${members.join("")}};
`;
}

/** Arguments with URLs that may carry credentials, beside those that are secret. */
function credentialsOf({ inputs }: AnyDefinition): string[] | undefined {
  const found = Object.entries(shapeOf(inputs))
    .filter(([, schema]) => mayCarryCredentials(schema) && !factsOf(schema).secret)
    .map(([key]) => key);
  return found.length === 0 ? undefined : found;
}

/** `push/`, where a number alone tells the id: the arguments have no part in it. */
function idPrefixOf(definition: AnyDefinition): string | undefined {
  const whole = definition.wholeId?.(exampleNumber, {});
  const isOfTypeAlone = definition.examples.every(
    ({ inputs }) => definition.wholeId?.(exampleNumber, inputs) === whole,
  );
  return whole?.endsWith(exampleNumber) && isOfTypeAlone ? whole.slice(0, -exampleNumber.length) : undefined;
}

const exampleNumber = "51605";

/** The forms of an id that `get` takes. */
function idText(definition: AnyDefinition): string {
  const prefix = idPrefixOf(definition);
  if (prefix !== undefined) {
    return `The vendor's number, \`"${exampleNumber}"\`, or the whole id, \`"${prefix}${exampleNumber}"\`.`;
  }
  const whole = definition.wholeId?.("1", definition.examples[0]?.inputs ?? {});
  if (whole !== undefined)
    return `The whole id, as in \`"${whole}"\`. A number alone does not tell the object.`;
  if (definition.id instanceof z.ZodLiteral) return `Always \`${JSON.stringify(definition.id.value)}\`.`;
  const message = definition.id.safeParse("").error?.issues[0]?.message ?? "";
  return `It ${message}.`;
}
