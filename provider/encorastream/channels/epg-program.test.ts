import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  newRun,
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let programs: ProviderUnderTest;
let channels: ProviderUnderTest;
let noon: typeof times & { channel: string };
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  const run = newRun();
  programs = await providerFor(emulator, "encorastream:EpgProgram", {}, run);
  channels = await providerFor(emulator, "encorastream:Channel", {}, run);
  const { id } = await channels.create(await channels.checked({ name: "Example News", number: 1 }));
  noon = { ...times, channel: id };
  emulator.clearLog();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const times = {
  startTime: "2031-01-10T12:00:00+01:00",
  endTime: "2031-01-10T13:00:00+01:00",
  title: "News at Noon",
};
const living = () => emulator.objects("encorastream", "programs").filter(({ _deleted }) => !_deleted);
const make = async (inputs: Values = {}) => programs.create(await programs.checked({ ...noon, ...inputs }));
const bodyOf = (operation: string) => emulator.log({ operation }).at(-1)?.body;

it("sends times in UTC, and is named by its channel and the vendor's id", async () => {
  const { id, outs } = await make();
  expect(living()).toMatchObject([{ start_time: "2031-01-10T11:00:00Z", end_time: "2031-01-10T12:00:00Z" }]);
  expect(id).toBe(`${noon.channel}/${living()[0]?._id}`);
  expect(outs).toMatchObject({ programId: living()[0]?._id, durationMinutes: 60 });
});

it("takes the same moment with another offset for no change", async () => {
  const { id, outs } = await make();
  const same = { ...noon, startTime: "2031-01-10T11:00:00Z", endTime: "2031-01-10T06:00:00-06:00" };
  expect(await programs.diff(id, outs, await programs.checked(same))).toMatchObject({ changes: false });
});

it("refuses a time without an offset, and an end that is not after the start", async () => {
  expect(await programs.problems({ ...noon, startTime: "2031-01-10T12:00:00" })).toEqual([
    "encorastream:EpgProgram: startTime must be a time with Z or an offset from UTC, as in 2026-01-31T18:30:00Z; " +
      "add Z for UTC, or an offset such as +01:00",
  ]);
  expect(await programs.problems({ ...noon, endTime: "2031-01-10T11:00:00Z" })).toEqual([
    "encorastream:EpgProgram: endTime must be after startTime",
  ]);
});

it("changes a title by one call, which carries what the vendor demands", async () => {
  const { id, outs } = await make();
  emulator.clearLog();
  await programs.update(id, outs, await programs.checked({ ...noon, title: "Noon" }));
  expect(operationsIn(emulator)).toEqual(["epg.admin.update"]);
  expect(bodyOf("epg.admin.update")).toMatchObject({
    ...{ channel_id: noon.channel, title: "Noon", is_live: false, is_catchup_available: false },
    ...{ start_time: "2031-01-10T11:00:00Z", end_time: "2031-01-10T12:00:00Z" },
  });
});

it("keeps its id when it moves to another time", async () => {
  const { id, outs } = await make();
  const moved = await programs.checked({
    ...noon,
    startTime: "2031-01-10T11:30:00Z",
    endTime: "2031-01-10T12:30:00Z",
  });
  expect((await programs.diff(id, outs, moved)).replaces).toEqual([]);
  await programs.update(id, outs, moved);
  expect(living()).toMatchObject([{ _id: outs.programId, start_time: "2031-01-10T11:30:00Z" }]);
});

it.each([
  ["one that is on air", { startTime: "2020-01-01T00:00:00Z", endTime: "2099-01-01T00:00:00Z" }, true, false],
  ["a past one", { startTime: "2020-01-01T00:00:00Z", endTime: "2020-01-01T01:00:00Z" }, false, false],
  [
    "a past one with catch-up",
    {
      ...{ startTime: "2020-01-01T00:00:00Z", endTime: "2020-01-01T01:00:00Z" },
      catchupExpiresAt: "2099-01-01T00:00:00Z",
    },
    false,
    true,
  ],
])("works out the flags of %s by the clock", async (_, span, isLive, isCatchup) => {
  await make(span);
  expect(bodyOf("epg.admin.create")).toMatchObject({ is_live: isLive, is_catchup_available: isCatchup });
});

it("shows no drift when a programme goes on air", async () => {
  const { id, outs } = await make();
  emulator.edit("encorastream", "programs", String(outs.programId), { is_live: true });
  const { props = {} } = await programs.read(id, outs);
  expect(await programs.diff(id, props, await programs.checked(noon))).toMatchObject({ changes: false });
});

it("takes over the programme that a short id names, and stops before a second one at the same time", async () => {
  const { id, outs } = await make();
  const later = await providerFor(emulator, "encorastream:EpgProgram");
  const again = { ...noon, title: "Noon" };
  await expect(later.create(await later.checked(again))).rejects.toThrow(id);
  const adopted = await later.create(await later.checked({ ...again, adopt: String(outs.programId) }));
  expect(adopted.id).toBe(id);
  expect(living()).toMatchObject([{ title: "Noon" }]);
});

it("counts as gone when its channel is gone", async () => {
  const { id, outs } = await make();
  emulator.remove("encorastream", "programs", String(outs.programId));
  emulator.remove("encorastream", "channels", noon.channel);
  expect((await programs.read(id, outs)).id).toBeFalsy();
  await programs.delete(id, outs);
});

it("makes a day of 48 programmes with 48 creates and one list", async () => {
  const halfHours = Array.from({ length: 49 }, (_, n) =>
    new Date(Date.UTC(2031, 0, 10, 0, 30 * n)).toISOString(),
  );
  const day = halfHours
    .slice(0, 48)
    .map((startTime, n) => ({ startTime, endTime: halfHours[n + 1], title: `${n}` }));
  await Promise.all(day.map(make));
  const operations = operationsIn(emulator);
  expect(operations.filter((operation) => operation === "epg.admin.create")).toHaveLength(48);
  expect(operations.filter((operation) => operation !== "epg.admin.create")).toEqual(["epg.admin.list"]);
  expect(living()).toHaveLength(48);
});
