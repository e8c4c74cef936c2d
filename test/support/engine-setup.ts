/** Before the engine tests: compiles what the programs import, and finds the engine once for all of them. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Engine } from "../../tools/pulumi/engine";
import { findEngine } from "../../tools/pulumi/find-engine";
import { projectRoot } from "../../tools/pulumi/folders";
import { warmCompileCache } from "./light-environment";

declare module "vitest" {
  export interface ProvidedContext {
    engine: Engine;
  }
}

export default async function setUp(project: TestProject): Promise<void> {
  // A type error does not keep the compiler from writing its output, and `npm test` reports it by itself.
  spawnSync(process.execPath, [join(projectRoot, "tools", "pulumi", "set-up.mjs")], { stdio: "inherit" });
  warmCompileCache();
  project.provide("engine", await findEngine());
}
