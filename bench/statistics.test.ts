import { describe, expect, it } from "vitest";
import { median, percentile, rounded } from "./statistics";

describe("the median", () => {
  it("is the middle of an odd number of values, in whatever order they come", () => {
    expect(median([30, 4, 100])).toBe(30);
  });

  it("is the mean of the middle two of an even number", () => {
    expect(median([1, 10, 2, 3])).toBe(2.5);
  });

  it("of nothing is no number", () => {
    expect(median([])).toBeNaN();
  });
});

describe("a percentile", () => {
  const values = Array.from({ length: 20 }, (_nothing, index) => 20 - index);

  it("is the least value that so many do not exceed", () => {
    expect(percentile(values, 95)).toBe(19);
    expect(percentile(values, 50)).toBe(10);
  });

  it("reaches from the least value to the greatest", () => {
    expect(percentile(values, 0)).toBe(1);
    expect(percentile(values, 100)).toBe(20);
  });
});

it("rounds to digits after the point", () => {
  expect([rounded(12.345), rounded(12.345, 1)]).toEqual([12, 12.3]);
});
