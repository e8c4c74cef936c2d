/**
 * Ends the set-up with something that the user can fix: what happened, what was changed, the remedy.
 * `runSetUp` shows it without a stack.
 */
export function fail(...sentences) {
  throw new SetUpError(sentences.join("\n"));
}

export class SetUpError extends Error {}
