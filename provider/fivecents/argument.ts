import type { z } from "zod";
import { type Argument, type Body, argument as coreArgument, type Seen } from "../core/argument";
import type { ShownValue } from "../core/live";
import type { Members } from "../core/members";
import type { FiveCentsClient } from "./client";
import { commaText } from "./codecs";
import type { Spellings } from "./spellings";

/** What the spelling of an argument depends on at 5centsCDN. */
export interface Wire {
  client: FiveCentsClient;
  /** How a body spells a list of texts: as comma text, or as a list. */
  lists(list: readonly string[] | undefined): string | readonly string[];
  /** What the account writes where the vendor's pages contradict each other. */
  spellings: Spellings;
}

/** The spelling of an account's bodies, with lists as comma text where nothing else is said. */
export function wireOf({ client }: { client: FiveCentsClient }, lists: Wire["lists"] = commaText): Wire {
  return { client, lists, spellings: client.spellings };
}

export type StreamArgument<S extends z.ZodType = z.ZodType> = Argument<S, Wire>;

/** An argument of a stream. */
export const argument = <S extends z.ZodType>(one: StreamArgument<S>) => coreArgument<S, Wire>(one);

type Given<S extends z.ZodType> = NonNullable<z.infer<S>>;

export interface Setting<S extends z.ZodType> extends StreamArgument<S> {
  createBody(value: Given<S>, wire: Wire): Body;
  shown(answer: Members, known: Given<S> | undefined, wire: Wire): Seen<S>;
}

/**
 * A setting: written by a call of its own, and always sent complete, since whether the vendor keeps or resets what a
 * call leaves out is undocumented. Creates and reads have it under the vendor's `name` of it.
 */
export function setting<S extends z.ZodType>(
  name: string,
  one: Pick<StreamArgument<S>, "schema" | "body"> & {
    from(shown: Members, spellings: Spellings, known: Given<S> | undefined): ShownValue<Given<S>>;
  },
): Setting<S> {
  return {
    schema: one.schema,
    body: (value, wire) => one.body(value, wire),
    createBody: (value, wire): Body => ({ [name]: one.body(value, wire) }),
    shown(answer, known, { spellings }) {
      if (answer.isEmpty(name)) return null;
      const inside = answer.inside(name);
      return inside && one.from(inside, spellings, known);
    },
  };
}
