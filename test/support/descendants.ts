import { collect } from "../../tools/pulumi/command";

/**
 * Kills every process that this one started, and all that those started. Each is stopped before its children are
 * looked for: what is stopped starts no more of them.
 */
export async function killDescendants(): Promise<void> {
  const stopped = new Set<number>();
  for (let found = await descendants(); ; found = await descendants()) {
    const running = found.filter((pid) => !stopped.has(pid));
    if (running.length === 0) break;
    for (const pid of running) if (signal(pid, "SIGSTOP")) stopped.add(pid);
  }
  for (const pid of stopped) signal(pid, "SIGKILL");
}

async function descendants(): Promise<number[]> {
  const { stdout } = await collect("ps", ["-A", "-o", "pid=,ppid=,comm="]);
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , command]) => command !== "ps")
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
  const found = new Set([process.pid]);
  // A child may be listed before its parent: look again until nothing is added.
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
  }
  found.delete(process.pid);
  return [...found];
}

/** Says whether the process was still there. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
