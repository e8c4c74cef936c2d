import { z } from "zod";

/**
 * What a change does to people. `publication`: the object appears to viewers or disappears; at its default it is hidden.
 * `geo`: countries may watch or may not. `interruption`: the stream stops or restarts. `encoders`: whoever sends the stream
 * must change something. `links`: URLs and players stop working. `viewers`: they notice something else. `account`: a
 * write of the object reaches other objects too. `receivers`: other systems of yours get other messages.
 */
export const impactKinds = [
  "publication",
  "geo",
  "interruption",
  "encoders",
  "links",
  "viewers",
  "account",
  "receivers",
] as const;
export type ImpactKind = (typeof impactKinds)[number];

/** What is true of one argument or output beyond its shape. Every word exists because a vendor needs it. */
export interface FieldFacts {
  /** Kept encrypted in the state, never printed. Holds for the whole top-level argument. */
  secret?: boolean;
  /** Why a value whose name sounds like a secret is none. */
  notSecret?: string;
  /** A URL whose user or query can be a credential: it is printed without them, and the SDK makes it a secret. */
  credentials?: boolean;
  /** No documented call shows it: it is carried over in a refresh, and no drift is ever claimed. */
  unreadable?: boolean;
  /** A list whose order means nothing and whose repetitions count once. */
  set?: boolean;
  /** The vendor can't change it in place; a change makes a new object. */
  replaces?: boolean;
  /**
   * What the vendor takes when it is not given. Filled in for the keys of an object, never at the top level: there it is
   * sent when the program no longer writes the argument.
   */
  default?: unknown;
  /**
   * What is sent, in place of a default, when the program no longer writes the argument. Without either the vendor's value
   * stays, unmanaged.
   */
  reset?: unknown;
  /** Steers us and is never sent: adopt, onDelete, time-outs. */
  control?: boolean;
  /** Set by us in check, from another argument; not for programs. */
  computed?: boolean;
  /** The text is a path of a local file; what counts is its content. */
  file?: boolean;
  /** The only answer that ever carries this output is the one to the create call. */
  onlyFromCreate?: boolean;
  /** What viewers or encoders notice of a change. Of an output: of a new value, as a replacement brings it. */
  impact?: string;
  /** Who or what notices it. Defaults to `viewers`. */
  impactKind?: ImpactKind;
  /** The only values that have this impact. */
  impactWhen?: readonly unknown[];
  /** The resource types whose ids, or which themselves, may stand here. */
  reference?: string | readonly string[];
  /**
   * The vendor deletes this object together with the one referred to: always, or `forced`, where that one has
   * `forceDestroy`. Holds for a reference at the top level.
   */
  contents?: boolean | "forced";
  /** Two different valid values, where the shape alone does not tell: for the reference page and the tests. */
  examples?: readonly [unknown, unknown];
  /** A map of the items of an owned set: facts hold inside each of them. */
  owned?: boolean;
  /** Why its bounds, choices or default are not those of the vendor's document. */
  differs?: string;
  /** Brings one valid value into the form in which values are compared. */
  canonical?: (value: unknown) => unknown;
}

export const facts = z.registry<FieldFacts>();

/** Attaches facts to a field, beside those it has: `field(z.string(), { replaces: true })`. */
export function field<S extends z.ZodType>(schema: S, itsFacts: FieldFacts): S {
  const copy = schema.clone() as S;
  facts.add(copy, itsFacts);
  return copy;
}

const known = new WeakMap<z.ZodType, FieldFacts>();

/**
 * The facts of a field, whichever of its wrappers (optional, nullable) they were attached to. Remembered: a check
 * asks for them once for each value.
 */
export function factsOf(schema: z.ZodType): FieldFacts {
  const remembered = known.get(schema);
  if (remembered) return remembered;
  const inner = unwrapOnce(schema);
  const found = { ...(inner ? factsOf(inner) : {}), ...facts.get(schema) };
  known.set(schema, found);
  return found;
}

/** The text for people, from the outermost wrapper that has one. */
export function descriptionOf(schema: z.ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own) return own;
  const inner = unwrapOnce(schema);
  return inner ? descriptionOf(inner) : "";
}

const unwrapped = new WeakMap<z.ZodType, z.ZodType>();

/** The schema without its optional and nullable wrappers. Remembered: it is asked for once for each value. */
export function bare(schema: z.ZodType): z.ZodType {
  const remembered = unwrapped.get(schema);
  if (remembered) return remembered;
  const inner = unwrapOnce(schema);
  const found = inner ? bare(inner) : schema;
  unwrapped.set(schema, found);
  return found;
}

/** What is sent when the program no longer writes the argument; undefined where its value stays at the vendor. */
export function resetOf(schema: z.ZodType): unknown {
  const itsFacts = factsOf(schema);
  return "reset" in itsFacts ? itsFacts.reset : itsFacts.default;
}

/** The keys of an object schema with their schemas. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const object = bare(schema);
  return object instanceof z.ZodObject ? (object.shape as Record<string, z.ZodType>) : {};
}

const carriers = new WeakMap<z.ZodType, boolean>();

/** Whether the field is a URL that may carry credentials, or has one anywhere in it. Remembered, as above. */
export function mayCarryCredentials(schema: z.ZodType): boolean {
  const found = carriers.get(schema) ?? hasCredentialField(schema);
  carriers.set(schema, found);
  return found;
}

function hasCredentialField(schema: z.ZodType): boolean {
  const inner = bare(schema);
  if (factsOf(schema).credentials) return true;
  if (inner instanceof z.ZodArray) return mayCarryCredentials(inner.element as z.ZodType);
  if (inner instanceof z.ZodRecord) return mayCarryCredentials(inner.valueType as z.ZodType);
  return Object.values(shapeOf(inner)).some(mayCarryCredentials);
}

/** Whether the argument may be left out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

function unwrapOnce(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap() as z.ZodType;
  return undefined;
}
