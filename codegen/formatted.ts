import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const PROGRAM = /^```ts\n(.*?)^```\n/gms;

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

/** The pages by their paths, with each TypeScript program in them as the linter leaves it. */
export function withFormattedPrograms(pages: ReadonlyMap<string, string>): Map<string, string> {
  const programs = new Map<string, string>();
  for (const page of pages.values()) {
    for (const [, source = ""] of page.matchAll(PROGRAM)) programs.set(source, `${programs.size}.ts`);
  }
  const formatted = formattedAll(new Map([...programs].map(([source, path]) => [path, source])));
  const fresh = (source: string) => formatted.get(programs.get(source) ?? "") ?? source;
  return new Map(
    [...pages].map(([path, page]) => [
      path,
      page.replace(PROGRAM, (_block, source: string) => `\`\`\`ts\n${fresh(source)}\`\`\`\n`),
    ]),
  );
}

function biome(words: readonly string[]): void {
  const program = join(process.cwd(), "node_modules", "@biomejs", "biome", "bin", "biome");
  const { status, stderr } = spawnSync(process.execPath, [program, "check", "--write", ...words], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The linter refuses a generated file:\n${stderr}`);
}
