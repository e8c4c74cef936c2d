import { describe, expect, it, onTestFinished, vi } from "vitest";
import { epochMilliseconds, zoneProblem } from "./zone";

describe("zoneProblem", () => {
  it.each(["UTC", "Z", "+05:30", "-03:00", "America/New_York", "Europe/Berlin"])("knows %s", (zone) => {
    expect(zoneProblem(zone)).toBeUndefined();
  });

  it.each(["5.5", "+5", "Mars/Olympus", "", "local"])("refuses %j", (zone) => {
    expect(zoneProblem(zone)).toBe(
      "must be a time zone, as in America/New_York, or an offset from UTC, as in +05:30",
    );
  });
});

describe("epochMilliseconds", () => {
  it.each([
    ["an offset", "2026-04-30 07:12:35", "+05:30", "2026-04-30T01:42:35Z"],
    ["UTC", "2026-04-30 07:12:35", "UTC", "2026-04-30T07:12:35Z"],
    ["winter time", "2026-01-15 12:00:00", "America/New_York", "2026-01-15T17:00:00Z"],
    ["summer time", "2026-07-15 12:00:00", "America/New_York", "2026-07-15T16:00:00Z"],
    ["the last second of winter time", "2026-03-08 01:59:59", "America/New_York", "2026-03-08T06:59:59Z"],
    ["the first second of summer time", "2026-03-08 03:00:00", "America/New_York", "2026-03-08T07:00:00Z"],
    ["a time that spring skips", "2026-03-08 02:30:00", "America/New_York", "2026-03-08T07:30:00Z"],
    ["a time that autumn has twice", "2026-11-01 01:30:00", "America/New_York", "2026-11-01T05:30:00Z"],
    ["the hour after it", "2026-11-01 02:00:00", "America/New_York", "2026-11-01T07:00:00Z"],
    ["a zone ahead of UTC", "2026-10-25 03:30:00", "Europe/Berlin", "2026-10-25T02:30:00Z"],
    ["a T for the blank", "2026-04-30T07:12:35", "Z", "2026-04-30T07:12:35Z"],
  ])("understands %s", (_what, text, zone, moment) => {
    expect(new Date(epochMilliseconds(text, zone))).toEqual(new Date(moment));
  });

  it("has no moment for what is no time", () => {
    expect(epochMilliseconds("undefined", "UTC")).toBeNaN();
  });

  it("makes the format of a zone once", () => {
    const formats = vi.spyOn(Intl, "DateTimeFormat");
    onTestFinished(() => formats.mockRestore());
    epochMilliseconds("2026-04-30 07:12:35", "Asia/Tokyo");
    epochMilliseconds("2026-04-30 07:12:36", "Asia/Tokyo");
    expect(formats).toHaveBeenCalledTimes(1);
  });
});
