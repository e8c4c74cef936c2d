import type { z } from "zod";
import type { Shown, ShownValue } from "../core/definition";
import { type FieldFacts, field } from "../core/facts";
import { Members, type Note } from "../core/members";
import type { FiveCentsClient } from "./client";
import { commaText, isEmpty, record } from "./codecs";
import { type Spellings, usualSpellings } from "./spellings";
import type { Stream } from "./stream";

export type Body = Record<string, unknown>;

/** How a body spells a list of texts: as comma text, or as a list. */
export type Lists = (list: readonly string[] | undefined) => string | readonly string[];

/** How the account's bodies spell what the vendor's pages disagree on. */
export interface Spelt {
  lists: Lists;
  spellings: Spellings;
}

/** Comma text and the usual words. */
export const usuallySpelt: Spelt = { lists: commaText, spellings: usualSpellings };

/** What a read has at hand. Without a `note` unknown spellings are passed over in silence. */
export interface Reading {
  client: FiveCentsClient;
  note?: Note;
}

/** The members of a stream's answer. */
export function membersOf(stream: Stream, { note }: Reading): Members {
  return new Members(stream, note);
}

/** One argument of a stream: its schema, and how the vendor's calls spell it. */
export interface StreamArgument {
  schema: z.ZodType;
  /** The body of the call that changes it alone, or its members of a body that several share. */
  body(value: unknown, spelt: Spelt): Body;
  /** Its members of a create's body, where those are others; undefined for a value that no create can say. */
  created?(value: unknown, spelt: Spelt): Body | undefined;
  /** What a read of the stream shows of it. Left out where none does. */
  shown?(stream: Stream, known: unknown, reading: Reading): unknown;
}

type Given<S extends z.ZodType> = NonNullable<z.infer<S>>;
type ShownOf<S extends z.ZodType> = ShownValue<Given<S>> | null | undefined;

/** Keeps the types of an argument together while it is written. */
export function argument<S extends z.ZodType>(one: {
  schema: S;
  body(value: Given<S>, spelt: Spelt): Body;
  created?(value: Given<S>, spelt: Spelt): Body | undefined;
  shown?(stream: Stream, known: Given<S> | undefined, reading: Reading): ShownOf<S> | Promise<ShownOf<S>>;
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
    body(value: Given<S>, spelt: Spelt): Body;
    from(shown: Members, spellings: Spellings, known: Given<S> | undefined): Shown<Given<S>>;
  },
) {
  return {
    schema: one.schema,
    body: (value: Given<S>, spelt: Spelt) => one.body(value, spelt),
    created: (value: Given<S>, spelt: Spelt): Body | undefined => ({ [name]: one.body(value, spelt) }),
    shown(
      stream: Stream,
      known: Given<S> | undefined,
      { client, note }: Reading,
    ): Shown<Given<S>> | null | undefined {
      const shown = stream[name];
      if (shown === undefined) return undefined;
      if (isEmpty(shown)) return null;
      return one.from(new Members(record(shown), note, `${name}.`), client.spellings, known);
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
