import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { programmesFromCsv, programmesFromXmltv } from "./programmes";

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
