import { type Emulator, type RequestRecord, startEmulator } from "../emulator";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, shapeOf } from "../provider/core/facts";
import { definitions } from "../provider/definitions";
import { type ProviderUnderTest, providerFor, type Values } from "../test/support/provider";
import { variantsOf } from "../test/support/samples";
import { World } from "../test/support/world";
import type { Table } from "./table";

/** What one step in an object's life sent: the documented operations in order, by the emulator's log. */
interface Sent {
  type: string;
  step: string;
  requests: number;
  changing: number;
  calls: string;
}

const UPDATE = "update: ";

/**
 * The requests of every resource type, its first example, from create to delete. Counted in the emulator's log, at
 * the level of the provider's methods: what the engine calls for one resource alone.
 */
export async function requests(): Promise<Table[]> {
  const emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  try {
    const sent: Sent[] = [];
    for (const definition of definitions) {
      emulator.reset();
      sent.push(...(await lifeOf(definition, emulator)));
    }
    return [summary(sent), details(sent)];
  } finally {
    await emulator.close();
  }
}

async function lifeOf(definition: AnyDefinition, emulator: Emulator): Promise<Sent[]> {
  const { type } = definition;
  const sent: Sent[] = [];
  const provider = await providerFor(emulator, type);
  const world = new World(emulator);
  const counted = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    emulator.clearLog();
    const result = await work();
    sent.push({ type, step, ...told(emulator.log()) });
    return result;
  };

  const example = definition.examples[0]?.inputs ?? {};
  const inputs = await canonical(provider, await world.inputsOf(definition, example));
  const { id, outs } = await counted("create", () => provider.create(inputs));
  let state = outs;
  await counted("unchanged", async () =>
    provider.diff(id, state, await canonical(provider, await world.inputsOf(definition, example))),
  );
  await counted("refresh", () => provider.read(id, state));
  for (const { path, inputs: changed } of changesInPlace(definition, example)) {
    const next = await canonical(provider, await world.inputsOf(definition, changed));
    const updated = await counted(`${UPDATE}${path}`, () => provider.update(id, state, next));
    state = (await provider.update(id, updated.outs, inputs)).outs;
  }
  await counted("delete", () => provider.delete(id, state));
  return sent;
}

/** Checked against themselves, as in a run without changes: only a new plan is worth a warning. */
async function canonical(provider: ProviderUnderTest, inputs: Values): Promise<Values> {
  return provider.checked(inputs, inputs);
}

/** Each argument that the example writes and the vendor changes in place, changed alone. */
function changesInPlace(definition: AnyDefinition, example: Values) {
  const shape = shapeOf(definition.inputs);
  const known = new Set<string>();
  return variantsOf(definition, example).filter(({ key, inputs }) => {
    const { replaces, control } = factsOf(shape[key] ?? definition.inputs);
    const isValid = (definition.problems?.(inputs) ?? []).length === 0;
    if (!(key in example) || replaces || control || !isValid || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function told(records: readonly RequestRecord[]): Pick<Sent, "requests" | "changing" | "calls"> {
  return {
    requests: records.length,
    changing: records.filter((record) => record.changing).length,
    calls: records.map(({ operation }) => operation ?? "?").join(", "),
  };
}

function summary(sent: readonly Sent[]): Table {
  const rows = [...new Set(sent.map(({ type }) => type))].map((type) => {
    const of = (isMeant: (step: string) => boolean) =>
      sent.filter((one) => one.type === type && isMeant(one.step)).map((one) => one.requests);
    const once = (step: string) => of((other) => other === step)[0] ?? null;
    const updates = of((step) => step.startsWith(UPDATE));
    return {
      type,
      create: once("create"),
      unchanged: once("unchanged"),
      refresh: once("refresh"),
      updateLeast: updates.length > 0 ? Math.min(...updates) : null,
      updateMost: updates.length > 0 ? Math.max(...updates) : null,
      delete: once("delete"),
    };
  });
  return {
    title: "Requests by operation",
    note: "Each type's first example alone. Least and most over its arguments that change in place, one at a time.",
    columns: [
      { key: "type", heading: "type" },
      { key: "create", heading: "create" },
      { key: "unchanged", heading: "no change" },
      { key: "refresh", heading: "refresh" },
      { key: "updateLeast", heading: "update, least" },
      { key: "updateMost", heading: "update, most" },
      { key: "delete", heading: "delete" },
    ],
    rows,
  };
}

/** Updates that send the same calls share a row. */
function details(sent: readonly Sent[]): Table {
  const isUpdate = ({ step }: Sent) => step.startsWith(UPDATE);
  const rows: Sent[] = [];
  for (const one of sent) {
    const alike = rows.find(
      (row) => isUpdate(row) && isUpdate(one) && row.type === one.type && row.calls === one.calls,
    );
    if (alike) alike.step += `, ${one.step.slice(UPDATE.length)}`;
    else rows.push({ ...one });
  }
  return {
    title: "The calls of each operation",
    columns: [
      { key: "type", heading: "type" },
      { key: "step", heading: "operation" },
      { key: "requests", heading: "requests" },
      { key: "changing", heading: "changing" },
      { key: "calls", heading: "calls" },
    ],
    rows: rows.map((row) => ({ ...row })),
  };
}
