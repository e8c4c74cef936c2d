import type { Command } from "commander";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { type StackOptions, withStackOptions } from "../../stack";
import { doctorResult } from "./result";

/** `ott doctor` */
export function addDoctor(ott: Command, session: Session): void {
  const command = ott
    .command("doctor")
    .description(
      "Check the engine, Node, the packages, the state backend, and each vendor's settings and credential with one " +
        "harmless call. Every problem comes with its remedy.",
    );
  withStackOptions(withOutputOptions(command, doctorResult))
    .addHelpText(
      "after",
      examples("ott doctor", "ott doctor --cwd infra --stack prod", "ott doctor --format json"),
    )
    .action(async (options: OutputOptions & StackOptions) => {
      const { doctor } = await import("./run.js");
      return doctor(options, session);
    });
}
