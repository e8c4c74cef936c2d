import { z } from "zod";
import {
  bare,
  descriptionOf,
  factsOf,
  isOptional,
  mayCarryCredentials,
  shapeOf,
} from "../provider/core/facts";
import { code, table } from "./markdown";

/** One argument or output of a page. */
export interface Row {
  name: string;
  type: string;
  text: string;
  schema: z.ZodType;
}

/** The members of an object schema that are for programs. */
export function rowsOf(schema: z.ZodType): Row[] {
  return Object.entries(shapeOf(schema))
    .filter(([, child]) => !factsOf(child).computed)
    .map(([name, child]) => ({ name, type: typeText(child), text: meaningOf(child), schema: child }));
}

/** The table of a resource's arguments, then one for each argument that is an object. */
export function argumentTables(schema: z.ZodType): string {
  const top = rowsOf(schema).map((row) => [...columns(row), removalText(row.schema)]);
  return [
    table(["Argument", "Type", "Required", "Default", "Meaning", "No longer written"], top),
    ...objectsIn(schema, "").map(
      ({ path, object }) =>
        `\n### ${path}\n\n${table(["Key", "Type", "Required", "Default", "Meaning"], rowsOf(object).map(columns))}`,
    ),
  ].join("");
}

/**
 * The table of a data function's arguments or result, then one for each member that is an object. `always` heads
 * the column that says what may be left out.
 */
export function plainTables(schema: z.ZodType, always: "Required" | "Always there"): string {
  const rows = (of: z.ZodType) =>
    rowsOf(of).map(({ name, type, schema: child }) => [
      code(name),
      type,
      isOptional(child) ? "no" : "yes",
      descriptionOf(child),
    ]);
  const inner = objectsIn(schema, "").map(
    ({ path, object }) => `\n### ${path}\n\n${table(["Member", "Type", always, "Meaning"], rows(object))}`,
  );
  return [table(["Name", "Type", always, "Meaning"], rows(schema)), ...inner].join("");
}

/** Every object below the schema, with its path. */
function objectsIn(schema: z.ZodType, path: string): { path: string; object: z.ZodType }[] {
  return rowsOf(schema).flatMap(({ name, schema: child }) => {
    const object = objectIn(child);
    if (!object) return [];
    const full = path ? `${path}.${name}` : name;
    return [{ path: full, object }, ...objectsIn(object, full)];
  });
}

function columns({ name, type, text, schema }: Row): string[] {
  const { default: usual } = factsOf(schema);
  return [
    code(name),
    type,
    isOptional(schema) ? "no" : "yes",
    usual === undefined ? "" : code(JSON.stringify(usual)),
    text,
  ];
}

/** The object that the field is, or that its items are. */
function objectIn(schema: z.ZodType): z.ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return objectIn(inner.element as z.ZodType);
  if (inner instanceof z.ZodRecord) return objectIn(inner.valueType as z.ZodType);
  return inner instanceof z.ZodObject ? inner : undefined;
}

function typeText(schema: z.ZodType): string {
  const inner = bare(schema);
  const { reference, file } = factsOf(schema);
  if (reference ?? factsOf(inner).reference) return "id, or the resource itself";
  if (file) return "path of a file";
  if (inner instanceof z.ZodArray) return `list of ${typeText(inner.element as z.ZodType)}`;
  if (inner instanceof z.ZodRecord) return `map of ${typeText(inner.valueType as z.ZodType)}`;
  if (inner instanceof z.ZodEnum)
    return inner.options.map((option) => code(JSON.stringify(option))).join(" or ");
  if (inner instanceof z.ZodLiteral) {
    return [...inner.values].map((value) => code(JSON.stringify(value))).join(" or ");
  }
  if (inner instanceof z.ZodUnion) {
    return [...new Set(inner.options.map((option) => typeText(option as z.ZodType)))].join(" or ");
  }
  if (inner instanceof z.ZodObject) return "object";
  const { type } = inner.def;
  return type === "unknown" || type === "any" ? "anything" : type === "int" ? "number" : type;
}

const credentialsText =
  "A URL with a user or a query is kept secret. One with a key in its path is not: wrap it with `pulumi.secret`.";

/** The text for people, then what the facts mean. */
function meaningOf(schema: z.ZodType): string {
  const { set, secret, unreadable, replaces, impact, file, control, onlyFromCreate } = factsOf(schema);
  const facts = [
    set ? "Order means nothing." : "",
    secret ? "Secret: encrypted in the state, never printed." : "",
    mayCarryCredentials(schema) && shapeOf(schema).urls === undefined ? credentialsText : "",
    unreadable ? "Unreadable: no documented call shows it, so an outside change is never seen." : "",
    file
      ? "What counts is the file's content. Unreadable: no documented call shows it, so an outside change is never seen."
      : "",
    replaces ? "A change makes a new object." : "",
    control && !onlyFromCreate ? "Never sent to the vendor." : "",
    impact ? `What a change does to viewers or encoders: ${impact}.` : "",
  ];
  return [descriptionOf(schema), ...facts].filter((text) => text !== "").join(" ");
}

/** What happens at the vendor when the program no longer writes the argument. */
function removalText(schema: z.ZodType): string {
  const { reset, replaces, control } = factsOf(schema);
  if (!isOptional(schema)) return "";
  if (control) return "the default counts again";
  if (replaces) return "makes a new object";
  if (reset !== undefined) return `set to ${code(JSON.stringify(reset))}`;
  return "cleared where the vendor has a way to, else left as it is";
}
