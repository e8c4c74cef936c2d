import { isRecord, type VendorObject } from "./envelope";

/** How one argument is written into the vendor's bodies, and read out of its objects. */
export interface Spelling<Value> {
  /** The vendor's name of the field. */
  name: string;
  write(value: Value): unknown;
  /** Undefined for what the vendor shows as not set. */
  read(shown: unknown): Value | undefined;
}

/** The spelling of each argument that an object's create and update bodies carry. */
export type Spellings<Inputs> = { [Key in keyof Inputs]-?: Spelling<NonNullable<Inputs[Key]>> };

export function text<Value extends string>(name: string): Spelling<Value> {
  return {
    name,
    write: (value) => value,
    read: (shown) => (typeof shown === "string" && shown !== "" ? (shown as Value) : undefined),
  };
}

export function integer(name: string): Spelling<number> {
  return { name, write: (value) => value, read: (shown) => (typeof shown === "number" ? shown : undefined) };
}

export function flag(name: string): Spelling<boolean> {
  return { name, write: (value) => value, read: (shown) => (typeof shown === "boolean" ? shown : undefined) };
}

/** A calendar date. The vendor's front end shows some with a time behind, which says nothing. */
export function date(name: string): Spelling<string> {
  return {
    name,
    write: (value) => value,
    read: (shown) => (typeof shown === "string" && shown !== "" ? shown.slice(0, 10) : undefined),
  };
}

/** A list of texts; not set and empty are the same. */
export function texts<Value extends string>(name: string): Spelling<Value[]> {
  return { name, write: (value) => value, read: (shown) => (Array.isArray(shown) ? shown : []) };
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

/** The arguments as a live object has them. */
export function inputsFrom<Inputs>(spellings: Spellings<Inputs>, object: VendorObject): Partial<Inputs> {
  const inputs: Partial<Inputs> = {};
  for (const key of keysOf(spellings)) {
    const value = spellings[key].read(object[spellings[key].name]);
    if (value !== undefined) inputs[key] = value;
  }
  return inputs;
}

export function keysOf<Inputs>(spellings: Spellings<Inputs>): (keyof Inputs & string)[] {
  return Object.keys(spellings) as (keyof Inputs & string)[];
}

/** The members of an object-valued field that are set. */
export function setMembers(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null && member !== ""));
}
