import { z } from "zod";
import { inField } from "../core/argument";
import { bare, field } from "../core/facts";
import { LocalFile } from "./form";

/** How the arguments of Content-pool's objects are spelled: one field of the form each, shown under another name. */

export function text<S extends z.ZodType<string | undefined>>(name: string, shownName: string, schema: S) {
  return inField(name, { schema, read: (answer) => answer.text(shownName) });
}

/** One of several words. A word that is not known counts as not shown. */
export function choice<S extends z.ZodType<string | undefined>>(name: string, shownName: string, schema: S) {
  const options = (bare(schema) as z.ZodEnum).options.map(String);
  return inField(name, { schema, read: (answer) => answer.choice(shownName, options) });
}

/** A local file, given by its path. No answer shows its content. */
export function file(name: string, description: string) {
  const schema = field(z.string().min(1), { file: true }).describe(description);
  return { schema, body: (path: string) => ({ [name]: new LocalFile(path) }) };
}
