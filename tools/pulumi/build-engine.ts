import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { collect } from "./command";
import { type Attempt, ENGINE_VERSION, type Engine } from "./engine";
import { projectRoot } from "./folders";
import { withLock } from "./lock";
import { step } from "./progress";

/** The oldest Go that `tools/pulumi/go.mod` takes. */
const OLDEST_GO = { major: 1, minor: 26 };

/** An engine that an earlier run built into `folder`. */
export function builtEngine(folder: string): Engine | undefined {
  const built = join(folder, "built");
  const pulumi = join(built, "pulumi");
  if (!existsSync(pulumi)) return undefined;
  return { pulumi, path: [built], version: ENGINE_VERSION, reason: `built from source, kept in ${built}` };
}

/** Builds the CLI from the Go module proxy, as `tools/pulumi/go.mod` and `tools/pulumi/go.sum` pin it. */
export async function buildEngine(folder: string, environment: NodeJS.ProcessEnv): Promise<Attempt> {
  if (process.platform === "win32") return { failure: "a build from source needs Linux or macOS" };
  const go = await collect("go", ["env", "GOVERSION"], { env: environment });
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(go.stdout) ?? [];
  if (go.code !== 0 || minor === undefined) return { failure: "no Go to build it from source" };
  if (Number(major) === OLDEST_GO.major && Number(minor) < OLDEST_GO.minor) {
    return {
      failure: `Go ${major}.${minor} is too old to build it from source, ${OLDEST_GO.major}.${OLDEST_GO.minor} is needed`,
    };
  }
  return withLock(folder, async () => {
    const kept = builtEngine(folder);
    if (kept) return kept;
    const sources = join(folder, "sources");
    const building = join(folder, "building");
    await rm(building, { recursive: true, force: true });
    await mkdir(sources, { recursive: true });
    for (const file of ["go.mod", "go.sum"]) {
      await copyFile(join(projectRoot, "tools", "pulumi", file), join(sources, file));
    }
    const { code, stderr } = await step(
      `Building Pulumi ${ENGINE_VERSION} from source (about 4 minutes on 2 cores, only this once)`,
      () =>
        collect("go", goBuild(join(building, "pulumi")), {
          cwd: sources,
          env: { ...environment, CGO_ENABLED: "0" },
        }),
    );
    await rm(sources, { recursive: true, force: true });
    if (code !== 0) {
      return { failure: `the build from source failed:\n${stderr.trim().split("\n").slice(-10).join("\n")}` };
    }
    for (const script of nodeScripts()) await copyFile(script, join(building, basename(script)));
    await rename(building, join(folder, "built"));
    return builtEngine(folder) ?? { failure: `the build left no engine in ${folder}` };
  });
}

/** What the CLI needs beside it to run Node programs and dynamic providers. Copying keeps them executable. */
function nodeScripts(): string[] {
  const sdk = dirname(require.resolve("@pulumi/pulumi/package.json"));
  return [
    join(projectRoot, "tools", "pulumi", "bin", "pulumi-language-nodejs"),
    join(sdk, "pulumi-resource-pulumi-nodejs"),
  ];
}

function goBuild(output: string): string[] {
  const version = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";
  return [
    "build",
    "-mod=readonly",
    "-trimpath",
    "-tags=osusergo grpcnotrace",
    `-ldflags=-s -w -X ${version}=v${ENGINE_VERSION}`,
    `-o=${output}`,
    "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
  ];
}
