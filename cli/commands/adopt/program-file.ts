import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { failure } from "../../../provider/core/errors";

/**
 * Where the program is written. A file that has something in it is never written over, and another file than the
 * program's first one must be imported by it: else the next run would delete what it has.
 */
export function programFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, "utf8").trim() !== "") {
    throw failure({
      what: `${path} exists already`,
      state: "Nothing was changed",
      remedy: "Name a new file with `--program`, as in `--program adopted.ts`",
    });
  }
  const main = mainOf(folder);
  if (name === main || imports(join(folder, main), name)) return path;
  const imported = `./${name.replace(/\.ts$/, "")}`;
  throw failure({
    what: `${main} does not import ${name}`,
    state: "Nothing was changed",
    remedy: `Add \`import "${imported}";\` to ${main} first. Then run the command again`,
  });
}

/** The first file of the program. */
function mainOf(folder: string): string {
  const path = join(folder, "package.json");
  const { main } = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { main?: string }) : {};
  return main?.endsWith(".ts") ? main.replace(/^\.\//, "") : "index.ts";
}

function imports(path: string, name: string): boolean {
  if (!existsSync(path)) return false;
  const module = name.replace(/\.ts$/, "");
  return [...readFileSync(path, "utf8").matchAll(/["']\.\/([^"']+)["']/g)].some(
    ([, imported = ""]) => imported.replace(/\.[jt]s$/, "") === module,
  );
}
