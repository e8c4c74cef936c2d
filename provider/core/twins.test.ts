import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { create } from "./create";
import { remove } from "./delete";
import { Ambiguous, Refused } from "./errors";
import type { Runtime } from "./runtime";

const likely = thingDefinition({ identity: { kind: "likely" } });
const state = { name: "a", __schemaVersion: 1 };

let vendor: ThingVendor;
let runtime: Runtime;
beforeEach(() => {
  vendor = new ThingVendor();
  vendor.create({ name: "a" }).createdAt = Date.UTC(2026, 0, 2, 3, 4, 5);
  vendor.calls.length = 0;
  runtime = runtimeOf(vendor);
});

describe("a create of a likely identity", () => {
  it("stops before an object of that identity that no resource manages, as after a rename without an alias", async () => {
    await expect(create(likely, runtime, { name: "a" })).rejects.toThrow(
      'example:Thing name "a": already exists (id thing-1, created 2026-01-02T03:04:05.000Z), and no resource of this program manages it. ' +
        "Nothing was changed. If the resource was renamed or moved in the program, use the option `aliases` or `pulumi state rename`: " +
        'it keeps the object. Otherwise set `adopt: "thing-1"` to manage it, or `adopt: false` to create another one, as in a replacement.',
    );
    expect(vendor.calls).toEqual(["list"]);
  });

  it.each([undefined, Number.NaN])(
    "names an object whose time of creation is shown as %s by its id",
    async (createdAt) => {
      const timeless = thingDefinition({
        identity: { kind: "likely" },
        list: {
          items: async () => [
            {
              id: "x",
              ...(createdAt === undefined ? {} : { createdAt }),
              live: { inputs: { name: "a" }, outputs: {} },
            },
          ],
        },
      });
      await expect(create(timeless, runtime, { name: "a" })).rejects.toThrow("already exists (id x), and no");
    },
  );

  it("goes on with `adopt: false`, and manages the object that `adopt` names", async () => {
    expect(await create(likely, runtime, { name: "a", adopt: false })).toMatchObject({ id: "thing-2" });
    expect(await create(likely, runtime, { name: "a", adopt: "thing-1" })).toMatchObject({ id: "thing-1" });
    expect(vendor.things.size).toBe(2);
  });

  it("stops after a run that was killed in a create: the next one makes no second object", async () => {
    const killed = runtimeOf(vendor);
    vendor.failAfter("create", new Error("killed"));
    await expect(create(likely, killed, { name: "b" })).rejects.toThrow("killed");
    await expect(create(likely, runtime, { name: "b" })).rejects.toThrow('`adopt: "thing-2"`');
    expect(vendor.things.size).toBe(2);
  });

  it("may make its object beside the old one of a resource that is being replaced", async () => {
    runtime.register.noteProgram(likely, { name: "a", batch: "1" }, { name: "a", batch: "2" });
    runtime.register.noteProgram(likely, {}, { name: "a", batch: "2" });
    expect(await create(likely, runtime, { name: "a", batch: "2" })).toMatchObject({ id: "thing-2" });
  });

  it("stops where there is one more than the resources of the program had", async () => {
    vendor.create({ name: "a" });
    runtime.register.noteProgram(likely, { name: "a" }, { name: "a", size: 1 });
    await expect(create(likely, runtime, { name: "a" })).rejects.toThrow(
      "already exists (id thing-1, created",
    );
  });

  it("takes no object for a twin that this run has made", async () => {
    const made = await Promise.all([1, 2].map((size) => create(likely, runtime, { name: "b", size })));
    expect(made.map(({ id }) => id)).toEqual(["thing-2", "thing-3"]);
  });

  it("takes no object for a twin that this run has deleted, even if the list still shows it", async () => {
    await remove(likely, runtime, "thing-1", state);
    vendor.things.set("thing-1", { id: "thing-1", revision: 1, createdAt: 0, values: { name: "a" } });
    expect(await create(likely, runtime, { name: "a" })).toMatchObject({ id: "thing-2" });
  });

  it("takes no deleted object for a twin, nor one of another identity", async () => {
    const listed = thingDefinition({
      identity: { kind: "likely" },
      list: {
        items: async () => [
          { id: "x", deleted: "Restore it.", live: { inputs: { name: "a" }, outputs: {} } },
          { id: "y", live: { inputs: { name: "b" }, outputs: {} } },
        ],
      },
    });
    expect(await create(listed, runtime, { name: "a" })).toMatchObject({ id: "thing-2" });
  });

  it("reads one list for fifty creates", async () => {
    const names = Array.from({ length: 50 }, (_none, index) => `name-${index}`);
    await Promise.all(names.map((name) => create(likely, runtime, { name })));
    expect(vendor.calls.filter((call) => call === "list")).toHaveLength(1);
    expect(vendor.things.size).toBe(51);
    await create(likely, runtime, { name: "later" });
    expect(vendor.calls.filter((call) => call === "list")).toHaveLength(1);
  });

  it.each([new Refused("forbidden", 403), new Ambiguous("cut")])(
    "creates nothing where the list cannot be read, and asks again for the next create (%s)",
    async (error) => {
      vendor.failBefore("list", error);
      await expect(create(likely, runtime, { name: "b" })).rejects.toThrow(error.message);
      expect(vendor.calls).toEqual(["list"]);
      expect(await create(likely, runtime, { name: "b" })).toMatchObject({ id: "thing-2" });
    },
  );
});

it("a create of a unique identity looks at no list: the vendor refuses a second object", async () => {
  await create(thingDefinition(), runtime, { name: "b" });
  expect(vendor.calls).toEqual(["create", "read"]);
});
