import { z } from "zod";
import { bare, descriptionOf, factsOf, isOptional, shapeOf } from "../provider/core/facts";

/** What a type is for: arguments, whose values may be outputs; plain values; the result of a data function. */
export type Use = "arguments" | "values" | "result";

/** Interfaces of a generated file by name, nested ones before those that use them. */
export type Interfaces = Map<string, string>;

/**
 * The interface of one object schema, and its name: `<name>Args` with inputs, `<name>` with plain values. Nested
 * objects become interfaces of their own, named after their path.
 */
function interfaceOf(into: Interfaces, name: string, schema: z.ZodType, summary: string, use: Use) {
  const own = use === "arguments" ? `${name}Args` : name;
  if (!into.has(own)) {
    const members = membersOf(into, name, schema, use);
    into.set(own, `${comment([summary], "")}export interface ${own} {\n${members}}\n`);
  }
  return own;
}

/** The members of an interface with their hover texts. */
export function membersOf(into: Interfaces, name: string, schema: z.ZodType, use: Use): string {
  return Object.entries(shapeOf(schema))
    .filter(([, child]) => !(use === "arguments" && factsOf(child).computed))
    .map(([key, child]) => {
      const type = typeOf(into, `${name}${upperFirst(key)}`, child, use);
      const text = comment(use === "result" ? [descriptionOf(child)] : hoverText(child), "  ");
      const isIn = use === "arguments" ? inputOf(type, isOptional(child)) : type;
      return `${text}  ${key}${isOptional(child) ? "?" : ""}: ${isIn};\n`;
    })
    .join("");
}

/** An argument's type. An optional one also takes an output that may hold nothing. */
export function inputOf(type: string, isOptional: boolean): string {
  return `pulumi.Input<${type}${isOptional ? " | undefined" : ""}>`;
}

/** The TypeScript type of a field. */
export function typeOf(into: Interfaces, name: string, schema: z.ZodType, use: Use): string {
  const inner = bare(schema);
  const asInputs = use === "arguments";
  const reference = factsOf(inner).reference;
  if (reference && asInputs) return `string | pulumi.CustomResource`;
  if (inner instanceof z.ZodArray) {
    const item = typeOf(into, name, inner.element as z.ZodType, use);
    return asInputs ? `pulumi.Input<${item}>[]` : item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  if (inner instanceof z.ZodRecord) {
    const item = typeOf(into, name, inner.valueType as z.ZodType, use);
    return `{ [key: string]: ${asInputs ? `pulumi.Input<${item}>` : item} }`;
  }
  if (inner instanceof z.ZodObject) return interfaceOf(into, name, inner, descriptionOf(schema), use);
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => JSON.stringify(option)).join(" | ");
  if (inner instanceof z.ZodUnion) {
    const types = inner.options.map((option) => typeOf(into, name, option as z.ZodType, use));
    return [...new Set(types)].join(" | ");
  }
  if (inner instanceof z.ZodLiteral)
    return [...inner.values].map((value) => JSON.stringify(value)).join(" | ");
  const plain: Record<string, string> = {
    string: "string",
    number: "number",
    int: "number",
    boolean: "boolean",
    unknown: "unknown",
  };
  const type = plain[inner.def.type];
  if (!type) throw new Error(`${name}: no TypeScript for a ${inner.def.type}`);
  return type;
}

/** What a user should know of a field: its text, then what its facts mean. */
export function hoverText(schema: z.ZodType): string[] {
  const { replaces, secret, unreadable, impact, set, default: usual } = factsOf(schema);
  return [
    descriptionOf(schema),
    usual !== undefined && !descriptionOf(schema).includes("where not given")
      ? `\`${JSON.stringify(usual)}\` where not given.`
      : "",
    set ? "Order means nothing." : "",
    secret ? "Kept secret." : "",
    unreadable ? "No documented call shows it: an outside change can't be seen." : "",
    replaces ? "A change makes a new object." : "",
    impact ? `A change: ${impact}.` : "",
  ].filter((text) => text !== "");
}

export function comment(lines: readonly string[], indent: string): string {
  const text = lines.filter((line) => line !== "");
  if (text.length === 0) return "";
  const [only, ...others] = text;
  if (others.length === 0 && only && only.length < 100) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
