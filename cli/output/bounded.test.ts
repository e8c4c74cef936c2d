import { describe, expect, it } from "vitest";
import { fitting } from "./bounded";

const rest = (left: number) => `${left} more`;

describe("the parts of a bounded text", () => {
  it("are all there if they fit", () => {
    expect(fitting(["one", "two"], 20, rest)).toEqual(["one", "two"]);
  });

  it("end with the number of those that do not fit", () => {
    expect(fitting(["first", "second", "third"], 17, rest)).toEqual(["first", "2 more"]);
  });

  it("never exceed the limit", () => {
    const parts = Array.from({ length: 500 }, (_, index) => "x".repeat(index % 70));
    for (const limit of [10, 100, 1000, 10_000]) {
      expect(fitting(parts, limit, rest).join("\n").length).toBeLessThanOrEqual(limit);
    }
  });
});
