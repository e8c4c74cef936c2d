import type { Failure } from "../../provider/core/errors";

/** A failure of which a test only needs what happened. */
export function told(what: string): Failure {
  return { what, state: "Nothing was changed", remedy: "Try again" };
}
