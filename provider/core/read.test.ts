import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import type { AnyDefinition, Context } from "./definition";
import { Refused } from "./errors";
import { isOnlyDeployed, read } from "./read";
import type { Runtime } from "./runtime";
import type { State } from "./state";

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

describe("a refresh from lists", () => {
  const outputs = { url: "https://things.example.com/thing-1" };
  const known = {
    name: "a",
    size: 1,
    ...outputs,
    __schemaVersion: 1,
    __revision: "1",
    __account: "account-one",
  };
  let vendor: ThingVendor;
  let runtime: Runtime;
  beforeEach(() => {
    vendor = new ThingVendor();
    vendor.create({ name: "a", size: 1, note: "theirs" });
    vendor.calls.length = 0;
    runtime = runtimeOf(vendor, { refresh: "incremental" });
  });

  it("sends no read for what the list shows as it was: one list for all", async () => {
    for (const id of ["thing-2", "thing-3"]) vendor.create({ name: id, size: 1 });
    vendor.calls.length = 0;
    const states = ["thing-1", "thing-2", "thing-3"].map((id, index) => ({
      id,
      state: { ...known, name: index === 0 ? "a" : id, url: `https://things.example.com/${id}` },
    }));
    const seen = await Promise.all(states.map(({ id, state }) => read(thing, runtime, id, state)));
    expect(seen.map((one) => one?.state)).toEqual(states.map(({ state }) => state));
    expect(seen[0]?.inputs).toEqual({ name: "a", size: 1 });
    expect(vendor.calls).toEqual(["list"]);
  });

  it.each<[string, () => void, object]>([
    ["an argument differs", () => vendor.change("thing-1", { size: 2 }), known],
    ["an argument is no longer set", () => vendor.change("thing-1", { size: undefined }), known],
    ["an output differs", () => {}, { ...known, url: "old" }],
    ["the state was written without a schema version", () => {}, { name: "a", size: 1 }],
    ["the state has another name of the account", () => {}, { ...known, __account: "old-name" }],
    ["a failure left it unconfirmed", () => {}, { ...known, __incomplete: "confirmation" }],
    ["an output is lost", () => {}, { ...known, __lost: ["token"] }],
    ["an argument is in doubt", () => {}, { ...known, __uncertain: ["size"] }],
    ["it was deploying at the last look", () => {}, { ...known, __deploying: true }],
  ])("reads an object itself where %s", async (_what, prepare, state) => {
    prepare();
    const renamed = { ...runtime, accountNames: ["account-one", "old-name"] as const };
    const seen = await read(thing, renamed, "thing-1", state as State);
    expect(vendor.calls).toContain("read");
    expect(seen?.inputs.size).toBe(vendor.things.get("thing-1")?.values.size);
  });

  it("reads what the list does not show, which is gone only if both say so", async () => {
    expect(await read(thing, runtime, "thing-9", known)).toBeUndefined();
    expect(vendor.calls).toEqual(["list", "read"]);
  });

  it("reads what the list shows as deleted", async () => {
    const listed = thingDefinition({ list: { items: items({ deleted: "Restore it." }) } });
    await read(listed, runtime, "thing-1", known);
    expect(vendor.calls).toEqual(["list", "read"]);
  });

  it("reads what the list shows as deploying", async () => {
    const listed = thingDefinition({ list: { items: items({}, { settled: false }) } });
    await read(listed, runtime, "thing-1", known);
    expect(vendor.calls).toEqual(["list", "read"]);
  });

  it("reads an object where the list leaves out an argument that is managed", async () => {
    const sparse = thingDefinition({ list: { items: items({}, { inputs: { name: "a" } }) } });
    await read(sparse, runtime, "thing-1", known);
    expect(vendor.calls).toEqual(["list", "read"]);
    vendor.calls.length = 0;
    const { size: _size, ...less } = known;
    await read(sparse, runtimeOf(vendor, { refresh: "incremental" }), "thing-1", less);
    expect(vendor.calls).toEqual(["list"]);
  });

  it("lets what no call shows stand as it is", async () => {
    const state = { ...known, login: { password: "p" }, batch: "7" };
    expect((await read(thing, runtime, "thing-1", state))?.state).toEqual(state);
    expect(vendor.calls).toEqual(["list"]);
  });

  it("goes by the change marks where the list shows less than a read does", async () => {
    const marked = thingDefinition({
      list: { shows: ["name"], changeMarks: ["url"], items: items({}, { inputs: { name: "a" } }) },
    });
    expect((await read(marked, runtime, "thing-1", known))?.state).toEqual(known);
    expect(vendor.calls).toEqual(["list"]);
    await read(marked, runtime, "thing-1", { ...known, url: "old" });
    expect(vendor.calls).toEqual(["list", "read"]);
    const blank = thingDefinition({
      list: {
        shows: ["name"],
        changeMarks: ["url"],
        items: items({}, { inputs: { name: "a" }, outputs: {} }),
      },
    });
    const { url: _url, ...without } = known;
    vendor.calls.length = 0;
    await read(blank, runtimeOf(vendor, { refresh: "incremental" }), "thing-1", without);
    expect(vendor.calls).toEqual(["list", "read"]);
  });

  describe("of an object that was deploying, asked for no more than the end of its deployment,", () => {
    const listedAs = (live: object, list: object = {}) =>
      thingDefinition({
        list: {
          shows: ["name"],
          changeMarks: ["url", "token"],
          deploymentMarks: ["token"],
          items: items({}, { inputs: { name: "a" }, outputs: { ...outputs, token: "deployed" }, ...live }),
          ...list,
        },
      });
    const deploying = { ...known, token: "deploying", __deploying: true };

    it("sees it in the list, and sends no read", async () => {
      expect(await isOnlyDeployed(listedAs({}), runtime, "thing-1", deploying)).toBe(true);
      expect(vendor.calls).toEqual(["list"]);
    });

    it.each<[string, AnyDefinition, State]>([
      ["still deploying", listedAs({ settled: false }), deploying],
      ["changed since", listedAs({}), { ...deploying, url: "old" }],
      ["deployed in the state", listedAs({}), known],
      ["left unconfirmed by a failure", listedAs({}), { ...deploying, __incomplete: "confirmation" }],
      ["of a type whose marks all count", listedAs({}, { deploymentMarks: undefined }), deploying],
    ])("does not see it where the object is %s", async (_what, definition, before) => {
      expect(await isOnlyDeployed(definition, runtime, "thing-1", before)).toBe(false);
    });

    it("fails for the state of another account", async () => {
      const foreign = { ...deploying, __account: "account-two" };
      await expect(isOnlyDeployed(listedAs({}), runtime, "thing-1", foreign)).rejects.toThrow(
        "belongs to the account `account-two`",
      );
    });
  });

  it("is not tried where the list shows some arguments and no change mark, nor where the account asks for full reads", async () => {
    const sparse = thingDefinition({ list: { shows: ["name"] } });
    await read(sparse, runtime, "thing-1", known);
    await read(thing, runtimeOf(vendor), "thing-1", known);
    expect(vendor.calls).toEqual(["read", "read"]);
  });

  /** The vendor's list with other items. */
  function items(change: object, live: object = {}) {
    return async ({ client }: Context<ThingVendor>) =>
      client.list().map(({ id, values }) => ({
        id,
        live: { inputs: { tags: null, note: null, limits: null, ...values }, outputs, ...live },
        ...change,
      }));
  }
});

