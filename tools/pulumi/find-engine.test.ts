import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ENGINE_VERSION } from "./engine";
import { findEngine } from "./find-engine";

/** Made-up commands stand for pulumi, npm and go: what counts here is which of them is asked, and when. */
let folder: string;
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulumi-ott-find-"));
  await mkdir(join(folder, "bin"));
  environment = {
    // The made-up commands are scripts of this Node; nothing else is on PATH.
    PATH: join(folder, "bin"),
    OTT_ENGINE_CACHE: join(folder, "cache"),
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function command(name: string, script: string): Promise<void> {
  const file = join(folder, "bin", name);
  await writeFile(
    file,
    `#!${process.execPath}\nconst fs = require("fs"), path = require("path");\n${script}`,
  );
  await chmod(file, 0o755);
}

const pulumiOnPath = (version: string) => command("pulumi", `console.log(${JSON.stringify(version)})`);
const noNetwork = () =>
  command("npm", `console.error("Downloading pulumi\\npulumi: fetch failed"); process.exit(1)`);
const go = (version = "go1.26.1") =>
  command(
    "go",
    `if (process.argv[2] === "env") return console.log("${version}");
     fs.appendFileSync(${JSON.stringify(join(folder, "builds"))}, process.cwd() + "\\n");
     const output = process.argv.find((word) => word.startsWith("-o=")).slice(3);
     fs.mkdirSync(path.dirname(output), { recursive: true });
     fs.writeFileSync(output, "engine");`,
  );

describe("the engine on PATH", () => {
  it("is taken when it is new enough and its language host lies beside it", async () => {
    await pulumiOnPath("v3.254.0");
    await command("pulumi-language-nodejs", "");
    expect(await findEngine(environment)).toEqual({
      pulumi: join(folder, "bin", "pulumi"),
      path: [join(folder, "bin")],
      version: "3.254.0",
      reason: `${join(folder, "bin", "pulumi")} on PATH`,
    });
  });

  it("is taken when its language host lies elsewhere on PATH", async () => {
    await pulumiOnPath("v3.300.1");
    const elsewhere = join(folder, "elsewhere");
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, "pulumi-language-nodejs"), "", { mode: 0o755 });
    environment.PATH += delimiter + elsewhere;
    expect(await findEngine(environment)).toMatchObject({ path: [join(folder, "bin"), elsewhere] });
  });

  it.each([
    ["v3.253.9", "is 3.253.9, 3.254 or newer is needed"],
    ["v4.0.0", "is 4.0.0, 3.254 or newer is needed"],
    ["segmentation fault", "does not tell its version"],
    ["v3.274.0", "has no Node language host"],
  ])("is passed over, in words, when it says %s", async (version, words) => {
    await pulumiOnPath(version);
    await go();
    await noNetwork();
    const engine = await findEngine(environment);
    expect(engine.pulumi).toBe(join(folder, "cache", ENGINE_VERSION, "built", "pulumi"));
    expect(engine.reason).toContain(words);
  });
});

describe("without an engine on PATH", () => {
  it("the official downloader is asked first, and what it installs is kept", async () => {
    await command(
      "npm",
      `const bin = path.join(process.env.PULUMI_HOME, "versions", "${ENGINE_VERSION}", "bin");
       fs.mkdirSync(bin, { recursive: true });
       fs.writeFileSync(path.join(bin, "pulumi"), "engine");`,
    );
    const downloaded = await findEngine(environment);
    expect(downloaded.reason).toContain("downloaded to");
    expect(await readFile(downloaded.pulumi, "utf8")).toBe("engine");
    await rm(join(folder, "bin", "npm"));
    expect(await findEngine(environment)).toMatchObject({ pulumi: downloaded.pulumi, path: downloaded.path });
  });

  it("two that start at once share one build, and the next finds it kept", async () => {
    await noNetwork();
    await go();
    const [first, second] = await Promise.all([findEngine(environment), findEngine(environment)]);
    expect(second.pulumi).toBe(first.pulumi);
    expect(first.reason).toContain("the official download failed: pulumi: fetch failed");
    expect((await readFile(join(folder, "builds"), "utf8")).trim().split("\n")).toHaveLength(1);
    expect((await readdir(dirname(first.pulumi))).sort()).toEqual([
      "pulumi",
      "pulumi-language-nodejs",
      "pulumi-resource-pulumi-nodejs",
    ]);
    await rm(join(folder, "bin", "go"));
    expect((await findEngine(environment)).pulumi).toBe(first.pulumi);
  });

  it.each([
    [
      "the downloader",
      "Downloading pulumi\nfetch failed\nnpm notice\nnpm notice New version of npm\nnpm notice",
      "fetch failed",
    ],
    [
      "npm",
      "npm error code ENOTFOUND\nnpm error errno ENOTFOUND\nnpm error network request to https://packages.example.com/pulumi failed\nnpm error network\nnpm error A complete log of this run can be found in: x.log\nnpm notice",
      "network request to https://packages.example.com/pulumi failed",
    ],
    ["nobody", "npm notice", "no reason was given"],
  ])("the reason for a failed download is the one that %s gives", async (_who, stderr, reason) => {
    await command("npm", `console.error(${JSON.stringify(stderr)}); process.exit(1)`);
    await go();
    expect((await findEngine(environment)).reason).toMatch(new RegExp(`download failed: ${reason}$`));
  });

  it("a build that fails leaves nothing that looks like an engine", async () => {
    await noNetwork();
    await command(
      "go",
      `if (process.argv[2] === "env") return console.log("go1.26.1");
      fs.writeFileSync("half", ""); console.error("no such module"); process.exit(1);`,
    );
    await expect(findEngine(environment)).rejects.toThrow(/the build from source failed:\nno such module/);
    await go();
    expect((await findEngine(environment)).reason).toContain("built from source");
  });

  it("and with no way to get one, the error names what was tried and the remedies", async () => {
    await noNetwork();
    await expect(findEngine(environment)).rejects.toThrow(
      /no pulumi on PATH.*download failed.*no Go to build it.*Install Pulumi.*or Go 1\.26 or newer/s,
    );
    await go("go1.25.11");
    await expect(findEngine(environment)).rejects.toThrow(
      "Go 1.25 is too old to build it from source, 1.26 is needed",
    );
  });
});
