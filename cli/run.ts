import { CommanderError } from "commander";
import { ExpectedError, failureText, messageOf } from "../provider/core/errors";
import { type ExitCode, exitCodes } from "./exit-codes";
import { ottCommand } from "./program";
import { Session } from "./session";
import type { Surroundings } from "./surroundings";

/** Runs `ott` with these words, and answers with its exit code. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const session = new Session(surroundings);
  try {
    await ottCommand(session).parseAsync(words, { from: "user" });
    return session.exitCode;
  } catch (thrown) {
    // Commander has printed the help, or what is wrong with the words.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.clean : exitCodes.error;
    session.note(`error: ${thrown instanceof ExpectedError ? thrown.message : mistakeText(thrown)}`);
    return exitCodes.error;
  } finally {
    session.progress.clear();
  }
}

function mistakeText(thrown: unknown): string {
  return failureText({
    what: `ott failed unexpectedly: ${messageOf(thrown)}`,
    state: "What was sent until then is not known here",
    remedy: "Run it again with OTT_LOG=debug, and report the error with the log",
  });
}
