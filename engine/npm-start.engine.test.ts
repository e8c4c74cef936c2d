import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collect } from "./command";
import { projectRoot } from "./folders";

/** A compiled clone without its sources, with a tiny program in the place of the quickstart. */
let clone: string;
let example: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), "pulumi-ott-clone-"));
  example = join(clone, "examples", "quickstart");
  await mkdir(example, { recursive: true });
  for (const name of ["dist", "package.json", "Pulumi.yaml"]) {
    await cp(join(projectRoot, name), join(clone, name), { recursive: true });
  }
  await symlink(join(projectRoot, "node_modules"), join(clone, "node_modules"));
  await writeFile(join(example, "package.json"), JSON.stringify({ name: "quickstart", main: "index.js" }));
  await writeFile(
    join(example, "index.js"),
    `const pulumi = require("@pulumi/pulumi");
     exports.endpoint = new pulumi.Config("fivecents").require("endpoint");
     exports.apiKey = new pulumi.Config("fivecents").requireSecret("apiKey");`,
  );
});
afterAll(() => rm(clone, { recursive: true, force: true }));

const command = (name: "start" | "pulumi", ...words: string[]) =>
  collect(process.execPath, [join(clone, "dist", "engine", `${name}.js`), ...words], { cwd: tmpdir() });

it("npm start brings the program up, shows where to go on, stops the emulator, and changes nothing twice", async () => {
  const first = await command("start");
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/Engine: Pulumi \d+\.\d+\.\d+, .+\./);
  const url = /Emulator: (http:\S+\d)/.exec(first.stdout)?.[1];
  expect(first.stdout).toMatch(/endpoint +http:\/\/127\.0\.0\.1:\d+/);
  expect(first.stdout).toContain("[secret]");
  expect(first.stdout).toContain(`What the three vendors hold now: ${url}/`);
  expect(first.stdout).toContain("npm run pulumi -- refresh --preview-only --diff");
  await expect(fetch(`${url}/_emulator/health`)).rejects.toThrow();
  expect(await readFile(join(clone, ".ott", "Pulumi.dev.yaml"), "utf8")).not.toContain("local-emulator-only");

  const second = await command("start");
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toContain("1 unchanged");
});

it("npm run pulumi goes on with the same stack and hands on the exit code", async () => {
  expect(await command("start")).toMatchObject({ code: 0 });
  expect(await command("pulumi", "preview", "--expect-no-changes")).toMatchObject({ code: 0 });
  const none = await command("pulumi", "stack", "output", "nothing");
  expect(none.code).not.toBe(0);
  expect(none.stderr).toContain("nothing");
});

it("a program that fails ends npm start with an error, and without a stack trace of ours", async () => {
  const program = await readFile(join(example, "index.js"), "utf8");
  await writeFile(join(example, "index.js"), "exports.text = require('./missing');");
  const failed = await command("start");
  await writeFile(join(example, "index.js"), program);
  expect(failed.code).not.toBe(0);
  expect(failed.stdout).toContain("Cannot find module './missing'");
  expect(failed.stdout + failed.stderr).not.toContain(join("dist", "engine", "start.js"));
  expect(failed.stdout).not.toContain("Three things to try");
});
