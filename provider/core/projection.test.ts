import { describe, expect, it } from "vitest";
import { z } from "zod";
import { thingDefinition } from "../../test/support/thing";
import { defineResource } from "./define-resource";
import { field } from "./facts";
import { setOf } from "./fields";
import {
  isReadableWhole,
  isShown,
  isShownAs,
  isShownWhole,
  outputsAfterRead,
  overlay,
  project,
} from "./projection";

const thing = thingDefinition({ replacementHurts: "It hurts." });
const live = {
  inputs: { name: "a", size: 2, note: "theirs", limits: { low: 1, high: 5 } },
  outputs: { url: "u" },
};

describe("overlay", () => {
  it("shows what is managed as it is, and nothing else", () => {
    expect(overlay(thing, { name: "a", size: 1 }, live.inputs)).toEqual({ name: "a", size: 2 });
  });

  it("keeps the state's word for what no call shows: whole arguments, nested keys, steering", () => {
    const managed = {
      login: { password: "p" },
      allowReplacement: true,
      limits: { low: 0, high: 3, zone: "x" },
    };
    expect(overlay(thing, managed, live.inputs)).toEqual({
      login: { password: "p" },
      allowReplacement: true,
      limits: { low: 1, high: 5, zone: "x" },
    });
  });

  it("drops an argument, with all in it, that is shown as not set", () => {
    const managed = { size: 1, limits: { low: 0, high: 3, zone: "x" } };
    expect(overlay(thing, managed, { size: null, limits: null })).toEqual({});
  });

  it.each([{}, { size: undefined, limits: undefined }])(
    "keeps the state's word for an argument that the answer does not show: %o",
    (shown) => {
      const managed = { size: 1, limits: { low: 0, high: 3, zone: "x" } };
      expect(overlay(thing, managed, shown)).toEqual(managed);
    },
  );

  it("keeps the state's word for a nested key that the answer does not show, and drops one shown as not set", () => {
    const deep = define({
      a: z.strictObject({
        b: z.strictObject({ c: z.number().optional(), d: z.number().optional() }).optional(),
      }),
    });
    const managed = { a: { b: { c: 1, d: 2 } } };
    expect(overlay(deep, managed, { a: { b: { c: 5 } } })).toEqual({ a: { b: { c: 5, d: 2 } } });
    expect(overlay(deep, managed, { a: {} })).toEqual(managed);
    expect(overlay(deep, managed, { a: { b: { c: 5, d: null } } })).toEqual({ a: { b: { c: 5 } } });
    expect(overlay(deep, managed, { a: { b: null } })).toEqual({ a: {} });
  });

  it("shows nested keys that appeared or went: an object is managed whole", () => {
    const keyed = define({ images: z.record(z.string(), z.string()).optional() });
    expect(overlay(keyed, { images: { a: "1", b: "2" } }, { images: { a: "1", c: "3" } })).toEqual({
      images: { a: "1", c: "3" },
    });
  });

  it("shows lists and sets of objects as they are", () => {
    const item = z.strictObject({ name: z.string(), role: z.string().optional() });
    const listed = define({ cast: z.array(item).optional(), crew: setOf(item).optional() });
    const managed = { cast: [{ name: "a" }], crew: [{ name: "b" }] };
    const shown = { cast: [{ name: "x", role: "y" }, { name: "a" }], crew: [] };
    expect(overlay(listed, managed, shown)).toEqual(shown);
  });
});

describe("project", () => {
  it("of a known object shows what it manages, in the canonical form", () => {
    const state = { name: "a", size: 1, tags: ["x", "y"], __schemaVersion: 1 };
    const shown = { ...live, inputs: { ...live.inputs, tags: ["y ", "x", "y"] } };
    const { inputs, state: after } = project(thing, state, { ...shown, revision: "9" });
    expect(inputs).toEqual({ name: "a", size: 2, tags: ["x", "y"] });
    expect(after).toEqual({ ...inputs, url: "u", __schemaVersion: 1, __revision: "9" });
  });

  it("of an unknown object shows whatever differs from its default or reset value", () => {
    expect(project(thing, {}, live).inputs).toEqual(live.inputs);
    const usual = { ...live, inputs: { name: "a", limits: { high: 10 } } };
    expect(project(thing, {}, usual).inputs).toEqual({ name: "a" });
  });

  it("of state that has arguments but no schema version shows what it manages: it is no `get`", () => {
    expect(project(thing, { size: 1, login: { password: "p" } }, live).inputs).toEqual({
      size: 2,
      login: { password: "p" },
    });
  });

  it("of an unknown object takes what is shown as not set for not there", () => {
    const unset = { ...live, inputs: { name: "a", size: null, limits: null } };
    expect(project(thing, {}, unset).inputs).toEqual({ name: "a" });
  });

  it("says while the vendor is still deploying, and no longer than that", () => {
    const state = { name: "a", __schemaVersion: 1, __deploying: true };
    expect(project(thing, state, { ...live, settled: false }).state.__deploying).toBe(true);
    expect(project(thing, state, { ...live, settled: true }).state).not.toHaveProperty("__deploying");
    expect(project(thing, state, live).state).not.toHaveProperty("__deploying");
  });

  it("of an unknown object leaves out a setting that is off: it is as good as none", () => {
    const setting = z.strictObject({
      enabled: field(z.boolean(), { default: true }).optional(),
      size: z.number(),
    });
    const switched = define({ one: setting.optional(), other: setting.optional() });
    const shown = {
      inputs: { one: { enabled: false, size: 1 }, other: { enabled: true, size: 1 } },
      outputs: {},
    };
    expect(project(switched, {}, shown).inputs).toEqual({ other: { enabled: true, size: 1 } });
    const managed = { one: { enabled: true, size: 1 }, __schemaVersion: 1 };
    expect(project(switched, managed, shown).inputs).toEqual({ one: { enabled: false, size: 1 } });
  });

  it("carries over what only the create answer brought, also if a read names it as undefined", () => {
    const state = { name: "a", token: "t", url: "old", __schemaVersion: 1 };
    for (const outputs of [{ url: "u" }, { url: "u", token: undefined }]) {
      expect(project(thing, state, { ...live, outputs }).state).toMatchObject({ token: "t", url: "u" });
    }
    expect(outputsAfterRead(thing, state, {})).toEqual({ token: "t" });
  });

  it("keeps in mind what was lost, and what is in doubt that it does not show", () => {
    const state = {
      name: "a",
      __schemaVersion: 1,
      __lost: ["token"],
      __uncertain: ["login", "size", "limits"],
    };
    const { inputs, state: after } = project(thing, state, live);
    // What the vendor shows of what may have been written is managed from now on.
    expect(inputs).toEqual({ name: "a", size: 2, limits: { low: 1, high: 5 } });
    expect(after).toMatchObject({ __lost: ["token"], __uncertain: ["login", "limits"] });
  });
});

