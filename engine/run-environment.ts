import { delimiter, dirname, join } from "node:path";
import type { Engine } from "./engine";
import { projectRoot } from "./folders";

/** Variables of the user's own work with Pulumi or a vendor: a local run must neither follow nor reach it. */
const OUTSIDE =
  /^(PULUMI_(ACCESS_TOKEN|BACKEND_URL|CONFIG|CONFIG_PASSPHRASE(_FILE)?|HOME|STACK)|(FIVECENTS|ENCORASTREAM|CONTENTPOOL)_\w+)$/;

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
  const kept = Object.entries(environment).filter(([name]) => !OUTSIDE.test(name));
  return {
    ...Object.fromEntries(kept),
    // The programs must run on this Node, not on an older one that stands on PATH.
    PATH: [...engine.path, dirname(process.execPath), environment.PATH].join(delimiter),
    // Read by the script beside an engine built from source; every other engine has its own language host.
    OTT_LANGUAGE_HOST: join(projectRoot, "dist", "engine", "language-host.js"),
    PULUMI_BACKEND_URL: `file://${join(folder, "state")}`,
    PULUMI_HOME: join(folder, "home"),
    PULUMI_CONFIG_PASSPHRASE: passphrase,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}
