import { z } from "zod";
import type { Argument } from "../core/argument";
import { bare, field } from "../core/facts";
import type { Members } from "../core/members";
import { LocalFile } from "./form";

/** How the arguments of Content-pool's objects are spelled: one field of the form each, shown under another name. */

type Given<S extends z.ZodType> = NonNullable<z.infer<S>>;

/** The argument in the field `name` of the vendor's forms. `write` brings it into the vendor's form. */
export function inField<S extends z.ZodType>(
  name: string,
  one: { schema: S; write?(value: Given<S>): unknown; read(answer: Members): unknown },
) {
  const { schema, write = (value) => value, read } = one;
  return {
    schema,
    body: (value: Given<S>) => ({ [name]: write(value) }),
    // Each reader below is for the schemas that its signature names.
    shown: read as NonNullable<Argument<S>["shown"]>,
  };
}

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
