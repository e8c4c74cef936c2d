import { engineLog } from "./engine-log";

/** Shows a warning on the stack. What a provider prints is shown as mere information, and so the last resort. */
export async function warn(text: string): Promise<void> {
  try {
    const log = await engineLog();
    if (log) await log.warn(text);
    else console.warn(`warning: ${text}`);
  } catch {
    console.warn(`warning: ${text}`);
  }
}
