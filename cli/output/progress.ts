import { redacted } from "../../provider/core/redaction";
import type { TextStream } from "../surroundings";

/** One line that says what a command is doing, written over by the next. Only a terminal shows it. */
export class Progress {
  private isShown = false;

  constructor(private readonly stream: TextStream) {}

  show(text: string): void {
    if (!this.stream.isTTY) return;
    this.clear();
    this.stream.write(redacted(text));
    this.isShown = true;
  }

  clear(): void {
    if (this.isShown) this.stream.write("\r\x1b[K");
    this.isShown = false;
  }
}
