import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The source as the linter leaves it: formatted, imports in order. `path` tells the language. */
export function formatted(path: string, source: string): string {
  const biome = join(process.cwd(), "node_modules", "@biomejs", "biome", "bin", "biome");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "check", "--write", `--stdin-file-path=${path}`],
    { input: source, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`${path} can't be formatted:\n${stderr}`);
  return stdout;
}
