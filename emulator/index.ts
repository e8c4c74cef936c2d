import { missingPackages } from "./packages";
import type { Emulator, EmulatorOptions } from "./types";

export type {
  ChangedObject,
  Emulator,
  EmulatorOptions,
  EmulatorSettings,
  Fault,
  FaultKind,
  HandChange,
  LogFilter,
  PendingFault,
  RequestRecord,
  SettingsChange,
  StoredObject,
  Vendor,
} from "./types";

/**
 * Starts the three vendors on 127.0.0.1.
 *
 * @example
 * const emulator = await startEmulator({ settings: { fivecents: { deployMilliseconds: 2000 } } });
 * // … a client talks to emulator.endpoints.fivecents …
 * await emulator.close();
 * @throws when its packages are not installed, the port is taken, or the state file can't be read or is in use by another emulator
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const problem = missingPackages(__dirname);
  if (problem !== undefined) throw new Error(problem);
  const server = await import("./server.js");
  return server.startEmulator(options);
}
