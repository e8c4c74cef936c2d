import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { projectRoot } from "../../tools/pulumi/folders";
import { createStack, type Stack } from "../support/stack";

/** What a program gets wrong before anything is asked of a vendor, as its user sees it. */
describe("a program", () => {
  let emulator: Emulator;
  let folder: string;
  let stack: Stack | undefined;
  beforeAll(async () => {
    emulator = await startEmulator();
    folder = await mkdtemp(join(tmpdir(), "pulumi-ott-program-"));
  });
  afterAll(async () => {
    await stack?.dispose();
    await rm(folder, { recursive: true, force: true });
    await emulator.close();
  });

  async function write(files: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, ".."), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  }

  it("is told to add the package that a component library of it uses", async () => {
    await write({
      "library/package.json": JSON.stringify({ name: "channels", main: "index.js" }),
      "library/index.js": `
        const ott = require("pulumi-ott");
        exports.channel = (name) => new ott.fivecents.PushStream(name, { name: "live/" + name, server: "2" });
      `,
      "infra/package.json": JSON.stringify({ name: "infra", type: "module", main: "index.ts" }),
      "infra/Pulumi.yaml": "name: infra\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
      "infra/index.ts": 'import { channel } from "channels";\nchannel("news");\n',
    });
    // The library finds the package, as pnpm installs it; the program has the library and Pulumi's SDK alone.
    await symlink(join(projectRoot, "node_modules"), join(folder, "library", "node_modules"));
    await mkdir(join(folder, "infra", "node_modules"));
    await symlink(join(folder, "library"), join(folder, "infra", "node_modules", "channels"));
    await symlink(
      join(projectRoot, "node_modules", "@pulumi"),
      join(folder, "infra", "node_modules", "@pulumi"),
    );
    stack = await createStack({ emulator, program: { folder: join(folder, "infra"), installed: true } });
    const { code, stdout, stderr } = await stack.up();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(
      `Add pulumi-ott to the dependencies of ${join(folder, "infra", "package.json")} and install`,
    );
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  it("is stopped in the preview by a setting that is none", async () => {
    await stack?.dispose();
    stack = await createStack({
      emulator,
      config: {
        "fivecents:refresh": "sometimes",
        "fivecents:operations": '{"push.update": {"path": "/streams"}}',
      },
      program: `
        import * as ott from "pulumi-ott";
        new ott.fivecents.PushStream("main", { name: "live/main1", server: "2" });
      `,
    });
    const { code, stdout, stderr } = await stack.preview();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('fivecents:refresh must be one of "full", "incremental".');
    expect(stdout + stderr).toContain(
      "fivecents:operations must have in the path of push.update exactly the placeholders {streamid}.",
    );
    expect(emulator.log()).toEqual([]);
  });

  it("is stopped in the preview by a typed policy", async () => {
    await stack?.dispose();
    await write({
      "pack/PulumiPolicy.yaml": "runtime: nodejs\n",
      "pack/package.json": JSON.stringify({ name: "viewers", version: "1.0.0", main: "index.js" }),
      "pack/index.js": `
        const { PolicyPack, validateResourceOfType } = require("@pulumi/policy");
        const ott = require("pulumi-ott");
        new PolicyPack("viewers", { policies: [{
          name: "countries", description: "Streams name their countries.", enforcementLevel: "mandatory",
          validateResource: validateResourceOfType(ott.fivecents.PushStream, (stream, args, reportViolation) => {
            if (stream.geoBlock === undefined) reportViolation(args.name + " may be watched from everywhere");
          }),
        }] });
      `,
    });
    await symlink(join(projectRoot, "node_modules"), join(folder, "pack", "node_modules"));
    stack = await createStack({
      emulator,
      program: `
        import * as ott from "pulumi-ott";
        new ott.fivecents.PushStream("main", { name: "live/main1", server: "2" });
        new ott.fivecents.PullStream("other", { name: "live/main2", server: "2", source: { protocol: "rtmp", urls: ["rtmp://a.example.com/b"] } });
      `,
    });
    const { code, stdout, stderr } = await stack.preview("--policy-pack", join(folder, "pack"));
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain("main may be watched from everywhere");
    expect(stdout + stderr).not.toContain("other may be watched from everywhere");
  });

  it("reads a stream by its number alone", async () => {
    await stack?.dispose();
    stack = await createStack({
      emulator,
      program: `
        import * as ott from "pulumi-ott";
        const main = new ott.fivecents.PushStream("main", { name: "live/main1", server: "2" });
        const read = ott.fivecents.PushStream.get("read", main.id.apply((id) => id.replace("push/", "")));
        export const ids = [main.id, read.id];
        export const name = read.name;
      `,
    });
    const up = await stack.up();
    expect(up.code, up.stdout + up.stderr).toBe(0);
    const { ids, name } = (await stack.outputs()) as { ids: string[]; name: string };
    expect(name).toBe("live/main1");
    expect(ids[1]).toBe(ids[0]);
  });
});
