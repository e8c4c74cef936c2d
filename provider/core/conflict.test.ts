import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { create } from "./create";
import { Ambiguous } from "./errors";
import { plan } from "./plan";
import { omit, type State } from "./state";
import { update } from "./update";

const thing = thingDefinition();
const wanted = { name: "a", size: 1, note: "x", limits: { low: 0, high: 3 }, login: { password: "old" } };

let vendor: ThingVendor;
let id: string;
let state: State;
beforeEach(async () => {
  vendor = new ThingVendor();
  ({ id, state } = await create(thing, runtimeOf(vendor), wanted));
  vendor.calls.length = 0;
});

describe("an object that moved on (412)", () => {
  it("is written once more if all that is managed still stands", async () => {
    vendor.change(id, { theirs: "a child" });
    const after = await update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2 });
    expect(vendor.calls).toEqual(["update", "read", "update", "read"]);
    expect(vendor.things.get(id)?.values.size).toBe(2);
    expect(after.__revision).toBe(String(vendor.things.get(id)?.revision));
  });

  it("is left alone if somebody changed what is managed, and the difference is told", async () => {
    vendor.change(id, { note: undefined, size: 7 });
    await expect(update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2 })).rejects.toThrow(
      /: size was 1, is 7, wanted 2; note was "x", is unset, wanted "x"\. Nothing was changed\. .*pulumi up --refresh/,
    );
    expect(vendor.things.get(id)?.values.size).toBe(7);
  });

  it("is overwritten where the account says so", async () => {
    vendor.change(id, { note: "theirs" });
    await update(thing, runtimeOf(vendor, { onConflict: "overwrite" }), id, state, { ...wanted, size: 2 });
    expect(vendor.things.get(id)?.values).toMatchObject({ note: "x", size: 2 });
  });

  it("has nothing left to do if the part stands as wanted: our own lost answer", async () => {
    vendor.change(id, { size: 2 });
    const after = await update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2 });
    expect(vendor.calls).toEqual(["update", "read"]);
    expect(plan(thing, after, { ...wanted, size: 2 }).changes).toEqual([]);
  });

  it("is written all the same if what changes can't be read: nobody knows how it stands", async () => {
    vendor.change(id, { theirs: "a child" });
    await update(thing, runtimeOf(vendor), id, state, { ...wanted, login: { password: "new" } });
    expect(vendor.things.get(id)?.values.login).toEqual({ password: "new" });
  });

  it("is no conflict over an argument that the answer does not show", async () => {
    vendor.change(id, { note: "theirs" });
    const hiding = {
      ...thing,
      async read(...args: Parameters<typeof thing.read>) {
        const live = await thing.read(...args);
        return live && { ...live, inputs: omit(live.inputs, ["note"]) };
      },
    };
    await update(hiding, runtimeOf(vendor), id, state, { ...wanted, size: 2 });
    expect(vendor.things.get(id)?.values.size).toBe(2);
  });

  it("is a conflict over an argument that the answer shows as not set", async () => {
    vendor.change(id, { note: undefined });
    await expect(update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2 })).rejects.toThrow(
      'note was "x", is unset, wanted "x"',
    );
  });

  it("is no conflict over a value that stands as wanted already", async () => {
    vendor.change(id, { size: 2 });
    await update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2, note: "y" });
    expect(vendor.things.get(id)?.values).toMatchObject({ size: 2, note: "y" });
  });

  it("tells no secret of what differs", async () => {
    const secret = thingDefinition();
    vendor.change(id, { limits: { low: 0, high: 9 } });
    const failed = update(secret, runtimeOf(vendor), id, state, {
      ...wanted,
      limits: { low: 0, high: 5 },
      login: { password: "hunter2" },
    });
    await expect(failed).rejects.toThrow('limits was {"low":0,"high":3}, is {"low":0,"high":9}');
    await expect(failed).rejects.not.toThrow("hunter2");
  });

  it("that is gone meanwhile stays the refusal that it was", async () => {
    vendor.change(id, {});
    const read = async () => undefined;
    await expect(
      update({ ...thing, read }, runtimeOf(vendor), id, state, { ...wanted, size: 2 }),
    ).rejects.toThrow("412");
  });

  it("that can't be read again leaves the write in doubt to nobody: it was refused", async () => {
    vendor.change(id, {});
    vendor.failBefore("read", new Ambiguous("cut"));
    const failed = await update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2 }).catch(
      (thrown) => thrown,
    );
    expect(String(failed)).toContain("cut");
    expect(vendor.things.get(id)?.values.size).toBe(1);
  });
});
