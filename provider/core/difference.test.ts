import { describe, expect, it } from "vitest";
import { z } from "zod";
import { thingDefinition } from "../../test/support/thing";
import { defineResource } from "./define-resource";
import { type Change, difference } from "./difference";
import { type FieldFacts, field } from "./facts";
import { setOf } from "./fields";
import { schemaVersionKey } from "./state";
import { unknownValue } from "./unknown";

const thing = thingDefinition();

function brief(changes: Change[]): string[] {
  return changes.map(({ path, kind, replaces }) => `${kind} ${path}${replaces ? " replaces" : ""}`);
}

describe("difference", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ["nothing", { name: "a", tags: ["x"] }, { name: "a", tags: ["x"] }, []],
    ["a value", { size: 1 }, { size: 2 }, ["change size"]],
    ["a new one", {}, { size: 0 }, ["add size"]],
    ["one no longer written", { size: 0 }, {}, ["remove size"]],
    ["one that replaces", { name: "a" }, { name: "b" }, ["change name replaces"]],
    ["a list's order", { note: "b" }, { note: "a" }, ["change note"]],
    ["a nested key", { limits: { high: 1 } }, { limits: { high: 2 } }, ["change limits"]],
    [
      "a nested key no longer written",
      { limits: { high: 1, zone: "a" } },
      { limits: { high: 1 } },
      ["change limits"],
    ],
    [
      "a nested key that replaces",
      { limits: { high: 1, zone: "a" } },
      { limits: { high: 1, zone: "b" } },
      ["change limits", "change limits.zone replaces"],
    ],
    [
      "a new argument with a nested key that replaces",
      {},
      { limits: { high: 1, zone: "b" } },
      ["add limits", "add limits.zone replaces"],
    ],
    ["an argument gone whose nested key replaces", { limits: { high: 1, zone: "a" } }, {}, ["remove limits"]],
    ["an unknown value", { size: 1 }, { size: unknownValue }, ["change size"]],
    ["an unknown value that replaces", { name: "a" }, { name: unknownValue }, ["change name replaces"]],
    [
      "an unknown object whose nested key replaces",
      { limits: { high: 1 } },
      { limits: unknownValue },
      ["change limits", "change limits.zone replaces"],
    ],
    [
      "an unknown key beside one that replaces",
      { limits: { high: 1 } },
      { limits: { high: unknownValue } },
      ["change limits"],
    ],
    ["an unknown member of a set", { tags: ["a"] }, { tags: [unknownValue, "a"] }, ["change tags"]],
    ["adopt", { adopt: true }, { adopt: "thing-1" }, []],
    ["adopt gone", { adopt: true }, {}, []],
    ["what the vendor sets itself", { url: "a", [schemaVersionKey]: 1 }, { url: "b" }, []],
  ])("%s", (_what, state, inputs, expected) => {
    expect(brief(difference(thing, state, inputs))).toEqual(expected);
  });

  it("tells whether the value that decides is known", () => {
    const unknown = (state: Record<string, unknown>, inputs: Record<string, unknown>) =>
      difference(thing, state, inputs).map((change) => [change.path, change.unknown]);
    expect(unknown({ name: "a", size: 1 }, { name: unknownValue, size: 2 })).toEqual([
      ["name", true],
      ["size", false],
    ]);
    const limits = { high: unknownValue, zone: "b" };
    expect(unknown({ limits: { high: 1, zone: "a" } }, { limits })).toEqual([
      ["limits", true],
      ["limits.zone", false],
    ]);
  });

  it("heeds what a definition says can't be changed in place, where that depends on others", () => {
    const fixed = {
      ...thing,
      replaces: (inputs: Record<string, unknown>) => (inputs.note === "fixed" ? ["size"] : []),
    };
    const changes = difference(fixed, { size: 1, note: "free" }, { size: 2, note: "fixed" });
    expect(brief(changes)).toEqual(["change size replaces", "change note"]);
    expect(brief(difference(fixed, { size: 1 }, { size: 2 }))).toEqual(["change size"]);
    expect(
      brief(difference(fixed, { size: 1, note: "fixed", __uncertain: ["size"] }, { size: 1, note: "fixed" })),
    ).toEqual(["change size"]);
  });

  it("steers without counting as a write", () => {
    const hurting = thingDefinition({ replacementHurts: "It hurts." });
    const [change] = difference(hurting, {}, { allowReplacement: true });
    expect(change).toMatchObject({ key: "allowReplacement", control: true, replaces: false });
  });

  describe("of a file", () => {
    const pictured = (facts: FieldFacts, replaces: string[] = []) =>
      defineResource()({
        type: "example:Picture",
        summary: "A picture.",
        inputs: z.strictObject({
          picture: field(z.string(), { file: true, ...facts }).optional(),
          codes: setOf(z.string()).optional(),
        }),
        outputs: z.object({}),
        id: z.string(),
        identity: { kind: "single", keys: [] },
        list: { within: [], shows: "all", items: async () => [] },
        create: { sends: () => ["picture"], send: async () => ({ id: "1" }) },
        parts: [{ name: "all", keys: ["picture", "codes"], write: async () => undefined }],
        read: async () => undefined,
        delete: async () => undefined,
        replaces: () => replaces as "picture"[],
        examples: [],
      });
    const state = { picture: "a.jpg", pictureSha256: "1" };

    it("looks at the content, not at the path, and names the argument that the program writes", () => {
      const inPlace = pictured({});
      expect(difference(inPlace, state, { picture: "b.jpg", pictureSha256: "1" })).toEqual([]);
      expect(brief(difference(inPlace, state, { picture: "a.jpg", pictureSha256: "2" }))).toEqual([
        "change picture",
      ]);
      expect(brief(difference(inPlace, state, {}))).toEqual(["remove picture"]);
    });

    it.each([
      ["by its facts", pictured({ replaces: true })],
      ["by other arguments", pictured({}, ["picture"])],
    ])("replaces the object where the file can't be changed in place, %s", (_why, fixed) => {
      expect(difference(fixed, state, { picture: "b.jpg", pictureSha256: "1" })).toEqual([]);
      expect(brief(difference(fixed, state, { picture: "a.jpg", pictureSha256: "2" }))).toEqual([
        "change picture replaces",
      ]);
    });

    it("does not know the content before the path is known", () => {
      const [change] = difference(pictured({ replaces: true }), state, { picture: unknownValue });
      expect(change).toMatchObject({ key: "pictureSha256", unknown: true, replaces: true });
    });
  });
});
