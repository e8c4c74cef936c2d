import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as pulumi from "@pulumi/pulumi";

const entry = "pulumi-ott/dynamic/v1";

/**
 * The line that the engine's host runs to get at the provider. It is stored with every resource, and a refresh
 * or a delete runs it from there: a change of one byte is an update of everything.
 */
export function loaderOf(type: string): string {
  return `exports.handler=()=>require("${entry}").provider(${JSON.stringify(type)})`;
}

let isChecked = false;

/**
 * Fails if the engine's host could not run that line: it looks for the package from the program's folder, not from
 * the library that makes the resource. Unit tests with Pulumi's mocks have no host.
 */
export function assertLoadable(): void {
  if (isChecked || pulumi.runtime.getEngine() === undefined) return;
  const problem = loaderProblem(process.cwd());
  if (problem !== undefined) throw new pulumi.RunError(problem);
  isChecked = true;
}

/** Why the loader would fail in this folder, and what to do. */
export function loaderProblem(folder: string): string | undefined {
  try {
    createRequire(join(folder, "index.js")).resolve(entry);
    return undefined;
  } catch {
    return (
      `pulumi-ott can't be loaded from the program's folder ${folder}, where the engine looks for ${entry}.\n` +
      "Nothing was changed.\n" +
      `Add pulumi-ott to the dependencies of ${manifestOf(folder)} and install, also where only a component library uses it.`
    );
  }
}

/** The package.json that the folder belongs to. */
function manifestOf(folder: string): string {
  const manifest = join(folder, "package.json");
  const parent = dirname(folder);
  if (existsSync(manifest)) return manifest;
  return parent === folder ? "the program's package.json" : manifestOf(parent);
}
