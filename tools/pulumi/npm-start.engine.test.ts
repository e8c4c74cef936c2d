import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { lightEnvironment } from "../../test/support/light-environment";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { type CommandOptions, type CommandResult, collect } from "./command";
import { engineCache, projectRoot } from "./folders";

/** A fresh clone in a folder with an odd name, with a tiny program in the place of the quickstart. */
let clone: string;
let example: string;
/** An npm that runs no install scripts. */
let npm: string;
/** What the first `npm start` of the clone printed. */
let started: CommandResult;

/** What a clone does not have. */
const MADE_LATER = [".git", ".ott", "coverage", "dist", "node_modules"];

beforeAll(async () => {
  clone = join(temporaryFolder("clone"), "a clöne, 50% #1");
  example = join(clone, "examples", "quickstart");
  for (const name of await readdir(projectRoot)) {
    if (!MADE_LATER.includes(name)) await cp(join(projectRoot, name), join(clone, name), { recursive: true });
  }
  await writeFile(join(example, "package.json"), JSON.stringify({ name: "quickstart", main: "tiny.js" }));
  await writeFile(
    join(example, "tiny.js"),
    `const pulumi = require("@pulumi/pulumi");
     exports.endpoint = new pulumi.Config("fivecents").require("endpoint");
     exports.apiKey = new pulumi.Config("fivecents").requireSecret("apiKey");`,
  );
  const tools = temporaryFolder("npm");
  const words = [
    "install",
    "--prefix",
    tools,
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "npm@12",
  ];
  const installed = await collect("npm", words, { cwd: tools });
  if (installed.code !== 0) throw new Error(`npm 12 could not be installed:\n${installed.stderr}`);
  npm = join(tools, "node_modules", "npm", "bin", "npm-cli.js");
  started = await npm12("start");
}, 600_000);

/** Only the first start runs as a user's does. */
const quick = { ...process.env, ...lightEnvironment };

const command = (name: "start" | "pulumi", words: string[] = [], options: CommandOptions = {}) =>
  collect(process.execPath, [join(clone, "dist", "tools", "pulumi", `${name}.js`), ...words], {
    cwd: tmpdir(),
    env: quick,
    ...options,
  });

/**
 * Runs npm 12 in the clone as somebody who has just got it: an empty home, no settings, the machine's own PATH. Only
 * what has been downloaded before is kept.
 */
async function npm12(...words: string[]) {
  const cache = (await collect("npm", ["config", "get", "cache"])).stdout.trim();
  const ours = /^(npm_|NODE_|VITEST|INIT_CWD$)/i;
  const environment = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes(join("node_modules", ".bin")));
  return collect(process.execPath, [npm, ...words], {
    cwd: clone,
    env: {
      ...Object.fromEntries(environment),
      PATH: path.join(delimiter),
      HOME: temporaryFolder("home"),
      OTT_ENGINE_CACHE: engineCache(),
      npm_config_cache: cache,
      npm_config_prefer_offline: "true",
    },
  });
}

it("a fresh clone starts by npm 12, which runs no install scripts, from an empty home", async () => {
  expect(started.code, started.stdout + started.stderr).toBe(0);
  expect(started.stderr).toContain("Installing the dependencies …");
  expect(started.stdout).toMatch(/Engine: Pulumi \d+\.\d+\.\d+, .+\./);
  const url = /Emulator: (http:\S+\d)/.exec(started.stdout)?.[1];
  expect(started.stdout).toMatch(/endpoint +http:\/\/127\.0\.0\.1:\d+/);
  expect(started.stdout).toContain("[secret]");
  expect(started.stdout).toContain("npm run pulumi -- preview");
  expect(started.stdout).not.toContain("What the three vendors hold now");
  await expect(fetch(`${url}/_emulator/health`)).rejects.toThrow();
  expect(await readFile(join(clone, ".ott", "Pulumi.dev.yaml"), "utf8")).not.toContain("local-emulator-only");
});

it("npm pack compiles first, and packs the licence, the changes and the guides", async () => {
  await rm(join(clone, "dist"), { recursive: true });
  const packed = await npm12("pack", "--dry-run", "--json");
  expect(packed.code, packed.stderr).toBe(0);
  const packages: Record<string, { files: { path: string }[] }> = JSON.parse(packed.stdout);
  const paths = Object.values(packages).flatMap(({ files }) => files.map(({ path }) => path));
  expect(paths).toEqual(
    expect.arrayContaining([
      "dist/sdk/index.js",
      "dist/provider/host/dynamic.js",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "docs/getting-started.md",
      "docs/reference/README.md",
    ]),
  );
  expect(await deadLinks(paths)).toEqual([]);
  expect(paths.filter((path) => /test-client|^dist\/(engine|test|bench)|\.built$/.test(path))).toEqual([]);
}, 600_000);

/** The relative links of the packed pages that lead to no packed file or folder. */
async function deadLinks(paths: readonly string[]): Promise<string[]> {
  const dead: string[] = [];
  for (const page of paths.filter((path) => path.endsWith(".md"))) {
    const text = await readFile(join(clone, page), "utf8");
    for (const [, link = ""] of text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) {
      const target = join(dirname(page), link);
      if (!paths.some((path) => path === target || path.startsWith(`${target}/`)))
        dead.push(`${page}: ${link}`);
    }
  }
  return dead;
}

it("a second start changes nothing", async () => {
  const second = await command("start");
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toContain("1 unchanged");
});

it("npm run pulumi goes on with the same stack and hands on the exit code", async () => {
  expect(await command("pulumi", ["preview", "--expect-no-changes"])).toMatchObject({ code: 0 });
  const none = await command("pulumi", ["stack", "output", "nothing"]);
  expect(none.code).not.toBe(0);
  expect(none.stderr).toContain("nothing");
});

it("a proxy that cannot be reached keeps no local command from working", async () => {
  const proxy = "http://127.0.0.1:9";
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "grpc_proxy"];
  const env = { ...quick, ...Object.fromEntries(names.map((name) => [name, proxy])) };
  const preview = await command("pulumi", ["preview", "--expect-no-changes"], {
    env: { ...env, NO_PROXY: undefined, no_proxy: undefined },
  });
  expect(preview.code, preview.stdout + preview.stderr).toBe(0);
});

it("a program that fails ends npm start with an error, and without a stack trace of ours", async () => {
  const program = await readFile(join(example, "tiny.js"), "utf8");
  await writeFile(join(example, "tiny.js"), "exports.text = require('./missing');");
  const failed = await command("start");
  await writeFile(join(example, "tiny.js"), program);
  expect(failed.code).not.toBe(0);
  expect(failed.stdout).toContain("Cannot find module './missing'");
  expect(failed.stdout + failed.stderr).not.toContain(join("dist", "tools", "pulumi", "start.js"));
  expect(failed.stdout).not.toContain("Three things to try");
});

it("a clone that cannot be written says so before anything is begun, and shows no stack", async () => {
  const local = join(clone, ".ott");
  await rename(local, `${local}-kept`);
  await writeFile(local, "a file where a folder belongs");
  const refused = await command("start");
  await rm(local);
  await rename(`${local}-kept`, local);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /^error: .+\.ott cannot be written \(\w+\)\.\nNothing was changed\.\nCopy this repo/,
  );
  expect(refused.stderr).not.toMatch(/\n\s+at /);
});
