import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "./index";

let folder: string;
let stateFile: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-lock-"));
  stateFile = join(folder, "state.json");
  lock = `${stateFile}.lock`;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts an emulator on the state file, and stops it. */
async function startAndStop(): Promise<void> {
  const emulator = await startEmulator({ stateFile });
  await emulator.close();
}

describe("a state file", () => {
  it("is refused to a second emulator while the first one runs", async () => {
    const first = await startEmulator({ stateFile });
    await expect(startEmulator({ stateFile })).rejects.toThrow(
      `${stateFile} is in use by another emulator (process ${process.pid}). Stop that process, or choose`,
    );
    expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
    await first.close();
    await startAndStop();
    expect(existsSync(lock)).toBe(false);
  });

  it("is refused while another process that runs has it", async () => {
    writeFileSync(lock, String(process.ppid));
    await expect(startEmulator({ stateFile })).rejects.toThrow(`(process ${process.ppid})`);
    expect(existsSync(lock)).toBe(true);
  });

  it("is refused while another process is about to write its id", async () => {
    writeFileSync(lock, "");
    await expect(startEmulator({ stateFile })).rejects.toThrow(`(process unknown)`);
  });

  it("is taken over from a process that is gone", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(lock, String(pid));
    await startAndStop();
  });

  it("is taken over from an earlier process that had the same id", async () => {
    writeFileSync(lock, String(process.pid));
    await startAndStop();
  });

  it("is free again after a start that failed", async () => {
    writeFileSync(stateFile, "{");
    await expect(startEmulator({ stateFile })).rejects.toThrow("is not JSON");
    expect(existsSync(lock)).toBe(false);
  });
});
