import type { z } from "zod";
import { descriptionOf, isOptional, shapeOf } from "../provider/core/facts";
import { fieldType, objectIn } from "./field-type";
import { anchorOf, code, table } from "./markdown";

/**
 * The table of a data function's arguments or result, then one for each member that is an object. `always` heads
 * the column that says what may be left out.
 */
export function dataTables(schema: z.ZodType, always: "Required" | "Always there"): string {
  const rows = (of: z.ZodType, path: string) =>
    Object.entries(shapeOf(of)).map(([name, child]) => [
      code(name),
      fieldType(child, anchorOf(`${path}${name}`)),
      isOptional(child) ? "no" : "yes",
      descriptionOf(child),
    ]);
  const inner = objectsIn(schema, "").map(
    ({ path, object }) =>
      `\n### ${path}\n\n${table(["Member", "Type", always, "Meaning"], rows(object, `${path}.`))}`,
  );
  return [table(["Name", "Type", always, "Meaning"], rows(schema, "")), ...inner].join("");
}

/** Every object below the schema, with its path. */
function objectsIn(schema: z.ZodType, path: string): { path: string; object: z.ZodType }[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, child]) => {
    const object = objectIn(child);
    if (!object) return [];
    const full = path ? `${path}.${name}` : name;
    return [{ path: full, object }, ...objectsIn(object, full)];
  });
}
