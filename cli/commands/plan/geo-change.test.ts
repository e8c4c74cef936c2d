import { describe, expect, it } from "vitest";
import { geoChange } from "./geo-change";

const allow = (...countries: string[]) => ({ mode: "allow", countries });
const block = (...countries: string[]) => ({ mode: "block", countries });
const others = "all others that the rule does not list";

describe("the change of a geo rule", () => {
  it.each([
    ["a longer list of who may watch", allow("DE"), allow("DE", "TR", "AZ"), { opens: "AZ, TR" }],
    ["a shorter one", allow("DE", "TR"), allow("DE"), { closes: "TR" }],
    ["a longer list of who may not", block("DE"), block("DE", "TR"), { closes: "TR" }],
    [
      "the reversed rule",
      allow("DE"),
      block("DE"),
      { opens: others.replace("others", "countries"), closes: "DE" },
    ],
    ["a rule that goes", allow("DE"), undefined, { opens: "all countries that the rule does not list" }],
    [
      "a rule that is switched off",
      { enabled: true, ...block("DE") },
      { enabled: false, ...block("DE") },
      { opens: "DE" },
    ],
    ["a new rule", undefined, allow("DE"), { closes: "all countries that the rule does not list" }],
    [
      "a rule that lists others too",
      block("DE"),
      allow("DE", "TR"),
      { opens: "DE", closes: "all countries that the rule does not list" },
    ],
    [
      "the mode for everybody",
      { mode: "allow", territories: ["DE"] },
      { mode: "allowAll" },
      { opens: "all countries that the rule does not list" },
    ],
    ["another order", allow("DE", "AT"), allow("AT", "DE"), {}],
  ])("by %s opens and closes the right countries", (_case, was, is, change) => {
    expect(geoChange(was, is)).toEqual(change);
  });

  it("is not told for a value that is no rule", () => {
    expect(geoChange(allow("DE"), "04da6b54-80e4-46f7-96ec-b56ff0331ba9")).toBeUndefined();
  });
});
