import { type Emulator, startEmulator } from "../emulator";
import { createStackOn, type Stack, type StackResult } from "../test/support/local-stack";
import { findEngine } from "../tools/pulumi/find-engine";
import { rounded } from "./statistics";
import type { Table } from "./table";

const STREAMS = 500;
/** The vendor's own limit. */
const LIMIT = 5;

/** What a refresh of many streams costs in both settings of `fivecents:refresh`, on the real engine. */
export async function refresh(): Promise<Table[]> {
  const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  try {
    const stack = await createStackOn(await findEngine(), {
      emulator,
      config: { "fivecents:requestsPerSecond": "0" },
      env: { NODE_COMPILE_CACHE: undefined },
      program: `
        import * as ott from "pulumi-ott";
        for (let n = 0; n < ${STREAMS}; n += 1) {
          new ott.fivecents.PushStream("stream-" + n, { name: "live/stream" + n, server: "2", codec: "h264" });
        }`,
    });
    try {
      succeeded(await stack.up("--parallel", "64"));
      emulator.settings.fivecents.requestsPerSecond = LIMIT;
      await stack.setConfig({ "fivecents:requestsPerSecond": String(LIMIT) });
      const rows = [];
      // What is edited by hand stays moved for the state, so the mode that looks at it goes first.
      for (const mode of ["incremental", "full"]) {
        await stack.setConfig({ "fivecents:refresh": mode });
        // A refresh has the configuration of the last up.
        succeeded(await stack.up("--expect-no-changes"));
        for (const moved of [0, 10]) rows.push({ mode, moved, ...(await cost(stack, emulator, moved)) });
      }
      return [table(rows)];
    } finally {
      await stack.dispose();
    }
  } finally {
    await emulator.close();
  }
}

/** A refresh that writes nothing, after as many streams were changed by hand as `moved` says. */
async function cost(stack: Stack, emulator: Emulator, moved: number) {
  const streams = emulator.objects("fivecents", "streams").slice(0, moved);
  for (const { _id } of streams) emulator.edit("fivecents", "streams", _id, { codec: "h265" });
  emulator.clearLog();
  const begun = performance.now();
  const result = await stack.refresh("--preview-only");
  const seconds = (performance.now() - begun) / 1000;
  succeeded(result);
  const drifted = result.steps.filter(({ op }) => op === "update").length;
  for (const { _id } of streams) emulator.edit("fivecents", "streams", _id, { codec: "h264" });
  const log = emulator.log();
  const rateLimited = log.filter(({ status }) => status === 429).length;
  return { drifted, requests: log.length, rateLimited, seconds: rounded(seconds, 1) };
}

function table(rows: Table["rows"]): Table {
  return {
    title: `A refresh of ${STREAMS} push streams at ${LIMIT} requests a second`,
    note: "Moved: streams changed by hand before it. The emulator's lists have 50 streams a page.",
    columns: [
      { key: "mode", heading: "fivecents:refresh" },
      { key: "moved", heading: "moved" },
      { key: "drifted", heading: "drift found" },
      { key: "requests", heading: "requests" },
      { key: "rateLimited", heading: "answered 429" },
      { key: "seconds", heading: "taken, s" },
    ],
    rows,
  };
}

function succeeded({ code, stdout, stderr }: StackResult): void {
  if (code !== 0) throw new Error(`the engine failed:\n${stdout}${stderr}`);
}
