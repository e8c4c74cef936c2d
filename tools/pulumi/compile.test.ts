import { cp, mkdir, readdir, rename, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { type CommandResult, collect } from "./command";
import { projectRoot } from "./folders";

/** A clone with two sources, and the compiler of this one. */
let clone: string;

beforeEach(async () => {
  clone = temporaryFolder("compile");
  await mkdir(join(clone, "tools", "pulumi"), { recursive: true });
  for (const name of ["compile.mjs", "fail.mjs"]) {
    await cp(join(projectRoot, "tools", "pulumi", name), join(clone, "tools", "pulumi", name));
  }
  await symlink(join(projectRoot, "node_modules"), join(clone, "node_modules"));
  const settings = {
    compilerOptions: { module: "node20", rootDir: ".", outDir: "dist", lib: ["es5"], types: [] },
  };
  await write("tsconfig.json", JSON.stringify({ ...settings, include: ["source"] }));
  await write(
    "tsconfig.build.json",
    '{ "extends": "./tsconfig.json", "compilerOptions": { "incremental": true, "tsBuildInfoFile": "dist/.tsbuildinfo" } }',
  );
  await write("package-lock.json", "{}");
  await mkdir(join(clone, "source"));
  await write("source/one.ts", "export const one = 1;");
  await write("source/two.ts", "export const two = 2;");
});

const write = (file: string, text: string) => writeFile(join(clone, file), text);

function compile(): Promise<CommandResult> {
  const module = JSON.stringify(join(clone, "tools", "pulumi", "compile.mjs"));
  const script = `import(${module}).then(({ compile }) => compile(process.execPath))`;
  return collect(process.execPath, ["--eval", script]);
}

it("writes only what changed, and removes what has no source any more", async () => {
  expect(await compile()).toMatchObject({ code: 0, stderr: "Compiling …\n" });
  expect(await compile()).toMatchObject({ code: 0, stderr: "" });
  const before = await stat(join(clone, "dist/source/one.js"));
  await rename(join(clone, "source/two.ts"), join(clone, "source/three.ts"));
  expect(await compile()).toMatchObject({ code: 0, stderr: "Compiling …\n" });
  expect((await readdir(join(clone, "dist/source"))).sort()).toEqual(["one.js", "three.js"]);
  expect((await stat(join(clone, "dist/source/one.js"))).mtimeMs).toBe(before.mtimeMs);
}, 30_000);

it("compiles again as long as a source does not compile", async () => {
  await write("source/two.ts", "export const two: string = 2;");
  expect((await compile()).code).toBe(1);
  expect((await compile()).code).toBe(1);
  await write("source/two.ts", "export const two = 2;");
  expect((await compile()).code).toBe(0);
}, 30_000);
