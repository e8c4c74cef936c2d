import type { AnyDefinition } from "./definition";
import { ExpectedError, PartialFailure } from "./errors";
import { resourceLabel } from "./naming";
import { redacted } from "./redaction";
import { managedInputs } from "./state";

/** Runs an operation on a resource. What fails in it is told in the resource's name. */
export async function withResourceContext<T>(
  definition: AnyDefinition,
  about: { id?: string; values: Record<string, unknown> },
  work: () => Promise<T>,
): Promise<T> {
  return withoutSecrets(async () => {
    try {
      return await work();
    } catch (thrown) {
      if (thrown instanceof PartialFailure) throw thrown;
      const label = resourceLabel(definition, managedInputs(definition, about.values), about.id);
      throw withText(thrown, (text) => (text.startsWith(definition.type) ? text : `${label}: ${text}`));
    }
  });
}

/**
 * Runs the work. What an expected error quotes of a vendor was cleaned when it was built. A mistake of ours is told
 * without the secrets, and keeps its stack: it is what a bug report needs.
 */
export async function withoutSecrets<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ExpectedError) throw thrown;
    throw withText(thrown, redacted);
  }
}

/** The error with another text of what happened; a mistake of ours stays the same error, with its stack. */
function withText(thrown: unknown, change: (text: string) => string): Error {
  if (thrown instanceof ExpectedError)
    return new ExpectedError({ ...thrown.told, what: change(thrown.told.what) });
  if (!(thrown instanceof Error)) return new Error(change(String(thrown)));
  const message = change(thrown.message);
  return Object.assign(thrown, { message, stack: thrown.stack ? change(thrown.stack) : "" });
}
