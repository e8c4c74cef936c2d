import { z } from "zod";
import { type Argument, type FieldSpelling, inField as inBodyField } from "../core/argument";
import { bare } from "../core/facts";

/** How the arguments of EncoraStream's objects are spelled: one field of the JSON each, null where it is not set. */

/** The argument in the field `name` of the vendor's JSON. */
export function inField<S extends z.ZodType>(
  name: string,
  { atCreate, ...spelling }: FieldSpelling<S> & Pick<Argument<S>, "atCreate">,
) {
  return {
    ...inBodyField(name, spelling),
    clearBody: () => ({ [name]: null }),
    ...(atCreate ? { atCreate, createBody: () => ({}) } : {}),
  };
}

export function text<S extends z.ZodType<string | undefined>>(name: string, schema: S) {
  return inField(name, { schema, read: (answer) => answer.text(name) });
}

export function integer<S extends z.ZodType<number | undefined>>(name: string, schema: S) {
  return inField(name, { schema, read: (answer) => answer.number(name) });
}

export function flag<S extends z.ZodType<boolean | undefined>>(name: string, schema: S) {
  return inField(name, { schema, read: (answer) => answer.flag(name) });
}

/** One of several words. A word that is not known counts as not shown. */
export function choice<S extends z.ZodType<string | undefined>>(name: string, schema: S) {
  const options = (bare(schema) as z.ZodEnum).options.map(String);
  return inField(name, { schema, read: (answer) => answer.choice(name, options) });
}

/** A calendar date. The vendor's front end shows some with a time behind, which says nothing. */
export function date<S extends z.ZodType<string | undefined>>(name: string, schema: S) {
  return inField(name, {
    schema,
    read(answer) {
      const time = answer.text(name);
      return typeof time === "string" ? time.slice(0, 10) : time;
    },
  });
}

/** A list of texts; not set and empty are the same. Of one with options a word that is none makes it not shown. */
export function texts<S extends z.ZodType<string[] | undefined>>(name: string, schema: S) {
  const item = (bare(schema) as z.ZodArray).element;
  const options = item instanceof z.ZodEnum ? item.options.map(String) : undefined;
  return inField(name, {
    schema,
    read: (answer) => (options ? answer.choices(name, options) : answer.list(name)),
  });
}
