import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { collect } from "./command";
import { type Attempt, ENGINE_VERSION, type Engine } from "./engine";
import { withLock } from "./lock";
import { step } from "./progress";

/** The downloader gives up by itself when it finds no network; this bounds a network that only hangs. */
const LIMIT_MILLISECONDS = 5 * 60_000;

/** An official engine that an earlier run downloaded into `folder`. */
export function downloadedEngine(folder: string): Engine | undefined {
  const bin = join(folder, "official", "versions", ENGINE_VERSION, "bin");
  const pulumi = join(bin, process.platform === "win32" ? "pulumi.exe" : "pulumi");
  if (!existsSync(pulumi)) return undefined;
  return { pulumi, path: [bin], version: ENGINE_VERSION, reason: `the official engine kept in ${bin}` };
}

/** Lets the official downloader, npm's package `pulumi`, install the CLI into `folder`. */
export function downloadEngine(folder: string, environment: NodeJS.ProcessEnv): Promise<Attempt> {
  return withLock(folder, async () => {
    const kept = downloadedEngine(folder);
    if (kept) return kept;
    const home = join(folder, "downloading");
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    const { code, stderr } = await step(`Trying the official download of Pulumi ${ENGINE_VERSION}`, () =>
      // Run in an empty folder: npm would look for the command in a surrounding package first.
      collect("npm", ["exec", "--yes", `pulumi@${ENGINE_VERSION}`, "--", "version"], {
        cwd: home,
        env: { ...environment, PULUMI_HOME: home, PULUMI_SKIP_UPDATE_CHECK: "true" },
        timeoutMilliseconds: LIMIT_MILLISECONDS,
      }),
    );
    if (code === 0) await rename(home, join(folder, "official"));
    else await rm(home, { recursive: true, force: true });
    const downloaded = downloadedEngine(folder);
    if (downloaded) return { ...downloaded, reason: `downloaded to ${dirname(downloaded.pulumi)}` };
    return { failure: `the official download failed: ${reasonIn(stderr)}` };
  });
}

/**
 * Why npm or the downloader failed: npm's first error line that is more than a code, else the last line of the
 * downloader. npm's notices and warnings, and where it keeps its log, often come last and explain nothing.
 */
function reasonIn(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const [npmError] = lines.flatMap(
    (line) => /^npm error (?!code |errno |syscall |path )(.*\w.*)/.exec(line)?.[1] ?? [],
  );
  const own = lines.findLast((line) => line !== "" && !/^npm (notice|warn|error)\b/.test(line));
  return npmError ?? own ?? "no reason was given";
}
