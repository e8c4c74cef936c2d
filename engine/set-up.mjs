/**
 * Brings a fresh clone, or one whose lock file or sources changed, up to date: installs, then compiles. Plain
 * JavaScript, because it runs on the machine's own Node (20 or newer) before anything is installed.
 *
 *   node engine/set-up.mjs            install and compile
 *   node engine/set-up.mjs install    install only
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = join(root, "node_modules", ".bin", "node");
const stamp = join(root, "dist", ".built");

/** Whether every package of the lock file is installed in its version. */
function isInstalled() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden) || !existsSync(node)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/** One line for each thing that the compiler reads: path, size and time of change. */
function sources() {
  const lines = [];
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    lines.push(`${path} ${size} ${mtimeMs}`);
  };
  const { include } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
  for (const file of ["tsconfig.json", "tsconfig.build.json", "package-lock.json"]) add(file);
  for (const folder of include.filter((name) => existsSync(join(root, name)))) {
    for (const file of readdirSync(join(root, folder), { recursive: true })) {
      if (/\.(ts|mts|json)$/.test(file) && !file.endsWith(".test.ts")) add(join(folder, file));
    }
  }
  return lines.sort().join("\n");
}

/** Runs a command on this terminal; ends this process with the command's own code if it fails. */
function run(what, command, words) {
  console.error(`${what} …`);
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status === 0) return;
  console.error(`error: ${what.toLowerCase()} failed${error ? `: ${error.message}` : ""}`);
  process.exit(status ?? 1);
}

if (!isInstalled()) {
  const npm = process.env.npm_execpath;
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  if (npm) run("Installing the dependencies", process.execPath, [npm, ...words]);
  else run("Installing the dependencies", "npm", words);
  if (!existsSync(node)) {
    console.error(
      "error: the pinned Node is missing: let npm run install scripts (npm config set ignore-scripts false)",
    );
    process.exit(1);
  }
}
if (process.argv[2] !== "install") {
  const before = sources();
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== before) {
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    run("Compiling", node, [compiler, "-p", "tsconfig.build.json"]);
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stamp, before);
  }
}
