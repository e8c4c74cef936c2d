import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { temporaryFolder } from "../../../test/support/temporary-folder";
import { programFile } from "./program-file";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder("program");
});

it("the program's first file is taken if it is missing or empty", () => {
  expect(programFile(folder, "index.ts")).toBe(join(folder, "index.ts"));
  writeFileSync(join(folder, "index.ts"), "\n");
  expect(programFile(folder, "index.ts")).toBe(join(folder, "index.ts"));
});

it("a file that has something in it is never written over", () => {
  writeFileSync(join(folder, "index.ts"), "export {};\n");
  expect(() => programFile(folder, "index.ts")).toThrow("exists already. Nothing was changed.");
});

it("another file must be imported by the program's first one, which package.json names", () => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ main: "./main.ts" }));
  expect(() => programFile(folder, "more.ts")).toThrow('Add `import "./more";` to main.ts first.');
  writeFileSync(join(folder, "main.ts"), 'import "./more.js";\n');
  expect(programFile(folder, "more.ts")).toBe(join(folder, "more.ts"));
});
