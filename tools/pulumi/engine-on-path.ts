import { realpathSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import which from "which";
import { collect } from "./command";
import type { Attempt } from "./engine";

/** The oldest CLI that can import dynamic resources, as adoption needs. */
const OLDEST = { major: 3, minor: 254 };

/** The user's own Pulumi, if it is new enough and has its Node language host. */
export async function engineOnPath(environment: NodeJS.ProcessEnv): Promise<Attempt> {
  const path = environment.PATH ?? "";
  const pulumi = which.sync("pulumi", { path, nothrow: true });
  if (!pulumi) return { failure: "no pulumi on PATH" };
  const { code, stdout } = await collect(pulumi, ["version"], {
    env: { ...environment, PULUMI_SKIP_UPDATE_CHECK: "true" },
    timeoutMilliseconds: 20_000,
  });
  const version = /v?((\d+)\.(\d+)\.\d+\S*)/.exec(stdout);
  if (code !== 0 || !version) return { failure: `${pulumi} does not tell its version` };
  const [, name = "", major, minor] = version;
  if (Number(major) !== OLDEST.major || Number(minor) < OLDEST.minor) {
    return { failure: `${pulumi} is ${name}, ${OLDEST.major}.${OLDEST.minor} or newer is needed` };
  }
  const besides = dirname(realpathSync(pulumi));
  const host = which.sync("pulumi-language-nodejs", { path: besides + delimiter + path, nothrow: true });
  if (!host) return { failure: `${pulumi} has no Node language host (pulumi-language-nodejs)` };
  return { pulumi, path: [...new Set([besides, dirname(host)])], version: name, reason: `${pulumi} on PATH` };
}
