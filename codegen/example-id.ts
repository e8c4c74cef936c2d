import type { AnyDefinition } from "../provider/core/definition";

/** Ids as the vendors show them, where a definition's message names none. */
const shown = ["0197a1b2-3c4d-7e5f-8a6b-9c0d1e2f3a4b", "106256", "defaults"];

/** An id in the form that the definition asks for. */
export function exampleIdOf({ type, id, wholeId, examples }: AnyDefinition): string {
  const named = /as in (\S+)$/.exec(id.safeParse("").error?.issues[0]?.message ?? "")?.[1];
  const whole = wholeId?.("1", examples[0]?.inputs ?? {});
  const found = [named, whole, ...shown].find((candidate) => id.safeParse(candidate).success);
  if (found === undefined) throw new Error(`${type}: no example of an id is valid`);
  return found;
}
