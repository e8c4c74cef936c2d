/** Before the engine tests: compiles what the programs import, and finds the engine and makes a first stack once for all of them. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Engine } from "../../tools/pulumi/engine";
import { findEngine } from "../../tools/pulumi/find-engine";
import { projectRoot } from "../../tools/pulumi/folders";
import { lightEnvironment, warmCompileCache } from "./light-environment";
import { createFreshStack, type FreshStack } from "./local-stack";

declare module "vitest" {
  export interface ProvidedContext {
    engine: Engine;
    freshStack: FreshStack;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // A type error does not keep the compiler from writing its output, and `npm test` reports it by itself.
  spawnSync(process.execPath, [join(projectRoot, "tools", "pulumi", "set-up.mjs")], { stdio: "inherit" });
  warmCompileCache();
  const engine = await findEngine();
  project.provide("engine", engine);
  const { dispose, ...fresh } = await createFreshStack(engine, lightEnvironment);
  project.provide("freshStack", fresh);
  return dispose;
}
