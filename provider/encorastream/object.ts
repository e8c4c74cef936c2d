import { z } from "zod";
import type { Candidate, Created } from "../core/definition";
import { ExpectedError } from "../core/errors";
import type { Answered } from "./client";
import type { VendorObject } from "./envelope";

/** What the vendor sets itself on nearly every object: an id and two times. */

export const times = {
  createdAt: z.string().describe("When the object was made, in RFC 3339.").optional(),
  updatedAt: z.string().describe("When the object was last changed, in RFC 3339.").optional(),
};

export function timesOf(object: VendorObject) {
  return { createdAt: shownText(object.created_at), updatedAt: shownText(object.updated_at) };
}

/** A text that the vendor sets itself; undefined where it shows none. */
export function shownText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function shownNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What a create call answered; without an id the core looks the object up. */
export function createdOf<Outputs>(
  { object, revision }: Answered,
  outputs?: Partial<Outputs>,
): Created<Outputs> {
  const id = shownText(object.id);
  return id === undefined ? {} : { id, revision, ...(outputs ? { outputs } : {}) };
}

/** A match of a look-up. Its age decides whether it is ours, so that one without a time is an error. */
export function candidateOf(object: VendorObject, id = String(object.id)): Candidate {
  const createdAt = Date.parse(String(object.created_at));
  if (Number.isNaN(createdAt))
    throw new ExpectedError(`the vendor shows the object ${id} without created_at: its age is not known`);
  return { id, createdAt };
}
