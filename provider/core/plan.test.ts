import { describe, expect, it } from "vitest";
import { z } from "zod";
import { thingDefinition } from "../../test/support/thing";
import { defineResource } from "./define-resource";
import { field } from "./facts";
import { plan, replacementProblems } from "./plan";
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

  it("never fails, whatever a check would refuse: a refresh asks too", () => {
    const state = { name: "a", adopt: "thing-1", limits: { high: 1, zone: "x" } };
    const wanted = { name: unknownValue, adopt: "thing-1", limits: { high: 2, zone: "y" } };
    expect(plan(hurting, state, wanted).replaces).toEqual(["name", "limits"]);
    expect(plan(hurting, { ...state, __schemaVersion: 9 }, {}).replaces).toEqual(["name"]);
  });

  it("wants an object looked at again that lost what only its create answer carried", () => {
    expect(plan(thing, { name: "a" }, { name: "a" }).isUnfinished).toBe(false);
    expect(plan(thing, { name: "a", [lostKey]: ["token"] }, { name: "a" })).toMatchObject({
      changes: [],
      isUnfinished: true,
    });
  });
});

describe("a replacement is refused before it begins", () => {
  const before = { name: "a", limits: { high: 1, zone: "x" } };
  const wanted = { name: "a", limits: { high: 2, zone: "y" } };
  const hurts = {
    path: "limits.zone",
    text:
      "cannot be changed in place. It ends a broadcast. Set `allowReplacement: true` to have the object deleted and a " +
      "new one created, or restore the previous value.",
  };

  it("where it hurts, by the path that causes it, unless it is allowed now", () => {
    expect(replacementProblems(hurting, before, wanted)).toEqual([hurts]);
    expect(replacementProblems(hurting, { ...before, allowReplacement: true }, wanted)).toEqual([hurts]);
    expect(replacementProblems(hurting, before, { ...wanted, allowReplacement: true })).toEqual([]);
    expect(replacementProblems(thing, before, wanted)).toEqual([]);
  });

  it("only where something is replaced", () => {
    const inPlace = { ...before, limits: { high: 2, zone: "x" }, adopt: "thing-1" };
    expect(replacementProblems(hurting, before, inPlace)).toEqual([]);
    expect(replacementProblems(hurting, {}, { ...wanted, adopt: "thing-1" })).toEqual([]);
  });

  it("where `adopt` names the object that would be deleted, also if the replacement is allowed", () => {
    const problems = replacementProblems(hurting, before, {
      ...wanted,
      adopt: "thing-1",
      allowReplacement: true,
    });
    expect(problems).toEqual([
      {
        path: "adopt",
        text: "must be removed: the change of limits.zone deletes this object and creates a new one.",
      },
    ]);
    expect(replacementProblems(thing, before, { ...wanted, adopt: true })).toEqual([]);
  });

  it("but not over a value that is not known yet: it may turn out to be the same", () => {
    expect(replacementProblems(hurting, { name: "a" }, { name: unknownValue })).toEqual([]);
    expect(replacementProblems(hurting, before, { name: unknownValue, limits: wanted.limits })).toEqual([
      hurts,
    ]);
  });

  it("over a reference that is not known yet: the id of a new object is never the old one", () => {
    const child = childDefinition("It ends a broadcast.");
    const problems = replacementProblems(child, { parent: "7" }, { parent: unknownValue });
    expect(problems.map(({ path }) => path)).toEqual(["parent"]);
    const allowed = { parent: unknownValue, allowReplacement: true };
    expect(replacementProblems(child, { parent: "7" }, allowed)).toEqual([]);
    expect(replacementProblems(childDefinition(), { parent: "7" }, { parent: unknownValue })).toEqual([]);
  });
});

/** A type whose parent is another resource. */
function childDefinition(replacementHurts?: string) {
  return defineResource()({
    type: "example:Child",
    summary: "A child.",
    inputs: z.strictObject({ parent: field(z.string(), { replaces: true, reference: "example:Thing" }) }),
    outputs: z.object({}),
    identity: { kind: "likely", keys: ["parent"] },
    id: z.string(),
    list: { within: [], shows: "all", items: async () => [] },
    create: { sends: () => ["parent"], send: async () => ({ id: "1" }) },
    parts: [],
    read: async () => undefined,
    delete: async () => undefined,
    ...(replacementHurts === undefined ? {} : { replacementHurts }),
    examples: [],
  });
}
