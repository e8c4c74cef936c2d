import { Command } from "commander";
import { commands } from "./commands";
import type { Session } from "./session";

/** The command `ott`. Its parts end in an exception, and never the process. */
export function ottCommand(session: Session): Command {
  const { output, errors } = session.surroundings;
  const ott = new Command("ott")
    .description("Works beside Pulumi with the accounts of streaming vendors.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("Nothing was sent. Add --help to see the options and examples.");
  for (const add of commands) add(ott, session);
  return ott;
}
