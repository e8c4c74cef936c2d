/**
 * Installs what the lock file pins, and finds the Node that runs this clone. Plain JavaScript, because it runs on
 * the machine's own Node (20 or newer) before anything is installed. No package needs its install script: npm 12
 * runs none.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alone } from "./alone.mjs";
import { fail } from "./fail.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
/** npm writes it last, so a half-made folder has none. */
const installedLock = join(modules, ".package-lock.json");

const system = process.platform === "win32" ? "win" : process.platform;
const pinnedPackage = join(modules, `node-${system}-${process.arch}`);
const pinnedNode = join(pinnedPackage, "bin", system === "win" ? "node.exe" : "node");

/** Installs unless it is done, and returns the path of the Node that runs this clone. */
export async function install() {
  if (!isInstalled()) {
    await alone(async () => {
      if (isInstalled()) return;
      await runNpm();
      removeUnusableNode();
    });
  }
  return findNode();
}

/** Whether every package of the lock file is installed in its version. */
function isInstalled() {
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedLock, "utf8")).packages;
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith("node_modules/"))
    .every(
      ([path, { version, optional }]) =>
        (installed[path] && installed[path].version === version) || (optional && !installed[path]),
    );
}

/**
 * Runs `npm ci` in a process group of its own. A signal ends the whole group before this process: an installation
 * that goes on in the background would be in the way of the next one.
 */
async function runNpm() {
  console.error("Installing the dependencies …");
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // Under another package manager this variable names that one.
  const npm = /npm-cli\.js$/.test(process.env.npm_execpath ?? "") ? process.env.npm_execpath : undefined;
  const isGroup = process.platform !== "win32";
  const child = spawn(npm ? process.execPath : "npm", npm ? [npm, ...words] : words, {
    cwd: root,
    // Whoever reads our stdout, as of `npm pack --json`, wants nothing of this.
    stdio: ["ignore", process.stderr, process.stderr],
    detached: isGroup,
    shell: !npm && process.platform === "win32",
  });
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    if (child.pid === undefined) return;
    process.kill(isGroup ? -child.pid : child.pid, "SIGKILL");
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, interrupt);
  const problem = await new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(code === 0 ? undefined : `npm ended with ${signal ?? code}`));
  });
  for (const signal of signals) process.off(signal, interrupt);
  if (problem === undefined) return;
  rmSync(installedLock, { force: true });
  fail(
    interrupted ? "the installation was interrupted" : `the dependencies could not be installed: ${problem}`,
    "node_modules is incomplete.",
    "Run the command again: it starts the installation anew.",
  );
}

/** On a machine whose C library is another one the pinned Node does not start, and must not stand on PATH. */
function removeUnusableNode() {
  if (!existsSync(pinnedNode) || spawnSync(pinnedNode, ["--version"]).status === 0) return;
  rmSync(pinnedPackage, { recursive: true });
  for (const name of ["node", "node.cmd", "node.ps1"]) rmSync(join(modules, ".bin", name), { force: true });
}

/** The pinned Node, or the machine's own where none is published for it. */
function findNode() {
  if (existsSync(pinnedNode)) return pinnedNode;
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const oldest = engines.node.replace(">=", "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldest.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return fail(
    `Node ${oldest} or newer is needed, and this is ${process.version}; none is published on npm for ${system}-${process.arch}`,
    "Nothing was started.",
    `Install Node ${oldest} or newer (https://nodejs.org/), and run the command again.`,
  );
}
