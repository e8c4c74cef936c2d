import { z } from "zod";
import type { EncoraStreamOperation } from "../client";

/** Whose eyes a question is asked with: viewers see less than administrators, by calls of their own. */
const views = ["admin", "viewers"] as const;
export type View = (typeof views)[number];

/** One call for everybody, or one for each view. */
export type Calls = EncoraStreamOperation | Readonly<Record<View, EncoraStreamOperation>>;

const view = z
  .enum(views)
  .describe(
    "`admin`: everything, whatever its status. `viewers`: what is published, as the account's own territory and plan " +
      "show it. Defaults to `admin`.",
  )
  .optional();

/** The argument that chooses the view, where there is one to choose. */
export function viewArgument(calls: Calls): Record<string, z.ZodType<unknown>> {
  return typeof calls === "string" ? {} : { view };
}

export function viewOf(inputs: Readonly<Record<string, unknown>>): View {
  return inputs.view === "viewers" ? "viewers" : "admin";
}

/** The call that these arguments ask. */
export function callOf(calls: Calls, inputs: Readonly<Record<string, unknown>>): EncoraStreamOperation {
  return typeof calls === "string" ? calls : calls[viewOf(inputs)];
}

export function allCalls(calls: Calls): readonly EncoraStreamOperation[] {
  return typeof calls === "string" ? [calls] : views.map((one) => calls[one]);
}
