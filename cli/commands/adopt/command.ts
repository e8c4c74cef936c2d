import type { Command } from "commander";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { type StackOptions, withStackOptions } from "../../stack";
import { adoptResult } from "./result";

export interface AdoptOptions extends OutputOptions, StackOptions {
  name?: string[];
  program: string;
  yes?: boolean;
}

/** `ott adopt TYPES` */
export function addAdopt(ott: Command, session: Session): void {
  const command = ott
    .command("adopt")
    .description(
      "Manage objects that exist: list them, write a program that has them, put them into the state, and prove it by a " +
        "preview without a change. Nothing is changed at the vendors.",
    )
    .argument("<types...>", "types to list, as in fivecents:PushStream or encorastream:*")
    .option("--name <patterns...>", "only objects whose name or title is one of these, as in live/*")
    .option("--program <file>", "the file of the program that is written, beside Pulumi.yaml", "index.ts")
    .option("--yes", "adopt without a question");
  withStackOptions(withOutputOptions(command, adoptResult))
    .addHelpText(
      "after",
      examples(
        "ott adopt 'fivecents:*'",
        "ott adopt fivecents:PushStream --name 'live/*' --stack prod",
        "ott adopt 'encorastream:*' 'contentpool:*' --program catalogue.ts --yes",
      ),
    )
    .action(async (types: string[], options: AdoptOptions) => {
      const { adopt } = await import("./run.js");
      return adopt(types, options, session);
    });
}
