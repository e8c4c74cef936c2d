import { afterAll, beforeAll, expect, it } from "vitest";
import { type OperationId, operation, type Vendor } from "../../api";
import { type OperationUse, operationUses } from "../../api/coverage";
import { type Emulator, startEmulator } from "../../emulator";
import { type AnyData, ask } from "../../provider/core/data";
import { isOptional, shapeOf } from "../../provider/core/facts";
import { accountOf, dataFunctions, dataOf, definitionOf, definitions } from "../../provider/definitions";
import { providerFor, type Values } from "../support/provider";
import { World } from "../support/world";

/** Every data function against an emulator that holds something of everything; its log has the word. */
let emulator: Emulator;
let auditEntry: { id: string } | undefined;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  const world = new World(emulator);
  for (const definition of definitions.filter(({ ownedSet }) => ownedSet === undefined)) {
    const under = await providerFor(emulator, definition.type);
    const inputs = await world.inputsOf(definitionOf(definition.type), definition.examples[0]?.inputs ?? {});
    await under.create(await under.checked(inputs));
  }
  const log = await ask(dataOf("encorastream:getAuditLog"), clientOf("encorastream:getAuditLog"), {});
  [auditEntry] = log as { id: string }[];
});
afterAll(() => emulator.close());

it.each(dataFunctions.map((definition) => [definition.type, definition] as const))(
  "%s reads what api/coverage.ts says, within the contract, and answers in its own terms",
  async (type, definition) => {
    emulator.clearLog();
    for (const inputs of everyWayToAsk(definition)) {
      const answered = await ask(definition, clientOf(type), inputs);
      // The vendor may hold what we would not take, such as an empty list: what counts is the shape.
      const issues = definition.result.safeParse(answered).error?.issues ?? [];
      const misshapen = issues.filter(
        ({ code }) => !["too_small", "too_big", "invalid_format"].includes(code),
      );
      expect(misshapen, `${type} ${JSON.stringify(inputs)}`).toEqual([]);
    }
    const log = emulator.log();
    expect(log.filter(({ violation }) => violation !== undefined)).toEqual([]);
    expect(log.filter(({ changing }) => changing)).toEqual([]);
    const [vendor, name] = type.split(":") as [Vendor, string];
    const own = Object.entries<OperationUse>(operationUses[vendor])
      .filter(([, fate]) => fate.kind === "data" && fate.subject === name)
      .map(([id]) => id);
    const seen = new Set(log.map(({ operation }) => String(operation)));
    expect(own.filter((id) => !seen.has(id))).toEqual([]);
    const others = [...seen].filter((id) => !own.includes(id) && id !== "streams.list");
    const byData = others.filter((id) => useOf(vendor, id).kind === "data");
    expect(byData).toEqual([]);
  },
);

/** Paging and sparse answers are ours to choose. */
const notAsked = ["cursor", "limit", "fields"];

it.each(
  dataFunctions.filter(({ type }) => type.startsWith("encorastream:")).map((one) => [one.type, one] as const),
)("%s can ask everything that its operations are documented to be asked", async (type, definition) => {
  emulator.clearLog();
  for (const inputs of everyWayToAsk(definition)) await ask(definition, clientOf(type), inputs);
  const log = emulator.log();
  const asked = log.flatMap(({ operation: id, query }) => Object.keys(query).map((name) => `${id} ${name}`));
  const documented = log.flatMap(({ operation: id }) =>
    operation("encorastream", id as OperationId<"encorastream">)
      .query.filter(({ name }) => !notAsked.includes(name))
      .map(({ name }) => `${id} ${name}`),
  );
  expect(documented.filter((question) => !asked.includes(question))).toEqual([]);
});

it.each(dataFunctions.map((definition) => [definition.type, definition] as const))(
  "%s says what is wrong with its arguments before anything is sent",
  async (type, definition) => {
    emulator.clearLog();
    await expect(ask(definition, clientOf(type), { strange: 1 })).rejects.toThrow(
      `${type}: strange is not a known argument`,
    );
    const required = Object.entries(shapeOf(definition.inputs)).filter(([, schema]) => !isOptional(schema));
    for (const [key] of required)
      await expect(ask(definition, clientOf(type), {})).rejects.toThrow(`${type}: ${key} is required`);
    expect(emulator.log()).toEqual([]);
  },
);

