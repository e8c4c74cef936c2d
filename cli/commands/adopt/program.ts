import { z } from "zod";
import { bare, factsOf, shapeOf } from "../../../provider/core/facts";
import { argumentSources } from "./arguments";
import { type Named, Objects } from "./naming";
import { referencesIn } from "./references";
import { type Source, sourceText } from "./source";

/** A program that has the objects, and the values that its config must have, encrypted. */
export interface Program {
  text: string;
  secrets: Record<string, unknown>;
}

interface Declared {
  object: Named;
  sources: Record<string, Source>;
  /** Whether another object of the program refers to it, or a value of it stands in the config. */
  standsAlone: boolean;
}

/** Objects from this number on stand in one loop if they are alike. */
const fewestInLoop = 3;
/** A loop over objects that differ in more arguments than these reads no better than the objects. */
const mostDifferences = 3;

/** Writes the program. The objects are in order: what is referred to comes first. */
export function programOf(named: readonly Named[]): Program {
  const objects = new Objects(named);
  const referred = new Set(named.flatMap((object) => referredBy(object, objects)));
  const secrets: Record<string, unknown> = {};
  const declared = named.map((object): Declared => {
    const written = argumentSources(object, objects);
    Object.assign(secrets, written.secrets);
    const isPlain = Object.keys(written.secrets).length === 0;
    return { object, sources: written.sources, standsAlone: referred.has(object) || !isPlain };
  });
  const hasSecrets = Object.keys(secrets).length > 0;
  const head = [
    ...(hasSecrets ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as ott from "pulumi-ott";\n',
    ...(hasSecrets ? ["const config = new pulumi.Config();\n"] : []),
  ];
  const body = groupsOf(declared).map((group) => {
    const [first] = group;
    const isLoop = group.length >= fewestInLoop;
    return isLoop && first
      ? loopText(group, first)
      : group.map((one) => resourceText(one, referred)).join("\n");
  });
  return { text: `${[...head, body.join("\n\n")].join("\n")}\n`, secrets };
}

function referredBy(object: Named, objects: Objects<Named>): Named[] {
  const found = Object.entries(shapeOf(object.definition.inputs))
    .flatMap(([key, schema]) => referencesIn(schema, object.inputs[key]))
    .map((reference) => objects.find(reference));
  return found.filter((one) => one !== undefined);
}

/** Objects that are alike together, each group in the place of its last member. */
function groupsOf(declared: readonly Declared[]): Declared[][] {
  const groups = new Map<string, Declared[]>();
  for (const [index, one] of declared.entries()) {
    const key = one.standsAlone ? String(index) : likeness(one);
    const group = [...(groups.get(key) ?? []), one];
    groups.delete(key);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) =>
    differing(group).length > mostDifferences ? group.map((one) => [one]) : [group],
  );
}

/** The same text for objects of a type that differ in simple values only. */
function likeness({ object, sources }: Declared): string {
  const shape = shapeOf(object.definition.inputs);
  const others = Object.entries(sources).map(([key, source]) => [key, isSimple(shape[key]) || source]);
  return JSON.stringify([object.definition.type, others]);
}

/** Whether the values are texts, numbers or truths of any content: the compiler takes such a value from a table. */
function isSimple(schema: z.ZodType | undefined): boolean {
  if (schema === undefined || factsOf(schema).reference !== undefined) return false;
  const inner = bare(schema);
  return inner instanceof z.ZodString || inner instanceof z.ZodNumber || inner instanceof z.ZodBoolean;
}

/** The arguments in which the objects of a group differ. */
function differing(group: readonly Declared[]): string[] {
  const [first, ...others] = group;
  if (!first) return [];
  return Object.keys(first.sources).filter((key) =>
    others.some(({ sources }) => JSON.stringify(sources[key]) !== JSON.stringify(first.sources[key])),
  );
}

function resourceText({ object, sources }: Declared, referred: ReadonlySet<Named>): string {
  const { definition, name, variable } = object;
  const start = `${referred.has(object) ? `const ${variable} = ` : ""}new ${classOf(definition.type)}(${JSON.stringify(name)}, `;
  return `${start}${sourceText(sources, 0, start.length + 2)});`;
}

/** One loop over a table of what differs. */
function loopText(group: readonly Declared[], first: Declared): string {
  const different = differing(group);
  const table = Object.fromEntries(
    group.map(({ object, sources }) => [object.name, only(sources, (key) => different.includes(key))]),
  );
  const shared = only(first.sources, (key) => !different.includes(key));
  const start = `  new ${classOf(first.object.definition.type)}(name, `;
  // Each object of the table has a line of its own, however few there are.
  const rows = Object.entries(table).map(([name, row]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `  ${key}: ${sourceText(row, 2, key.length + 2)},\n`;
  });
  return [
    `for (const [name, args] of Object.entries({\n${rows.join("")}})) {`,
    `${start}${sourceText({ "...": "args", ...shared }, 2, start.length)});`,
    "}",
  ].join("\n");
}

function only(sources: Record<string, Source>, isWanted: (key: string) => boolean): Record<string, Source> {
  return Object.fromEntries(Object.entries(sources).filter(([key]) => isWanted(key)));
}

function classOf(type: string): string {
  return `ott.${type.replace(":", ".")}`;
}
