import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";
import { FiveCentsClient } from "../client";
import { playlist } from "./playlist";

let emulator: Emulator;
let playlists: ProviderUnderTest;
let stream: string;
let evening: Values;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
beforeEach(async () => {
  const streams = await providerFor(emulator, "fivecents:ScheduledStream");
  stream = (await streams.create(await streams.checked({ storageZone: 2314, name: "cinema" }))).id;
  playlists = await providerFor(emulator, "fivecents:Playlist");
  evening = await playlists.checked({
    stream,
    name: "evening",
    files: ["/b.mp4", "/a.mp4"],
    startTime: "20:00",
  });
  emulator.clearLog();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const stored = () => emulator.objects("fivecents", "playlists");

it("is made by one call, found in the calendar, and read", async () => {
  const { id } = await playlists.create(evening);
  expect(operationsIn(emulator)).toEqual([
    ...["scheduled.playlist.list", "scheduled.playlist.create", "scheduled.playlist.list"],
    "scheduled.playlist.get",
  ]);
  expect(id).toBe(`${stream}/${stored()[0]?._id}`);
  expect(stored()).toMatchObject([
    { name: "evening", schedule: "scheduleontime", scheduletime: "20:00", files: ["/b.mp4", "/a.mp4"] },
  ]);
  expect(emulator.log({ operation: "scheduled.playlist.create" })[0]?.body).toMatchObject({
    files: { file: ["/b.mp4", "/a.mp4"] },
    durations: { file: ["0,0", "0,0"] },
    filescount: 2,
  });
});

it("is told from an older one of the same name", async () => {
  const older = await playlists.create(evening);
  const newer = await playlists.create(evening);
  expect(newer.id).not.toBe(older.id);
  expect(stored()).toHaveLength(2);
});

it("is made once when the answer to its making is lost", async () => {
  emulator.inject({ vendor: "fivecents", operation: "scheduled.playlist.create", kind: "cutAfter" });
  const { id, outs } = await playlists.create(evening);
  expect(stored().map(({ _id }) => `${stream}/${_id}`)).toEqual([id]);
  await playlists.delete(id, outs);
  await playlists.delete(id, outs);
  expect(stored()).toEqual([]);
});

it("whose making never arrived is not made again in that run, and once in the next", async () => {
  const operation = "scheduled.playlist.create";
  emulator.inject({ vendor: "fivecents", operation, kind: "cutBefore" });
  await expect(playlists.create(evening)).rejects.toThrow(
    /No other change was sent\. The vendor's list does not show every object: look into its dashboard/,
  );
  expect(operationsIn(emulator, { changing: true })).toEqual([operation]);
  const later = await providerFor(emulator, "fivecents:Playlist");
  const { id } = await later.create(evening);
  expect(stored().map(({ _id }) => `${stream}/${_id}`)).toEqual([id]);
});

it("keeps the order of its files, and moves from each day to once to at once", async () => {
  const { id, outs } = await playlists.create(evening);
  const { startTime: _daily, ...rest } = evening;
  const once = { ...rest, files: ["/a.mp4", "/b.mp4"], startDateTime: "2026-12-24 20:15:00" };
  emulator.clearLog();
  const moved = await playlists.update(id, outs, once);
  expect(operationsIn(emulator, { changing: true })).toEqual(["scheduled.playlist.update"]);
  expect(stored()).toMatchObject([
    { schedule: "scheduleondatetime", scheduletime: "2026-12-24 20:15:00", files: ["/a.mp4", "/b.mp4"] },
  ]);
  const { startDateTime: _once, ...atOnce } = once;
  const { outs: last } = await playlists.update(id, moved.outs, atOnce);
  expect(stored()).toMatchObject([{ schedule: "instant" }]);
  expect(await playlists.diff(id, (await playlists.read(id, last)).props ?? {}, atOnce)).toEqual({
    changes: false,
  });
});

it("is gone when it was deleted by hand, and when its stream was", async () => {
  const { id, outs } = await playlists.create(evening);
  emulator.remove("fivecents", "playlists", String(stored()[0]?._id));
  expect(await playlists.read(id, outs)).toEqual({});
  const again = await playlists.create(evening);
  emulator.remove("fivecents", "streams", stream.split("/")[1] ?? "");
  expect(await playlists.read(again.id, again.outs)).toEqual({});
});

it.each([
  ["nothing", {}, {}],
  ["its name alone", { playlist: { name: "night" } }, { name: "night" }],
  [
    "files in an object, a loop as a number",
    { files: { file: ["/c.mp4"] }, loop: "1" },
    { files: ["/c.mp4"], loop: true },
  ],
  ["no start", { playlist: { schedule: "instant" } }, { startTime: null, startDateTime: null }],
  [
    "a daily start, in another form",
    { scheduletime: "8:05 PM", schedule: "scheduleontime" },
    { startTime: "20:05", startDateTime: null },
  ],
  [
    "that nothing is set",
    { files: [], repeatfor: null, loop: "" },
    { files: null, repeats: null, loop: null },
  ],
])("knows of a read that shows %s no more than that", async (_title, answer, shown) => {
  const client = new FiveCentsClient({ apiKey: "test-key", requestsPerSecond: 0 });
  client.callOrGone = async () => answer;
  const context = { client, warn: async () => {} };
  const live = await playlist.read(context, "scheduled/71979/9271", evening);
  expect(live?.inputs).toEqual({ stream: "scheduled/71979", ...shown });
});

it("asks for files, unless something live is played", async () => {
  const { files: _none, ...rest } = evening;
  expect(await playlists.problems(rest)).toEqual([expect.stringContaining("files is required, unless")]);
  expect(await playlists.problems({ ...rest, type: "live" })).toEqual([]);
});

it("keeps a start that the program does not name", async () => {
  const { startTime: _unnamed, ...unscheduled } = evening;
  const { id, outs } = await playlists.create(unscheduled);
  emulator.edit("fivecents", "playlists", String(stored()[0]?._id), {
    schedule: "scheduleontime",
    scheduletime: "21:30",
  });
  await playlists.update(id, outs, { ...unscheduled, loop: true });
  expect(stored()).toMatchObject([{ loop: "always", schedule: "scheduleontime", scheduletime: "21:30" }]);
});
