import type { z } from "zod";
import { factsOf, shapeOf } from "../../../provider/core/facts";
import type { Found } from "./find";
import { type Reference, referencesIn, schemaAt } from "./references";

/** A found object with its names in the program. */
export interface Named extends Found {
  /** The logical name of the resource. */
  name: string;
  /** The name of the constant that holds it. */
  variable: string;
}

/** Longer names are cut. */
const longest = 60;

/**
 * Names the objects after what makes their identity, each name once in its type. An object that refers to others comes
 * after them: their names are part of its own.
 */
export function named(found: readonly Found[]): Named[] {
  const done = new Objects<Named>([]);
  const names = new Set<string>();
  const variables = new Set<string>();
  for (const object of inOrder(found)) {
    const { type, identity, inputs: schema } = object.definition;
    const kind = type.slice(type.indexOf(":") + 1);
    const parts = tellingKeys(identity.keys, schema).flatMap((key) => {
      const value = object.inputs[key];
      const [parent] = referencesIn(schemaAt(schema, key), value).map((one) => done.find(one));
      return parent ? [parent.name] : textsIn(value);
    });
    const words = parts.flatMap(wordsOf);
    const base = (words.length === 0 ? [kind.toLowerCase()] : words).join("-").slice(0, longest);
    const name = free(base, "-", (text) => names.has(`${type} ${text}`));
    const variable = free(variableOf(name, kind), "", (text) => variables.has(text));
    names.add(`${type} ${name}`);
    variables.add(variable);
    done.add({ ...object, name, variable });
  }
  return done.all;
}

/** Of an identity what people tell an object by: its name or title, and what it belongs to. */
function tellingKeys(keys: readonly string[], schema: z.ZodType): string[] {
  const name = keys.find((key) => key === "name" || key === "title");
  const isReference = (key: string) => factsOf(schemaAt(schema, key)).reference !== undefined;
  return keys.filter((key) => name === undefined || key === name || isReference(key));
}

/** Objects by what refers to them. */
export class Objects<Object extends Found> {
  private readonly known = new Map<string, Object>();

  constructor(objects: readonly Object[]) {
    for (const object of objects) this.add(object);
  }

  get all(): Object[] {
    return [...this.known.values()];
  }

  add(object: Object): void {
    this.known.set(`${object.definition.type} ${object.id}`, object);
  }

  find({ types, id }: Reference): Object | undefined {
    const type = types.find((one) => this.known.has(`${one} ${id}`));
    return type === undefined ? undefined : this.known.get(`${type} ${id}`);
  }
}

/** Those that are referred to before those that refer to them. */
function inOrder(found: readonly Found[]): Found[] {
  const objects = new Objects(found);
  const ordered = new Set<Found>();
  const visited = new Set<Found>();
  const visit = (object: Found) => {
    if (visited.has(object)) return;
    visited.add(object);
    for (const [key, schema] of Object.entries(shapeOf(object.definition.inputs))) {
      for (const reference of referencesIn(schema, object.inputs[key])) {
        const other = objects.find(reference);
        if (other) visit(other);
      }
    }
    ordered.add(object);
  };
  for (const object of found) visit(object);
  return [...ordered];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** As in `theHarbourShow`; `profile720p` where the name begins with a digit. */
function variableOf(name: string, kind: string): string {
  const camel = name
    .split("-")
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join("");
  if (/^\p{L}/u.test(camel)) return `${camel}${kind}`;
  return `${kind.charAt(0).toLowerCase()}${kind.slice(1)}${camel}`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function free(base: string, between: string, isTaken: (text: string) => boolean): string {
  let text = base;
  for (let number = 2; isTaken(text); number += 1) text = `${base}${between}${number}`;
  return text;
}
