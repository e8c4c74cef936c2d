import { readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";

/** A JSON file that is always whole: written beside itself and moved into place. Its folder exists already. */
export class StateFile {
  readonly #path: string;
  #running: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** The file's content, or undefined when there is no file yet. Throws when it is not JSON. */
  read(): unknown {
    let text: string;
    try {
      text = readFileSync(this.#path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      return undefined;
    }
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`${this.#path} is not JSON: delete it or name another state file`);
    }
  }

  /** Resolves when the content as it is now, or newer, is in the file. Callers at one time share one write. */
  write(content: () => unknown): Promise<void> {
    this.#waiting ??= (async () => {
      await this.#running?.catch(() => {});
      this.#running = this.#waiting;
      this.#waiting = undefined;
      const beside = `${this.#path}.new`;
      await writeFile(beside, JSON.stringify(content()), { mode: 0o600 });
      await rename(beside, this.#path);
    })();
    return this.#waiting;
  }
}
