import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** The user's folder for what programs keep between runs: that of the system's convention. */
export function stateFolder(
  environment: Record<string, string | undefined> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const [variable, ...usual] =
    platform === "win32" ? ["LOCALAPPDATA", "AppData", "Local"] : ["XDG_STATE_HOME", ".local", "state"];
  const named = environment[variable ?? ""] ?? "";
  // The convention says that a relative path is to be ignored.
  return join(isAbsolute(named) ? named : join(homedir(), ...usual), "pulumi-ott");
}