it("an argument is readable as a whole if all in it is", () => {
  const { size, limits, login } = thing.inputs.shape;
  expect([size, limits, login].map((schema) => isReadableWhole(schema as z.ZodType))).toEqual([
    true,
    false,
    false,
  ]);
  const deep = z.strictObject({ a: z.strictObject({ b: field(z.string(), { unreadable: true }) }) });
  expect(isReadableWhole(deep)).toBe(false);
});

describe("what an answer shows of an argument", () => {
  const { size, limits, login } = thing.inputs.shape as Record<string, z.ZodType>;

  it("is all of it, where every member is in the answer", () => {
    const shown = [undefined, null, 0].map((value) => isShownWhole(size as z.ZodType, value));
    expect(shown).toEqual([false, true, true]);
    expect(isShownWhole(limits as z.ZodType, { low: 0, high: 1 })).toBe(false);
    expect(isShownWhole(login as z.ZodType, { password: "p" })).toBe(false);
  });

  it("is as much as any answer shows, where only what is unreadable is missing", () => {
    const known = { low: 0, high: 1, zone: "z" };
    const shown = [undefined, null, { high: 1 }, { low: null, high: 1 }].map((value) =>
      isShown(limits as z.ZodType, value, known),
    );
    expect(shown).toEqual([false, true, false, true]);
    expect(isShown(limits as z.ZodType, { high: 1 }, { high: 2 })).toBe(true);
    expect(isShown(login as z.ZodType, undefined, { password: "p" })).toBe(true);
  });

  it("is the wanted value only where it is shown, in its canonical form", () => {
    expect(isShownAs(thing, "tags", { tags: ["b", "a"] }, ["a", "b"])).toBe(true);
    expect(isShownAs(thing, "size", { size: null }, undefined)).toBe(true);
    expect(isShownAs(thing, "size", {}, undefined)).toBe(false);
    expect(isShownAs(thing, "size", { size: 1 }, 2)).toBe(false);
  });

  it("takes a text that is reset to the empty one for written where it is shown as not set, inside a setting too", () => {
    const inputs = z.strictObject({
      label: field(z.string(), { reset: "" }).optional(),
      pass: field(z.strictObject({ code: z.string(), days: z.number() }), {
        reset: { code: "", days: 1 },
      }).optional(),
    });
    const base = thingDefinition();
    const parts = [{ name: "all", keys: ["label", "pass"], write: async () => undefined }];
    const resetting = defineResource()({
      ...base,
      inputs,
      parts,
      identity: { kind: "single", keys: [] },
      list: { within: [], shows: "all", items: async () => [] },
    } as never);
    expect(isShownAs(resetting, "label", { label: null }, "")).toBe(true);
    expect(isShownAs(resetting, "label", { label: "k" }, "")).toBe(false);
    expect(isShownAs(resetting, "pass", { pass: { code: null, days: 1 } }, { code: "", days: 1 })).toBe(true);
    expect(isShownAs(resetting, "pass", { pass: { code: "s", days: 1 } }, { code: "", days: 1 })).toBe(false);
  });
});

function define(inputs: Record<string, z.ZodType>) {
  return defineResource()({
    type: "example:Other",
    summary: "Another thing.",
    inputs: z.strictObject(inputs),
    outputs: z.object({}),
    id: z.string(),
    identity: { kind: "single", keys: [] },
    list: { within: [], shows: "all", items: async () => [] },
    create: { sends: () => [], send: async () => ({ id: "1" }) },
    parts: [{ name: "all", keys: Object.keys(inputs), write: async () => undefined }],
    read: async () => undefined,
    delete: async () => undefined,
    examples: [],
  });
}
