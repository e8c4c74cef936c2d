import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

type Environment = Record<string, string | undefined>;

/** The user's folder for what programs keep between runs: that of the system's convention. */
export function stateFolder(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return folderOf(environment, platform, ["XDG_STATE_HOME", ".local", "state"]);
}

/** The user's folder for what programs can make again. */
export function cacheFolder(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const usual = platform === "darwin" ? ["Library", "Caches"] : [".cache"];
  return folderOf(environment, platform, ["XDG_CACHE_HOME", ...usual]);
}

function folderOf(environment: Environment, platform: NodeJS.Platform, elsewhere: string[]): string {
  const [variable, ...usual] = platform === "win32" ? ["LOCALAPPDATA", "AppData", "Local"] : elsewhere;
  const named = environment[variable ?? ""] ?? "";
  // The convention says that a relative path is to be ignored.
  return join(isAbsolute(named) ? named : join(homedir(), ...usual), "pulumi-ott");
}
