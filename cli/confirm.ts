import { createInterface } from "node:readline";
import { failure } from "../provider/core/errors";
import type { Session } from "./session";

/** What a command is about to change. */
export interface Change {
  /** As a sentence without its full stop, as in "push.delete changes the account". */
  what: string;
  /** The question on a terminal, as in "Send it?". */
  question: string;
  /** Whether `--yes` was given. */
  yes: boolean;
}

/**
 * Asks the user on a terminal before something is changed. Where there is none, as in CI, only `--yes` lets it happen.
 * @throws if the user does not agree
 */
export async function confirm(session: Session, { what, question, yes }: Change): Promise<void> {
  if (yes) return;
  const { input, errors } = session.surroundings;
  if (!input.isTTY || !errors.isTTY) {
    throw failure({ what, state: "Nothing was sent", remedy: "Add `--yes` to send it without a question" });
  }
  session.progress.clear();
  errors.write(`${what}. ${question} [y/N] `);
  const answer = await firstLine(input);
  if (/^y(es)?$/i.test(answer.trim())) return;
  throw failure({
    what: "The question was not answered with y",
    state: "Nothing was sent",
    remedy: "Run it again to send it",
  });
}

function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, terminal: false });
    lines.once("line", (line) => {
      resolve(line);
      lines.close();
    });
    lines.once("close", () => resolve(""));
  });
}
