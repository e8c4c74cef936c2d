import type { Argument, Command, Option } from "commander";
import { ottCommand } from "../cli/program";
import { Session } from "../cli/session";
import { code, generatedNotice, table } from "./markdown";

const introduction = `# The command ott

\`npx ott\` comes with the package. \`ott help <command>\` prints what this page says of a command.

| Exit code | Meaning |
| --- | --- |
| 0 | The command worked, and there is nothing to report. |
| 1 | An error, or a problem that was found. |
| 2 | The command worked, and found changes or drift. |

With \`--exit-code=false\` a command that worked exits with 0 whatever its result says.

Credentials and settings come from the environment, as the [configuration](reference/configuration.md) lists them. With
\`--stack\` or \`--cwd\` they come from the stack's config first. They are masked in everything that is printed.

\`--format json\` writes the result with a \`schemaVersion\`. The package's folder \`schemas\` has a JSON Schema for each
command. Progress is shown on a terminal alone, and colours as well; \`NO_COLOR\` turns them off.
`;

/** The page of every command, made from the command's own help. */
export function cliPage(): string {
  const text = { write: () => undefined };
  const session = new Session({
    input: process.stdin,
    output: text,
    errors: text,
    environment: {},
    folder: ".",
    openBrowser: () => undefined,
    untilStopped: async () => undefined,
  });
  return `${generatedNotice}${introduction}${sectionsOf(ottCommand(session), "").join("")}`;
}

function sectionsOf(command: Command, parent: string): string[] {
  const name = `${parent}${command.name()}`;
  const inner = command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== "help");
  return [
    ...(inner.length === 0 ? [sectionOf(command, name)] : []),
    ...inner.flatMap((one) => sectionsOf(one, `${name} `)),
  ];
}

function sectionOf(command: Command, name: string): string {
  const words = command.registeredArguments.map(argumentRow);
  const options = command.options.filter(({ hidden }) => !hidden).map(optionRow);
  return [
    `\n## ${name}\n\n${command.description()}\n`,
    `\n\`\`\`sh\n${examplesOf(command).join("\n")}\n\`\`\`\n`,
    words.length === 0 ? "" : `\n${table(["Argument", "Meaning"], words)}`,
    options.length === 0 ? "" : `\n${table(["Option", "Environment variable", "Meaning"], options)}`,
  ].join("");
}

function argumentRow(argument: Argument): string[] {
  const { argChoices: choices } = argument;
  return [code(argument.name()), `${argument.description}${choicesText(choices)}`];
}

function optionRow(option: Option): string[] {
  const fallback = option.defaultValue;
  const isTold = typeof fallback === "string" || typeof fallback === "number";
  const meaning = `${option.description}${choicesText(option.argChoices)}${isTold ? ` (default: ${fallback})` : ""}`;
  return [code(option.flags), option.envVar === undefined ? "none" : code(option.envVar), prose(meaning)];
}

/** Without what a browser would take for a tag. */
function prose(text: string): string {
  return text.replaceAll("<", "\\<");
}

function choicesText(choices: readonly string[] | undefined): string {
  return choices === undefined ? "" : `: ${choices.map(code).join(", ")}`;
}

/** The examples of its help. */
function examplesOf(command: Command): string[] {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help.split("\n").flatMap((line) => /^ {2}\$ (.*)$/.exec(line)?.slice(1) ?? []);
}
