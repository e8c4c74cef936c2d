import type { z } from "zod";
import type { Context } from "../core/definition";
import { type FieldFacts, field } from "../core/facts";
import type { FiveCentsClient } from "./client";
import { commaText, record } from "./codecs";
import type { Stream } from "./stream";

export type Body = Record<string, unknown>;

/** How a body spells a list of texts: as comma text, or as a list. */
export type Lists = (list: readonly string[] | undefined) => string | readonly string[];

/** One argument of a stream: its schema, and how the vendor's calls spell it. */
export interface StreamArgument {
  schema: z.ZodType;
  /** The body of the call that changes it alone, or its members of a body that several share. */
  body(value: unknown, lists: Lists): Body;
  /** Its members of a create's body, where those are others; undefined for a value that no create can say. */
  created?(value: unknown, lists: Lists): Body | undefined;
  /** What a read of the stream shows of it. Left out where none does. */
  shown?(stream: Stream, known: unknown, context: Context<FiveCentsClient>): unknown;
}

type Given<S extends z.ZodType> = NonNullable<z.infer<S>>;

/** Keeps the types of an argument together while it is written. */
export function argument<S extends z.ZodType>(one: {
  schema: S;
  body(value: Given<S>, lists: Lists): Body;
  created?(value: Given<S>, lists: Lists): Body | undefined;
  shown?(
    stream: Stream,
    known: Given<S> | undefined,
    context: Context<FiveCentsClient>,
  ): Given<S> | undefined | Promise<Given<S>>;
}) {
  return one;
}

/**
 * A setting: written by a call of its own, and always sent complete, since whether the vendor keeps or resets
 * what a call leaves out is undocumented. Creates and reads have it under the vendor's name of it.
 */
export function setting<S extends z.ZodType>(
  name: string,
  one: {
    schema: S;
    body(value: Given<S>, lists: Lists): Body;
    from(shown: Body, known: Given<S> | undefined): Given<S>;
  },
) {
  return {
    schema: one.schema,
    body: (value: Given<S>, lists: Lists = commaText) => one.body(value, lists),
    created: (value: Given<S>, lists: Lists): Body | undefined => ({ [name]: one.body(value, lists) }),
    shown(stream: Stream, known: Given<S> | undefined): Given<S> | undefined {
      const shown = record(stream[name]);
      return Object.keys(shown).length === 0 ? undefined : one.from(shown, known);
    },
  };
}

/** The argument in a kind of stream that takes it at its making only: a change makes a new stream. */
export function createOnly<A extends StreamArgument>(one: A, itsFacts: FieldFacts = {}): A {
  return {
    ...one,
    schema: field(one.schema, { ...itsFacts, replaces: true, reset: undefined, impact: undefined }),
  };
}
