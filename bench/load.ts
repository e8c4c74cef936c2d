/**
 * The process that `start.ts` starts for each measurement: loads modules one after the other and prints as JSON what
 * each cost. Nothing else may be imported here, and everything is asked for by its public path.
 *
 *   node dist/bench/load.js @pulumi/pulumi pulumi-ott
 */
export interface Loaded {
  /** By the words of the command, in milliseconds, each after the ones before it. */
  milliseconds: number[];
  /** How many files of JavaScript and JSON each added. */
  modules: number[];
  /** Where the last was the provider: from its first line to the answer to the first check, in milliseconds. */
  firstCheck: number | null;
}

type Provider = typeof import("../provider/host/dynamic");

async function main(names: readonly string[]): Promise<void> {
  const loaded: Loaded = { milliseconds: [], modules: [], firstCheck: null };
  for (const name of names) {
    const before = Object.keys(require.cache).length;
    const begun = performance.now();
    const exports: unknown = require(name);
    loaded.milliseconds.push(performance.now() - begun);
    loaded.modules.push(Object.keys(require.cache).length - before);
    if (isProvider(exports)) {
      await firstCheck(exports);
      loaded.firstCheck = performance.now() - begun;
    }
  }
  console.log(JSON.stringify(loaded));
}

function isProvider(exports: unknown): exports is Provider {
  return (
    typeof exports === "object" &&
    exports !== null &&
    "provider" in exports &&
    typeof exports.provider === "function"
  );
}

async function firstCheck({ provider }: Provider): Promise<void> {
  const stream = provider("fivecents:PushStream");
  await stream.configure({ config: { get: (key) => (key === "fivecents:apiKey" ? "example" : undefined) } });
  const { failures } = await stream.check({}, { name: "live/example", server: "2" });
  if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
}

void main(process.argv.slice(2));
