/**
 * `npm test`: lint, types and every suite. Closes with one line, `N passed, N failed` (and `, N skipped`), from
 * vitest's own result; the exit code also tells of lint and types. With words after `--`, which go to vitest, it
 * runs the tests alone. Files and processes that the tests leave behind fail the run.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf, processesOf } from "./support/left-behind.mts";

interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a tool of node_modules on this terminal; says whether it succeeded. */
function run(title: string, tool: string, words: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n${title}: ${tool} ${words.join(" ")}`);
  const { status, error } = spawnSync(join(root, "node_modules", ".bin", tool), words, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** The closing line; a file that could not even be loaded counts as one failed test. */
function count(result: VitestResult): string {
  const unloaded = result.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const skipped = result.numPendingTests + result.numTodoTests;
  return [
    `${result.numPassedTests} passed, ${result.numFailedTests + unloaded.length} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(", ");
}

/** Ends and removes what the tests left behind, and says what it was. */
async function cleanUp(temporary: string): Promise<boolean> {
  const processes = await processesOf(temporary);
  const entries = entriesOf(temporary);
  for (const { pid, command } of processes) {
    console.error(`error: the tests left a process running: ${command}`);
    process.kill(pid, "SIGKILL");
  }
  for (const entry of entries) console.error(`error: the tests left in the temporary folder: ${entry}`);
  return processes.length + entries.length === 0;
}

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "pulumi-ott-test-"));
const temporary = join(folder, "temporary");
mkdirSync(temporary);
const resultFile = join(folder, "result.json");
const reporters = ["default", "./test/support/progress-reporter.ts", "json"].map(
  (name) => `--reporter=${name}`,
);
const outcomes = {
  lint: words.length > 0 || run("Lint", "biome", ["check", "."]),
  types: words.length > 0 || run("Types", "tsc", ["-p", "tsconfig.json", "--noEmit"]),
  // The page runs in a browser, whose types are none of Node's.
  "types of the page": words.length > 0 || run("Types of the page", "tsc", ["-p", "tsconfig.page.json"]),
  tests: run("Tests", "vitest", ["run", ...reporters, `--outputFile.json=${resultFile}`, ...words], {
    TMPDIR: temporary,
    // Kept from run to run, and not among what a run leaves behind.
    NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compile"),
  }),
  "left behind": await cleanUp(temporary),
};
const failed = Object.entries(outcomes).flatMap(([name, succeeded]) => (succeeded ? [] : [name]));
try {
  const result: VitestResult = JSON.parse(readFileSync(resultFile, "utf8"));
  console.log(failed.length === 0 ? "" : `\nFailed: ${failed.join(", ")}`);
  console.log(count(result));
} catch (error) {
  console.error(`error: vitest left no result: ${error instanceof Error ? error.message : error}`);
  failed.push("result");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed.length === 0 ? 0 : 1;
