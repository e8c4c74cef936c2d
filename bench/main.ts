/**
 * `npm run bench`: prints what the project costs, in requests and in time. Timing is measured here and never in a
 * test.
 *
 *   npm run bench                          every benchmark
 *   npm run bench -- requests overhead     these alone
 *   npm run bench -- start --json          JSON with a schema version, on stdout
 */
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { ExpectedError, runCommand } from "../tools/pulumi/expected-error";
import { step } from "../tools/pulumi/progress";
import { engine } from "./engine";
import { growth } from "./growth";
import { overhead } from "./overhead";
import { refresh } from "./refresh";
import { requests } from "./requests";
import { sets } from "./sets";
import { start } from "./start";
import { type Table, tableText } from "./table";
import { upload } from "./upload";

/** Raised when a program that reads the JSON would have to change. */
const SCHEMA_VERSION = 1;

/** Every benchmark by the word that names it, in the order in which they run. */
const benchmarks: Record<string, () => Promise<Table[]>> = {
  requests,
  growth,
  overhead,
  start,
  engine,
  refresh,
  upload,
  sets,
};

runCommand(async () => {
  const { values, positionals } = commandLine();
  const results: { benchmark: string; tables: Table[] }[] = [];
  for (const [benchmark, measure] of chosen(positionals)) {
    const tables = await step(`Measuring ${benchmark}`, measure);
    results.push({ benchmark, tables });
    if (!values.json) for (const table of tables) console.log(tableText(table));
  }
  if (values.json) console.log(JSON.stringify(report(results), null, 2));
  return 0;
});

function commandLine() {
  try {
    return parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.split(". ")[0] : thrown;
    throw new ExpectedError(`${reason}; the one option is --json`);
  }
}

function chosen(names: readonly string[]): [string, () => Promise<Table[]>][] {
  const unknown = names.filter((name) => !(name in benchmarks));
  if (unknown.length > 0)
    throw new ExpectedError(
      `there is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}`,
    );
  return Object.entries(benchmarks).filter(([name]) => names.length === 0 || names.includes(name));
}

function report(results: readonly { benchmark: string; tables: Table[] }[]) {
  return {
    schemaVersion: SCHEMA_VERSION,
    measuredAt: new Date().toISOString(),
    machine: { cores: cpus().length, memoryGiB: Math.round(totalmem() / 1024 ** 3), node: process.version },
    results,
  };
}
