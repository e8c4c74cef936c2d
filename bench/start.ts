import { join } from "node:path";
import { collect } from "../tools/pulumi/command";
import type { Loaded } from "./load";
import { median, rounded } from "./statistics";
import type { Table } from "./table";

const RUNS = 15;

/** Pulumi's own SDK is loaded in both processes before anything of ours. */
const processes = [
  { process: "provider (dynamic host)", module: "pulumi-ott/dynamic/v1" },
  { process: "program", module: "pulumi-ott" },
];

/** What our modules add to the start of the two processes of a run, beside Pulumi's own SDK. */
export async function start(): Promise<Table[]> {
  const found = new Map<string, Loaded[]>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const { module } of processes) {
      found.set(module, [...(found.get(module) ?? []), await load("@pulumi/pulumi", module)]);
    }
  }
  const middle = (runs: readonly Loaded[], value: (loaded: Loaded) => number | null | undefined) =>
    rounded(median(runs.map((loaded) => value(loaded) ?? Number.NaN)));
  return [
    {
      title: "Time to load, milliseconds",
      note: `Median of ${RUNS} processes, without a compile cache. The first check is counted from the first line of ours.`,
      columns: [
        { key: "process", heading: "process" },
        { key: "module", heading: "module" },
        { key: "load", heading: "load" },
        { key: "firstCheck", heading: "first check" },
        { key: "modules", heading: "files" },
        { key: "sdkLoad", heading: "Pulumi's SDK" },
        { key: "sdkModules", heading: "its files" },
      ],
      rows: processes.map(({ process, module }) => {
        const runs = found.get(module) ?? [];
        const hasCheck = runs.every(({ firstCheck }) => firstCheck !== null);
        return {
          process,
          module,
          load: middle(runs, ({ milliseconds }) => milliseconds[1]),
          firstCheck: hasCheck ? middle(runs, ({ firstCheck }) => firstCheck) : null,
          modules: middle(runs, ({ modules }) => modules[1]),
          sdkLoad: middle(runs, ({ milliseconds }) => milliseconds[0]),
          sdkModules: middle(runs, ({ modules }) => modules[0]),
        };
      }),
    },
  ];
}

async function load(...modules: string[]): Promise<Loaded> {
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined };
  const result = await collect(process.execPath, [join(__dirname, "load.js"), ...modules], { env });
  if (result.code !== 0) throw new Error(`loading ${modules.join(", ")} failed:\n${result.stderr}`);
  return JSON.parse(result.stdout) as Loaded;
}
