import { collect } from "../../engine/command";

/** Kills every process that this one started, and all that those started. */
export async function killDescendants(): Promise<void> {
  const { stdout } = await collect("ps", ["-A", "-o", "pid=,ppid="]);
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => ({ pid, parent }));
  const found = new Set([process.pid]);
  // A child may be listed before its parent: look again until nothing is added.
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
  }
  found.delete(process.pid);
  for (const pid of found) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    // It has ended since it was listed, as `ps` itself has.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
