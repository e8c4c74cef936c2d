import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

/** Refreshing many streams: the emulator's log says what each setting costs, and what it sees. */
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0, pageSize: 2 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

interface Made {
  id: string;
  outs: Values;
  inputs: Values;
}

/** Five deployed streams, and the provider of a later run: a refresh is another process than the up before it. */
async function begin(mode: string): Promise<{ mine: ProviderUnderTest; made: Made[] }> {
  const before = await providerFor(emulator, "fivecents:PushStream");
  const made: Made[] = [];
  for (const n of [1, 2, 3, 4, 5]) {
    const inputs = await before.checked({ name: `live/stream${n}`, server: "2", codec: "h264" });
    const { id, outs } = await before.create(inputs);
    const { props = {} } = await before.read(id, outs);
    made.push({ id, outs: props, inputs });
  }
  emulator.clearLog();
  return { mine: await laterRun(mode), made };
}

function laterRun(mode: string): Promise<ProviderUnderTest> {
  return providerFor(emulator, "fivecents:PushStream", { "fivecents:refresh": mode });
}

const refreshed = (mine: ProviderUnderTest, made: Made[]) =>
  Promise.all(made.map(({ id, outs }) => mine.read(id, outs)));
const edit = ({ id }: Made, change: Values) =>
  emulator.edit("fivecents", "streams", id.split("/")[1] ?? "", change);
const pages = ["push.list", "push.list", "push.list", "push.list"];

describe("a full refresh", () => {
  it("reads every stream", async () => {
    const { mine, made } = await begin("full");
    await refreshed(mine, made);
    expect(operationsIn(emulator)).toEqual(made.map(() => "push.get"));
  });
});

describe("an incremental refresh", () => {
  it("asks the list's pages once, and hands on what the state has", async () => {
    const { mine, made } = await begin("incremental");
    const seen = await refreshed(mine, made);
    for (const [index, { id, outs, inputs }] of made.entries()) {
      expect(seen[index]).toEqual({ id, props: outs, inputs });
    }
    // Whoever comes later is served by the same list.
    await refreshed(mine, made);
    expect(operationsIn(emulator)).toEqual(pages);
  });

  it("reads the streams that moved, and only those", async () => {
    const { mine, made } = await begin("incremental");
    const [first, second, third] = made as [Made, Made, Made];
    edit(first, { geoblock: { enabled: "Y", policy: "N", list: ["FR"] }, codec: "h265" });
    emulator.remove("fivecents", "streams", second.id.split("/")[1] ?? "");
    const seen = await refreshed(mine, made);
    expect(operationsIn(emulator).toSorted()).toEqual(["push.get", "push.get", ...pages]);
    expect(seen[0]?.inputs).toMatchObject({ codec: "h265" });
    expect(seen[1]).toEqual({});
    expect(seen[2]).toEqual({ id: third.id, props: third.outs, inputs: third.inputs });
  });

  it("sees that a deployment has ended, which moves no updated_at", async () => {
    const { mine, made } = await begin("incremental");
    const [{ id, outs }] = made as [Made];
    const seen = await mine.read(id, { ...outs, status: "Deploying" });
    expect(seen.props?.status).toBe("Enabled");
    expect(operationsIn(emulator)).toEqual([...pages, "push.get"]);
  });

  it("asks anew after a write of its own", async () => {
    const { mine, made } = await begin("incremental");
    const [first] = made as [Made];
    await refreshed(mine, made);
    const inputs = await mine.checked({ name: "live/stream1", server: "2", codec: "h265" });
    const { outs } = await mine.update(first.id, first.outs, inputs);
    emulator.clearLog();
    const seen = await mine.read(first.id, outs);
    expect(operationsIn(emulator)).toEqual(pages);
    expect(seen.props).toEqual(outs);
  });

  it("reads what it never saw, and what a failure left incomplete", async () => {
    const { mine, made } = await begin("incremental");
    const [first, second] = made as [Made, Made];
    await mine.read(first.id, {});
    await mine.read(second.id, { ...second.outs, __incomplete: "parts" });
    expect(operationsIn(emulator)).not.toContain("push.list");
    expect(operationsIn(emulator, { operation: "push.get" })).toHaveLength(2);
  });

  it("fails when the list does, rather than take a stream for unchanged or gone", async () => {
    const { mine, made } = await begin("incremental");
    emulator.inject({ vendor: "fivecents", operation: "push.list", kind: "status", status: 403 });
    await expect(mine.read(made[0]?.id ?? "", made[0]?.outs ?? {})).rejects.toThrow("push.list answered 403");
    // The failure is not remembered.
    expect(await mine.read(made[0]?.id ?? "", made[0]?.outs ?? {})).toMatchObject({ id: made[0]?.id });
  });
});

it("is full or incremental, and nothing else", async () => {
  const mine = await providerFor(emulator, "fivecents:PushStream", { "fivecents:refresh": "fast" });
  const refused = /fivecents:refresh must be .*"full".*"incremental"/;
  await expect(mine.checked({ name: "live/main1", server: "2" })).rejects.toThrow(refused);
  await expect(mine.read("push/7", {})).rejects.toThrow(refused);
  expect(emulator.log()).toEqual([]);
});