/** The examples with objects that exist, and each kind of stream, each report. */
function everyWayToAsk(definition: AnyData): Values[] {
  if (definition.type.startsWith("encorastream:")) {
    return definition.examples.map(({ inputs }) => withIds(inputs, encorastreamIds()));
  }
  if (definition.type.startsWith("contentpool:"))
    return definition.examples.map(({ inputs }) => withContentpoolKeys(inputs));
  const { kind, stream, report } = shapeOf(definition.inputs);
  const examples = definition.examples.map(({ inputs }) => existing(inputs));
  const kinds = kind ? optionsOf(kind).map((one) => ({ kind: one })) : [];
  const streams = stream && definition.type.endsWith("Statistics") ? streamIds() : [];
  const reports = report
    ? optionsOf(report).map((one) => ({ report: one, ...neededBy(definition, one) }))
    : [];
  return [...examples, ...kinds, ...streams.map((id) => ({ stream: id })), ...reports];
}

function existing(inputs: Values): Values {
  const [push] = streamIds().filter((id) => id.startsWith("push/"));
  const [scheduled] = streamIds().filter((id) => id.startsWith("scheduled/"));
  const found = (text: unknown) => (String(text).startsWith("scheduled/") ? scheduled : push);
  return {
    ...inputs,
    ...(inputs.id === undefined ? {} : { id: found(inputs.id) }),
    ...(inputs.stream === undefined ? {} : { stream: found(inputs.stream) }),
  };
}

/** The ids that stand in the examples of EncoraStream, each with that of an object that exists and is published. */
function encorastreamIds(): Values {
  const objects = (kind: string) => emulator.objects("encorastream", kind);
  const published = (kind: string) => objects(kind).find(({ status }) => status === "published");
  const { show_id, season_number, episode_number } = { ...published("episodes") } as Values;
  return {
    "1": published("movies")?._id,
    "2": show_id,
    "2/1": `${show_id}/${season_number}`,
    "2/1/1": `${show_id}/${season_number}/${episode_number}`,
    "5": objects("channels")[0]?._id,
    "6": objects("programs")[0]?._id,
    "7": published("collections")?._id,
    "25": auditEntry?.id,
  };
}

function withIds(inputs: Values, ids: Values): Values {
  const placeholder = /0{8}-0{4}-4000-8000-0{10,11}([1-9]\d?(?:\/\d+)*)(?=")/g;
  const text = JSON.stringify(inputs).replace(placeholder, (example, place: string) =>
    String(ids[place] ?? example),
  );
  return JSON.parse(text) as Values;
}

/** The keys that stand in the examples of Content-pool, each with that of an object that exists. */
function withContentpoolKeys(inputs: Values): Values {
  const kinds = { series: "series", season: "seasons", video: "videos" };
  const channels = { channel: "publisherChannels", publisherChannel: "publisherChannels" };
  const entries = Object.entries(inputs).map(([name, value]) => {
    const kind = new Map(Object.entries({ ...kinds, ...channels })).get(name);
    return [name, (kind && emulator.objects("contentpool", kind)[0]?._id) ?? value];
  });
  return Object.fromEntries(entries) as Values;
}

/** What a report lacks, as its own problems tell it. */
function neededBy(definition: AnyData, report: string): Values {
  const samples: Values = {
    from: "2026-01-01",
    to: "2026-01-31",
    period: "last_30days",
    granularity: "day",
    metric: "hits",
  };
  const problems = definition.problems?.({ report }) ?? [];
  return Object.fromEntries(problems.map(({ path }) => [path, samples[path]]));
}

function optionsOf(schema: unknown): string[] {
  const { def } = schema as { def: { entries?: Record<string, string>; innerType?: unknown } };
  return def.entries ? Object.values(def.entries) : optionsOf(def.innerType);
}

const families: Record<string, string> = {
  push: "push",
  restream: "pull",
  record: "dvr",
  timeshift: "delayed",
  scheduledplaylist: "scheduled",
  publish: "multistream",
};

/** Every stream whose kind has statistics. */
function streamIds(): string[] {
  return emulator
    .objects("fivecents", "streams")
    .flatMap(({ _id, type, _deleted }) =>
      families[String(type)] && !_deleted ? [`${families[String(type)]}/${_id}`] : [],
    );
}

function clientOf(type: string): unknown {
  const account = accountOf(type);
  return account.open(
    {
      apiKey: "test-key",
      accessToken: "test-access-token",
      token: "test-token",
      endpoint: emulator.endpoints[account.vendor as Vendor],
      requestsPerSecond: "0",
    },
    async () => undefined,
  ).client;
}

function useOf(vendor: Vendor, id: string): OperationUse {
  return (operationUses[vendor] as Record<string, OperationUse>)[id] as OperationUse;
}
