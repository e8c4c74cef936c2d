import { engineLog } from "./engine-log";

/** Shows how far something has come: on a terminal in place of the line before, and nowhere else. */
export async function progress(text: string): Promise<void> {
  try {
    const log = await engineLog();
    await log?.info(text, undefined, undefined, true);
  } catch {
    // Nobody waits for this line.
  }
}
