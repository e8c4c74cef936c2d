import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { failure, messageOf } from "../../provider/core/errors";
import { type ExitCode, exitCodes } from "../exit-codes";
import type { Session } from "../session";
import { masked } from "./masked";
import type { ResultKind } from "./result";
import { plainStyle, type Style, styleOf } from "./style";

export interface OutputOptions {
  format: string;
  output?: string;
  exitCode: boolean;
}

/** The options of a command that has a result. */
export function withOutputOptions<Result>(command: Command, kind: ResultKind<Result>): Command {
  const formats = ["text", "json", ...Object.keys(kind.formats)];
  return command
    .addOption(new Option("--format <format>", "how the result is written").choices(formats).default("text"))
    .addOption(new Option("--json", "the same as --format json").implies({ format: "json" }))
    .option("--output <file>", "write the result into a file")
    .addOption(
      new Option("--exit-code <boolean>", "false: exit with 0 whatever the result says")
        .default(true)
        .argParser(truth),
    );
}

/** Writes the result of the run, and settles its exit code. */
export async function report<Result>(
  session: Session,
  kind: ResultKind<Result>,
  { result, options, code }: { result: Result; options: OutputOptions; code: ExitCode },
): Promise<void> {
  const shown = masked(result);
  session.progress.clear();
  if (options.output === undefined) {
    const { output, environment } = session.surroundings;
    output.write(written(kind, shown, options.format, styleOf(output, environment)));
  } else {
    await store(session, options.output, written(kind, shown, options.format, plainStyle));
  }
  session.exitCode = options.exitCode ? code : exitCodes.clean;
}

function written<Result>(kind: ResultKind<Result>, result: Result, format: string, style: Style): string {
  if (format === "json") {
    const { version: schemaVersion, command } = kind;
    return `${JSON.stringify({ schemaVersion, command, ...result }, undefined, 2)}\n`;
  }
  const text = kind.formats[format]?.(result) ?? kind.text(result, style);
  return text.endsWith("\n") ? text : `${text}\n`;
}

async function store({ surroundings }: Session, path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(surroundings.folder, path), text);
  } catch (thrown) {
    throw failure({
      what: `The result could not be written: ${messageOf(thrown)}`,
      state: "It is not stored anywhere",
      remedy: "Name in `--output` a file in a folder that exists",
    });
  }
}

function truth(text: string): boolean {
  if (text === "true" || text === "false") return text === "true";
  throw new InvalidArgumentError("It must be true or false.");
}
