import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";
import { World } from "../../../test/support/world";
import { definitionOf } from "../../definitions";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const login = { rtmpAuth: { username: "u", password: "p" } };
const off = { enabled: false };

/** Each kind that programs create: its operations, its `type` at the vendor, two settings that no create takes. */
const kinds: [string, string, string, Values, [string, string]][] = [
  ["PushStream", "push", "push", { ...login, ...off }, ["rtmpauth.update", "status.update"]],
  [
    "PullStream",
    "pull",
    "restream",
    { transcode: { mode: 2 }, ...off },
    ["transcode.update", "status.update"],
  ],
  ["AbrStream", "abr", "abr", { ...login, ...off }, ["rtmpauth.update", "status.update"]],
  ["DelayedStream", "delayed", "timeshift", { draft: true, ...off }, ["update", "status.update"]],
  [
    "ScheduledStream",
    "scheduled",
    "scheduledplaylist",
    { ...login, transcode: { mode: 2 } },
    ["rtmpauth.update", "transcode.update"],
  ],
  ["Multistream", "multistream", "publish", { ...login, ...off }, ["rtmpauth.update", "status.update"]],
];

describe.each(kinds)("%s", (name, family, type, later, operations) => {
  let streams: ProviderUnderTest;

  /** The arguments that are required, with an object for each that they refer to. */
  async function inputsWith(more: Values = {}): Promise<Values> {
    const definition = definitionOf(`fivecents:${name}`);
    streams = await providerFor(emulator, definition.type);
    const given = definition.examples[0]?.inputs ?? {};
    const { rtmpAuth: _none, ...rest } = await new World(emulator).inputsOf(definition, given);
    emulator.clearLog();
    return streams.checked({ ...rest, ...more });
  }

  const stored = () => emulator.objects("fivecents", "streams").filter((stream) => stream.type === type);

  it.each(["cutAfter", "cutBefore"] as const)("is made once when its create is met by %s", async (kind) => {
    const inputs = await inputsWith();
    emulator.inject({ vendor: "fivecents", operation: `${family}.create`, kind });
    const { id, outs } = await streams.create(inputs);
    expect(stored().map((stream) => `${family}/${stream._id}`)).toEqual([id]);
    expect(await streams.diff(id, (await streams.read(id, outs)).props ?? {}, inputs)).toEqual({
      changes: false,
    });
  });

  it("is not made twice by a create that was answered with an error after it took effect", async () => {
    const inputs = await inputsWith();
    emulator.inject({
      vendor: "fivecents",
      operation: `${family}.create`,
      kind: "status",
      status: 502,
      effect: true,
    });
    await streams.create(inputs);
    expect(stored()).toHaveLength(1);
  });

  it("is kept when a later part fails, and the next run writes only what is missing", async () => {
    const inputs = await inputsWith(later);
    const [first, second] = operations.map((operation) => `${family}.${operation}`);
    emulator.inject({ vendor: "fivecents", operation: second ?? "", kind: "status", status: 403 });
    const failed = (await streams.create(inputs).catch((thrown: unknown) => thrown)) as {
      id: string;
      message: string;
      properties: Values;
    };
    expect(operationsIn(emulator, { changing: true })).toEqual([`${family}.create`, first, second]);
    expect(failed.message).toMatch(/Written: \w+. Not written: \w+. The object is kept/);
    emulator.clearLog();
    const { outs } = await streams.update(failed.id, failed.properties, inputs);
    expect(operationsIn(emulator, { changing: true })).toEqual([second]);
    expect(await streams.diff(failed.id, outs, inputs)).toEqual({ changes: false });
    expect(stored()).toHaveLength(1);
  });

  it("names the stream that has its name, takes it over by adopt, and says how a deleted one comes back", async () => {
    emulator.settings.fivecents.deletedName = "refused";
    const inputs = await inputsWith();
    const { id, outs } = await streams.create(inputs);
    const anotherRun = () => providerFor(emulator, `fivecents:${name}`);
    await expect((await anotherRun()).create(inputs)).rejects.toThrow(
      `already exists (id ${id}), and this run did not create it. Nothing was changed.`,
    );
    const adopting = await anotherRun();
    expect((await adopting.create(await adopting.checked({ ...inputs, adopt: true }))).id).toBe(id);
    expect(stored()).toHaveLength(1);
    await (await anotherRun()).delete(id, outs);
    expect(emulator.log({ operation: `${family}.delete` })[0]?.body).toEqual({ _METHOD: "DELETE" });
    await expect((await anotherRun()).create(inputs)).rejects.toThrow(`operation ${family}.restore`);
    emulator.settings.fivecents.deletedName = "free";
    expect((await (await anotherRun()).create(inputs)).id).not.toBe(id);
  });
});

