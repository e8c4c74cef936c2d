import { z } from "zod";
import type { Listed } from "../core/definition";
import { Members } from "../core/members";
import type { VendorObject } from "./envelope";

/** What the vendor sets itself on nearly every object: an id and two times. */

export const times = {
  createdAt: z.string().describe("When the object was made, in RFC 3339."),
  updatedAt: z.string().describe("When the object was last changed, in RFC 3339."),
};

export function timesOf(object: VendorObject) {
  return { createdAt: shownText(object.created_at), updatedAt: shownText(object.updated_at) };
}

/** A text that the vendor sets itself; undefined where it shows none. */
export function shownText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function shownNumber(value: unknown): number | undefined {
  return new Members({ value }).number("value") ?? undefined;
}

/** One object of a list. `created_at` is left out where the list does not show it. */
export function listedObject<Inputs, Outputs>(
  object: VendorObject,
  live: Listed<Inputs, Outputs>["live"],
  id = String(object.id),
): Listed<Inputs, Outputs> {
  const createdAt = Date.parse(String(object.created_at));
  return { id, live, ...(Number.isNaN(createdAt) ? {} : { createdAt }) };
}
