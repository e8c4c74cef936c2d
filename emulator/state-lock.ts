import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The locks of this process. Any other lock with its process id was left by an earlier process. */
const held = new Set<string>();

/**
 * Takes a state file for one emulator, and makes its folder. Returns what gives it back. Throws when another
 * emulator has it; the lock of a process that is gone is taken over.
 */
export function lockState(stateFile: string): () => void {
  const lock = `${resolve(stateFile)}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  while (!created(lock)) {
    const owner = ownerOf(lock);
    if (owner === undefined) continue;
    if (isRunning(owner, lock)) throw new Error(inUse(stateFile, owner, lock));
    discard(lock, owner);
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

function inUse(stateFile: string, owner: string, lock: string): string {
  return (
    `${stateFile} is in use by another emulator (process ${owner || "unknown"}). ` +
    "Stop that process, or choose another state file. " +
    `If it is no emulator, delete ${lock}.`
  );
}

function created(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** What the lock says of its process; undefined when it is gone by now. */
function ownerOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

function isRunning(owner: string, lock: string): boolean {
  // Another process has just made the lock, and is about to write its id.
  if (!/^[1-9]\d*$/.test(owner)) return true;
  if (Number(owner) === process.pid) return held.has(lock);
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes the lock of a process that is gone, unless another one took it over in the meantime. */
function discard(lock: string, owner: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return;
  }
  if (ownerOf(aside) === owner) rmSync(aside);
  else renameSync(aside, lock);
}
