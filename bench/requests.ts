import { type Emulator, type RequestRecord, startEmulator } from "../emulator";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, shapeOf } from "../provider/core/facts";
import { definitions } from "../provider/definitions";
import { type ProviderUnderTest, providerFor, type Values } from "../test/support/provider";
import { variantsOf } from "../test/support/samples";
import { World } from "../test/support/world";
import type { Table } from "./table";

/** What one operation of the engine sent: the documented calls in order, by the emulator's log. */
interface Sent {
  type: string;
  operation: "create" | "unchanged" | "refresh" | "update" | "delete";
  requests: number;
  changing: number;
  calls: string;
  /** What an update changed. */
  argument: string | null;
}

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
  /** The provider of one command of the engine. */
  const command = () => providerFor(emulator, type);
  const world = new World(emulator);
  const example = definition.examples[0]?.inputs ?? {};
  const canonical = async (inputs: Values) =>
    checked(await command(), await world.inputsOf(definition, inputs));
  const counted = async <T>(
    operation: Sent["operation"],
    work: (provider: ProviderUnderTest) => Promise<T>,
    argument: string | null = null,
  ) => {
    const provider = await command();
    emulator.clearLog();
    const result = await work(provider);
    sent.push({ type, operation, ...told(emulator.log()), argument });
    return result;
  };

  const inputs = await canonical(example);
  const { id, outs } = await counted("create", (provider) => provider.create(inputs));
  let state = outs;
  await counted("unchanged", (provider) => provider.diff(id, state, inputs));
  state = (await counted("refresh", (provider) => provider.read(id, state))).props ?? {};
  for (const { path, inputs: changed } of changesInPlace(definition, example)) {
    const next = await canonical(changed);
    const updated = await counted("update", (provider) => provider.update(id, state, next), path);
    const back = await (await command()).update(id, updated.outs, inputs);
    state = (await (await command()).read(id, back.outs)).props ?? {};
  }
  await counted("delete", (provider) => provider.delete(id, state));
  return sent;
}

/** Checked against themselves, as in a run without changes: only a new plan is worth a warning. */
function checked(provider: ProviderUnderTest, inputs: Values): Promise<Values> {
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
    const counts = (operation: Sent["operation"]) =>
      sent.filter((one) => one.type === type && one.operation === operation).map((one) => one.requests);
    const updates = counts("update");
    return {
      type,
      create: counts("create")[0] ?? null,
      unchanged: counts("unchanged")[0] ?? null,
      refresh: counts("refresh")[0] ?? null,
      updateLeast: updates.length > 0 ? Math.min(...updates) : null,
      updateMost: updates.length > 0 ? Math.max(...updates) : null,
      delete: counts("delete")[0] ?? null,
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
  const rows = new Map<string, Sent>();
  for (const one of sent) {
    const key = `${one.type} ${one.operation} ${one.calls}`;
    const alike = rows.get(key);
    rows.set(key, alike ? { ...alike, argument: `${alike.argument}, ${one.argument}` } : one);
  }
  return {
    title: "The calls of each operation",
    columns: [
      { key: "type", heading: "type" },
      { key: "operation", heading: "operation" },
      { key: "requests", heading: "requests" },
      { key: "changing", heading: "changing" },
      { key: "calls", heading: "calls" },
      { key: "argument", heading: "changed argument" },
    ],
    rows: [...rows.values()].map((row) => ({ ...row })),
  };
}
