import type { Context, Shown, ShownValue } from "../core/definition";
import { Members, type Note } from "../core/members";
import { UnknownSpellings } from "../core/unknown-spellings";
import type { EncoraStreamClient } from "./client";
import type { VendorObject } from "./envelope";

/** How one argument is written into the vendor's bodies, and read out of its objects. */
export interface Spelling<Value> {
  /** The vendor's name of the field. */
  name: string;
  write(value: Value): unknown;
  /** Null for what the vendor shows as not set, undefined for what it does not show. */
  read(shown: Members): ShownValue<Value> | null | undefined;
}

/** The spelling of each argument that an object's create and update bodies carry. */
export type Spellings<Inputs> = { [Key in keyof Inputs]-?: Spelling<NonNullable<Inputs[Key]>> };

export function text(name: string): Spelling<string> {
  return { name, write: (value) => value, read: (shown) => shown.text(name) };
}

/** One of several words. A word that is not known counts as not shown. */
export function choice<Option extends string>(name: string, options: readonly Option[]) {
  return {
    name,
    write: (value: Option): unknown => value,
    read: (shown: Members) => shown.choice(name, options),
  };
}

export function integer(name: string): Spelling<number> {
  return { name, write: (value) => value, read: (shown) => shown.number(name) };
}

export function flag(name: string): Spelling<boolean> {
  return { name, write: (value) => value, read: (shown) => shown.flag(name) };
}

/** A calendar date. The vendor's front end shows some with a time behind, which says nothing. */
export function date(name: string): Spelling<string> {
  return {
    name,
    write: (value) => value,
    read(shown) {
      const time = shown.text(name);
      return typeof time === "string" ? time.slice(0, 10) : time;
    },
  };
}

/** A list of texts; not set and empty are the same. */
export function texts<Value extends string>(name: string) {
  return {
    name,
    write: (value: Value[]): unknown => value,
    read: (shown: Members) => shown.list(name) as Value[] | undefined,
  };
}

/** The fields of a body: what is given in the vendor's words, null for what is to be cleared. */
export function bodyOf<Inputs>(
  spellings: Spellings<Inputs>,
  values: Partial<Inputs>,
  cleared: readonly string[] = [],
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const key of keysOf(spellings)) {
    const value = values[key];
    if (value !== undefined && value !== null) body[spellings[key].name] = spellings[key].write(value);
    else if (cleared.includes(key)) body[spellings[key].name] = null;
  }
  return body;
}

/** What a live object shows of the arguments. A spelling that no document has is told once. */
export async function shownInputs<Inputs>(
  context: Context<EncoraStreamClient>,
  type: string,
  spellings: Spellings<Inputs>,
  object: VendorObject,
): Promise<Shown<Inputs>> {
  const unknown = new UnknownSpellings();
  const inputs = inputsFrom(spellings, object, unknown.note);
  await unknown.tell(context, type, "Please report it.");
  return inputs;
}

function inputsFrom<Inputs>(spellings: Spellings<Inputs>, object: VendorObject, note: Note): Shown<Inputs> {
  const members = new Members(object, note);
  const shown = keysOf(spellings).map((key) => [key, spellings[key].read(members)]);
  return Object.fromEntries(shown) as Shown<Inputs>;
}

export function keysOf<Inputs>(spellings: Spellings<Inputs>): (keyof Inputs & string)[] {
  return Object.keys(spellings) as (keyof Inputs & string)[];
}
