import type { Command } from "commander";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { type StackOptions, withStackOptions } from "../../stack";
import { recoverResult } from "./result";

export interface RecoverOptions extends OutputOptions, StackOptions {
  yes?: boolean;
  forgetUnclear?: boolean;
}

/** `ott recover` */
export function addRecover(ott: Command, session: Session): void {
  const command = ott
    .command("recover")
    .description(
      "After a killed run: look for the object of each create that the run did not end. What exists is put into the state, " +
        "what does not exist is forgotten. Both are shown first. Nothing is changed at the vendors.",
    )
    .option("--yes", "change the state without a question")
    .option("--forget-unclear", "also forget creates of which nobody can say whether their object exists");
  withStackOptions(withOutputOptions(command, recoverResult))
    .addHelpText(
      "after",
      examples("ott recover", "ott recover --cwd infra --stack prod", "ott recover --yes --json"),
    )
    .action(async (options: RecoverOptions) => {
      const { recover } = await import("./run.js");
      return recover(options, session);
    });
}
