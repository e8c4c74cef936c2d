import { z } from "zod";
import { bare, factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { comment, hoverText } from "./doc-comment";

/** How the types that a field refers to are called in the file that is written. */
export interface TypeNames {
  /** The interface of an object. `key`: the member that it stands in. */
  object(object: z.ZodObject, key: string): string;
  /** The class of a resource type. */
  reference(type: string): string;
}

/** The members of an interface in its plain form, with the texts that an editor shows. */
export function membersOf(
  shape: Record<string, z.ZodType>,
  names: TypeNames,
  text: (schema: z.ZodType) => string[] = hoverText,
): string {
  return Object.entries(shape)
    .map(([key, child]) => {
      const [mark, orNone] = isOptional(child) ? ["?", " | undefined"] : ["", ""];
      return `${comment(text(child), "  ")}  ${key}${mark}: ${typeOf(child, key, names)}${orNone};\n`;
    })
    .join("");
}

/** The TypeScript type of a field. A resource may stand for its id where the field is a reference. */
export function typeOf(schema: z.ZodType, key: string, names: TypeNames): string {
  const inner = bare(schema);
  const references = referencesOf(inner);
  if (references.length > 0) {
    return ["string", ...references.map((type) => names.reference(type))].join(" | ");
  }
  if (inner instanceof z.ZodArray) {
    const item = typeOf(inner.element as z.ZodType, key, names);
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  if (inner instanceof z.ZodRecord) {
    return `{ [key: string]: ${typeOf(inner.valueType as z.ZodType, key, names)} }`;
  }
  if (inner instanceof z.ZodObject) return names.object(inner, key);
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => JSON.stringify(option)).join(" | ");
  if (inner instanceof z.ZodUnion) {
    const types = inner.options.map((option) => typeOf(option as z.ZodType, key, names));
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
  if (!type) throw new Error(`${key}: no TypeScript for a ${inner.def.type}`);
  return type;
}

/** The resource types that may stand for the id in this field. */
export function referencesOf(schema: z.ZodType): string[] {
  return [factsOf(bare(schema)).reference ?? []].flat();
}

/** Whether a resource may stand for an id somewhere inside the schema. */
export function hasReferences(schema: z.ZodType): boolean {
  return fieldsIn(schema).some((field) => referencesOf(field.schema).length > 0);
}

/** Every field inside the schema, itself included, with the key that it stands under. */
export function fieldsIn(schema: z.ZodType, key = ""): { key: string; schema: z.ZodType }[] {
  const inner = bare(schema);
  const below = (): { key: string; schema: z.ZodType }[] => {
    if (inner instanceof z.ZodArray) return fieldsIn(inner.element as z.ZodType, key);
    if (inner instanceof z.ZodRecord) return fieldsIn(inner.valueType as z.ZodType, key);
    if (inner instanceof z.ZodUnion)
      return inner.options.flatMap((option) => fieldsIn(option as z.ZodType, key));
    return Object.entries(shapeOf(inner)).flatMap(([name, child]) => fieldsIn(child, name));
  };
  return [{ key, schema }, ...below()];
}

export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** `push-stream` of `PushStream`: the name of the file of a class or a function. */
export function fileNameOf(name: string): string {
  return lowerFirst(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
