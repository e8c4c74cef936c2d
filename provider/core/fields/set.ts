import { z } from "zod";
import { field } from "../facts";

/** An unordered list in which each item counts once. */
export function setOf<S extends z.ZodType>(item: S) {
  return field(z.array(item), { set: true });
}
