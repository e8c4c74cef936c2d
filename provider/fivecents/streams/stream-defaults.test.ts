import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

/** What is particular to an account's defaults; the rest is in the generated lifecycle tests. */
let emulator: Emulator;
let defaults: ProviderUnderTest;
const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
/** The provider of a run of its own: every command of the engine is one. */
const anotherRun = () => providerFor(emulator, "fivecents:StreamDefaults");
beforeEach(async () => {
  defaults = await anotherRun();
});
afterEach(() => {
  emulator.reset();
  warned.mockClear();
});
afterAll(() => emulator.close());

const domainLock = { mode: "allow", domains: ["www.example.com"] };
const geoBlock = { mode: "block", countries: ["FR"] };
const rtmpAuth = { username: "studio", password: "studio-password" };
const ndvr = { windowMinutes: 60 };

async function made(inputs: Values) {
  const wanted = await defaults.checked(inputs);
  const { id, outs } = await defaults.create(wanted);
  return { id, outs, wanted };
}

async function changed(before: Awaited<ReturnType<typeof made>>, inputs: Values) {
  const run = await anotherRun();
  const wanted = await run.checked(inputs, before.wanted);
  expect(await run.diff(before.id, before.outs, wanted)).not.toEqual({ changes: false });
  emulator.clearLog();
  return { ...(await run.update(before.id, before.outs, wanted)), wanted };
}

async function streamMade(name = "live/first"): Promise<string> {
  const streams = await providerFor(emulator, "fivecents:PushStream");
  const { id } = await streams.create(await streams.checked({ name, server: "2" }));
  return id.split("/")[1] ?? "";
}

const stream = (id: string) => emulator.objects("fivecents", "streams").find(({ _id }) => _id === id);

describe("the defaults of an account", () => {
  it("are made by writing them, each by its own call, for new streams only", async () => {
    const existing = await streamMade();
    emulator.clearLog();
    const { id } = await made({ domainLock, geoBlock, ndvr, cname: { hostNames: ["live.example.com"] } });
    expect(id).toBe("defaults");
    expect(operationsIn(emulator)).toEqual([
      "settings.domainlock.update",
      "settings.geoblock.update",
      "settings.ndvr.update",
      "settings.cname.update",
    ]);
    expect(emulator.log()[0]?.body).toEqual({
      enabled: "Y",
      policy: "Y",
      list: "www.example.com",
      ips: "",
      noreferer: "N",
      mode: "save",
    });
    expect(stream(existing)?.domainlock).toMatchObject({ enabled: "N" });
    expect(stream(await streamMade("live/second"))?.domainlock).toMatchObject({
      enabled: "Y",
      list: "www.example.com",
    });
  });

  it("ask for nothing in a refresh, and claim nothing", async () => {
    const { id, outs, wanted } = await made({ domainLock });
    emulator.clearLog();
    const seen = await defaults.read(id, outs);
    expect(seen.inputs).toEqual(wanted);
    expect(emulator.log()).toEqual([]);
  });

  it("stay when they are no longer written, and when the resource goes", async () => {
    const before = await made({ domainLock, geoBlock });
    const { outs } = await changed(before, { geoBlock });
    expect(outs).not.toHaveProperty("domainLock");
    await (await anotherRun()).delete(before.id, outs);
    expect(emulator.log()).toEqual([]);
    expect(warned.mock.calls.flat().join()).toContain("stay as they are");
  });

  it("go on where a failure stopped them", async () => {
    const wanted = await defaults.checked({ domainLock, geoBlock, ndvr });
    emulator.inject({
      vendor: "fivecents",
      operation: "settings.geoblock.update",
      kind: "status",
      status: 403,
    });
    const failure = await defaults.create(wanted).catch((thrown: unknown) => thrown);
    const { id, properties } = failure as { id: string; properties: Values };
    expect(failure).toMatchObject({ message: expect.stringContaining("Not written: geoBlock, ndvr") });
    emulator.clearLog();
    await (await anotherRun()).update(id, properties, wanted);
    expect(operationsIn(emulator)).toEqual(["settings.geoblock.update", "settings.ndvr.update"]);
  });
});

