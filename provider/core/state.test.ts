import { describe, expect, it } from "vitest";
import { thingDefinition } from "../../test/support/thing";
import {
  cleaned,
  controlsOf,
  isKnownObject,
  isNewer,
  isUnfinished,
  managedInputs,
  outputsOf,
  pick,
  stateOf,
  uncertainInputs,
  upgraded,
} from "./state";

const thing = thingDefinition({ replacementHurts: "It hurts." });

describe("the state", () => {
  it("holds arguments and outputs by their names, the hidden keys, and nothing undefined", () => {
    const state = stateOf(
      thing,
      { name: "a", size: undefined, limits: { high: 1, low: undefined } },
      { url: "u", token: undefined },
      { revision: "7", lost: ["token"], uncertain: undefined, deploying: false, account: "one" },
    );
    expect(state).toEqual({
      name: "a",
      limits: { high: 1 },
      url: "u",
      __schemaVersion: 1,
      __revision: "7",
      __lost: ["token"],
      __account: "one",
    });
    expect(stateOf(thing, {}, {}, { deploying: true })).toEqual({ __schemaVersion: 1, __deploying: true });
    expect(Object.keys(state)).not.toContain("size");
    expect(stateOf({ ...thing, version: 3 }, {}, {})).toEqual({ __schemaVersion: 3 });
  });

  it("gives back what is managed, what the vendor set, what steers", () => {
    const state = { name: "a", allowReplacement: true, adopt: "x", url: "u", strange: 1, __revision: "7" };
    expect(managedInputs(thing, state)).toEqual({ name: "a", allowReplacement: true, adopt: "x" });
    expect(outputsOf(thing, state)).toEqual({ url: "u" });
    expect(controlsOf(thing, state)).toEqual({ allowReplacement: true, adopt: "x" });
  });

  it.each(["__incomplete", "__lost", "__uncertain"])("is unfinished with %s", (key) => {
    expect(isUnfinished({ name: "a" })).toBe(false);
    expect(isUnfinished({ name: "a", [key]: ["x"] })).toBe(true);
    expect(uncertainInputs({ [key]: ["x"] })).toEqual(key === "__uncertain" ? ["x"] : []);
  });
});

it("a state is of a known object if it has a schema version or an argument", () => {
  const states = [{}, { url: "u" }, { name: "a" }, { __schemaVersion: 1 }];
  expect(states.map((state) => isKnownObject(thing, state))).toEqual([false, false, true, true]);
});

it("a state is newer if its schema version is", () => {
  const states = [{}, { __schemaVersion: 1 }, { __schemaVersion: 2 }];
  expect(states.map((state) => isNewer(thing, state))).toEqual([false, false, true]);
});

describe("an older state", () => {
  const grown = {
    ...thing,
    version: 3,
    upgrades: {
      1: ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, name: title }),
      2: (state: Record<string, unknown>) => ({ ...state, size: Number(state.size) }),
    },
  };

  it("is brought up version by version, and stays as it was itself", () => {
    const old = { title: "a", size: "3", __schemaVersion: 1 };
    expect(upgraded(grown, old)).toEqual({ name: "a", size: 3, __schemaVersion: 3 });
    expect(upgraded(grown, { name: "a", size: "3", __schemaVersion: 2 })).toEqual({
      name: "a",
      size: 3,
      __schemaVersion: 3,
    });
    expect(old).toEqual({ title: "a", size: "3", __schemaVersion: 1 });
  });

  it("of today's version, or of none, is left alone", () => {
    for (const state of [{ name: "a", __schemaVersion: 3 }, { name: "a" }])
      expect(upgraded(grown, state)).toEqual(state);
  });

  it("is brought into today's canonical form, its other keys as they are", () => {
    const old = { name: " a ", tags: ["y", "x", "y"], url: " u ", __schemaVersion: 3, __account: "one" };
    expect(upgraded(grown, old)).toEqual({ ...old, name: "a", tags: ["x", "y"] });
  });

  it("of a newer version is refused: this package does not understand it", () => {
    expect(() => upgraded(grown, { name: "a", __schemaVersion: 4 })).toThrow(
      "example:Thing: the state was written by a newer version of pulumi-ott. Nothing was changed.",
    );
  });
});

it("plain JSON has no undefined, no dates, no minus zero", () => {
  const odd = { a: undefined, b: new Date(0), c: [undefined, -0], d: { e: undefined } };
  expect(cleaned(odd)).toStrictEqual({ b: "1970-01-01T00:00:00.000Z", c: [null, 0], d: {} });
  expect(pick({ a: 0, b: undefined, c: false }, ["a", "b", "c", "d"])).toStrictEqual({ a: 0, c: false });
});
