import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  newRun,
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let parents: ProviderUnderTest;
let recordings: ProviderUnderTest;
let parent: { id: string; outs: Values };

beforeEach(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  parents = await providerFor(emulator, "fivecents:PushStream");
  recordings = await providerFor(emulator, "fivecents:DvrStream");
  parent = await pushStream("live/main1", { record: { retentionDays: 7 } });
  emulator.clearLog();
});
afterEach(() => emulator.close());

async function pushStream(name: string, more: Values) {
  return parents.create(await parents.checked({ name, server: "2", ...more }));
}

/** The provider of a run of its own: every command of the engine is one. */
const anotherRun = () => providerFor(emulator, "fivecents:DvrStream");
const number = (id: string) => id.split("/")[1] ?? "";
const children = () => emulator.objects("fivecents", "streams").filter((stream) => stream.type === "record");
const writes = () => operationsIn(emulator, { changing: true });

describe("a DVR stream", () => {
  it("is the child that the recording parent has; only what differs is written", async () => {
    const inputs = await recordings.checked({
      parent: parent.id,
      protocols: ["HLS"],
      enabled: true,
      geoBlock: { mode: "allow", countries: ["DE"] },
    });
    const { id, outs } = await recordings.create(inputs);
    expect(id).toBe(`dvr/${children()[0]?._id}`);
    expect(outs).toMatchObject({
      fullName: "live_rec/main1",
      hlsUrl: expect.stringContaining("<EPOCH_FROM>"),
    });
    expect(writes()).toEqual(["dvr.geoblock.update"]);
  });

  it("is waited for until it appears", async () => {
    const [child] = children();
    emulator.remove("fivecents", "streams", String(child?._id));
    const coming = recordings.create(await recordings.checked({ parent: parent.id }));
    const looks = () => emulator.log({ operation: "dvr.list" }).length;
    await vi.waitUntil(() => looks() > 3);
    emulator.edit("fivecents", "streams", String(child?._id), { deleted: null });
    expect((await coming).id).toBe(`dvr/${child?._id}`);
    expect(writes()).toEqual([]);
  });

  it("that does not appear in time is an error that says how to go on, and nothing was written", async () => {
    const [child] = children();
    emulator.remove("fivecents", "streams", String(child?._id));
    const inputs = await recordings.checked({ parent: parent.id, deployTimeout: 1 });
    const late = recordings.create(inputs);
    await expect(late).rejects.toThrow(
      `${parent.id} records, but no DVR stream of it appeared within 1 seconds. Nothing was changed.`,
    );
    await expect(late).rejects.toThrow(`restore the one that was deleted (id ${child?._id})`);
    expect(writes()).toEqual([]);
  });

  it("of a parent that does not record is an error that names the argument, at once", async () => {
    const silent = await pushStream("live/main2", {});
    const off = await pushStream("live/main3", { record: { enabled: false, retentionDays: 7 } });
    emulator.clearLog();
    for (const { id } of [silent, off]) {
      const refused = recordings.create(await recordings.checked({ parent: id }));
      await expect(refused).rejects.toThrow(
        `fivecents:DvrStream parent "${id}": ${id} does not record, so it has no DVR stream. Nothing was changed. Write the argument \`record\``,
      );
    }
    const nowhere = recordings.create(await recordings.checked({ parent: "abr/1" }));
    await expect(nowhere).rejects.toThrow("abr/1 does not exist");
    expect(writes()).toEqual([]);
  });

  it("outlives the switch that made it", async () => {
    await parents.update(parent.id, parent.outs, {
      ...parent.outs,
      record: { enabled: false, retentionDays: 7 },
    });
    emulator.clearLog();
    const { id } = await recordings.create(await recordings.checked({ parent: parent.id }));
    expect(id).toBe(`dvr/${children()[0]?._id}`);
  });

  it("is named by adopt where a parent has several", async () => {
    await pushStream("live/main2", { record: { retentionDays: 1 } });
    const [first, second] = children();
    emulator.edit("fivecents", "streams", String(second?._id), { parentid: Number(number(parent.id)) });
    const inputs = await recordings.checked({ parent: parent.id });
    await expect(recordings.create(inputs)).rejects.toThrow(
      `${parent.id} has several DVR streams: dvr/${second?._id}, dvr/${first?._id}. Nothing was changed. Set \`adopt\` to the id of one.`,
    );
    const { id } = await recordings.create({ ...inputs, adopt: String(second?._id) });
    expect(id).toBe(`dvr/${second?._id}`);
  });

  it("survives the replacement of its parent", async () => {
    const inputs = await recordings.checked({ parent: parent.id, draft: true });
    const { id, outs } = await recordings.create(inputs);
    await parents.delete(parent.id, parent.outs);
    const next = await pushStream("live/main1", { record: { retentionDays: 7 } });
    emulator.clearLog();
    const later = await anotherRun();
    const moved = await later.checked({ ...inputs, parent: next.id }, inputs);
    expect((await later.diff(id, outs, moved)).replaces).toEqual(["parent"]);
    const made = await later.create(await later.checked(moved));
    expect(made.id).not.toBe(id);
    await later.delete(id, outs);
    expect(emulator.log({ operation: "dvr.delete" })).toHaveLength(1);
    expect(children().filter((child) => !child._deleted)).toMatchObject([
      { id: Number(number(made.id)), draft: "1" },
    ]);
  });

  it("is gone by its own delete, and already gone is success", async () => {
    const { id, outs } = await recordings.create(await recordings.checked({ parent: parent.id }));
    const later = await anotherRun();
    await later.delete(id, outs);
    expect(emulator.log({ operation: "dvr.delete" })[0]?.body).toEqual({ _METHOD: "DELETE" });
    expect(await later.read(id, outs)).toEqual({});
    await (await anotherRun()).delete(id, outs);
    expect(writes().filter((operation) => operation?.startsWith("push."))).toEqual([]);
  });

  it("is kept when its second setting can't be written, and the next run writes only that", async () => {
    const inputs = await recordings.checked({
      parent: parent.id,
      geoBlock: { mode: "allow", countries: ["DE"] },
      domainLock: { mode: "allow", domains: ["www.example.com"] },
    });
    const operation = "dvr.domainlock.update";
    emulator.inject({ vendor: "fivecents", operation, kind: "status", status: 403 });
    const failed = (await recordings.create(inputs).catch((thrown: unknown) => thrown)) as {
      id: string;
      properties: Values;
    };
    expect(failed.properties).toMatchObject({ geoBlock: { mode: "allow" } });
    emulator.clearLog();
    await (await anotherRun()).update(failed.id, failed.properties, inputs);
    expect(writes()).toEqual([operation]);
  });

  it("is written in line with its parent, each write when the one before is deployed", async () => {
    emulator.settings.fivecents.deployMilliseconds = 300;
    const run = newRun();
    const [mine, platforms, streams] = await Promise.all(
      ["DvrStream", "Platform", "PushStream"].map((name) =>
        providerFor(emulator, `fivecents:${name}`, {}, run),
      ) as [Promise<ProviderUnderTest>, Promise<ProviderUnderTest>, Promise<ProviderUnderTest>],
    );
    const target = { stream: parent.id, name: "Example network", url: "rtmp://live.example.com/app" };
    const settings = {
      geoBlock: { mode: "allow", countries: ["DE"] },
      domainLock: { mode: "allow", domains: ["www.example.com"] },
    };
    await Promise.all([
      mine.create(await mine.checked({ parent: parent.id, ...settings })),
      platforms.create(await platforms.checked(target)),
      streams.update(parent.id, parent.outs, { ...parent.outs, codec: "h265" }),
    ]);
    const log = emulator.log({ changing: true });
    expect(log.map(({ operation }) => operation).toSorted()).toEqual([
      ...["dvr.domainlock.update", "dvr.geoblock.update"],
      ...["push.platform.add", "push.update"],
    ]);
    const pauses = log.slice(1).map((record, index) => record.at - (log[index]?.at ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(300);
  });
});
