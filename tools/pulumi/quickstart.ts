import { collect, pass } from "./command";
import type { Engine } from "./engine";
import { ExpectedError } from "./expected-error";
import { findEngine } from "./find-engine";
import { localFolder, makeLocalFolders, projectRoot } from "./folders";
import { type LocalEmulator, localEmulator } from "./local-emulator";
import { step } from "./progress";
import { runEnvironment } from "./run-environment";

/** The quickstart's only stack. */
export const STACK = "dev";

/** Guards nothing but the emulator's made-up credentials, and lets the next run read the same state. */
const PASSPHRASE = "pulumi-ott-quickstart";

/** The root's Pulumi program, ready to be run against this clone's emulator. */
export interface Quickstart {
  engine: Engine;
  emulator: LocalEmulator;
  /** Runs the engine on this terminal; answers its exit code. */
  pulumi(...words: string[]): Promise<number>;
}

/** Finds the engine, has the emulator run, and prepares the stack and its configuration. */
export async function prepareQuickstart(): Promise<Quickstart> {
  await makeLocalFolders();
  const engine = await findEngine();
  const options = { cwd: projectRoot, env: runEnvironment(engine, localFolder, PASSPHRASE) };
  const emulator = await localEmulator();

  const setUp = async (...words: string[]) => {
    const { code, stderr } = await collect(engine.pulumi, words, options);
    if (code !== 0)
      throw new ExpectedError(`pulumi ${words.slice(0, 2).join(" ")} failed:\n${stderr.trim()}`);
  };
  try {
    await step(`Preparing the stack ${STACK}`, async () => {
      await setUp("stack", "select", "--create", STACK);
      await setUp("config", "set-all", "--stack", STACK, ...configuration(emulator.endpoints));
    });
  } catch (error) {
    await emulator.close();
    throw error;
  }
  return {
    engine,
    emulator,
    pulumi: (...words) => pass(engine.pulumi, words, options),
  };
}

function configuration(endpoints: LocalEmulator["endpoints"]): string[] {
  const plain = {
    "fivecents:endpoint": endpoints.fivecents,
    "encorastream:endpoint": endpoints.encorastream,
    // The emulator's port is not always the same, and the endpoint would be the account's name.
    "encorastream:account": "local-emulator",
    "contentpool:endpoint": endpoints.contentpool,
  };
  const secret = {
    "fivecents:apiKey": "local-emulator-only",
    "encorastream:accessToken": "local-emulator-only",
    "contentpool:token": "local-emulator-only",
  };
  return [
    ...Object.entries(plain).flatMap(([key, value]) => ["--plaintext", `${key}=${value}`]),
    ...Object.entries(secret).flatMap(([key, value]) => ["--secret", `${key}=${value}`]),
  ];
}
