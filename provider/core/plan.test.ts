import { describe, expect, it } from "vitest";
import { thingDefinition } from "../../test/support/thing";
import { plan } from "./plan";
import { lostKey } from "./state";
import { unknownValue } from "./unknown";

const thing = thingDefinition();
const hurting = thingDefinition({ replacementHurts: "It ends a broadcast." });

describe("plan", () => {
  it("updates in place what can be", () => {
    const { changes, replaces, deleteBeforeReplace } = plan(
      thing,
      { name: "a", size: 1 },
      { name: "a", size: 2 },
    );
    expect(changes.map((change) => change.key)).toEqual(["size"]);
    expect({ replaces, deleteBeforeReplace }).toEqual({ replaces: [], deleteBeforeReplace: false });
  });

  it("names an argument once that replaces by a key of it, and lets the old object go first if the identity stays", () => {
    const state = { name: "a", limits: { high: 1, zone: "x" } };
    const wanted = { name: "a", limits: { high: 2, zone: "y" } };
    expect(plan(thing, state, wanted)).toMatchObject({ replaces: ["limits"], deleteBeforeReplace: true });
  });

  it("makes the new object first if its identity is another", () => {
    expect(plan(thing, { name: "a" }, { name: "b" })).toMatchObject({
      replaces: ["name"],
      deleteBeforeReplace: false,
    });
  });

  it("takes an identity that is not known yet for one that may stay", () => {
    expect(plan(thing, { name: "a" }, { name: unknownValue })).toMatchObject({
      replaces: ["name"],
      deleteBeforeReplace: true,
    });
  });

  it("refuses a replacement that hurts, by the path that causes it, unless it is allowed", () => {
    const state = { name: "a", limits: { high: 1, zone: "x" } };
    const wanted = { name: "a", limits: { high: 2, zone: "y" } };
    expect(() => plan(hurting, state, wanted)).toThrow(
      'example:Thing name "a": limits.zone can\'t be changed in place. It ends a broadcast. Set allowReplacement: true',
    );
    expect(plan(hurting, state, { ...wanted, allowReplacement: true }).replaces).toEqual(["limits"]);
    expect(
      plan(
        hurting,
        { ...state, allowReplacement: true },
        { ...wanted, allowReplacement: false, limits: state.limits },
      ).replaces,
    ).toEqual([]);
    expect(() => plan(hurting, { ...state, allowReplacement: true }, wanted)).toThrow("allowReplacement");
  });

  it("does not fail over a value that is not known yet: it may turn out to be the same", () => {
    expect(plan(hurting, { name: "a" }, { name: unknownValue })).toMatchObject({ replaces: ["name"] });
    const wanted = { name: unknownValue, limits: { high: 1, zone: "y" } };
    expect(() => plan(hurting, { name: "a", limits: { high: 1, zone: "x" } }, wanted)).toThrow(
      "example:Thing name (not known yet): limits.zone can't",
    );
  });

  it("wants an object looked at again that lost what only its create answer carried", () => {
    expect(plan(thing, { name: "a" }, { name: "a" }).isUnfinished).toBe(false);
    expect(plan(thing, { name: "a", [lostKey]: ["token"] }, { name: "a" })).toMatchObject({
      changes: [],
      isUnfinished: true,
    });
  });
});
