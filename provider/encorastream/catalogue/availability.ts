import type { Problem } from "../../core/definition";
import { field } from "../../core/facts";
import { canonicalInstant, instant } from "../../core/fields";
import { text } from "../argument";

/** From when to when viewers can watch, in the two fields that several kinds of content have. */

export const availableFrom = text(
  "available_from",
  field(instant().describe("When viewers can start to watch, as in 2026-03-01T19:00:00Z."), {
    impact: "viewers can watch from another time on",
  }).optional(),
);

export const availableUntil = text(
  "available_until",
  field(
    instant().describe(
      "When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end.",
    ),
    { impact: "viewers can watch until another time" },
  ).optional(),
);

/** The problem of an end that is not after its start. */
export function availabilityProblems(inputs: {
  availableFrom?: string | undefined;
  availableUntil?: string | undefined;
}): Problem[] {
  const from = canonicalInstant(inputs.availableFrom ?? "");
  const until = canonicalInstant(inputs.availableUntil ?? "");
  if (from === undefined || until === undefined || from < until) return [];
  return [{ path: "availableUntil", text: "must be after availableFrom" }];
}
