import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { createStack, type Stack } from "../../test/support/stack";
import { projectRoot } from "./folders";

let stack: Stack | undefined;
let pack: string | undefined;
afterEach(async () => {
  await stack?.dispose();
  if (pack) await rm(pack, { recursive: true });
});

const program = `
import * as pulumi from "@pulumi/pulumi";
class Thing extends pulumi.dynamic.Resource {
  constructor(name: string, args: { text: string }) {
    super({ create: async (inputs) => ({ id: "1", outs: inputs }) }, name, args);
  }
}
new Thing("thing", { text: "forbidden" });
`;

it("runs a policy pack, whose mandatory rule stops a preview", async () => {
  pack = await mkdtemp(join(tmpdir(), "pulumi-ott-policy-"));
  await symlink(join(projectRoot, "node_modules"), join(pack, "node_modules"));
  await writeFile(join(pack, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  await writeFile(
    join(pack, "package.json"),
    JSON.stringify({ name: "words", version: "1.0.0", main: "index.js" }),
  );
  await writeFile(
    join(pack, "index.js"),
    `const { PolicyPack } = require("@pulumi/policy");
     new PolicyPack("words", { policies: [{
       name: "no-forbidden-text", description: "Texts must be allowed.", enforcementLevel: "mandatory",
       validateResource: ({ props }, reportViolation) => {
         if (props.text === "forbidden") reportViolation("this text is not allowed");
       },
     }] });`,
  );
  stack = await createStack({ program });
  expect((await stack.preview()).code).toBe(0);
  const refused = await stack.preview("--policy-pack", pack);
  expect(refused.code).not.toBe(0);
  expect(refused.stdout + refused.stderr).toContain("this text is not allowed");
});

it("hands on a program's own error once, and the options of Pulumi.yaml", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pulumi-ott-project-"));
  pack = folder;
  await mkdir(join(folder, "program"));
  await writeFile(join(folder, "program", "package.json"), JSON.stringify({ main: "index.ts" }));
  await writeFile(
    join(folder, "Pulumi.yaml"),
    "name: test\nmain: program\nruntime:\n  name: nodejs\n  options: { nodeargs: --no-deprecation, tsconfig: tsconfig.other.json }\n",
  );
  await writeFile(
    join(folder, "program", "tsconfig.other.json"),
    JSON.stringify({ compilerOptions: { module: "nodenext", moduleResolution: "nodenext", strict: true } }),
  );
  const source = join(folder, "program", "index.ts");
  await writeFile(
    source,
    "export const flags: string[] = require('node:process').execArgv;\ndeclare function require(name: string): { execArgv: string[] };\n",
  );
  stack = await createStack({ program: { folder }, env: { PULUMI_NODEJS_TRANSPILE_ONLY: "false" } });
  expect(await stack.up()).toMatchObject({ code: 0, diagnostics: [] });
  expect(await stack.outputs()).toEqual({ flags: ["--no-deprecation"] });

  await writeFile(
    join(stack.folder, "program", "index.ts"),
    "const count: number = 'many';\nexport { count };\n",
  );
  const failed = await stack.up();
  expect(failed.code).not.toBe(0);
  const errors = failed.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain("Type 'string' is not assignable to type 'number'");
});
