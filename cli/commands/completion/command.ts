import { Argument, type Command } from "commander";
import { examples } from "../../help";
import type { Session } from "../../session";
import { candidates } from "./candidates";
import { type Shell, scripts } from "./scripts";

/** `ott completion SHELL`, and the hidden `ott complete` that its scripts ask. */
export function addCompletion(ott: Command, session: Session): void {
  const { output } = session.surroundings;
  ott
    .command("completion")
    .description("Print the script that completes the words of ott in your shell.")
    .addArgument(new Argument("<shell>", "your shell").choices(Object.keys(scripts)))
    .addHelpText(
      "after",
      examples(
        "source <(ott completion bash)    # in ~/.bashrc",
        "source <(ott completion zsh)     # in ~/.zshrc, after compinit",
        "ott completion fish > ~/.config/fish/completions/ott.fish",
      ),
    )
    .action((shell: Shell) => {
      output.write(scripts[shell]);
    });
  ott
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action((words: string[]) => {
      for (const word of candidates(ott, words)) output.write(`${word}\n`);
    });
}
