import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Emulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { bare, factsOf, shapeOf } from "../../provider/core/facts";
import { definitionOf } from "../../provider/definitions";
import { parentsNeed } from "./by-type";
import { providerFor, type Values } from "./provider";
import { temporaryFolder } from "./temporary-folder";

/** The objects and files that a resource under test refers to, made the first time they are needed. */
export class World {
  private readonly ids = new Map<string, Promise<string>>();
  private readonly folder = temporaryFolder("files");

  constructor(private readonly emulator: Emulator) {}

  /** The arguments with every reference set to an object that exists, every file to one that exists. */
  async inputsOf(definition: AnyDefinition, inputs: Values): Promise<Values> {
    return (await this.resolved(definition.inputs, inputs, parentsNeed[definition.type] ?? {})) as Values;
  }

  private async resolved(schema: z.ZodType, value: unknown, needed: Values): Promise<unknown> {
    const inner = bare(schema);
    if (value === undefined) return undefined;
    if (factsOf(schema).file) return this.file(String(value));
    const reference = factsOf(inner).reference ?? factsOf(schema).reference;
    if (reference && typeof value === "string") {
      return this.idOf(typeIn([reference].flat(), value), value, needed);
    }
    if (inner instanceof z.ZodArray && Array.isArray(value)) {
      return Promise.all(value.map((item) => this.resolved(inner.element as z.ZodType, item, needed)));
    }
    if (inner instanceof z.ZodObject && typeof value === "object") {
      const entries = Object.entries(value as Values).map(async ([key, item]) => {
        const child = shapeOf(inner)[key];
        return [key, child ? await this.resolved(child, item, needed) : item] as const;
      });
      return Object.fromEntries(await Promise.all(entries));
    }
    return value;
  }

  /** One object for each text that stands in an example. */
  private idOf(type: string, text: string, needed: Values): Promise<string> {
    const key = `${type} ${text} ${JSON.stringify(needed)}`;
    const known = this.ids.get(key) ?? this.make(type, this.ids.size, needed);
    this.ids.set(key, known);
    return known;
  }

  private async make(type: string, number: number, needed: Values): Promise<string> {
    const definition = definitionOf(type);
    const under = await providerFor(this.emulator, type);
    const inputs = await this.inputsOf(
      definition,
      distinct(definition, { ...definition.examples[0]?.inputs, ...needed }, number),
    );
    return (await under.create(await under.checked(inputs))).id;
  }

  private file(name: string): string {
    const path = join(this.folder, name.replace(/[^\w.]/g, "_"));
    writeFileSync(path, `content of ${name}`);
    return path;
  }
}

/** The type that an example's text is of: the kind in front of it says so where several types may stand there. */
function typeIn(types: readonly string[], text: string): string {
  const kind = text.split("/")[0] ?? "";
  const named = types.find((type) => type.split(":")[1]?.toLowerCase().startsWith(kind));
  return named ?? types[0] ?? "";
}

/** Whether the argument refers to another resource. */
export function isReference({ inputs }: AnyDefinition, key: string): boolean {
  const schema = shapeOf(inputs)[key];
  return schema !== undefined && factsOf(schema).reference !== undefined;
}

/** Arguments with an identity of their own, so that many objects of one example can stand side by side. */
export function distinct(definition: AnyDefinition, given: Values, number: number): Values {
  const inputs: Values = { ...given };
  const schemaOf = (key: string) => shapeOf(definition.inputs)[key] ?? definition.inputs;
  const { keys } = definition.identity;
  // What is told apart by its parent alone needs a parent of its own.
  const own = keys.filter((key) => !isReference(definition, key));
  const telling = own.length === 0 ? keys : own;
  for (const key of telling) {
    const value = inputs[key];
    // A year has no room for every number: then the other keys tell the objects apart.
    const hasRoom = typeof value === "number" && schemaOf(key).safeParse(value + number).success;
    if (hasRoom) inputs[key] = value + number;
    if (typeof value === "string") inputs[key] = distinctText(value, number);
  }
  return inputs;
}

/** A moment moves back, so that it stays before an end. A date has no room for a number. */
export function distinctText(text: string, number: number): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const isMoment = /^\d{4}-\d{2}-\d{2}T/.test(text);
  return isMoment ? new Date(Date.parse(text) - number * 60_000).toISOString() : `${text}${number}`;
}