describe("what each kind sends in its own way", () => {
  async function bodyOf(name: string, operation: string, inputs: Values): Promise<unknown> {
    const streams = await providerFor(emulator, `fivecents:${name}`);
    await streams.create(await streams.checked(inputs));
    return emulator.log({ operation })[0]?.body;
  }

  it("a push stream's lists as lists, all others' as text", async () => {
    const lock = { domainLock: { mode: "allow", domains: ["b.example.com", "a.example.com"] } };
    const given = { name: "live/main1", server: "2", ...lock };
    const body = { enabled: "Y", policy: "Y", noreferer: "N" };
    expect(await bodyOf("PushStream", "push.create", given)).toMatchObject({
      domainlock: { ...body, list: ["a.example.com", "b.example.com"], ips: [] },
    });
    emulator.reset();
    expect(await bodyOf("AbrStream", "abr.create", given)).toMatchObject({
      domainlock: { ...body, list: "a.example.com,b.example.com", ips: "" },
    });
  });

  it("a pull stream's source under the name of its type", async () => {
    const source = { protocol: "hls", urls: ["https://origin.example.com/a.m3u8"], fixAudio: true };
    const body = await bodyOf("PullStream", "pull.create", { name: "relay/news", server: "2", source });
    expect(body).toEqual({
      _METHOD: "PUT",
      name: "relay/news",
      restreamtype: "mediaserver",
      server: { mediaserver: "2" },
      mode: { mediaserver: "hls" },
      url: { mediaserver: source.urls },
      audiofix: "Y",
    });
  });

  it("a delayed stream's parent as its number", async () => {
    const streams = await providerFor(emulator, "fivecents:PushStream");
    const parent = await streams.create(await streams.checked({ name: "live/main1", server: "2" }));
    const given = { parent: parent.id, name: "late", delaySeconds: 90, ndvr: { windowMinutes: 60 } };
    expect(await bodyOf("DelayedStream", "delayed.create", given)).toEqual({
      _METHOD: "PUT",
      parent: Number(parent.id.split("/")[1]),
      name: "late",
      timeshift: 90,
      ndvr: { enabled: "Y", retention: 60 },
    });
  });

  it("a scheduled stream's zone as a code", async () => {
    const given = { storageZone: 2314, name: "cinema", preRoll: true, loop: false };
    expect(await bodyOf("ScheduledStream", "scheduled.create", given)).toEqual({
      _METHOD: "PUT",
      parent: "2314,stream",
      name: "cinema",
      preroll: "Y",
      loop: "N",
    });
  });

  it("a multistream's login with its switch under both names, its URLs too", async () => {
    const source = { protocol: "rtmp", urls: ["rtmp://origin.example.com/live"] };
    const given = { name: "social/all", type: "pull", server: "2", source, ...login };
    expect(await bodyOf("Multistream", "multistream.rtmpauth.update", given)).toEqual({
      enabled: "Y",
      policy: "Y",
      username: "u",
      password: "p",
    });
    expect(emulator.log({ operation: "multistream.create" })[0]?.body).toMatchObject({
      type: "restream",
      mode: "rtmp",
      url: source.urls,
      urls: source.urls,
    });
  });
});

it("turns a multistream from pushed to pulled and back with one call each, every one with server and type", async () => {
  const streams = await providerFor(emulator, "fivecents:Multistream");
  const pushed = await streams.checked({ name: "social/all", type: "push", server: "2" });
  const source = { protocol: "rtmp", urls: ["rtmp://origin.example.com/live"] };
  const pulled = await streams.checked({ ...pushed, type: "pull", source });
  const { id, outs } = await streams.create(pushed);
  emulator.clearLog();
  const { outs: there } = await streams.update(id, outs, pulled);
  const { outs: back } = await streams.update(id, there, pushed);
  expect(emulator.log({ changing: true }).map(({ body }) => body)).toEqual([
    { type: "restream", server: "2", mode: "rtmp", url: source.urls, audiofix: "N" },
    { type: "push", server: "2", url: [] },
  ]);
  expect(await streams.diff(id, (await streams.read(id, back)).props ?? {}, pushed)).toEqual({
    changes: false,
  });
  expect(await streams.problems({ ...pushed, type: "pull" })).toEqual([
    expect.stringContaining("source is required"),
  ]);
  expect(await streams.problems({ ...pushed, source })).toEqual([
    expect.stringContaining("source excludes the type push"),
  ]);
});

it("gives the keys of every rung of an ABR stream, and the whole name of a delayed one", async () => {
  const ladders = await providerFor(emulator, "fivecents:AbrStream");
  const { id, outs } = await ladders.create(await ladders.checked({ name: "match/abr1", server: "2" }));
  expect(outs.streamKeys).toEqual(["abr11", "abr12", "abr13", "abr14", "abr15"]);
  const copies = await providerFor(emulator, "fivecents:DelayedStream");
  const copy = await copies.create(await copies.checked({ parent: id, name: "late", delaySeconds: 5 }));
  expect(copy.outs).toMatchObject({ name: "late", fullName: "match_ts/abr1_late" });
});
