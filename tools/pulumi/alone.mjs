import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail } from "./fail.mjs";

const folder = fileURLToPath(new URL("../../.ott", import.meta.url));
/** Names the process that sets this clone up at the moment. */
const file = join(folder, "set-up.pid");
const RETRY_MILLISECONDS = 200;

/** A file without a number that is older than this was left by a process killed between making and writing it. */
const WRITING_MILLISECONDS = 2000;

/** Lets one process at a time set this clone up; the others wait for it. */
export async function alone(work) {
  for (let told = false; !claim(); told = true) {
    const { pid, running } = holder();
    if (running && !told) console.error(`Waiting for process ${pid}, which sets up this clone …`);
    // A process that was killed leaves its file behind.
    if (!running) rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Whether this process is the one now. */
function claim() {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST" && error.path === file) return false;
    return fail(
      `${folder} cannot be written (${error.code ?? error.message})`,
      "Nothing was changed.",
      "Copy this repository to a folder that you may write to, and run the command there.",
    );
  }
}

/** The process that the file names, and whether it still runs. */
function holder() {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid === 0) return { pid, running: Date.now() - statSync(file).mtimeMs < WRITING_MILLISECONDS };
    process.kill(pid, 0);
    return { pid, running: true };
  } catch (error) {
    return { pid: 0, running: error.code === "EPERM" };
  }
}
