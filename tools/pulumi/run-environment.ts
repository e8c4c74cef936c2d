import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Engine } from "./engine";
import { projectRoot } from "./folders";

/** Variables of the user's own work with Pulumi or a vendor: a local run must neither follow nor reach it. */
const OUTSIDE =
  /^(PULUMI_(ACCESS_TOKEN|BACKEND_URL|CONFIG|CONFIG_PASSPHRASE(_FILE)?|HOME|STACK)|(FIVECENTS|ENCORASTREAM|CONTENTPOOL)_\w+)$/;

/** The engine, the programs, the providers and the emulator talk to each other on these hosts. */
const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/** The hosts that no proxy is asked for: the user's own, and this machine. */
function withoutProxy(environment: NodeJS.ProcessEnv): string {
  return [environment.no_proxy || environment.NO_PROXY || [], ...LOOPBACK].flat().join(",");
}

/**
 * The environment of a local run: no account, no network, state in a folder, and nothing taken over from the
 * user's own stacks or vendor accounts.
 *
 * @param folder where Pulumi keeps its state (`state/`) and its home (`home/`); both must exist.
 * @param passphrase encrypts the secrets in that state.
 */
export function runEnvironment(
  engine: Engine,
  folder: string,
  passphrase: string,
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const noProxy = withoutProxy(environment);
  const kept = Object.entries(environment).filter(([name]) => !OUTSIDE.test(name));
  return {
    ...Object.fromEntries(kept),
    // The programs must run on this Node, not on an older one that stands on PATH.
    PATH: [...engine.path, dirname(process.execPath), environment.PATH].join(delimiter),
    // Read by the script beside an engine built from source; every other engine has its own language host.
    OTT_LANGUAGE_HOST: join(projectRoot, "dist", "tools", "pulumi", "language-host.js"),
    PULUMI_BACKEND_URL: pathToFileURL(join(folder, "state")).href,
    PULUMI_HOME: join(folder, "home"),
    PULUMI_CONFIG_PASSPHRASE: passphrase,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    // gRPC reads no_grpc_proxy, then no_proxy; others read one spelling or the other.
    no_grpc_proxy: noProxy,
    no_proxy: noProxy,
    NO_PROXY: noProxy,
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}
