import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { Ambiguous, Refused } from "./errors";
import { assertNotListed } from "./gone";
import { read } from "./read";
import type { Runtime } from "./runtime";

const thing = thingDefinition();
const state = { name: "a", __schemaVersion: 1 };

let vendor: ThingVendor;
let runtime: Runtime;
let pauses: number[];
beforeEach(() => {
  vendor = new ThingVendor();
  vendor.create({ name: "a" });
  vendor.calls.length = 0;
  pauses = [];
  runtime = runtimeOf(vendor, {
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  });
});

/** The vendor's answers for the object alone say that it is not there, as those of a wrong endpoint do. */
const unseen = { ...thing, read: async () => undefined };

describe("an object whose own answer says that it is gone", () => {
  it("is gone if the list does not show it either", async () => {
    vendor.things.clear();
    expect(await read(thing, runtime, "thing-1", state)).toBeUndefined();
    expect(vendor.calls).toEqual(["read", "list"]);
    expect(pauses).toEqual([]);
  });

  it("is not believed gone while the list still shows it, after half a minute of looks", async () => {
    await expect(read(unseen, runtime, "thing-1", state)).rejects.toThrow(
      'example:Thing name "a" (id thing-1): the vendor says that object thing-1 does not exist, but still lists it. ' +
        "Nothing was changed. Check the account's endpoint and operations settings, and run the command again.",
    );
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(vendor.calls).toEqual(Array.from({ length: 6 }, () => "list"));
  });

  it("is gone if a list that lags shows it no longer at the third look", async () => {
    const pause = async () => {
      pauses.push(0);
      if (pauses.length === 2) vendor.things.clear();
    };
    expect(await read(unseen, { ...runtime, pause }, "thing-1", state)).toBeUndefined();
    expect(vendor.calls).toEqual(["list", "list", "list"]);
  });

  it("is gone if the list shows it as deleted", async () => {
    const trash = {
      ...unseen,
      list: {
        ...unseen.list,
        items: async () => [{ id: "thing-1", deleted: "Restore it.", live: { inputs: {}, outputs: {} } }],
      },
    };
    expect(await read(trash, runtime, "thing-1", state)).toBeUndefined();
  });

  it.each([new Refused("forbidden", 403), new TypeError("a mistake")])(
    "is not believed gone where the list fails (%s)",
    async (error) => {
      vendor.failBefore("list", error);
      await expect(read(unseen, runtime, "thing-1", state)).rejects.toThrow(error.message);
      expect(vendor.calls).toEqual(["list"]);
    },
  );

  it("is not believed gone where the list never answers", async () => {
    vendor.things.clear();
    for (let look = 0; look < 6; look += 1) vendor.failBefore("list", new Ambiguous("cut"));
    await expect(read(unseen, runtime, "thing-1", state)).rejects.toThrow("cut");
    expect(vendor.calls).toHaveLength(6);
  });

  it("is looked for in one list with all others that seem gone", async () => {
    vendor.things.clear();
    const ids = Array.from({ length: 50 }, (_none, index) => `thing-${index}`);
    await Promise.all(ids.map((id) => assertNotListed(thing, runtime, id, state)));
    await assertNotListed(thing, runtime, "thing-1", state);
    expect(vendor.calls).toEqual(["list"]);
  });
});
