import { type Emulator, startEmulator } from "../emulator";
import type { AnyDefinition } from "../provider/core/definition";
import { definitions } from "../provider/definitions";
import { provider } from "../provider/host/dynamic";
import { providerFor } from "../test/support/provider";
import { World } from "../test/support/world";
import { median, percentile, rounded } from "./statistics";
import type { Table } from "./table";

const CALLS = 2000;
const WARM_UP = 500;

/**
 * What check and diff cost, in microseconds a call. The engine calls them one after the other for the whole stack,
 * so their time is every resource's time.
 */
export async function overhead(): Promise<Table[]> {
  const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  try {
    const rows = [];
    for (const definition of definitions) {
      emulator.reset();
      rows.push(await overheadOf(definition, emulator));
    }
    return [
      {
        title: "Time of check and diff, microseconds a call",
        note: `Each type's first example, unchanged, ${CALLS} calls after ${WARM_UP} to warm up.`,
        columns: [
          { key: "type", heading: "type" },
          { key: "checkMedian", heading: "check, median" },
          { key: "check95", heading: "95th percentile" },
          { key: "diffMedian", heading: "diff, median" },
          { key: "diff95", heading: "95th percentile" },
        ],
        rows,
      },
    ];
  } finally {
    await emulator.close();
  }
}

async function overheadOf(definition: AnyDefinition, emulator: Emulator) {
  const { type } = definition;
  const configured = await providerFor(emulator, type);
  const given = await new World(emulator).inputsOf(definition, definition.examples[0]?.inputs ?? {});
  const inputs = await configured.checked(given, given);
  const { id, outs } = await configured.create(inputs);
  const bare = provider(type);
  const check = await timesOf(() => bare.check(inputs, given));
  const diff = await timesOf(() => bare.diff(id, outs, inputs));
  return {
    type,
    checkMedian: rounded(median(check)),
    check95: rounded(percentile(check, 95)),
    diffMedian: rounded(median(diff)),
    diff95: rounded(percentile(diff, 95)),
  };
}

/** The time of each call in microseconds, one after the other. */
async function timesOf(call: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < WARM_UP + CALLS; number += 1) {
    const begun = performance.now();
    await call();
    if (number >= WARM_UP) times.push((performance.now() - begun) * 1000);
  }
  return times;
}
