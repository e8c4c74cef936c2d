/**
 * Brings a clone up to date (installs, compiles) and runs one of its scripts on the pinned Node. The scripts of
 * package.json begin here and not in `pre` scripts, which npm leaves out where the user has set ignore-scripts.
 *
 *   node tools/pulumi/set-up.mjs                           installs and compiles
 *   node tools/pulumi/set-up.mjs dist/tools/pulumi/start.js …    then runs a compiled script
 *   node tools/pulumi/set-up.mjs test/run.mts …            installs, and runs a script that is not compiled
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.mjs";
import { SetUpError } from "./fail.mjs";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [script, ...words] = process.argv.slice(2);

try {
  const node = await install();
  if (!script || script.startsWith("dist/")) compile(node);
  if (script) process.exitCode = await run(node, [join(root, script), ...words]);
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** Runs a command on this terminal and returns its exit code. */
function run(command, args) {
  const child = spawn(command, args, { stdio: "inherit" });
  // A terminal sends Ctrl-C to both: the script decides how it ends, and this process waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
