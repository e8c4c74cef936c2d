/** Compiles what changed since the last time: the compiler keeps in `dist/.tsbuildinfo` what it has seen. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail } from "./fail.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Lists the sources of the last compilation that succeeded. */
const stamp = join(root, "dist", ".built");

/** @param node the Node that runs the compiler */
export function compile(node) {
  const before = sources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === before) return;
  console.error("Compiling …");
  rmSync(stamp, { force: true });
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status, error } = spawnSync(node, [compiler, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  if (status !== 0) {
    fail(
      `the sources do not compile${error ? ` (${error.message})` : ""}`,
      "Nothing was started.",
      "Fix what the compiler says above, and run the command again.",
    );
  }
  removeOrphans();
  writeFileSync(stamp, before);
}

/** A source that was renamed or removed would still be found by its old name. */
function removeOrphans() {
  for (const file of readdirSync(join(root, "dist"), { recursive: true })) {
    const source = file.replace(/\.d\.(m?)ts$/, ".$1ts").replace(/\.(m?)js$/, ".$1ts");
    if (/\.(m?[jt]s|json)$/.test(file) && !existsSync(join(root, source))) rmSync(join(root, "dist", file));
  }
}

/** One line for each file that the compiler reads: path, size and time of change. */
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
