import { redacted } from "../provider/core/redaction";
import { type ExitCode, exitCodes } from "./exit-codes";
import { Progress } from "./output/progress";
import type { Surroundings } from "./surroundings";

/** One run of `ott`: what it prints, and the exit code that it ends with. Nothing that it prints holds a secret. */
export class Session {
  exitCode: ExitCode = exitCodes.clean;
  readonly progress: Progress;

  constructor(readonly surroundings: Surroundings) {
    this.progress = new Progress(surroundings.errors);
  }

  /** Prints what the user asked for. */
  print(text: string): void {
    this.progress.clear();
    this.surroundings.output.write(`${redacted(text)}\n`);
  }

  /** Tells something beside the result, on stderr. */
  note(text: string): void {
    this.progress.clear();
    this.surroundings.errors.write(`${redacted(text)}\n`);
  }
}
