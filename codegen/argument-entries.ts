import type { z } from "zod";
import type { AnyDefinition } from "../provider/core/definition";
import { descriptionOf, factsOf, isOptional, resetOf, shapeOf } from "../provider/core/facts";
import { defaultText, factSentences, fieldText } from "./field-facts";
import { fieldType, objectIn } from "./field-type";
import { anchorOf, code, table } from "./markdown";

/** The arguments of a resource: a list of links, then one entry an argument with a heading of its own. */
export function argumentEntries(definition: AnyDefinition): string {
  const all = argumentsOf(definition);
  const sent = all.filter(([, schema]) => !factsOf(schema).control);
  const own = all.filter(([, schema]) => factsOf(schema).control);
  return [
    linkList(
      "Required",
      sent.filter(([, schema]) => !isOptional(schema)),
    ),
    linkList(
      "Optional",
      sent.filter(([, schema]) => isOptional(schema)),
    ),
    linkList("Provider-only, never sent to the vendor", own),
    ...[...sent, ...own].map(([key, schema]) => entry(definition, key, schema)),
  ].join("");
}

/** The arguments that are for programs. */
export function argumentsOf({ inputs }: AnyDefinition): [string, z.ZodType][] {
  return Object.entries(shapeOf(inputs)).filter(([, schema]) => !factsOf(schema).computed);
}

function linkList(title: string, fields: readonly [string, z.ZodType][]): string {
  if (fields.length === 0) return "";
  return `\n${title}: ${fields.map(([key]) => `[${code(key)}](#${anchorOf(key)})`).join(", ")}.\n`;
}

function entry(definition: AnyDefinition, key: string, schema: z.ZodType): string {
  const usual = defaultText(schema);
  const facts = [
    `Type: ${fieldType(schema, keysAnchor(key))}. ${isOptional(schema) ? "Optional." : "Required."}`,
    usual === "" ? "" : `Default: ${usual}.`,
    changeText(schema),
    ...factSentences(schema),
    driftText(schema),
    removalText(definition, key, schema),
  ].filter((text) => text !== "");
  return [
    `\n### ${key}\n\n${descriptionOf(schema)}\n\n`,
    ...facts.map((fact) => `- ${fact}\n`),
    ...keyTables(key, schema),
  ].join("");
}

/** Whether a refresh sees an outside change, where no fact of the field says that it does not. */
function driftText(schema: z.ZodType): string {
  const { control, unreadable, file } = factsOf(schema);
  return control || unreadable || file ? "" : "A refresh detects drift.";
}

/** How a change reaches the object, where no fact of the field says it. */
function changeText(schema: z.ZodType): string {
  const { control, replaces } = factsOf(schema);
  return control || replaces ? "" : "Updates in place.";
}

/** What happens at the vendor when the program no longer has the argument. */
function removalText(definition: AnyDefinition, key: string, schema: z.ZodType): string {
  const { replaces, control } = factsOf(schema);
  const reset = resetOf(schema);
  if (!isOptional(schema) || control || replaces) return "";
  if (reset !== undefined) return `When removed: set to ${code(JSON.stringify(reset))}.`;
  return definition.arguments?.[key]?.argument.clearBody
    ? "When removed: cleared."
    : "When removed: keeps its last value, which is no longer managed.";
}

/** The table of an object's keys, then those of objects inside it. */
function keyTables(path: string, schema: z.ZodType): string[] {
  const object = objectIn(schema);
  if (!object) return [];
  const keys = Object.entries(shapeOf(object));
  const rows = keys.map(([key, child]) => {
    const full = `${path}.${key}`;
    return [
      `<a id="${keysAnchor(full)}"></a>${code(key)}`,
      fieldType(child, keysAnchor(full)),
      isOptional(child) ? defaultText(child) || "optional" : "required",
      fieldText(child),
    ];
  });
  return [
    path.includes(".") ? `\nKeys of \`${path}\`:\n` : `\n<a id="${keysAnchor(path)}"></a>Keys:\n`,
    `\n${table(["Key", "Type", "Default", "Meaning"], rows)}`,
    ...keys.flatMap(([key, child]) => keyTables(`${path}.${key}`, child)),
  ];
}

/** The anchor of an argument's keys, or of one of them. A heading's anchor has no hyphen before a key. */
function keysAnchor(path: string): string {
  return path.includes(".") ? path.toLowerCase().replaceAll(".", "-") : `${path.toLowerCase()}-keys`;
}
