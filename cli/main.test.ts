import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../tools/pulumi/folders";

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");

it("the package's command ott is this folder's main.ts, compiled, and runs on Node", () => {
  const { bin } = JSON.parse(read("package.json")) as { bin: Record<string, string> };
  expect(bin).toEqual({ ott: "dist/cli/main.js" });
  expect(read("cli/main.ts")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
