import type { z } from "zod";
import { type FieldFacts, field } from "./facts";
import type { ShownValue } from "./live";
import type { Members } from "./members";

/**
 * The idiom in which definitions say their arguments, one line each: what it is, when it is sent, by which call.
 *
 *     name: createOnly(streamName),
 *     geoBlock: updatable(geoBlock, "push.geoblock.update"),
 *     rtmpAuth: updateOnly(rtmpAuth, "push.rtmpauth.update"),
 *
 * The schema, the bodies of create and update, the parts and what an answer shows are all made from these lines.
 */

/** Members of a request's body, by the vendor's names. */
export type Body = Record<string, unknown>;

export type Given<S extends z.ZodType> = NonNullable<z.infer<S>>;
/** What an answer shows: the value, `null` for "not set", undefined for "not shown". */
export type Seen<S extends z.ZodType> = ShownValue<Given<S>> | null | undefined;

/** An argument, and how it is spelled at the vendor. `Wire`: what the spelling depends on, such as account settings. */
export interface Argument<S extends z.ZodType = z.ZodType, Wire = unknown> {
  schema: S;
  /** Its members of a body. */
  body(value: Given<S>, wire: Wire): Body;
  /** Its members of the create's body, where those are others. */
  createBody?(value: Given<S>, wire: Wire): Body;
  /** Whether a create can set the value. Left out where it can set every one. */
  atCreate?(value: Given<S>): boolean;
  /** The members that clear it. Left out where the vendor can't clear it or it has a `reset` value. */
  clearBody?(): Body;
  /** What an answer shows of it. Left out where none does. */
  shown?(answer: Members, known: Given<S> | undefined, wire: Wire): Seen<S> | Promise<Seen<S>>;
}

/** Keeps the types of an argument together while it is written. */
export function argument<S extends z.ZodType, Wire = unknown>(one: Argument<S, Wire>): Argument<S, Wire> {
  return one;
}

/** How an argument that stands in one field is spelled. */
export interface FieldSpelling<S extends z.ZodType> {
  schema: S;
  /** The value in the vendor's form; by default it stands as it is. */
  write?(value: Given<S>): unknown;
  /** The value in the program's form: null for "not set", undefined for "not shown". */
  read(answer: Members): unknown;
}

/** The argument in the field `name` of the vendor's bodies. `read` must fit the schema: the compiler can't see that. */
export function inField<S extends z.ZodType>(
  name: string,
  { schema, write = (value) => value, read }: FieldSpelling<S>,
) {
  return {
    schema,
    body: (value: Given<S>) => ({ [name]: write(value) }),
    shown: read as NonNullable<Argument<S>["shown"]>,
  };
}

/** An argument, and the calls that carry it. */
export interface SentArgument<
  A extends Argument<z.ZodType, never> = Argument<z.ZodType, never>,
  Update = unknown,
> {
  argument: A;
  isCreated: boolean;
  /** What changes it. Left out where nothing does, so that a change forces replacement. */
  update?: Update;
}

/** The create call takes it, and this call changes it. */
export function updatable<A extends Argument<z.ZodType, never>, const Update>(
  one: A,
  update: Update,
): SentArgument<A, Update> {
  return { argument: one, isCreated: true, update };
}

/** Only the create call takes it: changing it forces replacement. */
export function createOnly<A extends Argument<z.ZodType, never>>(one: A): SentArgument<A, never> {
  return {
    argument: withFacts(one, { replaces: true, reset: undefined, impact: undefined }),
    isCreated: true,
  };
}

/** The create call does not take it: this call sets and changes it. */
export function updateOnly<A extends Argument<z.ZodType, never>, const Update>(
  one: A,
  update: Update,
): SentArgument<A, Update> {
  return { argument: one, isCreated: false, update };
}

/** The argument where no call of the vendor's shows it. */
export function writeOnly<A extends Argument<z.ZodType, never>>(one: A): A {
  const { shown: _shown, ...rest } = withFacts(one, { unreadable: true });
  return rest as A;
}

function withFacts<A extends Argument<z.ZodType, never>>(one: A, itsFacts: FieldFacts): A {
  return { ...one, schema: field(one.schema, itsFacts) };
}
