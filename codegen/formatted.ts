import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The sources by their paths, as the linter leaves them: formatted, imports in order. A path tells the language. */
export function formattedAll(sources: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-ott-formatted-"));
  try {
    for (const [path, source] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    biome(["--vcs-enabled=false", `--config-path=${join(process.cwd(), "biome.json")}`, folder]);
    return new Map([...sources.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One source as the linter leaves it. */
export function formatted(path: string, source: string): string {
  return biome([`--stdin-file-path=${path}`], source);
}

function biome(words: readonly string[], input = ""): string {
  const program = join(process.cwd(), "node_modules", "@biomejs", "biome", "bin", "biome");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "check", "--write", ...words], {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The linter refuses a generated file:\n${stderr}`);
  return stdout;
}