it("a program with two of them is refused before anything is sent, and with one written twice is not", async () => {
  await defaults.checked({ domainLock });
  expect(await defaults.problems({ domainLock })).toEqual([]);
  expect(await defaults.problems({ geoBlock })).toEqual([
    expect.stringMatching(
      /another one for this account.*Nothing was changed\. Write all its settings in one/,
    ),
  ]);
  expect(emulator.log()).toEqual([]);
});

describe("a mode that reaches every existing stream", () => {
  it("rewrites them when it is asked for, and only what has changed", async () => {
    const existing = await streamMade();
    const before = await made({ domainLock, geoBlock });
    const { outs, wanted } = await changed(before, { mode: "overwrite", domainLock, geoBlock });
    expect(operationsIn(emulator)).toEqual(["settings.domainlock.update", "settings.geoblock.update"]);
    expect(stream(existing)?.geoblock).toMatchObject({ enabled: "Y", list: ["FR"] });
    const wider = { ...geoBlock, countries: ["FR", "IT"] };
    await changed({ id: before.id, outs, wanted }, { mode: "overwrite", domainLock, geoBlock: wider });
    expect(operationsIn(emulator)).toEqual(["settings.geoblock.update"]);
    expect(stream(existing)?.geoblock).toMatchObject({ list: ["FR", "IT"] });
  });

  it("has nothing to undo when it is narrowed", async () => {
    const before = await made({ mode: "overwrite", domainLock });
    const { outs } = await changed(before, { mode: "save", domainLock });
    expect(emulator.log()).toEqual([]);
    expect(outs.mode).toBe("save");
  });

  it("is sent to the end after a failure on the way", async () => {
    const before = await made({ domainLock, geoBlock });
    const failing = await anotherRun();
    const wanted = await failing.checked({ mode: "overwrite", domainLock, geoBlock }, before.wanted);
    emulator.inject({
      vendor: "fivecents",
      operation: "settings.geoblock.update",
      kind: "status",
      status: 403,
    });
    const failure = await failing.update(before.id, before.outs, wanted).catch((thrown: unknown) => thrown);
    const { properties } = failure as { properties: Values };
    emulator.clearLog();
    const later = await anotherRun();
    const { outs } = await later.update(before.id, properties, wanted);
    expect(operationsIn(emulator)).toContain("settings.geoblock.update");
    expect(await later.diff(before.id, outs, wanted)).toEqual({ changes: false });
  });

  it("does not go with a login when it appends", async () => {
    expect(await defaults.problems({ mode: "append", rtmpAuth })).toEqual([
      expect.stringContaining("mode must not be append with rtmpAuth"),
    ]);
  });
});

describe("the plan's warning", () => {
  const warning = (text: string) => [
    [`warning: fivecents:StreamDefaults: ${text} of every existing stream of the account`],
  ];

  it.each([
    [{ mode: "overwrite", domainLock, geoBlock }, "mode overwrite replaces domainLock, geoBlock"],
    [{ mode: "append", ndvr }, "mode append adds to ndvr"],
  ])("says once what %j rewrites", async (inputs, text) => {
    await defaults.checked(inputs);
    expect(warned.mock.calls).toEqual(warning(text));
  });

  it("names only what this run writes", async () => {
    const before = await defaults.checked({ mode: "overwrite", domainLock, geoBlock });
    warned.mockClear();
    await (await anotherRun()).checked({ mode: "overwrite", domainLock, geoBlock, ndvr }, before);
    expect(warned.mock.calls).toEqual(warning("mode overwrite replaces ndvr"));
  });

  it.each([
    ["the mode is save", { mode: "save", domainLock }, {}],
    ["nothing changes", { mode: "overwrite", domainLock }, { mode: "overwrite", domainLock }],
    [
      "only account-wide names are written",
      { mode: "overwrite", cname: { hostNames: ["a.example.com"] } },
      {},
    ],
  ])("is not given when %s", async (_when, inputs, olds) => {
    const before = Object.keys(olds).length === 0 ? {} : await defaults.checked(olds);
    warned.mockClear();
    await (await anotherRun()).checked(inputs, before);
    expect(warned).not.toHaveBeenCalled();
  });

  it("is not given for arguments that are wrong", async () => {
    await defaults.problems({ mode: "overwrite", domainLock: { mode: "allow" } });
    expect(warned).not.toHaveBeenCalled();
  });
});
