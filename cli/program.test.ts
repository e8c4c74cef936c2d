import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importsOf } from "../test/support/imports";
import { projectRoot } from "../tools/pulumi/folders";

/** The files that are loaded with this one, itself included. */
function loadedWith(path: string, known = new Set<string>()): Set<string> {
  known.add(path);
  for (const { isOwn, kind, to } of importsOf(path)) {
    const file = [`${to}.ts`, `${to}/index.ts`].find((one) => existsSync(join(projectRoot, one)));
    if (isOwn && kind === "load" && file !== undefined && !known.has(file)) loadedWith(file, known);
  }
  return known;
}

it("the help of ott loads no definition of a vendor, so that it is quick", () => {
  const loaded = loadedWith("cli/program.ts");
  expect(loaded).toContain("cli/commands/drift/result.ts");
  expect(loaded).not.toContain("provider/definitions.ts");
});
