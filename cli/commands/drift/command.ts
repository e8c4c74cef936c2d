import type { Command } from "commander";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { type StackOptions, withOwnStackOptions } from "../../stack";
import { driftResult } from "./result";

export interface DriftOptions extends OutputOptions, StackOptions {
  full?: boolean;
  everywhere?: boolean;
  ignore?: string;
  baseline?: string;
  updateBaseline?: boolean;
}

/** `ott drift` */
export function addDrift(ott: Command, session: Session): void {
  const command = ott
    .command("drift")
    .description(
      "Compare the vendors with the state of a stack: what was changed outside the program, what is missing, what no " +
        "program manages. It reads only, and writes neither to a vendor nor to the state.",
    )
    .option("--full", "read each object, also where the list of its type shows no change")
    .option(
      "--everywhere",
      "look for unmanaged objects inside every parent, such as the platforms of each stream",
    )
    .option("--ignore <file>", "leave out what this file names (default: .ott-drift-ignore, if it exists)")
    .option(
      "--baseline <file>",
      "drift that stands in this file is known: only new drift changes the exit code",
    )
    .option("--update-baseline", "write all drift of this run into the baseline");
  withOwnStackOptions(withOutputOptions(command, driftResult))
    .addHelpText(
      "after",
      examples(
        "ott drift",
        "ott drift --cwd infra --stack prod --format markdown --output drift.md",
        "ott drift --baseline drift.json --update-baseline",
        "ott drift --baseline drift.json",
      ),
    )
    .action(async (options: DriftOptions) => {
      const { drift } = await import("./run.js");
      return drift(options, session);
    });
}
