import { Ambiguous, reasonOf } from "./errors";
import type { Runtime } from "./runtime";

/** The pauses between looks, in milliseconds: 31 seconds in all, since vendors apply writes late and lists lag. */
const pauses = [1_000, 2_000, 4_000, 8_000, 16_000];

/** For how many seconds `lookRepeatedly` waits in all, for messages. The looks themselves come on top. */
export const lookSeconds = pauses.reduce((sum, pause) => sum + pause, 0) / 1000;

/**
 * Looks, and looks again after each pause, until something is seen; undefined if nothing is. A look that gets no answer
 * counts as one that saw nothing, but for the last one, whose failure is thrown. Any other failure is thrown at once.
 */
export async function lookRepeatedly<T>(
  runtime: Pick<Runtime, "pause">,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const pause of pauses) {
    const seen = await look().catch(unanswered);
    if (seen !== undefined) return seen;
    await runtime.pause(pause);
  }
  return look();
}

function unanswered(thrown: unknown): undefined {
  if (!(thrown instanceof Ambiguous)) throw thrown;
}

/** What a look-up failed with, as the second half of a sentence. */
export function lookFailure(thrown: unknown): string {
  return `looking it up failed: ${reasonOf(thrown)}`;
}
