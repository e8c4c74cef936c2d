import { appendFileSync } from "node:fs";

/** One line of the debug log: ids, status, tries and waits. There is no field that could hold a secret. */
export interface DebugLine {
  account: string;
  operation: string;
  method: string;
  path: string;
  attempt: number;
  status?: number;
  requestId?: string;
  milliseconds?: number;
  waitMilliseconds?: number;
  failure?: string;
}

/** Whether a failure to write was told. Once is enough: each request would fail the same way. */
let wasTold = false;

/**
 * Writes JSON lines where `OTT_LOG=debug` asks for them: to the file that `OTT_LOG_FILE` names, else to stderr,
 * which the engine shows as errors. A log that can't be written costs its lines, and never a request.
 */
export function debugLog(line: DebugLine): void {
  if (process.env.OTT_LOG !== "debug") return;
  const text = `${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`;
  const file = process.env.OTT_LOG_FILE;
  try {
    if (file) appendFileSync(file, text, { mode: 0o600 });
    else process.stderr.write(text);
  } catch (thrown) {
    if (wasTold) return;
    wasTold = true;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    console.error(`warning: the debug log can't be written, its lines are lost (OTT_LOG_FILE): ${reason}`);
  }
}
