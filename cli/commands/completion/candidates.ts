import type { Argument, Command, Option } from "commander";
import { DependentArgument } from "../../dependent-argument";

/** What the last of the words after `ott` can become. None means that the shell offers files. */
export function candidates(ott: Command, words: readonly string[]): string[] {
  const [last = "", ...before] = words.toReversed();
  return possible(ott, before.toReversed(), last).filter((word) => word.startsWith(last));
}

function possible(ott: Command, before: readonly string[], last: string): readonly string[] {
  let command = ott;
  let option: Option | undefined;
  const given: string[] = [];
  for (const word of before) {
    const known = optionsOf(command).find(({ long, short }) => word === long || word === short);
    const inner = given.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (option !== undefined) option = undefined;
    else if (known) option = known.required || known.optional ? known : undefined;
    else if (inner && !word.startsWith("-")) command = inner;
    else if (!word.startsWith("-")) given.push(word);
  }
  if (option !== undefined) return option.argChoices ?? [];
  if (last.startsWith("-")) return optionsOf(command).map(({ long, short }) => long ?? short ?? "");
  return [...visibleCommands(command), ...argumentWords(command.registeredArguments[given.length], given)];
}

function argumentWords(argument: Argument | undefined, given: readonly string[]): readonly string[] {
  if (argument instanceof DependentArgument) return argument.candidates(given);
  return argument?.argChoices ?? [];
}

function visibleCommands(command: Command): string[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name());
}

function optionsOf(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}
