import { z } from "zod";
import { field } from "../facts";

/** A kind of text, such as a country code: what is accepted, its one form, and what a refusal says. */
export interface TextKind {
  /** Completes "must be", with an example. */
  expected: string;
  /** The one form of an accepted text; undefined for a text that is refused. */
  form(text: string): string | undefined;
  /** What a refused text probably means. It quotes nothing of the text, which may be a secret. */
  hint?(text: string): string | undefined;
  /** Two different accepted texts in their one form. */
  examples: readonly [string, string];
}

export function textKind({ expected, form, hint, examples }: TextKind) {
  return field(
    z.string().refine((text) => form(text) !== undefined, {
      error: ({ input }) => {
        const meant = typeof input === "string" ? hint?.(input) : undefined;
        return `must be ${expected}${meant === undefined ? "" : `; ${meant}`}`;
      },
    }),
    { examples, canonical: (value) => (typeof value === "string" ? (form(value) ?? value) : value) },
  );
}
