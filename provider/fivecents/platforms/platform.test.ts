import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";
import { World } from "../../../test/support/world";
import { definitionOf } from "../../definitions";

const parents = ["push", "pull", "delayed", "scheduled", "multistream"] as const;

let emulator: Emulator;
let platforms: ProviderUnderTest;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
beforeEach(async () => {
  platforms = await providerFor(emulator, "fivecents:Platform");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const target = { name: "Example network", url: "rtmp://live.example.com/app" };

/** Arguments of a platform on a stream of the given kind, which is made for it. */
async function on(parent: string, more: Values = {}): Promise<Values> {
  const given = { stream: `${parent}/1`, ...target, ...more };
  return platforms.checked(await new World(emulator).inputsOf(definitionOf("fivecents:Platform"), given));
}

const stored = () => emulator.objects("fivecents", "platforms");

async function isClean(id: string, outs: Values, wanted: Values): Promise<void> {
  expect(await platforms.diff(id, outs, wanted)).toEqual({ changes: false });
  const seen = await platforms.read(id, outs);
  expect(await platforms.diff(id, seen.props ?? {}, wanted)).toEqual({ changes: false });
}

describe.each(parents)("on a %s stream", (parent) => {
  /** Each argument that an update takes on this kind of parent. */
  const changes: [string, Values, Values][] = [
    ["name", { name: "Other network" }, { name: "Other network" }],
    ["url", { url: "rtmps://other.example.com/app" }, { rtmp: "rtmps://other.example.com/app" }],
    ["streamKey", { streamKey: "other-key" }, { key: "other-key" }],
    ["login", { username: "u", password: "p" }, { auth: "Y", username: "u", password: "p" }],
    ["startTime", { startTime: "19:30" }, { scheduletime: "19:30" }],
    ...(parent === "delayed"
      ? []
      : [
          [
            "startDateTime",
            { startTime: undefined, startDateTime: "2026-12-01 18:30:00" },
            { scheduletime: "2026-12-01 18:30:00" },
          ] as [string, Values, Values],
        ]),
  ];

  it.each(changes)("changes %s by one call", async (_name, change, expected) => {
    const first = await on(parent, { streamKey: "example-key", startTime: "18:00" });
    const { id, outs } = await platforms.create(first);
    expect(stored()).toMatchObject([{ scheduletime: "18:00", key: "example-key" }]);
    const second = await platforms.checked({ ...first, ...change });
    emulator.clearLog();
    const updated = await platforms.update(id, outs, second);
    expect(operationsIn(emulator, { changing: true })).toEqual([`${parent}.platform.update`]);
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
    expect(stored()).toMatchObject([expected]);
    await isClean(id, updated.outs, second);
  });

  it("starts at once when its start is no longer written", async () => {
    const first = await on(parent, { startTime: "18:00" });
    const { id, outs } = await platforms.create(first);
    const { startTime: _gone, ...rest } = first;
    const updated = await platforms.update(id, outs, rest);
    expect(stored()).toMatchObject([{ schedule: "instant", scheduletime: null }]);
    await isClean(id, updated.outs, rest);
  });

  it("keeps a login and a start that the program does not name", async () => {
    const first = await on(parent);
    const { id, outs } = await platforms.create(first);
    const kept = {
      auth: "Y",
      username: "u",
      password: "p",
      schedule: "scheduleontime",
      scheduletime: "18:00",
    };
    emulator.edit("fivecents", "platforms", String(stored()[0]?._id), kept);
    await platforms.update(id, outs, { ...first, name: "Other network" });
    expect(stored()).toMatchObject([
      { name: "Other network", auth: "Y", username: "u", password: "p", scheduletime: "18:00" },
    ]);
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
  });

  it("takes profiles and one filter when it is added", async () => {
    const inputs = await on(parent, { videoProfile: "1", audioProfile: "1", filters: ["1"] });
    await platforms.create(inputs);
    const [hidden] = stored().map((one) => one._hidden);
    expect(hidden).toMatchObject({ vprofiles: Number(inputs.videoProfile) });
    expect([hidden?.filters].flat()).toEqual((inputs.filters as string[]).map(Number));
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
  });

  it("is found again when the answer to its add is lost, and made once", async () => {
    const inputs = await on(parent);
    emulator.inject({ vendor: "fivecents", operation: `${parent}.platform.add`, kind: "cutAfter" });
    const { id } = await platforms.create(inputs);
    expect(stored()).toHaveLength(1);
    expect(id).toBe(`${inputs.stream}/${stored()[0]?._id}`);
  });

  it("is kept when it can't be switched off, and the next run does only that", async () => {
    const inputs = await on(parent, { enabled: false });
    const operation = `${parent}.platform.status`;
    emulator.inject({ vendor: "fivecents", operation, kind: "status", status: 403 });
    const failed = (await platforms.create(inputs).catch((thrown: unknown) => thrown)) as {
      id: string;
      properties: Values;
      message: string;
    };
    expect(failed.message).toContain(`writing enabled failed: ${operation} answered 403`);
    expect(failed.message).toContain("Not written: enabled.");
    emulator.clearLog();
    const later = await providerFor(emulator, "fivecents:Platform");
    const { outs } = await later.update(failed.id, failed.properties, inputs);
    expect(operationsIn(emulator, { changing: true })).toEqual([operation]);
    expect(stored()).toMatchObject([{ disabled: "1" }]);
    await isClean(failed.id, outs, inputs);
  });
});

describe("what the vendor's update leaves out makes a new platform", () => {
  it.each([
    ["pull", { videoProfile: "1" }, "videoProfile"],
    ["pull", { audioProfile: "1" }, "audioProfile"],
    ["delayed", { startDateTime: "2026-12-01 18:30:00" }, "startDateTime"],
  ])("on a %s stream: %o", async (parent, change, key) => {
    const first = await on(parent);
    const { id, outs } = await platforms.create(first);
    expect((await platforms.diff(id, outs, { ...first, ...change })).replaces).toEqual([key]);
  });

  it("and nothing else does", async () => {
    const first = await on("push");
    const { id, outs } = await platforms.create(first);
    const change = { videoProfile: "1", startDateTime: "2026-12-01 18:30:00" };
    expect((await platforms.diff(id, outs, { ...first, ...change })).replaces).toEqual([]);
  });
});

it("refuses two filters on a multistream, half a login and two starts", async () => {
  const given = { stream: "multistream/1", ...target, filters: ["1", "2"] };
  expect(await platforms.problems(given)).toEqual([expect.stringContaining("filters must have at most 1")]);
  expect(await platforms.problems({ ...given, stream: "push/1" })).toEqual([]);
  expect(await platforms.problems({ stream: "push/1", ...target, username: "u" })).toEqual([
    expect.stringContaining("password is required"),
  ]);
  const starts = { startTime: "18:00", startDateTime: "2026-12-01 18:30:00" };
  expect(await platforms.problems({ stream: "push/1", ...target, ...starts })).toEqual([
    expect.stringContaining("startDateTime excludes startTime"),
  ]);
});

it("plans with a state that lacks the stream: a refresh must not fail", async () => {
  const lacking = { ...target, __schemaVersion: 1 };
  expect(await platforms.diff("push/1/2", lacking, target)).toEqual({ changes: false });
});
