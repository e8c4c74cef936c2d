import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loaderProblem } from "./loader";

describe("the folder of a program", () => {
  let folder: string;
  let program: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "pulumi-ott-loader-"));
    program = join(folder, "infra", "src");
    await mkdir(program, { recursive: true });
    await writeFile(join(folder, "infra", "package.json"), "{}");
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function install(under: string, exports: Record<string, string>): Promise<void> {
    const home = join(under, "node_modules", "pulumi-ott");
    await mkdir(home, { recursive: true });
    await writeFile(join(home, "package.json"), JSON.stringify({ name: "pulumi-ott", exports }));
    await writeFile(join(home, "dynamic.js"), "");
  }

  it("has no problem if the package is installed in it, or in a folder above", async () => {
    await install(folder, { "./dynamic/v1": "./dynamic.js" });
    expect(loaderProblem(program)).toBeUndefined();
  });

  it("names the package.json that lacks the package", async () => {
    await install(join(folder, "library"), { "./dynamic/v1": "./dynamic.js" });
    expect(loaderProblem(program)).toContain(
      `Add pulumi-ott to the dependencies of ${join(folder, "infra", "package.json")} and install`,
    );
  });

  it("has a problem if its version of the package lacks the loader's path", async () => {
    await install(folder, { "./dynamic/v0": "./dynamic.js" });
    expect(loaderProblem(program)).toContain("the engine looks for pulumi-ott/dynamic/v1");
  });
});
