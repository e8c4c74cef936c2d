import { resolve } from "node:path";
import { type Emulator, startEmulator } from "../../../emulator";
import { missingPackages } from "../../../emulator/packages";
import { failure, messageOf } from "../../../provider/core/errors";
import { exitCodes } from "../../exit-codes";
import { report } from "../../output/report";
import type { Session } from "../../session";
import type { EmulatorCommandOptions } from "./command";
import { emulatorResult } from "./result";

/** Runs the emulator until the user stops it. */
export async function runEmulator(options: EmulatorCommandOptions, session: Session): Promise<void> {
  const missing = missingPackages(__dirname);
  if (missing !== undefined) {
    const remedy = "Run that command, then this one again";
    throw failure({ what: missing, state: "Nothing was started", remedy });
  }
  const emulator = await started(options, session);
  try {
    const result = { url: emulator.url, endpoints: emulator.endpoints };
    await report(session, emulatorResult, { result, options, code: exitCodes.clean });
    await session.surroundings.untilStopped();
  } finally {
    await emulator.close();
  }
}

async function started(
  { port, state, deployMilliseconds, requestsPerSecond }: EmulatorCommandOptions,
  { surroundings }: Session,
): Promise<Emulator> {
  try {
    return await startEmulator({
      port,
      ...(state === undefined ? {} : { stateFile: resolve(surroundings.folder, state) }),
      settings: { fivecents: { deployMilliseconds, requestsPerSecond } },
    });
  } catch (thrown) {
    const isTaken = (thrown as NodeJS.ErrnoException).code === "EADDRINUSE";
    throw failure({
      what: isTaken ? `The port ${port} is in use` : `The emulator does not start: ${messageOf(thrown)}`,
      state: "Nothing was started",
      remedy: isTaken
        ? "Stop what listens there, or choose another `--port`"
        : "Check `--port` and `--state`",
    });
  }
}
