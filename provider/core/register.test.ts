import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { create } from "./create";
import { remove } from "./delete";
import { Refused } from "./errors";
import { adoptedId, Register } from "./register";
import type { Runtime } from "./runtime";
import { update } from "./update";

const thing = thingDefinition();
const likely = thingDefinition({ identity: { kind: "likely" } });

let vendor: ThingVendor;
let warnings: string[];
let runtime: Runtime;
beforeEach(() => {
  vendor = new ThingVendor();
  vendor.create({ name: "a", size: 1 });
  vendor.calls.length = 0;
  warnings = [];
  runtime = runtimeOf(vendor, {
    warn: async (text) => {
      warnings.push(text);
    },
  });
});

/** The calls by which a resource of the program tells the register that it keeps its object. */
function stays(id: string, inputs: Record<string, unknown>): void {
  runtime.register.noteProgram(thing, inputs, inputs);
  runtime.register.notePlan(thing, id, inputs, false);
}

describe("an object that a resource of this run has", () => {
  it("is adopted by one of two creates: the other is refused and names the first", async () => {
    await create(thing, runtime, { name: "a", size: 1, adopt: "thing-1" });
    const second = create(thing, runtime, { name: "a", size: 2, adopt: "thing-1" });
    await expect(second).rejects.toThrow(
      'example:Thing name "a" (id thing-1): already managed by example:Thing name "a" in this run. Nothing was changed. ' +
        "Keep one of the two resources. If the resource was renamed in the program, use the option `aliases` or " +
        "`pulumi state rename` instead of `adopt`.",
    );
    expect(vendor.things.get("thing-1")?.values.size).toBe(1);
  });

  it("is adopted by one of two creates that run at the same time", async () => {
    const both = await Promise.allSettled(
      [1, 2].map((size) => create(thing, runtime, { name: "a", size, adopt: "thing-1" })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("is not adopted if this run made it", async () => {
    await create(thing, runtime, { name: "b" });
    await expect(create(thing, runtime, { name: "b", adopt: true })).rejects.toThrow("already managed by");
    await expect(create(thing, runtime, { name: "b", adopt: "thing-2" })).rejects.toThrow(
      "already managed by",
    );
  });

  it("is not adopted if a resource of the program keeps it", async () => {
    stays("thing-1", { name: "a", size: 1 });
    const second = create(thing, runtime, { name: "a", adopt: true });
    await expect(second).rejects.toThrow('already managed by example:Thing name "a" in this run');
  });

  it("is not adopted by a copy of the resource that keeps it", async () => {
    const inputs = { name: "a", size: 1, adopt: "thing-1" };
    stays("thing-1", inputs);
    runtime.register.noteProgram(thing, {}, inputs);
    await expect(create(thing, runtime, inputs)).rejects.toThrow(
      "or that a resource with the same arguments manages. Nothing was changed. Remove `adopt`",
    );
  });

  it("may be adopted again when the adoption before failed and kept nothing", async () => {
    vendor.failBefore("update", new Refused("too big", 422));
    await expect(create(thing, runtime, { name: "a", size: 9, adopt: true })).rejects.toThrow("too big");
    expect(await create(thing, runtime, { name: "a", size: 2, adopt: true })).toMatchObject({
      id: "thing-1",
    });
  });

  it("stays adopted when the adoption failed half-way and is kept in the state", async () => {
    vendor.failBefore("limits", new Refused("no", 422));
    const inputs = { name: "a", size: 2, limits: { low: 0, high: 5 }, adopt: true };
    await expect(create(thing, runtime, inputs)).rejects.toThrow("Written: update. Not written: limits.");
    await expect(create(thing, runtime, { name: "a", adopt: true })).rejects.toThrow("already managed by");
  });

  it("is not made by a second create, where the arguments are its id", async () => {
    runtime.register.noteMade(thing, "trailer-of-a", { name: "a" });
    expect(() => runtime.register.noteMade(thing, "trailer-of-a", { name: "a", size: 2 })).toThrow(
      'already managed by example:Thing name "a" in this run. No other change was sent.',
    );
    runtime.register.noteDeleted(thing, "trailer-of-a", { name: "a" });
    runtime.register.noteMade(thing, "trailer-of-a", { name: "a" });
  });

  it("is not updated by another one that has it in its state", async () => {
    const { state } = await create(thing, runtime, { name: "a", size: 1, adopt: true });
    const other = update(thing, runtime, "thing-1", state, { name: "a", size: 2 });
    await expect(other).rejects.toThrow("already managed by");
    expect(vendor.things.get("thing-1")?.values.size).toBe(1);
  });

  it("is another one in another account", async () => {
    await create(thing, runtime, { name: "a", adopt: true });
    const account = { ...runtime, register: new Register() };
    expect(await create(thing, account, { name: "a", adopt: true })).toMatchObject({ id: "thing-1" });
  });
});

describe("a delete", () => {
  const state = { name: "a", size: 1, __schemaVersion: 1 };

  it("of an object that another resource of this run adopted only forgets it, with a warning", async () => {
    await create(thing, runtime, { name: "a", adopt: "thing-1" });
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(true);
    expect(vendor.calls).not.toContain("delete");
    expect(warnings).toEqual([
      'example:Thing name "a" (id thing-1): was not deleted, because example:Thing name "a" of this run manages the same object. ' +
        "Pulumi has only forgotten this entry. If you wanted a new object, remove `adopt` from the program and replace the resource again.",
    ]);
  });

  it("of an object that a new resource is going to adopt only forgets it", async () => {
    runtime.register.noteProgram(thing, {}, { name: "a", adopt: "thing-1" });
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(true);
    expect(warnings).toHaveLength(1);
    expect(await create(thing, runtime, { name: "a", adopt: "thing-1" })).toMatchObject({ id: "thing-1" });
  });

  it("of an object that another resource of the program keeps only forgets it", async () => {
    stays("thing-1", { name: "a", size: 1 });
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(true);
    expect(warnings).toHaveLength(1);
  });

  it("of an object that a resource with `adopt` has had since an earlier run deletes it", async () => {
    const inputs = { name: "a", size: 1, adopt: "thing-1" };
    runtime.register.noteProgram(thing, inputs, { ...inputs, size: 2 });
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(false);
    expect(warnings).toEqual([]);
  });

  it("of an object that is replaced by a difference deletes it", async () => {
    const inputs = { name: "b" };
    runtime.register.noteProgram(thing, { name: "a" }, inputs);
    runtime.register.notePlan(thing, "thing-1", inputs, true);
    runtime.register.noteProgram(thing, {}, inputs);
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(false);
  });

  it("of an object that is replaced though nothing differs, as by `replaceOnChanges`, deletes it", async () => {
    const inputs = { name: "a", size: 2 };
    stays("thing-1", inputs);
    runtime.register.noteProgram(thing, {}, inputs);
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(false);
  });

  it("is its own once the diff of a refresh alone has shown the object: no check has passed its arguments", async () => {
    runtime.register.notePlan(thing, "thing-1", { name: "a" }, false);
    await remove(thing, runtime, "thing-1", state);
    expect(vendor.things.has("thing-1")).toBe(false);
  });
});

it("the diff of a refresh does not stand in the way of an adoption", async () => {
  runtime.register.notePlan(thing, "thing-1", { name: "a" }, false);
  runtime.register.notePlan(thing, "thing-1", { name: "other" }, true);
  expect(await create(thing, runtime, { name: "a", adopt: true })).toMatchObject({ id: "thing-1" });
});

describe("objects of one identity", () => {
  const identity = { name: "a", size: 1 };

  it("are counted as the program had them before, less those that this run deleted", async () => {
    const { register } = runtime;
    expect(register.countBefore(likely, identity)).toBe(0);
    register.noteProgram(likely, { name: "a" }, { name: "b" });
    register.noteProgram(likely, { name: "a", size: 2 }, { name: "a" });
    expect(register.countBefore(likely, identity)).toBe(2);
    expect(register.countBefore(likely, { name: "b" })).toBe(0);
    await remove(likely, runtime, "thing-1", { name: "a", __schemaVersion: 1 });
    expect(register.countBefore(likely, identity)).toBe(1);
    register.noteDeleted(likely, "thing-2", { name: "a" });
    register.noteDeleted(likely, "thing-3", { name: "a" });
    expect(register.countBefore(likely, identity)).toBe(0);
  });

  it("are of this run if it made, adopted or deleted them", async () => {
    const { register } = runtime;
    await create(thing, runtime, { name: "a", adopt: true });
    const { id } = await create(thing, runtime, { name: "b" });
    register.noteDeleted(thing, "thing-7", { name: "c" });
    const seen = ["thing-1", id, "thing-7", "thing-8"].map((one) => register.isOfThisRun(thing, one));
    expect(seen).toEqual([true, true, true, false]);
  });
});

describe("a type of which an account has one", () => {
  const single = thingDefinition({ identity: { kind: "single", keys: [] } });

  it("is refused a second time in a program, at check", () => {
    const { register } = runtime;
    expect(register.noteProgram(single, {}, { name: "a" })).toBeUndefined();
    expect(register.noteProgram(single, {}, { name: "b" })).toBe(
      "the program has another one for this account, and an account has only one. Nothing was changed. " +
        "Write all its settings in one resource.",
    );
  });

  it("is checked as often as the engine likes, and once for each account", () => {
    const { register } = runtime;
    expect(register.noteProgram(single, { name: "z" }, { name: "a" })).toBeUndefined();
    expect(register.noteProgram(single, {}, { name: "a" })).toBeUndefined();
    expect(new Register().noteProgram(single, {}, { name: "b" })).toBeUndefined();
  });

  it("is no matter for types of which there may be many", () => {
    const { register } = runtime;
    expect(register.noteProgram(thing, {}, { name: "a" })).toBeUndefined();
    expect(register.noteProgram(thing, {}, { name: "b" })).toBeUndefined();
  });

  it("is created by one of two identical resources, and the delete of the other only forgets it", async () => {
    const send = async () => ({ id: "thing-1" });
    const made = { ...single, create: { sends: () => [], send } };
    await create(made, runtime, { name: "a" });
    const second = create(made, runtime, { name: "a" });
    await expect(second).rejects.toThrow(
      "already managed by example:Thing in this run. Nothing was changed.",
    );
    await remove(made, runtime, "thing-1", { name: "a", __schemaVersion: 1 });
    expect(vendor.things.has("thing-1")).toBe(true);
    expect(warnings).toHaveLength(1);
  });

  it("is taken over by one of two identical resources", async () => {
    const taken = thingDefinition({
      identity: { kind: "single", keys: [] },
      create: { createdElsewhere: async () => "thing-1" },
    });
    await create(taken, runtime, { name: "a" });
    await expect(create(taken, runtime, { name: "a" })).rejects.toThrow(
      "already managed by example:Thing in this run",
    );
  });
});

it("`adopt` names an id as its text, or as its type completes it", () => {
  const short = { ...thing, wholeId: (given: string) => `things/${given}` };
  expect(adoptedId(thing, { adopt: "7" })).toBe("7");
  expect(adoptedId(short, { adopt: "7" })).toBe("things/7");
  expect([true, false, undefined].map((adopt) => adoptedId(short, { adopt }))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
