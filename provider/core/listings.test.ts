import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import type { Context } from "./definition";
import { Ambiguous } from "./errors";
import { identityText, isLiving, matchesIn } from "./identity";
import type { Runtime } from "./runtime";

const thing = thingDefinition();
const inputs = { name: "a" };

let vendor: ThingVendor;
let runtime: Runtime;
beforeEach(() => {
  vendor = new ThingVendor();
  runtime = runtimeOf(vendor);
});

const lists = () => vendor.calls.filter((call) => call === "list").length;

describe("a list of a type", () => {
  it("is read once for all who look since the last write", async () => {
    const { listings } = runtime;
    await Promise.all([1, 2, 3].map(() => listings.sinceLastWrite(thing, runtime, inputs)));
    await listings.sinceLastWrite(thing, runtime, inputs);
    expect(lists()).toBe(1);
  });

  it("says nothing about a write that began or ended after its beginning", async () => {
    const { listings } = runtime;
    await listings.sinceLastWrite(thing, runtime, inputs);
    let during = 0;
    await listings.duringWrite(async () => {
      await listings.sinceLastWrite(thing, runtime, inputs);
      during = lists();
      vendor.create({ name: "a" });
    });
    expect(during).toBe(2);
    const after = await listings.sinceLastWrite(thing, runtime, inputs);
    expect([...after.keys()]).toEqual(["thing-1"]);
    expect(lists()).toBe(3);
  });

  it("is read again after a write that failed: it may have taken effect", async () => {
    const { listings } = runtime;
    await listings.sinceLastWrite(thing, runtime, inputs);
    const write = listings.duringWrite(async () => {
      throw new Ambiguous("cut");
    });
    await expect(write).rejects.toThrow("cut");
    await listings.sinceLastWrite(thing, runtime, inputs);
    expect(lists()).toBe(2);
  });

  it("as of the first look stays the same, whatever is written", async () => {
    const { listings } = runtime;
    const first = await listings.asOfFirstLook(thing, runtime, inputs);
    await listings.duringWrite(async () => vendor.create({ name: "a" }));
    expect(await listings.asOfFirstLook(thing, runtime, inputs)).toBe(first);
    expect(lists()).toBe(1);
  });

  it("of now is read each time, and serves those who look after it", async () => {
    const { listings } = runtime;
    await listings.now(thing, runtime, inputs);
    await listings.now(thing, runtime, inputs);
    await listings.sinceLastWrite(thing, runtime, inputs);
    expect(lists()).toBe(2);
  });

  it.each(["asOfFirstLook", "sinceLastWrite"] as const)(
    "that failed is not remembered (%s)",
    async (look) => {
      const { listings } = runtime;
      vendor.failBefore("list", new Ambiguous("cut"));
      await expect(listings[look](thing, runtime, inputs)).rejects.toThrow("cut");
      expect((await listings[look](thing, runtime, inputs)).size).toBe(0);
      expect(lists()).toBe(2);
    },
  );

  it("is read within the scope that the arguments name, each scope by itself", async () => {
    const asked: unknown[] = [];
    const scoped = thingDefinition({
      list: {
        within: ["note"],
        items: async (_context: Context<ThingVendor>, scope) => {
          asked.push(scope);
          return [];
        },
      },
    });
    const { listings } = runtime;
    for (const note of ["x", "y", "x", undefined])
      await listings.sinceLastWrite(scoped, runtime, { name: "a", note });
    expect(asked).toEqual([{ note: "x" }, { note: "y" }, {}]);
  });

  it("shows an object once, also if a page border moved", async () => {
    const item = { id: "x", live: { inputs: { name: "a" }, outputs: {} } };
    const twice = thingDefinition({ list: { items: async () => [item, item] } });
    expect((await runtime.listings.now(twice, runtime, inputs)).size).toBe(1);
  });
});

describe("a match in a list", () => {
  it("has the identity in its canonical form, whatever else differs", async () => {
    const items = [
      { id: "1", live: { inputs: { name: " a ", size: 7 }, outputs: {} } },
      { id: "2", live: { inputs: { name: "b" }, outputs: {} } },
      { id: "3", deleted: "Restore it.", live: { inputs: { name: "a" }, outputs: {} } },
      { id: "4", live: { inputs: {}, outputs: {} } },
    ];
    const found = matchesIn(thing, new Map(items.map((item) => [item.id, item])), { name: "a", size: 1 });
    expect(found.map(({ id }) => id)).toEqual(["1", "3"]);
    expect(found.map(isLiving)).toEqual([true, false]);
  });

  it("takes an argument that is shown as not set for one that the program does not write", () => {
    const two = thingDefinition({ identity: { keys: ["name", "note"] } });
    expect(identityText(two, { name: "a", note: null })).toBe(identityText(two, { name: "a" }));
    expect(identityText(two, { name: "a", note: "x" })).not.toBe(identityText(two, { name: "a" }));
  });
});
