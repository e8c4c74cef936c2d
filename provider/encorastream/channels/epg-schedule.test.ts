import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { TestClient } from "../../../emulator/test-client";
import {
  newRun,
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";
import { check } from "../../core/check";
import { definitionOf } from "../../definitions";

let emulator: Emulator;
let vendor: TestClient;
let schedules: ProviderUnderTest;
let channel: string;
beforeAll(async () => {
  emulator = await startEmulator();
  vendor = new TestClient(emulator, "test-access-token");
});
beforeEach(async () => {
  const run = newRun();
  schedules = await providerFor(emulator, "encorastream:EpgSchedule", {}, run);
  const channels = await providerFor(emulator, "encorastream:Channel", {}, run);
  channel = (await channels.create(await channels.checked({ name: "News", number: 1 }))).id;
  emulator.clearLog();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const at = (time: string) => `2031-01-10T${time}:00Z`;
const day = { from: at("00:00"), to: "2031-01-11T00:00:00Z" };
const news = { endTime: at("11:00"), title: "News" };
const weather = { endTime: at("11:30"), title: "Weather" };
const film = { endTime: at("13:00"), title: "Film" };
const morning = { [at("10:00")]: news, [at("11:00")]: weather, [at("11:30")]: film };

const inputsOf = (programmes: Values, more: Values = {}) =>
  schedules.checked({ channel, ...day, programmes, ...more });
const make = async (programmes: Values = morning, more: Values = {}) =>
  schedules.create(await inputsOf(programmes, more));
const stored = () => emulator.objects("encorastream", "programs");
const starts = () => Object.fromEntries(stored().map(({ start_time, title }) => [start_time, title]));
const idsByStart = ({ programmeIds }: Values) =>
  Object.entries(programmeIds as Values)
    .toSorted()
    .map(([, id]) => id);
const vendorIds = () => Object.fromEntries(stored().map(({ title, id }) => [title, id]));

/** Somebody else's programme. */
async function addByHand(start_time: string, end_time: string, title: string): Promise<void> {
  const flags = { is_live: false, is_catchup_available: false };
  const body = { channel_id: channel, start_time, end_time, title, ...flags };
  expect((await vendor.encorastream("POST", `/admin/channels/${channel}/epg`, body)).status).toBe(201);
}

describe("EpgSchedule create", () => {
  it("sends one list of the window and one call a programme", async () => {
    const { id, outs } = await make();
    const creates = Array.from({ length: 3 }, () => "epg.admin.create");
    expect(operationsIn(emulator)).toEqual(["epg.admin.list", ...creates]);
    expect(emulator.log()[0]?.query).toMatchObject({ start_time: day.from });
    expect(id).toBe(channel);
    expect(outs.programmeIds).toMatchObject({ [at("10:00")]: `${channel}/${vendorIds().News}` });
  });

  it("waits for the list of a channel that was made just before", async () => {
    emulator.settings.encorastream.listLagRequests = 2;
    const channels = await providerFor(emulator, "encorastream:Channel");
    const { id } = await channels.create(await channels.checked({ name: "New", number: 2 }));
    await make(morning, { channel: id });
    expect(Object.values(starts())).toEqual(["News", "Weather", "Film"]);
  });

  it("refuses a second schedule of the channel in the same run, and sends nothing for it", async () => {
    await make();
    const tomorrow = { from: "2031-01-12T00:00:00Z", to: "2031-01-13T00:00:00Z" };
    const late = { "2031-01-12T10:00:00Z": { endTime: "2031-01-12T11:00:00Z", title: "Late News" } };
    await expect(make(late, tomorrow)).rejects.toThrow(/already managed by .*Keep one of the two resources/s);
    expect(Object.values(starts())).toEqual(["News", "Weather", "Film"]);
  });

  it("is one form of each start, whichever offset it is written with", async () => {
    const { programmes } = await inputsOf({ "2031-01-10T11:00:00+01:00": news });
    expect(programmes).toEqual({ [at("10:00")]: news });
  });

  it("works out the flags that follow from the clock, and never compares them", async () => {
    const wide = { from: "2020-01-01T00:00:00Z", to: "2020-01-02T00:00:00Z" };
    const past = { "2020-01-01T10:00:00Z": { endTime: "2020-01-01T11:00:00Z", title: "Old News" } };
    const inputs = await inputsOf(past, wide);
    const { id, outs } = await schedules.create(inputs);
    expect(stored()).toMatchObject([{ is_live: false, is_catchup_available: false }]);
    emulator.edit("encorastream", "programs", String(stored()[0]?._id), { is_live: true });
    const { props } = await schedules.read(id, outs);
    expect(await schedules.diff(id, { ...props }, inputs)).toEqual({ changes: false });
  });

  it("refuses a window in which there are programmes, and names those that the program does not have", async () => {
    await addByHand(at("10:00"), at("11:00"), "News");
    await addByHand(at("20:00"), at("21:00"), "Concert");
    await expect(make()).rejects.toThrow(
      /10:00:00Z, 2031-01-10T20:00:00Z already exist.*Nothing was changed.*shows 2031-01-10T20:00:00Z as drift, to be deleted unless you set `exclusive: false`/s,
    );
    expect(Object.keys(starts())).toHaveLength(2);
  });

  it("with adopt finishes what a killed run began, and sends nothing for what is there already", async () => {
    await addByHand(at("10:00"), at("11:00"), "News");
    await addByHand(at("11:00"), at("11:30"), "Weather");
    const known = vendorIds();
    emulator.clearLog();
    await make(morning, { adopt: true });
    expect(operationsIn(emulator, { changing: true })).toEqual(["epg.admin.create"]);
    expect(vendorIds()).toMatchObject(known);
  });

  it("with adopt deletes no other programme before a refresh has shown it", async () => {
    await addByHand(at("20:00"), at("21:00"), "Concert");
    const inputs = await inputsOf(morning, { adopt: true });
    const { id, outs } = await schedules.create(inputs);
    expect(starts()).toMatchObject({ [at("20:00")]: "Concert" });
    const nextRun = await providerFor(emulator, "encorastream:EpgSchedule");
    const { props } = await nextRun.read(id, outs);
    expect(await nextRun.diff(id, { ...props }, inputs)).not.toEqual({ changes: false });
    await nextRun.update(id, { ...props }, inputs);
    expect(Object.values(starts())).toEqual(["News", "Weather", "Film"]);
  });

  it("with adopt and without exclusive never shows other programmes", async () => {
    await addByHand(at("20:00"), at("21:00"), "Concert");
    const inputs = await inputsOf(morning, { adopt: true, exclusive: false });
    const { id, outs } = await schedules.create(inputs);
    const { props } = await schedules.read(id, outs);
    expect(await schedules.diff(id, { ...props }, inputs)).toEqual({ changes: false });
    expect(starts()).toMatchObject({ [at("20:00")]: "Concert" });
  });
});

it("a window without an end asks for the programmes until the end of the year 9999", async () => {
  await make(morning, { to: "9999-12-31T23:59:59Z" });
  expect(emulator.log()[0]?.query).toMatchObject({ end_time: "9999-12-31T23:59:59Z" });
});

describe("EpgSchedule update", () => {
  it("sends one call for one new title", async () => {
    const { id, outs } = await make();
    emulator.clearLog();
    const wanted = await inputsOf({ ...morning, [at("11:30")]: { ...film, title: "The Ferry" } });
    const { outs: after } = await schedules.update(id, outs, wanted);
    expect(operationsIn(emulator)).toEqual(["epg.admin.update"]);
    expect(await schedules.diff(id, after, wanted)).toEqual({ changes: false });
  });

  it("keeps the id of each programme of an evening that moves", async () => {
    const hourly = {
      [at("10:00")]: { endTime: at("10:15"), title: "News" },
      [at("10:15")]: { endTime: at("11:00"), title: "Film" },
      [at("11:00")]: { endTime: at("11:15"), title: "News" },
    };
    const later = {
      [at("10:20")]: { endTime: at("10:35"), title: "News" },
      [at("10:35")]: { endTime: at("11:20"), title: "Film" },
      [at("11:20")]: { endTime: at("11:35"), title: "News" },
    };
    const { id, outs } = await make(hourly);
    const known = idsByStart(outs);
    emulator.settings.encorastream.overlappingPrograms = "refused";
    emulator.clearLog();
    const { outs: after } = await schedules.update(id, outs, await inputsOf(later));
    expect(operationsIn(emulator)).toEqual(["epg.admin.update", "epg.admin.update", "epg.admin.update"]);
    expect(idsByStart(after)).toEqual(known);
    expect(starts()).toEqual({ [at("10:20")]: "News", [at("10:35")]: "Film", [at("11:20")]: "News" });
  });

  it("brings the next programmes forward after one that ends sooner, each with its id", async () => {
    const { id, outs } = await make();
    emulator.settings.encorastream.overlappingPrograms = "refused";
    const sooner = {
      [at("10:00")]: { ...news, endTime: at("10:30") },
      [at("10:30")]: { ...weather, endTime: at("11:00") },
      [at("11:00")]: { ...film, endTime: at("12:30") },
    };
    const { outs: after } = await schedules.update(id, outs, await inputsOf(sooner));
    expect(idsByStart(after)).toEqual(idsByStart(outs));
    expect(starts()).toEqual({ [at("10:00")]: "News", [at("10:30")]: "Weather", [at("11:00")]: "Film" });
  });

  it("keeps the id of a programme that begins later because the one before takes longer", async () => {
    const { id, outs } = await make();
    const longer = { ...morning, [at("11:00")]: { ...weather, endTime: at("11:40") }, [at("11:40")]: film };
    const { [at("11:30")]: _moved, ...wanted } = longer;
    const { outs: after } = await schedules.update(id, outs, await inputsOf(wanted));
    expect(idsByStart(after)).toEqual(idsByStart(outs));
  });

  it("tells programmes of one title and length apart by what else they are", async () => {
    const episode = (endTime: string, episodeNumber: number) => ({
      ...{ endTime, title: "Harbour" },
      episodeNumber,
    });
    const first = { [at("10:00")]: episode(at("11:00"), 1), [at("11:00")]: episode(at("12:00"), 2) };
    const swapped = { [at("12:00")]: episode(at("13:00"), 2), [at("13:00")]: episode(at("14:00"), 1) };
    const { id, outs } = await make(first);
    const { outs: after } = await schedules.update(id, outs, await inputsOf(swapped));
    const [before, now] = [outs.programmeIds, after.programmeIds] as [Values, Values];
    expect([now[at("12:00")], now[at("13:00")]]).toEqual([before[at("11:00")], before[at("10:00")]]);
  });

  it("leaves at the vendor what a moved window leaves behind", async () => {
    const { id, outs } = await make();
    emulator.clearLog();
    const moved = { from: at("11:00"), to: "2031-01-12T00:00:00Z" };
    const wanted = await inputsOf({ [at("11:00")]: weather, [at("11:30")]: film }, moved);
    const { outs: after } = await schedules.update(id, outs, wanted);
    expect(operationsIn(emulator, { changing: true })).toEqual([]);
    expect(starts()).toMatchObject({ [at("10:00")]: "News" });
    expect(Object.keys(after.programmeIds as Values)).toEqual([at("11:00"), at("11:30")]);
  });
});

describe("EpgSchedule refresh", () => {
  it("sends one list, shows other programmes of the window, and the next update removes them", async () => {
    const inputs = await inputsOf(morning);
    const { id, outs } = await schedules.create(inputs);
    await addByHand(at("20:00"), at("21:00"), "Concert");
    emulator.clearLog();
    const { inputs: seen, props } = await schedules.read(id, outs);
    expect(operationsIn(emulator)).toEqual(["epg.admin.list"]);
    expect(seen?.programmes).toMatchObject({ [at("20:00")]: { title: "Concert" } });
    await schedules.update(id, { ...props }, inputs);
    expect(Object.values(starts())).toEqual(["News", "Weather", "Film"]);
  });

  it.each(["touching", "starting", "inside"] as const)(
    "shows exactly the programmes that start in the window, if the vendor lists those %s a time range",
    async (epgRange) => {
      emulator.settings.encorastream.epgRange = epgRange;
      const last = { [at("23:30")]: { endTime: "2031-01-11T01:00:00Z", title: "Late Film" } };
      const { id, outs } = await make(last);
      await addByHand("2031-01-09T23:30:00Z", at("00:30"), "Before");
      await addByHand("2031-01-11T01:00:00Z", "2031-01-11T02:00:00Z", "After");
      expect((await schedules.read(id, outs)).inputs?.programmes).toEqual(last);
    },
  );

  it("keeps the id of a programme that was moved by hand", async () => {
    const inputs = await inputsOf(morning);
    const { id, outs } = await schedules.create(inputs);
    const known = vendorIds();
    const moved = { start_time: at("15:00"), end_time: at("16:30") };
    emulator.edit("encorastream", "programs", String(known.Film), moved);
    const { props } = await schedules.read(id, outs);
    await schedules.update(id, { ...props }, inputs);
    expect(vendorIds()).toEqual(known);
    expect(starts()).toMatchObject({ [at("11:30")]: "Film" });
  });

  it("is gone with its channel", async () => {
    const { id, outs } = await make();
    await vendor.encorastream("DELETE", `/admin/channels/${channel}`);
    expect(await schedules.read(id, outs)).toEqual({});
  });
});

it("a read without a state shows all programmes of the channel", async () => {
  await make();
  const { inputs } = await schedules.read(channel, {});
  expect(inputs).toMatchObject({ channel, programmes: morning });
});

it("a delete deletes its own programmes and none outside the window", async () => {
  const { id, outs } = await make();
  await addByHand("2031-01-11T00:00:00Z", "2031-01-11T01:00:00Z", "Tomorrow");
  await schedules.delete(id, outs);
  expect(Object.values(starts())).toEqual(["Tomorrow"]);
});

describe("EpgSchedule problems", () => {
  const problems = (programmes: Values, more: Values = {}) =>
    schedules.problems({ channel, ...day, programmes, ...more });

  it("name both programmes of an overlap, also where others are between them", async () => {
    const long = { ...film, endTime: at("12:00"), title: "Marathon" };
    const found = await problems({ [at("10:00")]: long, [at("10:30")]: news, [at("11:30")]: film });
    expect(found).toEqual([
      `encorastream:EpgSchedule: programmes.${at("10:30")} "News" overlaps "Marathon" (${at("10:00")}), which ends at ${at("12:00")}`,
      `encorastream:EpgSchedule: programmes.${at("11:30")} "Film" overlaps "Marathon" (${at("10:00")}), which ends at ${at("12:00")}`,
    ]);
  });

  it("name both programmes beside a gap if gaps are refused", async () => {
    const gap = { [at("10:00")]: news, [at("11:30")]: film };
    expect(await problems(gap, { gaps: "refuse" })).toEqual([
      `encorastream:EpgSchedule: programmes nothing is shown between "News" (${at("10:00")}), which ends at ${at("11:00")}, and "Film" (${at("11:30")})`,
    ]);
    expect(await problems(gap, { gaps: "allow" })).toEqual([]);
  });

  it("name a programme outside the window, one that ends too late and a window of no length", async () => {
    const start = "2031-01-11T00:00:00Z";
    expect((await problems({ [start]: { ...film, endTime: "2031-01-11T01:00:00Z" } })).join()).toContain(
      `programmes.${start} must start in the window`,
    );
    expect((await problems({ [at("10:00")]: { ...film, endTime: at("09:00") } })).join()).toContain(
      "endTime must be after the start",
    );
    expect(
      (await problems({ [at("23:00")]: { ...film, endTime: "2031-01-12T00:00:01Z" } })).join(),
    ).toContain("at most 24 hours after the end of the window");
    expect((await problems({}, { to: day.from })).join()).toContain("to must be after from");
  });

  it("name the Gregorian date of a start and a window in the calendar of Iran", async () => {
    const start = { "1409-10-20T10:00:00Z": { endTime: at("11:00"), title: "News" } };
    const found = (await problems(start, { from: "1409-10-20T00:00:00Z" })).join();
    expect(found.match(/that day of the calendar of Iran is 2031-01-10/g)).toHaveLength(2);
  });

  it("refuse two spellings of one start", async () => {
    const twice = { [at("10:00")]: news, "2031-01-10T11:00:00+01:00": news };
    expect((await problems(twice)).join()).toContain("must be written once");
  });
});

describe("EpgSchedule warnings", () => {
  const gap = { [at("10:00")]: news, [at("11:30")]: film };
  const warnings = async (before: Values, after: Values) =>
    (await check(definitionOf("encorastream:EpgSchedule"), before, after)).warnings;

  it("tell of a gap when programmes change, and not where gaps are allowed", async () => {
    expect(await warnings({}, { channel, ...day, programmes: gap })).toEqual([
      `encorastream:EpgSchedule: channel ${channel}: nothing is shown between "News" (${at("10:00")}), which ends at ${at("11:00")}, and "Film" (${at("11:30")})`,
    ]);
    const same = { channel, ...day, programmes: gap };
    expect(await warnings(same, same)).toEqual([]);
    expect(await warnings({}, { ...same, gaps: "allow" })).toEqual([]);
  });

  it("tell of the programmes that a moved window leaves behind", async () => {
    const before = { channel, ...day, programmes: morning };
    const after = { ...before, from: at("11:00"), programmes: { [at("11:00")]: weather } };
    expect(await warnings(before, after)).toEqual([
      `encorastream:EpgSchedule: channel ${channel}: 1 programme outside the new window will stay at the vendor and no longer be managed.`,
    ]);
  });
});
