import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startEmulator } from "../../emulator";
import { ExpectedError } from "./expected-error";
import { localFolder, makeLocalFolders } from "./folders";

/** The port that is tried first; the next free one is taken where it is in use. */
const FIRST_PORT = 8600;
const PORTS = 100;

/** Says which emulator works on this clone's state at the moment. */
const recordFile = join(localFolder, "emulator-running.json");

/** The emulator of this clone, its state kept in `.ott/emulator.json`. */
export interface LocalEmulator {
  url: string;
  endpoints: { fivecents: string; encorastream: string; contentpool: string };
  /** Whether another process started it and goes on with it. */
  shared: boolean;
  /** Stops it, unless it is another process's. */
  close(): Promise<void>;
}

type Running = Pick<LocalEmulator, "url" | "endpoints"> & { pid: number };

/** Takes the emulator that already runs for this clone, or starts it for as long as this process lives. */
export async function localEmulator(): Promise<LocalEmulator> {
  const running = await runningEmulator();
  if (running) return { ...running, shared: true, close: async () => {} };
  await makeLocalFolders();
  const emulator = await startOnFreePort();
  const record: Running = { url: emulator.url, endpoints: emulator.endpoints, pid: process.pid };
  await writeFile(recordFile, JSON.stringify(record));
  return {
    url: emulator.url,
    endpoints: emulator.endpoints,
    shared: false,
    close: async () => {
      await rm(recordFile, { force: true });
      await emulator.close();
    },
  };
}

async function runningEmulator(): Promise<Running | undefined> {
  try {
    const record = JSON.parse(readFileSync(recordFile, "utf8")) as Running;
    // A record outlives a killed process, and its port may belong to another clone's emulator by now.
    process.kill(record.pid, 0);
    const health = await fetch(`${record.url}/_emulator/health`, { signal: AbortSignal.timeout(2000) });
    return health.ok ? record : undefined;
  } catch {
    return undefined;
  }
}

async function startOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    try {
      return await startEmulator({ port, stateFile: join(localFolder, "emulator.json") });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE") throw new ExpectedError(`the emulator does not start: ${message}`);
    }
  }
  throw new ExpectedError(`the ports ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} are all in use: free one`);
}