describe("a `get`", () => {
  it("shows every argument that differs from its default, and stores the account", async () => {
    const { vendor, id } = vendorWithOne();
    const seen = await read(thing, runtimeOf(vendor), id, {});
    expect(seen?.inputs).toEqual({ name: "a", size: 2 });
    expect(seen?.state).toMatchObject({ __account: "account-one", __schemaVersion: 1 });
  });

  it("of an object that is not there is an error", async () => {
    await expect(read(thing, runtimeOf(new ThingVendor()), "thing-9", {})).rejects.toThrow(
      "example:Thing (id thing-9): no such object. Nothing was changed. Check the id and the account.",
    );
  });

  it("is not what a state without a schema version is, if it has arguments: the others stay unmanaged", async () => {
    const { vendor, id } = vendorWithOne();
    const seen = await read(thing, runtimeOf(vendor), id, { name: "a" });
    expect(seen?.inputs).toEqual({ name: "a" });
    expect(seen?.state).not.toHaveProperty("__account");
    expect(await read(thing, runtimeOf(vendor), "thing-9", { name: "a" })).toBeUndefined();
  });
});

describe("a state", () => {
  it("of a newer version is refused", async () => {
    const { vendor, id } = vendorWithOne();
    vendor.calls.length = 0;
    await expect(read(thing, runtimeOf(vendor), id, { ...state, __schemaVersion: 2 })).rejects.toThrow(
      "the state was written by a newer version of pulumi-ott. Nothing was changed.",
    );
    expect(vendor.calls).toEqual([]);
  });

  it("says from each read on whether the vendor is still deploying", async () => {
    const deploying = (settled: boolean): AnyDefinition => ({
      ...thing,
      read: async () => ({ inputs: { name: "a" }, outputs: {}, settled }),
    });
    const before = { ...state, __deploying: true };
    const later = await read(deploying(false), runtimeOf(undefined), "7", before);
    expect(later?.state.__deploying).toBe(true);
    const done = await read(deploying(true), runtimeOf(undefined), "7", before);
    expect(done?.state).not.toHaveProperty("__deploying");
  });
});
