import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { collect } from "./command";
import { projectRoot } from "./folders";

/** A clone with one dependency, and a made-up npm that takes note of each call. */
let folder: string;
let clone: string;
let npm: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulumi-ott-set-up-"));
  clone = join(folder, "clöne #1");
  npm = join(folder, "npm-cli.js");
  await mkdir(join(clone, "tools", "pulumi"), { recursive: true });
  for (const name of await readdir(join(projectRoot, "tools", "pulumi"))) {
    if (name.endsWith(".mjs"))
      await cp(join(projectRoot, "tools", "pulumi", name), join(clone, "tools", "pulumi", name));
  }
  const packages = { "": {}, "node_modules/one": { version: "1.0.0" } };
  await writeFile(join(clone, "package.json"), JSON.stringify({ engines: { node: ">=22.19" } }));
  await writeFile(join(clone, "package-lock.json"), JSON.stringify({ packages }));
  await writeFile(join(clone, "script.mjs"), "console.log(process.argv.slice(2).join()); process.exit(3);");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const installs = `
  fs.appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
  fs.mkdirSync("node_modules", { recursive: true });
  fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");`;

const npmDoes = (script: string) =>
  writeFile(npm, `const fs = require("fs"), { spawn } = require("child_process");\n${script}`);

const setUp = () =>
  collect(process.execPath, [join(clone, "tools", "pulumi", "set-up.mjs"), "script.mjs", "a", "b"], {
    env: { ...process.env, npm_execpath: npm },
  });

async function calls(): Promise<string[]> {
  return (await readFile(join(clone, "calls"), "utf8")).trim().split("\n");
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.on("close", resolve));

it("installs once and without install scripts, then runs the script and hands on its exit code", async () => {
  await npmDoes(installs);
  expect(await setUp()).toMatchObject({ code: 3, stdout: "a,b\n" });
  expect(await setUp()).toMatchObject({ code: 3, stdout: "a,b\n", stderr: "" });
  expect(await calls()).toEqual([expect.stringMatching(/^ci --ignore-scripts /)]);
});

it("installs again when the lock file changes", async () => {
  await npmDoes(installs);
  await setUp();
  const packages = { "": {}, "node_modules/one": { version: "1.0.1" } };
  await writeFile(join(clone, "package-lock.json"), JSON.stringify({ packages }));
  await setUp();
  expect(await calls()).toHaveLength(2);
});

it("started twice at once, installs once", async () => {
  await npmDoes(`setTimeout(() => { ${installs} }, 300)`);
  const both = await Promise.all([setUp(), setUp()]);
  expect(both.map(({ code }) => code)).toEqual([3, 3]);
  expect(await calls()).toHaveLength(1);
});

it("interrupted, leaves no process of the installation, and the next start installs anew", async () => {
  await npmDoes(`
    fs.mkdirSync("node_modules", { recursive: true });
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    process.on("SIGINT", () => {});
    setInterval(() => {}, 1000);
    fs.writeFileSync("pids.json", JSON.stringify([process.pid, child.pid]));`);
  const child = spawn(process.execPath, [join(clone, "tools", "pulumi", "set-up.mjs"), "script.mjs"], {
    env: { ...process.env, npm_execpath: npm },
  });
  let shown = "";
  child.stderr.on("data", (text) => {
    shown += text;
  });
  const pids = async (): Promise<number[]> =>
    JSON.parse(await readFile(join(clone, "pids.json"), "utf8").catch(() => "[]"));
  await expect.poll(pids, { timeout: 20_000 }).toHaveLength(2);
  child.kill("SIGINT");
  expect(await ended(child)).toBe(1);
  expect(shown).toContain("error: the installation was interrupted");
  expect(shown).not.toMatch(/\n\s+at /);
  for (const pid of await pids()) await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);

  await npmDoes(installs);
  expect(await setUp()).toMatchObject({ code: 3, stderr: "Installing the dependencies …\n" });
});

it("goes on after a set-up that was killed and left its claim on the clone", async () => {
  await npmDoes(installs);
  const dead = spawn(process.execPath, ["-e", ""]);
  await ended(dead);
  await mkdir(join(clone, ".ott"));
  await writeFile(join(clone, ".ott", "set-up.pid"), String(dead.pid));
  expect(await setUp()).toMatchObject({ code: 3 });
});

it("says why npm failed to install, and shows no stack", async () => {
  await npmDoes(`console.error("npm error code ENOTFOUND"); process.exit(7);`);
  const { code, stderr } = await setUp();
  expect(code).toBe(1);
  expect(stderr).toContain("npm error code ENOTFOUND");
  expect(stderr).toContain("error: the dependencies could not be installed: npm ended with 7\n");
  expect(stderr).not.toMatch(/\n\s+at /);
});

it("in a folder that cannot be written, says so and shows no stack", async () => {
  await npmDoes(installs);
  await writeFile(join(clone, ".ott"), "a file where a folder belongs");
  const { code, stderr } = await setUp();
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^error: .+\.ott cannot be written \(EEXIST\)\nNothing was changed\.\nCopy this repo/,
  );
  expect(stderr).not.toMatch(/\n\s+at /);
});

it("on a machine without a Node that is new enough, names the one that is needed", async () => {
  await npmDoes(installs);
  await writeFile(join(clone, "package.json"), JSON.stringify({ engines: { node: ">=99.1" } }));
  const { code, stderr } = await setUp();
  expect(code).toBe(1);
  expect(stderr).toContain("error: Node 99.1 or newer is needed, and this is v");
  expect(stderr).toContain("Install Node 99.1 or newer (https://nodejs.org/), and run the command again.");
});
