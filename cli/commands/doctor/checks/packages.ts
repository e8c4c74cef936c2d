import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loaderProblem } from "../../../../sdk/loader";
import type { Finding } from "../finding";
import { isAtLeast } from "../version";

interface Manifest {
  version: string;
  engines: { node: string };
  peerDependencies: Record<"@pulumi/pulumi", string>;
}

const own = createRequire(__filename)("pulumi-ott/package.json") as Manifest;

export function checkNode(version: string): Finding {
  const wanted = own.engines.node;
  return isAtLeast(version, wanted)
    ? { check: "node", status: "ok", text: `Node ${version}` }
    : {
        check: "node",
        status: "problem",
        text: `Node ${version} is too old`,
        remedy: `Install Node ${wanted.replace(">=", "")} or newer`,
      };
}

/** What the program of a project loads: Pulumi's SDK, and this package where the engine looks for it. */
export function checkPackages(program: string): Finding[] {
  if (!["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(program, name)))) {
    return [
      {
        check: "program",
        status: "skipped",
        text: `${program} has no Pulumi.yaml`,
        remedy: "Name the project's folder with `--cwd` to check its packages too",
      },
    ];
  }
  return [checkSdk(program), checkLoader(program)];
}

function checkSdk(program: string): Finding {
  const check = "@pulumi/pulumi";
  const wanted = own.peerDependencies["@pulumi/pulumi"];
  const found = manifestFrom(program);
  if (found === undefined) {
    return {
      check,
      status: "problem",
      text: `it is not installed in ${program}`,
      remedy: `Run \`npm install "@pulumi/pulumi@${wanted}"\` there`,
    };
  }
  if (!isAtLeast(found.version, wanted)) {
    return {
      check,
      status: "problem",
      text: `it is ${found.version} in ${program}, and pulumi-ott needs ${wanted}`,
      remedy: `Run \`npm install "@pulumi/pulumi@${wanted}"\` there`,
    };
  }
  return { check, status: "ok", text: `${found.version} (${found.path})` };
}

/** The engine's host looks for the package from the program's folder: a layout such as pnpm's can hide it there. */
function checkLoader(program: string): Finding {
  const problem = loaderProblem(program);
  if (problem === undefined)
    return { check: "pulumi-ott", status: "ok", text: `${own.version}, found from ${program}` };
  const [text = "", , remedy = ""] = problem.split("\n");
  return { check: "pulumi-ott", status: "problem", text, remedy };
}

function manifestFrom(program: string): { version: string; path: string } | undefined {
  try {
    const from = createRequire(join(program, "index.js"));
    const path = realpathSync(from.resolve("@pulumi/pulumi/package.json"));
    return { version: (from(path) as Manifest).version, path };
  } catch {
    return undefined;
  }
}
