import { findPackageJSON } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** The root of this clone. */
export const projectRoot = dirname(findPackageJSON(".", __filename) ?? __filename);

/** What the local quickstart keeps: the emulator's state, Pulumi's state and configuration. Git ignores it. */
export const localFolder = join(projectRoot, ".ott");

/** Where engines are kept for all clones of one user; `OTT_ENGINE_CACHE` moves it. */
export function engineCache(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (environment.OTT_ENGINE_CACHE) return environment.OTT_ENGINE_CACHE;
  const caches = platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
  return join(environment.XDG_CACHE_HOME || caches, "pulumi-ott", "engine");
}
