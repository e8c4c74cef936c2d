/**
 * `npm test`: lint, types and every suite. Closes with one line, `N passed, N failed` (and `, N skipped`), from
 * vitest's own result; the exit code also tells of lint and types. Words after `--` go to vitest.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a tool of node_modules on this terminal; says whether it succeeded. */
function run(title: string, tool: string, words: string[]): boolean {
  console.log(`\n${title}: ${tool} ${words.join(" ")}`);
  const { status, error } = spawnSync(join(root, "node_modules", ".bin", tool), words, {
    cwd: root,
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

const folder = mkdtempSync(join(tmpdir(), "pulumi-ott-test-"));
const resultFile = join(folder, "result.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${resultFile}`];
const outcomes = {
  lint: run("Lint", "biome", ["check", "."]),
  types: run("Types", "tsc", ["-p", "tsconfig.json", "--noEmit"]),
  tests: run("Tests", "vitest", ["run", ...reporters, ...process.argv.slice(2)]),
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
