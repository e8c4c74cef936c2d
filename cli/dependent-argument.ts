import { Argument } from "commander";

/** An argument of a command whose possible words depend on the words before it. */
export class DependentArgument extends Argument {
  constructor(
    flags: string,
    description: string,
    readonly candidates: (before: readonly string[]) => readonly string[],
  ) {
    super(flags, description);
  }
}
