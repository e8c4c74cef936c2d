import { failure } from "../../core/errors";
import { record } from "../envelope";

/**
 * The object of an answer about one. What the vendor answers for a key that it does not know is not documented: an empty
 * output or a list is no object.
 */
export function askedObject(noun: string, sourceKey: string, output: unknown): Record<string, unknown> {
  const shown = record(output);
  if (shown.source_key === sourceKey) return shown;
  throw failure({
    what: `the vendor's answer shows no ${noun} ${sourceKey}`,
    state: "Nothing was changed",
    remedy: "Check the key and the account",
  });
}
