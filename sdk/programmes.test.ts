import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { programmesByStart, programmesFromCsv, programmesFromXmltv } from "./programmes";

const channel = "news.example";
const startTime = "2026-12-01T12:00:00Z";
const endTime = "2026-12-01T13:00:00Z";

it("programmes of XMLTV and of CSV are the same", async () => {
  const xml = `<tv><programme start="20261201130000 +0100" stop="20261201140000 +0100" channel="${channel}"><title>News</title></programme></tv>`;
  const csv = `channel,startTime,endTime,title\n${channel},${startTime},${endTime},News`;
  const expected = [{ startTime, endTime, title: "News" }];
  expect(await programmesFromXmltv({ text: xml }, { channel })).toEqual(expected);
  expect(await programmesFromCsv({ text: csv }, { channel })).toEqual(expected);
});

it("a feed that cannot be read fails the program without a stack", async () => {
  const failure: unknown = await programmesFromXmltv({ text: "<tv/>" }, { channel }).catch(
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(pulumi.RunError);
  expect(String(failure)).toContain('has no programme of channel "news.example"');
});

it("programmes by their start are those that start in the window", () => {
  const window = { from: "2026-12-01T13:00:00+01:00", to: "2026-12-01T14:00:00+01:00" };
  const feed = ["11:59", "12:00", "12:30", "13:00"].map((time) => ({
    ...{ startTime: `2026-12-01T${time}:00Z`, endTime: "2026-12-01T13:30:00Z" },
    title: time,
  }));
  expect(programmesByStart(feed, window)).toEqual({
    "2026-12-01T12:00:00Z": { endTime: "2026-12-01T13:30:00Z", title: "12:00" },
    "2026-12-01T12:30:00Z": { endTime: "2026-12-01T13:30:00Z", title: "12:30" },
  });
});

it("a window without an offset is refused, since it would count in the zone of the machine", () => {
  const window = { from: "2026-12-01T06:00:00", to: "2026-12-02T06:00:00Z" };
  expect(() => programmesByStart([], window)).toThrow("from must be a time with Z or an offset");
});
