import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { create } from "./create";
import type { AnyDefinition } from "./definition";
import { Ambiguous, PartialFailure, Refused } from "./errors";
import { type FieldFacts, field } from "./facts";
import { plan } from "./plan";
import { omit } from "./state";
import { update } from "./update";

const thing = thingDefinition();

let vendor: ThingVendor;
beforeEach(() => {
  vendor = new ThingVendor();
  vendor.create({ name: "a", size: 1, note: "theirs", limits: { low: 0, high: 3 } });
  vendor.calls.length = 0;
});

describe("adoption", () => {
  it.each([true, "thing-1"])(
    "by %s writes only what differs, and manages only what the program writes",
    async (adopt) => {
      const wanted = { name: "a", size: 1, limits: { low: 0, high: 5 }, adopt };
      const { id, state } = await create(thing, runtimeOf(vendor), wanted);
      expect(id).toBe("thing-1");
      expect(vendor.calls.filter((call) => !["list", "read"].includes(call))).toEqual(["limits"]);
      expect(vendor.things.get("thing-1")?.values).toMatchObject({ note: "theirs", limits: { high: 5 } });
      expect(state).not.toHaveProperty("note");
      expect(plan(thing, state, wanted)).toMatchObject({ changes: [], isUnfinished: false });
    },
  );

  it("writes what no call shows: it may be anything", async () => {
    await create(thing, runtimeOf(vendor), { name: "a", login: { password: "mine" }, adopt: true });
    expect(vendor.things.get("thing-1")?.values.login).toEqual({ password: "mine" });
  });

  /** A thing whose reads leave out some of the arguments. */
  function hiding(...hidden: string[]): AnyDefinition {
    return {
      ...thing,
      async read(context, id, known) {
        const live = await thing.read(context, id, known);
        return live && { ...live, inputs: omit(live.inputs, hidden) };
      },
    };
  }

  it("writes what this answer does not show: it may be anything", async () => {
    const inputs = { name: "a", size: 1, note: "theirs", adopt: true };
    const { state } = await create(hiding("size"), runtimeOf(vendor), inputs);
    expect(vendor.calls.filter((call) => !["list", "read"].includes(call))).toEqual(["update"]);
    expect(plan(thing, state, inputs).changes).toEqual([]);
  });

  it("writes an object of which this answer shows a part", async () => {
    const partial: AnyDefinition = {
      ...thing,
      async read(context, id, known) {
        const live = await thing.read(context, id, known);
        return live && { ...live, inputs: { ...live.inputs, limits: { high: 3 } } };
      },
    };
    await create(partial, runtimeOf(vendor), { name: "a", limits: { low: 0, high: 3 }, adopt: true });
    expect(vendor.calls).toContain("limits");
  });

  /** A thing with other facts of the zone in its limits. */
  function zoned(facts: FieldFacts): AnyDefinition {
    const limits = z.strictObject({ high: z.number(), zone: field(z.string(), facts).optional() });
    const list = { ...thing.list, items: async () => [] };
    const inputs = thing.inputs.extend({ limits: limits.optional() });
    const read = async () => ({ inputs: { name: "a", limits: { high: 3 } }, outputs: {} });
    return { ...thing, inputs, list, read };
  }

  it.each<[string, FieldFacts]>([
    ["no call shows", { unreadable: true }],
    ["only a create takes and this answer does not show", { replaces: true }],
  ])("writes an argument again that has a member that %s", async (_what, facts) => {
    const inputs = { name: "a", limits: { high: 3, zone: "x" }, adopt: "thing-1" };
    await create(zoned(facts), runtimeOf(vendor), inputs);
    expect(vendor.calls).toEqual(["limits"]);
    expect(vendor.things.get("thing-1")?.values.limits).toEqual(inputs.limits);
  });

  it("takes the program's word for what only a create takes and this answer does not show", async () => {
    const inputs = { name: "another", adopt: "thing-1" };
    const { state } = await create(hiding("name"), runtimeOf(vendor), inputs);
    expect(plan(thing, state, inputs).changes).toEqual([]);
    await expect(create(thing, runtimeOf(vendor), inputs)).rejects.toThrow("name differs");
  });

  it("writes nothing to an object that stands as the program wants it", async () => {
    const inputs = { name: "a", size: 1, note: "theirs", limits: { low: 0, high: 3 }, adopt: true };
    const { state } = await create(thing, runtimeOf(vendor), inputs);
    expect([...new Set(vendor.calls)]).toEqual(["list", "read"]);
    expect(state).toMatchObject({ ...inputs, __account: "account-one", __revision: "1" });
  });

  it("makes the object where adopt: true finds none", async () => {
    expect(await create(thing, runtimeOf(vendor), { name: "b", adopt: true })).toMatchObject({
      id: "thing-2",
    });
  });

  it("refuses what it can't find, can't tell apart, or can't make as the program wants, and changes nothing", async () => {
    const before = JSON.stringify([...vendor.things.values()]);
    await expect(create(thing, runtimeOf(vendor), { name: "a", adopt: "thing-9" })).rejects.toThrow(
      "no such object",
    );
    await expect(create(thing, runtimeOf(vendor), { name: "b", adopt: "thing-1" })).rejects.toThrow(
      "name differs",
    );
    expect(JSON.stringify([...vendor.things.values()])).toBe(before);
    vendor.create({ name: "a" });
    await expect(create(thing, runtimeOf(vendor), { name: "a", adopt: true })).rejects.toThrow(
      "found 2 objects",
    );
  });

  it("refuses an argument that only a create takes and that the object was made without", async () => {
    vendor.create({ name: undefined });
    await expect(create(thing, runtimeOf(vendor), { name: "b", adopt: "thing-2" })).rejects.toThrow(
      "name differs",
    );
  });

  it("takes the program's word for what only a create takes and no call shows", async () => {
    vendor.create({ name: "b" });
    for (const name of ["a", "b"]) {
      const wanted = { name, batch: "7", limits: { low: 0, high: 3, zone: "x" }, adopt: true };
      const { state } = await create(thing, runtimeOf(vendor), wanted);
      expect(plan(thing, state, wanted).changes).toEqual([]);
    }
  });

  it("does not replace it later for such an argument, when the adoption fails half-way", async () => {
    const wanted = { name: "a", batch: "7", size: 2, limits: { low: 0, high: 5 }, adopt: true };
    vendor.failBefore("limits", new Refused("no", 422));
    const failed = (await create(thing, runtimeOf(vendor), wanted).catch(
      (thrown) => thrown,
    )) as PartialFailure;
    expect(plan(thing, failed.state, wanted)).toMatchObject({ replaces: [], isUnfinished: true });
  });

  it("never takes over what this run is about to replace", async () => {
    const runtime = runtimeOf(vendor);
    const inputs = { name: "a", batch: "2", adopt: true };
    runtime.register.noteProgram(thing, { name: "a", batch: "1" }, inputs);
    runtime.register.notePlan(thing, "thing-1", inputs, true);
    await expect(create(thing, runtime, inputs)).rejects.toThrow(
      "`adopt` names the object that this run replaces and then deletes. Nothing was changed.",
    );
    expect(vendor.calls).toEqual(["list"]);
  });

  it("keeps no object whose first write was refused: nothing was changed", async () => {
    vendor.failBefore("update", new Refused("too big", 422));
    const refused = create(thing, runtimeOf(vendor), { name: "a", size: 2, adopt: true });
    await expect(refused).rejects.toThrow("writing update failed: too big. Nothing was changed.");
    await expect(refused).rejects.not.toBeInstanceOf(PartialFailure);
  });

  it("keeps an object whose first write is in doubt, and finishes it later", async () => {
    const wanted = { name: "a", size: 2, limits: { low: 0, high: 5 }, adopt: true };
    vendor.failBefore("update", new Ambiguous("cut"));
    const failed = (await create(thing, runtimeOf(vendor), wanted).catch(
      (thrown) => thrown,
    )) as PartialFailure;
    expect(failed.id).toBe("thing-1");
    expect(failed.state).toMatchObject({ size: 1, limits: { high: 3 } });
    await update(thing, runtimeOf(vendor), failed.id, failed.state, wanted);
    expect(vendor.things.get("thing-1")?.values).toMatchObject({ size: 2, limits: { high: 5 } });
  });

  it("goes on where a write without an answer is seen to have taken effect", async () => {
    const wanted = { name: "a", size: 2, limits: { low: 0, high: 5 }, adopt: true };
    vendor.failAfter("update", new Ambiguous("cut"));
    const { state } = await create(thing, runtimeOf(vendor), wanted);
    expect(plan(thing, state, wanted)).toMatchObject({ changes: [], isUnfinished: false });
    expect(vendor.calls.filter((call) => call === "update")).toHaveLength(1);
  });

  it("stands in line with the other writes to the object", async () => {
    const runtime = runtimeOf(vendor);
    let isOver = false;
    const other = runtime.queue.run("example:Thing/thing-1", async () => {
      await Promise.resolve();
      isOver = true;
      expect(vendor.calls).toEqual([]);
    });
    await create(thing, runtime, { name: "a", adopt: "thing-1" });
    expect(isOver).toBe(true);
    await other;
  });
});
