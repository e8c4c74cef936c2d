import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./generated-files";

/** Writes every generated file below the current folder, which is the repository's root. */
for (const [path, content] of generatedFiles()) {
  const file = join(process.cwd(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
