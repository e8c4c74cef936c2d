import { z } from "zod";
import { bare, descriptionOf, shapeOf } from "../provider/core/facts";
import { comment } from "./doc-comment";
import { fieldsIn, hasReferences, membersOf, type TypeNames, upperFirst } from "./typescript-of";

/** A schema of a vendor, and the resource type or data function that it belongs to. */
export interface OwnedSchema {
  owner: string;
  schema: z.ZodType;
}

/** An object inside arguments, outputs or results. */
interface Nested {
  owner: string;
  key: string;
  object: z.ZodObject;
  text: string;
}

/** The files of the interfaces, by their names without extension. */
export const typesFiles = ["types", "referring-types"] as const;
type TypesFile = (typeof typesFiles)[number];

/** Names that mean something else in TypeScript. */
const taken = new Set(["Record", "Date", "Map", "Set"]);

/**
 * The interfaces of the objects inside a vendor's arguments and results. Objects with the same members share one,
 * which is named by its schema's title, else by the key that they stand under, and by their owner too where that key
 * has several meanings.
 */
export class NestedTypes {
  private readonly named = new Map<string, Nested & { name: string }>();

  constructor(schemas: readonly OwnedSchema[]) {
    const found = schemas.flatMap(nestedIn);
    for (const one of found) {
      const texts = new Set(found.filter(({ key }) => key === one.key).map(({ text }) => text));
      const plain = upperFirst(one.key);
      const title = z.globalRegistry.get(one.object)?.title;
      const name =
        title ?? (texts.size > 1 ? `${one.owner}${plain}` : taken.has(plain) ? `${plain}Settings` : plain);
      if (!this.named.has(one.text)) this.named.set(one.text, { ...one, name });
    }
  }

  /** The name of the object's interface. */
  nameOf(object: z.ZodObject): string {
    const found = this.named.get(textOf(object));
    if (!found) throw new Error("an object has no interface");
    return found.name;
  }

  /** The file of the object's interface. What refers to resources stands apart: their files need the others. */
  fileOf(object: z.ZodObject): TypesFile {
    return hasReferences(object) ? "referring-types" : "types";
  }

  /** Every interface, or those of one file. */
  sources(names: TypeNames, file?: TypesFile): string[] {
    const inFile = [...this.named.values()].filter(
      ({ object }) => file === undefined || this.fileOf(object) === file,
    );
    return inFile.map(
      ({ name, object }) =>
        `${comment([descriptionOf(object)])}export interface ${name} {\n${membersOf(shapeOf(object), names)}}\n`,
    );
  }
}

function nestedIn({ owner, schema }: OwnedSchema): Nested[] {
  return fieldsIn(schema).flatMap((field) => {
    const object = bare(field.schema);
    if (field.key === "" || !(object instanceof z.ZodObject)) return [];
    return [{ owner, key: field.key, object, text: textOf(object) }];
  });
}

/** What tells an object from others: its members, those of objects inside written out. */
function textOf(object: z.ZodObject): string {
  return membersOf(shapeOf(object), {
    object: (inner) => `{ ${textOf(inner)} }`,
    reference: (type) => type,
  });
}
