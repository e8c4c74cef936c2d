import fc from "fast-check";
import { expect, it } from "vitest";
import { gregorianFromJalali } from "./jalali";

it.each([
  ["1404-01-01", "2025-03-21"],
  ["1403-12-30", "2025-03-20"],
  ["1399-12-30", "2021-03-20"],
  ["1404-10-11", "2026-01-01"],
])("%s in Iran is %s", (jalali, gregorian) => {
  expect(gregorianFromJalali(jalali)).toBe(gregorian);
});

it.each(["1404-12-30", "1404-13-01", "1404-02-32", "0000-01-01", "1404"])("%s is no day", (text) => {
  expect(gregorianFromJalali(text)).toBeUndefined();
});

it("finds each day from 1800 to 2240 that the calendar of the ICU shows", () => {
  const calendar = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC" });
  const [min, max] = [new Date("1800-01-01"), new Date("2240-12-31")];
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      const [month = "", dayOfMonth = "", year = ""] = calendar.format(date).replace(/ .*$/, "").split("/");
      const jalali = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
      expect(gregorianFromJalali(jalali)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});
