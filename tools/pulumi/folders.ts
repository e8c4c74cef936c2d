import { mkdir } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { ExpectedError } from "./expected-error";

/** The root of this clone. */
export const projectRoot = dirname(findPackageJSON(".", __filename) ?? __filename);

/** What the local quickstart keeps: the emulator's state, Pulumi's state and configuration. Git ignores it. */
export const localFolder = join(projectRoot, ".ott");

/**
 * Makes the local folder and those of Pulumi in it.
 *
 * @throws ExpectedError where this clone can't be written, before anything slow is begun.
 */
export async function makeLocalFolders(): Promise<void> {
  try {
    for (const name of ["state", "home"]) await mkdir(join(localFolder, name), { recursive: true });
  } catch (error) {
    throw new ExpectedError(
      `${localFolder} cannot be written (${(error as NodeJS.ErrnoException).code}).\n` +
        "Nothing was changed.\nCopy this repository to a folder that you may write to, and run the command there.",
    );
  }
}

/** Where engines are kept for all clones of one user; `OTT_ENGINE_CACHE` moves it. */
export function engineCache(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (environment.OTT_ENGINE_CACHE) return environment.OTT_ENGINE_CACHE;
  const caches = platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
  return join(environment.XDG_CACHE_HOME || caches, "pulumi-ott", "engine");
}
