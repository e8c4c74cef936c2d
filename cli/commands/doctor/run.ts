import { resolve } from "node:path";
import { messageOf } from "../../../provider/core/errors";
import { accounts } from "../../../provider/definitions";
import { exitCodes } from "../../exit-codes";
import { type OutputOptions, report } from "../../output/report";
import type { Session } from "../../session";
import { type Configured, configOf, type StackOptions } from "../../stack";
import { checkBackend } from "./checks/backend";
import { checkEngine } from "./checks/engine";
import { checkNode, checkPackages } from "./checks/packages";
import { checkVendor } from "./checks/vendor";
import type { Finding } from "./finding";
import { doctorResult } from "./result";

/** Runs every check. One that fails does not stop the others. */
export async function doctor(options: OutputOptions & StackOptions, session: Session): Promise<void> {
  const { environment, folder } = session.surroundings;
  const program = resolve(folder, options.cwd ?? ".");
  session.progress.show("Checking the engine …");
  const engine = await checkEngine(environment);
  const hasEngine = engine.every(({ status }) => status !== "problem");
  const { configured, findings: config } = hasEngine
    ? await readConfig(options, session)
    : { configured: () => undefined, findings: [] };
  const findings = [
    checkNode(process.versions.node),
    ...engine,
    ...checkPackages(program),
    ...(hasEngine ? [await checkBackend(program)] : []),
    ...config,
  ];
  for (const account of accounts) {
    session.progress.show(`Checking ${account.vendor} …`);
    findings.push(...(await checkVendor(account, { configured, environment })));
  }
  const hasProblem = findings.some(({ status }) => status === "problem");
  const code = hasProblem ? exitCodes.error : exitCodes.clean;
  await report(session, doctorResult, { result: { findings }, options, code });
}

/** The stack's config, or why it cannot be read: the vendors are then checked by the environment alone. */
async function readConfig(
  options: StackOptions,
  session: Session,
): Promise<{ configured: Configured; findings: Finding[] }> {
  try {
    return { configured: await configOf(options, session), findings: [] };
  } catch (thrown) {
    const finding: Finding = {
      check: "config",
      status: "problem",
      text: messageOf(thrown),
      remedy: "Name the stack with `--stack`, and its project's folder with `--cwd`",
    };
    return { configured: () => undefined, findings: [finding] };
  }
}
