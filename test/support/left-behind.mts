/** What a run of the tests leaves in its temporary folder, and which of its processes go on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const GRACE_MILLISECONDS = 5000;
const RETRY_MILLISECONDS = 100;

export interface RunningProcess {
  pid: number;
  command: string;
}

/**
 * The processes whose environment names the folder as `TMPDIR`: all that came of a run that was given it. A process
 * that is about to end has some seconds to do so. Only Linux shows the environment; elsewhere the answer is empty.
 */
export async function processesOf(folder: string, graceMilliseconds = GRACE_MILLISECONDS) {
  const end = performance.now() + graceMilliseconds;
  let running = runningProcessesOf(folder);
  while (running.length > 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    running = runningProcessesOf(folder);
  }
  return running;
}

/** What stands in the folder, without the caches that Node and ts-node keep there. */
export function entriesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !/^(node-compile-cache|ts-node-.+)$/.test(name))
    .sort();
}

function runningProcessesOf(folder: string): RunningProcess[] {
  if (!existsSync("/proc/self/environ")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const variables = words(join("/proc", name, "environ"));
      if (!variables.includes(`TMPDIR=${folder}`)) return [];
      return [{ pid: Number(name), command: words(join("/proc", name, "cmdline")).join(" ") }];
    });
}

/** The words of a file of /proc; none where the process has just ended, or is another user's. */
function words(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\0");
  } catch {
    return [];
  }
}
