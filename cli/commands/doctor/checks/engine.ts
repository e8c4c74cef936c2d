import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Surroundings } from "../../../surroundings";
import type { Finding } from "../finding";
import { isAtLeast } from "../version";

/** The oldest engine that can import dynamic resources, as adoption needs. */
const oldest = "3.254";
const install = "Install Pulumi: https://www.pulumi.com/docs/install/";

/** The engine, and the host that runs programs on Node. */
export async function checkEngine(environment: Surroundings["environment"]): Promise<Finding[]> {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const pulumi = inFolders(folders, "pulumi");
  if (pulumi === undefined) {
    return [{ check: "engine", status: "problem", text: "no `pulumi` is on PATH", remedy: install }];
  }
  const version = await versionOf(pulumi, environment);
  if (version === undefined || !isAtLeast(version, oldest)) {
    const text = version === undefined ? `${pulumi} does not tell its version` : `${pulumi} is ${version}`;
    return [{ check: "engine", status: "problem", text, remedy: `${install} (${oldest} or newer)` }];
  }
  const host = inFolders([dirname(realpathSync(pulumi)), ...folders], "pulumi-language-nodejs");
  return [
    { check: "engine", status: "ok", text: `Pulumi ${version} (${pulumi})` },
    host === undefined
      ? {
          check: "language host",
          status: "problem",
          text: "`pulumi-language-nodejs` is neither beside `pulumi` nor on PATH",
          remedy: "Install the whole distribution of Pulumi, and not `pulumi` alone",
        }
      : { check: "language host", status: "ok", text: host },
  ];
}

function inFolders(folders: readonly string[], name: string): string | undefined {
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
  return folders.flatMap((folder) => names.map((one) => join(folder, one))).find((path) => existsSync(path));
}

async function versionOf(
  pulumi: string,
  environment: Surroundings["environment"],
): Promise<string | undefined> {
  try {
    const env = { ...environment, PULUMI_SKIP_UPDATE_CHECK: "true" };
    const { stdout } = await promisify(execFile)(pulumi, ["version"], { env, timeout: 20_000 });
    return /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}
