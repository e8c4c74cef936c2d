import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import manifest from "../../package.json";
import { collect } from "../../tools/pulumi/command";
import { projectRoot } from "../../tools/pulumi/folders";
import { countSteps } from "../support/event-log";
import { createStack } from "../support/stack";
import { temporaryFolder } from "../support/temporary-folder";

/** The package as a user gets it, in projects as `pulumi new` and others make them, outside the repository. */
const program = `
import * as ott from "pulumi-ott";
import { PushStream } from "pulumi-ott/fivecents";

const args: ott.fivecents.PushStreamArgs = {
  name: "live/main1",
  server: "2",
  geoBlock: { mode: "allow", countries: ["DE"] },
};
const stream: PushStream = new ott.fivecents.PushStream("main", args);
new ott.fivecents.Platform("network", { stream, name: "Example", url: "rtmp://live.example.com/app" });
new ott.encorastream.Genre("drama", { name: "Drama", slug: "drama", contentTypes: ["show"] });
export const hls = stream.hlsUrl;
`;
const stock = {
  strict: true,
  outDir: "bin",
  target: "es2020",
  module: "commonjs",
  moduleResolution: "node",
  sourceMap: true,
  experimentalDecorators: true,
  pretty: true,
  noFallthroughCasesInSwitch: true,
  noImplicitReturns: true,
  forceConsistentCasingInFileNames: true,
};
const esModule = {
  strict: true,
  outDir: "bin",
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
};

const projects = [
  { title: "an ES-module project", manager: "npm", type: "module", compilerOptions: esModule },
  {
    title: "a stock Pulumi TypeScript project installed by pnpm",
    manager: "pnpm",
    type: "commonjs",
    compilerOptions: stock,
  },
] as const;

describe("the packed package", () => {
  let emulator: Emulator;
  let folder: string;
  let tarball: string;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    folder = temporaryFolder("package");
    const packed = await command(
      "npm",
      ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
      projectRoot,
    );
    // An array, and from npm 12 on an object by package name.
    const [{ filename } = { filename: "" }] = Object.values(JSON.parse(packed) as { filename: string }[]);
    tarball = join(folder, filename);
  }, 300_000);
  afterAll(async () => {
    await emulator.close();
  });

  it.each(projects)(
    "works in $title",
    async ({ title, manager, type, compilerOptions }) => {
      emulator.reset();
      const project = join(folder, title.replaceAll(" ", "-"));
      await mkdir(project);
      const files = {
        "index.ts": program,
        "tsconfig.json": JSON.stringify({ compilerOptions, files: ["index.ts"] }),
        "Pulumi.yaml": `name: fresh\nruntime:\n  name: nodejs\n  options:\n    typescript: ${type === "commonjs"}\n`,
        "package.json": JSON.stringify({
          name: "fresh",
          type,
          main: "index.ts",
          dependencies: {
            "pulumi-ott": `file:${tarball}`,
            "@pulumi/pulumi": manifest.devDependencies["@pulumi/pulumi"],
          },
          devDependencies: { typescript: "^5.9.0", "@types/node": "^22.0.0" },
        }),
      };
      for (const [name, content] of Object.entries(files)) await writeFile(join(project, name), content);
      const install =
        manager === "npm"
          ? ["install", "--prefer-offline"]
          : ["exec", "--yes", "--", "pnpm@10", "install", "--prefer-offline"];
      await command("npm", [...install, "--ignore-scripts"], project);
      // Of a stock project the SDK checks the types itself, in each run of the program.
      if (type === "module") await typeCheck(project);

      const stack = await createStack({
        program: { folder: project, installed: true },
        emulator,
        config: { "fivecents:requestsPerSecond": "0" },
      });
      const up = await stack.up();
      expect(up.stdout + up.stderr).not.toContain("error");
      expect(up.code).toBe(0);
      expect(emulator.objects("fivecents", "streams")).toHaveLength(1);
      expect((await stack.preview("--expect-no-changes")).code).toBe(0);
      expect((await stack.destroy()).code).toBe(0);
    },
    600_000,
  );

  it("runs the example of a whole channel", async () => {
    emulator.reset();
    const project = join(folder, "live-channel");
    await cp(join(projectRoot, "examples", "live-channel"), project, {
      recursive: true,
      filter: (path) => !/node_modules|bin$/.test(path),
    });
    await install(project);
    const own = ["encoderPassword", "tokenSecret", "firstKey", "secondKey", "thirdKey"];
    const stack = await createStack({
      program: { folder: project, installed: true },
      emulator,
      config: { "fivecents:requestsPerSecond": "0" },
      secrets: Object.fromEntries(own.map((name) => [`live-channel:${name}`, "32862cdb6276e19a"])),
    });
    const up = await stack.up();
    expect(up.code, up.stdout + up.stderr).toBe(0);
    expect(countSteps(up.steps)).toEqual({ create: 10 });
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
    expect((await stack.destroy()).code).toBe(0);
    expect(emulator.objects("fivecents", "streams").filter((one) => !one._deleted)).toEqual([]);
  }, 600_000);

  /** The tarball stands for the published package. */
  async function install(project: string): Promise<void> {
    await command("npm", ["install", "--prefer-offline", "--ignore-scripts", "--save", tarball], project);
  }

  async function typeCheck(project: string): Promise<void> {
    await command(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit"], project);
  }

  async function command(program: string, words: string[], cwd: string): Promise<string> {
    const { code, stdout, stderr } = await collect(program, words, {
      cwd,
      env: process.env,
      timeoutMilliseconds: 300_000,
    });
    if (code !== 0) throw new Error(`${program} ${words.join(" ")} failed:\n${stdout}${stderr}`);
    return stdout;
  }
});
