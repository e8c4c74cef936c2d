import { describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import type { AnyDefinition } from "./definition";
import { Refused } from "./errors";
import { read } from "./read";

const thing = thingDefinition();
const state = { name: "a", size: 1, url: "u", __schemaVersion: 1 };

function vendorWithOne(): { vendor: ThingVendor; id: string } {
  const vendor = new ThingVendor();
  return { vendor, id: vendor.create({ name: "a", size: 2 }).id };
}

describe("read", () => {
  it("shows what is managed as it is now", async () => {
    const { vendor, id } = vendorWithOne();
    const seen = await read(thing, runtimeOf(vendor), id, state);
    expect(seen?.inputs).toEqual({ name: "a", size: 2 });
    expect(seen?.state).toMatchObject({ size: 2, url: `https://things.example.com/${id}`, __revision: "1" });
  });

  it("of an object that is gone is nothing; of one that can't be read it fails in its name", async () => {
    const { vendor, id } = vendorWithOne();
    expect(await read(thing, runtimeOf(vendor), "thing-9", state)).toBeUndefined();
    vendor.failBefore("read", new Refused("forbidden", 403));
    await expect(read(thing, runtimeOf(vendor), id, state)).rejects.toThrow(
      `example:Thing name "a" (id ${id}): forbidden`,
    );
  });

  it("hands on the revision and what is managed, of the older state too", async () => {
    const asked: unknown[] = [];
    const grown: AnyDefinition = {
      ...thing,
      version: 2,
      upgrades: { 1: ({ title, ...rest }) => ({ ...rest, name: title }) },
      read: async ({ revision }, id, known) => {
        asked.push([revision, id, known]);
        return { inputs: { name: "a" }, outputs: {} };
      },
    };
    const seen = await read(grown, runtimeOf(undefined), "7", {
      title: "a",
      __schemaVersion: 1,
      __revision: "3",
    });
    expect(asked).toEqual([["3", "7", { name: "a" }]]);
    expect(seen?.state).toEqual({ name: "a", __schemaVersion: 2 });
  });

  it.each<[boolean | undefined, boolean]>([
    [false, true],
    [true, false],
    [undefined, false],
  ])("of what was left unconfirmed (settled %s) leaves it so: %s", async (settled, isOpen) => {
    const deployed: AnyDefinition = {
      ...thing,
      read: async () => ({
        inputs: { name: "a" },
        outputs: {},
        ...(settled === undefined ? {} : { settled }),
      }),
    };
    const seen = await read(deployed, runtimeOf(undefined), "7", { ...state, __incomplete: "confirmation" });
    expect("__incomplete" in (seen?.state ?? {})).toBe(isOpen);
    const whole = await read(deployed, runtimeOf(undefined), "7", state);
    expect(Object.keys(whole?.state ?? {})).not.toContain("__incomplete");
  });
});

describe("what surely stands as at the last look", () => {
  const asked: unknown[] = [];
  const known: AnyDefinition = {
    ...thing,
    isUnchanged: async (_context, id, outputs) => {
      asked.push([id, outputs]);
      return id === "same";
    },
  };

  it("is not read again, by the word of its definition", async () => {
    const { vendor } = vendorWithOne();
    expect(await read(known, runtimeOf(vendor), "same", state)).toEqual({
      inputs: { name: "a", size: 1 },
      state,
    });
    expect(asked).toEqual([["same", { url: "u" }]]);
    expect(vendor.calls).toEqual(["create"]);
  });

  it("is read where the definition does not say so", async () => {
    const { vendor, id } = vendorWithOne();
    expect((await read(known, runtimeOf(vendor), id, state))?.inputs.size).toBe(2);
  });

  it.each(["__incomplete", "__lost", "__uncertain"])(
    "is read where a failure left it with %s",
    async (key) => {
      const { vendor } = vendorWithOne();
      expect(await read(known, runtimeOf(vendor), "same", { ...state, [key]: ["size"] })).toBeUndefined();
      expect(vendor.calls).toContain("read");
    },
  );

  it("is read where it was never seen", async () => {
    const { vendor } = vendorWithOne();
    expect(await read(known, runtimeOf(vendor), "same", { name: "a" })).toBeUndefined();
  });
});
