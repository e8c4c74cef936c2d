import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../../tools/pulumi/folders";

/** What makes the Node processes of a stack start quickly; `load-later.cjs` says how. */
export const lightEnvironment = {
  // An example is compiled by a test of its own; the SDK would check its types in each command.
  PULUMI_NODEJS_TRANSPILE_ONLY: "true",
  NODE_OPTIONS: `--require=${JSON.stringify(join(projectRoot, "test", "support", "load-later.cjs"))}`,
  // Of its own: code that was compiled without `load-later.cjs` can't be used with it.
  NODE_COMPILE_CACHE: join(projectRoot, "node_modules", ".cache", "compile-light"),
};

/**
 * Fills the cache for the processes that the engine kills, which never write theirs: its language host and the host
 * of the dynamic providers. Both end at once, because there is no engine.
 */
export function warmCompileCache(): void {
  const provider = createRequire(join(projectRoot, "package.json")).resolve("pulumi-ott/dynamic/v1");
  // A first call loads the types of its vendor.
  const firstCalls = ["fivecents:PushStream", "encorastream:Movie", "contentpool:Series"].map(
    (type) => `provider("${type}").configure({ config: { get() {} } })`,
  );
  for (const words of [
    [
      "--eval",
      `const { provider } = require(${JSON.stringify(provider)});
       Promise.all([${firstCalls.join()}]).then(() => require("@pulumi/pulumi/cmd/dynamic-provider"));`,
    ],
    [join(projectRoot, "dist", "tools", "pulumi", "language-host.js"), "127.0.0.1:1"],
  ]) {
    spawnSync(process.execPath, words, {
      cwd: projectRoot,
      env: { ...process.env, ...lightEnvironment },
      stdio: "ignore",
    });
  }
}
