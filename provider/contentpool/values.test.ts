import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds } from "../core/fields";
import { dayInTehran } from "./values";

describe("dayInTehran", () => {
  it.each([
    ["2014-03-04T20:30:00.000000Z", "2014-03-05"],
    ["2020-06-23T19:30:00.000000Z", "2020-06-24"],
    ["2020-06-07T15:55:19.000000Z", "2020-06-07"],
    ["2020-06-07 20:25:19", "2020-06-07"],
    ["2023-06-23T19:30:00.000000Z", "2023-06-23"],
    ["2023-06-23T20:30:00Z", "2023-06-24"],
    ["2020-06-24T00:00:00+04:30", "2020-06-24"],
    ["2020-06-24", "2020-06-24"],
    [null, null],
    [undefined, undefined],
    ["soon", undefined],
  ])("reads %j as %j", (text, day) => {
    expect(dayInTehran(text)).toBe(day);
  });

  /** The days of 2015 to 2035, in seconds from their beginning to their end by the zone data of the ICU. */
  const zone = "Asia/Tehran";
  const days = fc.date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
  const beginningOf = (day: string) => epochMilliseconds(`${day} 00:00:00`, zone);

  it("finds the day of each moment of 2015 to 2035, with the summer time that ended in 2022", () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (date, part) => {
        const day = date.toISOString().slice(0, 10);
        const next = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
        const moment = beginningOf(day) + Math.floor(part * (beginningOf(next) - beginningOf(day)));
        expect(dayInTehran(new Date(moment).toISOString())).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it("brings back each day that is sent, in both forms of an answer", () => {
    for (let at = Date.parse("2015-01-01"); at < Date.parse("2036-01-01"); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      expect(dayInTehran(new Date(beginningOf(day)).toISOString())).toBe(day);
      expect(dayInTehran(`${day} 00:00:00`)).toBe(day);
    }
  });
});
