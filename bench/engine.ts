import { type Emulator, type RequestRecord, startEmulator } from "../emulator";
import { createStackOn, type Stack, type StackResult } from "../test/support/local-stack";
import { findEngine } from "../tools/pulumi/find-engine";
import { median, rounded } from "./statistics";
import type { Table } from "./table";

const RUNS = 3;
const COUNTS = [1, 100, 300];
/** The vendor's own limit is 5; ten times that shows the same in a tenth of the time. */
const LIMIT = 50;

type Command = "up" | "preview" | "refresh" | "destroy";

interface Cost {
  seconds: number;
  records: RequestRecord[];
}

/** What push streams cost on the real engine, with the emulator on the same machine. */
export async function engine(): Promise<Table[]> {
  const rows = [];
  const calls = [];
  for (const count of COUNTS) {
    const runs: Record<Command, Cost>[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await life(count));
    const cost = (command: Command) => ({
      [command]: rounded(median(runs.map((found) => found[command].seconds)), 1),
      [`${command}Requests`]: median(runs.map((found) => found[command].records.length)),
    });
    rows.push({ count, ...cost("up"), ...cost("preview"), ...cost("refresh"), ...cost("destroy") });
    calls.push(...callsOf(count, runs.at(-1)?.up.records ?? []));
  }
  return [
    {
      title: "Push streams on the engine, seconds and requests",
      note: `Median of ${RUNS} runs, no rate limit, deployed at once. Each stream has one setting that its create can't carry.`,
      columns: [
        { key: "count", heading: "streams" },
        ...["up", "preview", "refresh", "destroy"].flatMap((command) => [
          { key: command, heading: command === "preview" ? "preview, no change" : command },
          { key: `${command}Requests`, heading: "requests" },
        ]),
      ],
      rows,
    },
    {
      title: "What up asked for",
      note: "The last of the runs above. The list is how all streams that are being deployed are waited for.",
      columns: [
        { key: "count", heading: "streams" },
        { key: "operation", heading: "operation" },
        { key: "requests", heading: "requests" },
      ],
      rows: calls,
    },
    await atTheLimit(),
  ];
}

function callsOf(count: number, records: readonly RequestRecord[]) {
  const counts = new Map<string, number>();
  for (const { operation } of records) counts.set(operation ?? "?", (counts.get(operation ?? "?") ?? 0) + 1);
  return [...counts].map(([operation, requests]) => ({ count, operation, requests }));
}

async function life(count: number): Promise<Record<Command, Cost>> {
  return withStack(count, 0, async (stack, emulator) => {
    const cost = async (command: () => Promise<StackResult>): Promise<Cost> => {
      emulator.clearLog();
      const begun = performance.now();
      succeeded(await command());
      return { seconds: (performance.now() - begun) / 1000, records: emulator.log() };
    };
    return {
      up: await cost(() => stack.up()),
      preview: await cost(() => stack.preview("--expect-no-changes")),
      refresh: await cost(() => stack.refresh("--expect-no-changes")),
      destroy: await cost(() => stack.destroy()),
    };
  });
}

/** How near a run comes to the time that the rate limit allows. */
async function atTheLimit(): Promise<Table> {
  const count = Math.max(...COUNTS);
  const rows = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const records = await withStack(count, LIMIT, async (stack, emulator) => {
      succeeded(await stack.up("--parallel", "64"));
      return emulator.log();
    });
    const seconds = secondsBetween(records);
    const least = records.length / LIMIT;
    rows.push({
      run,
      requests: records.length,
      rateLimited: records.filter(({ status }) => status === 429).length,
      least: rounded(least, 1),
      seconds: rounded(seconds, 1),
      used: rounded((least / seconds) * 100, 1),
    });
  }
  return {
    title: `${count} streams at ${LIMIT} requests a second, up --parallel 64`,
    note: "Seconds from the first request to the last, against the requests divided by the limit.",
    columns: [
      { key: "run", heading: "run" },
      { key: "requests", heading: "requests" },
      { key: "rateLimited", heading: "answered 429" },
      { key: "least", heading: "at the limit, s" },
      { key: "seconds", heading: "taken, s" },
      { key: "used", heading: "limit used, %" },
    ],
    rows,
  };
}

async function withStack<T>(
  count: number,
  requestsPerSecond: number,
  work: (stack: Stack, emulator: Emulator) => Promise<T>,
): Promise<T> {
  const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond } } });
  try {
    const stack = await createStackOn(await findEngine(), {
      emulator,
      config: { "fivecents:requestsPerSecond": String(requestsPerSecond) },
      env: { NODE_COMPILE_CACHE: undefined },
      program: `
        import * as ott from "pulumi-ott";
        for (let n = 0; n < ${count}; n += 1) {
          new ott.fivecents.PushStream("stream-" + n, {
            name: "live/stream" + n, server: "2", rtmpAuth: { username: "studio", password: "example" },
          });
        }`,
    });
    try {
      return await work(stack, emulator);
    } finally {
      await stack.dispose();
    }
  } finally {
    await emulator.close();
  }
}

function succeeded({ code, stdout, stderr }: StackResult): void {
  if (code !== 0) throw new Error(`the engine failed:\n${stdout}${stderr}`);
}

function secondsBetween(records: readonly RequestRecord[]): number {
  const times = records.map(({ at }) => at);
  return (Math.max(...times) - Math.min(...times)) / 1000;
}
