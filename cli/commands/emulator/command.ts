import { type Command, InvalidArgumentError, Option } from "commander";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { emulatorResult } from "./result";

export interface EmulatorCommandOptions extends OutputOptions {
  port: number;
  state?: string;
  deployMilliseconds: number;
  requestsPerSecond: number;
}

/** `ott emulator` */
export function addEmulator(ott: Command, session: Session): void {
  const command = ott
    .command("emulator")
    .description("Start the three vendors on 127.0.0.1, with a page that shows what they hold, until Ctrl-C.")
    .addOption(new Option("--port <number>", "TCP port; 0 takes any free one").default(8600).argParser(count))
    .option("--state <file>", "keep what the vendors hold in this file; one emulator at a time can use it")
    .addOption(
      new Option("--deploy-milliseconds <number>", "how long a 5centsCDN stream stays Deploying")
        .default(1000)
        .argParser(count),
    )
    .addOption(
      new Option("--requests-per-second <number>", "5centsCDN's limit for each account; 0 for none")
        .default(5)
        .argParser(count),
    );
  withOutputOptions(command, emulatorResult)
    .addHelpText("after", examples("ott emulator", "ott emulator --port 0 --state emulator.json --json"))
    .action(async (options: EmulatorCommandOptions) => {
      const { runEmulator } = await import("./run.js");
      return runEmulator(options, session);
    });
}

function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}
