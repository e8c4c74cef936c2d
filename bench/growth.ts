import pLimit from "p-limit";
import { type Emulator, startEmulator } from "../emulator";
import type { AnyDefinition } from "../provider/core/definition";
import { definitions } from "../provider/definitions";
import { providerFor, type Values } from "../test/support/provider";
import { distinctText, isReference, World } from "../test/support/world";
import { rounded } from "./statistics";
import type { Table } from "./table";

const sizes = [50, 200, 800];
/** As many as the engine makes at a time. */
const atATime = 16;

/**
 * What one create of many costs: objects of one type, those that have a parent in the same one, at the level of the
 * provider's methods. Where a figure rises with the number of objects, a run costs more than its objects.
 */
export async function growth(): Promise<Table[]> {
  const rows: Table["rows"][number][] = [];
  for (const definition of definitions.filter(isMadeOften)) {
    const costs = new Map<number, Cost>();
    for (const size of sizes) costs.set(size, await costOf(definition, size));
    rows.push({
      type: definition.type,
      ...Object.fromEntries([...costs].map(([size, cost]) => [`requests${size}`, cost.requests])),
      ...Object.fromEntries([...costs].map(([size, cost]) => [`kibibytes${size}`, cost.kibibytes])),
    });
  }
  return [
    {
      title: "Requests and KiB received for each of many creates",
      note: `${atATime} at a time, without a rate limit; types with a parent all in one.`,
      columns: [
        { key: "type", heading: "type" },
        ...sizes.map((size) => ({ key: `requests${size}`, heading: `requests, N = ${size}` })),
        ...sizes.map((size) => ({ key: `kibibytes${size}`, heading: `KiB, N = ${size}` })),
      ],
      rows,
    },
  ];
}

/** Not what each account or each parent has once, nor what appears by itself. */
export function isMadeOften(definition: AnyDefinition): boolean {
  const { identity, create } = definition;
  const isInParent = identity.keys.every((key) => isReference(definition, key));
  return identity.kind !== "single" && !isInParent && "send" in create;
}

/** For each object. */
interface Cost {
  requests: number;
  kibibytes: number;
}

async function costOf(definition: AnyDefinition, size: number): Promise<Cost> {
  const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  try {
    const inputs = await manyInputsOf(definition, emulator, size);
    const provider = await providerFor(emulator, definition.type);
    const checked = await Promise.all(inputs.map((one) => provider.checked(one)));
    emulator.clearLog();
    await pLimit(atATime).map(checked, (one) => provider.create(one));
    const log = emulator.log();
    const bytes = log.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
    return { requests: rounded(log.length / size, 2), kibibytes: rounded(bytes / size / 1024, 1) };
  } finally {
    await emulator.close();
  }
}

/** The type's first example so many times, each with another identity. */
export async function manyInputsOf(
  definition: AnyDefinition,
  emulator: Emulator,
  size: number,
): Promise<Values[]> {
  const example = await new World(emulator).inputsOf(definition, definition.examples[0]?.inputs ?? {});
  const isOwn = (key: string) =>
    !isReference(definition, key) && ["string", "number"].includes(typeof example[key]);
  const key = definition.identity.keys.find(isOwn);
  if (key === undefined) throw new Error(`${definition.type} has no identity of its own`);
  const value = example[key];
  return Array.from({ length: size }, (_one, n) => ({
    ...example,
    [key]: typeof value === "number" ? n + 1 : distinctText(String(value), n),
  }));
}
