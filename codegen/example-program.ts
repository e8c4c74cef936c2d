import type { AnyDefinition, Example } from "../provider/core/definition";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { definitions } from "../provider/definitions";
import { upperFirst } from "./typescript-of";

/** A resource that an example builds, and the lines that its arguments need before it. */
interface Construction {
  before: string[];
  args: string;
}

/** Text in quotes that stands for an expression of the program. */
const EXPRESSION = /"=(.*?)="/g;
const expression = (source: string) => `=${source}=`;

/**
 * The program of an example, as a user would write it: secrets come from the stack's config and, with
 * `withReferences`, the ids that it refers to are resources of the program.
 */
export function exampleProgram(
  definition: AnyDefinition,
  { inputs }: Example,
  withReferences: boolean,
): string {
  const { before, args } = constructionOf(definition, inputs, withReferences);
  const source = `${before.map((line) => `${line}\n`).join("")}new ${className(definition.type)}("example", ${args});\n`;
  const usesConfig = source.includes("config.");
  return [
    usesConfig ? 'import * as pulumi from "@pulumi/pulumi";\n' : "",
    'import * as ott from "pulumi-ott";\n\n',
    usesConfig ? "const config = new pulumi.Config();\n\n" : "",
    source,
  ].join("");
}

/** The TypeScript of a plain value: keys without quotes. */
export function literalOf(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/^(\s*)"(\w+)":/gm, "$1$2:")
    .replace(/^(\s*)(\w+): "=\2="/gm, "$1$2")
    .replace(EXPRESSION, (_quoted, source: string) => source);
}

/** `ott.fivecents.PushStream` */
export function className(type: string): string {
  return `ott.${type.replace(":", ".")}`;
}

function constructionOf(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  withReferences: boolean,
): Construction {
  const before: string[] = [];
  const values = Object.entries(inputs).map(([key, value]) => {
    const schema = shapeOf(definition.inputs)[key] ?? definition.inputs;
    const target = withReferences ? targetOf(factsOf(schema).reference, value) : undefined;
    if (target) {
      const its = constructionOf(target, referredInputs(definition, target), true);
      before.push(...its.before, `const ${key} = new ${className(target.type)}("${key}", ${its.args});\n`);
      return [key, expression(key)];
    }
    return [key, factsOf(schema).secret ? fromConfig(key, value) : value];
  });
  return { before, args: literalOf(Object.fromEntries(values)) };
}

/**
 * What the example says of an object that another refers to: the required arguments. Where nothing but that object
 * brings the other one about, it must be as its own example is.
 */
function referredInputs({ create }: AnyDefinition, target: AnyDefinition): Record<string, unknown> {
  const inputs = target.examples[0]?.inputs ?? {};
  if ("createdElsewhere" in create) return inputs;
  const shape = shapeOf(target.inputs);
  return Object.fromEntries(
    Object.entries(inputs).filter(([key]) => !isOptional(shape[key] ?? target.inputs)),
  );
}

/** The type of the object that an id in an example belongs to. */
function targetOf(
  reference: string | readonly string[] | undefined,
  value: unknown,
): AnyDefinition | undefined {
  const types = [reference ?? []].flat();
  return definitions.find(({ type, id }) => types.includes(type) && id.safeParse(value).success);
}

/** Of a secret argument the texts that are secret: itself, or its members with such a name. */
function fromConfig(key: string, value: unknown): unknown {
  if (typeof value === "string") return expression(`config.requireSecret('${key}')`);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      /password|secret|key/i.test(name) ? fromConfig(`${key}${upperFirst(name)}`, inner) : inner,
    ]),
  );
}
