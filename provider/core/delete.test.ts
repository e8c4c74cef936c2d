import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { remove } from "./delete";
import { Ambiguous, ExpectedError, NotFound, Refused } from "./errors";

const thing = thingDefinition();
const state = { name: "a", login: { password: "hunter2" }, __schemaVersion: 1 };

let vendor: ThingVendor;
let id: string;
beforeEach(() => {
  vendor = new ThingVendor();
  id = vendor.create({ name: "a" }).id;
  vendor.calls.length = 0;
});

it("makes the object go by one call", async () => {
  const runtime = runtimeOf(vendor);
  await remove(thing, runtime, id, state);
  expect(vendor.calls).toEqual(["delete"]);
  expect(vendor.things.size).toBe(0);
  expect(runtime.queue.isDeploying(`example:Thing/${id}`)).toBe(false);
});

it("succeeds where the object is gone already, or is gone in spite of the answer", async () => {
  vendor.failAfter("delete", new Ambiguous("cut"));
  await remove(thing, runtimeOf(vendor), id, state);
  await remove(thing, runtimeOf(vendor), id, state);
  expect(vendor.calls).toEqual(["delete", "read", "list", "delete", "list"]);
});

it.each<[string, () => void]>([
  ["it still stands", () => {}],
  ["nobody knows whether it stands", () => vendor.failBefore("read", new Ambiguous("cut too"))],
  ["nobody may look", () => vendor.failBefore("read", new Refused("forbidden", 403))],
])("fails in the object's name where %s", async (_what, also) => {
  vendor.failBefore("delete", new Refused("it is in use", 409));
  also();
  const failed = await remove(thing, runtimeOf(vendor), id, state).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(ExpectedError);
  expect(String(failed)).toBe(
    'example:Thing name "a" (id thing-1): delete failed: it is in use. Nothing was deleted; the object stays in the state. Correct what the vendor refused, and run the command again.',
  );
});

it.each<[string, Error]>([
  ["got no answer", new Ambiguous("cut")],
  ["was refused after a try of unknown fate", new Refused("busy", 409, true)],
])(
  "says that its fate is unknown where it %s and the object is still there after half a minute",
  async (_what, error) => {
    vendor.failBefore("delete", error);
    let waited = 0;
    const pause = async (milliseconds: number) => {
      waited += milliseconds;
    };
    await expect(remove(thing, runtimeOf(vendor, { pause }), id, state)).rejects.toThrow(
      "Whether it took effect is not known; the object stays in the state. Run the command again.",
    );
    expect(waited).toBe(31_000);
    expect(vendor.calls.filter((call) => call === "delete")).toHaveLength(1);
  },
);

describe("a delete that the vendor refuses", () => {
  const inUse = new Refused("it is in use", 409);

  it("is sent again once what is deleted beside it is gone, whatever the order", async () => {
    const runtime = runtimeOf(vendor);
    const user = vendor.create({ name: "b" }).id;
    const usedOnce = { ...thing, delete: refusedWhile(() => vendor.things.has(user)) };
    await Promise.all([
      remove(usedOnce, runtime, id, state),
      remove(thing, runtime, user, { ...state, name: "b" }),
    ]);
    expect(vendor.things.size).toBe(0);
  });

  it("is sent again as often as something else goes: a chain is deleted from its end", async () => {
    const runtime = runtimeOf(vendor);
    const ids = [id, ...["b", "c", "d"].map((name) => vendor.create({ name }).id)];
    await Promise.all(
      ids.map((one, index) =>
        remove(
          { ...thing, delete: refusedWhile(() => vendor.things.has(ids[index + 1] ?? "")) },
          runtime,
          one,
          state,
        ),
      ),
    );
    expect(vendor.things.size).toBe(0);
  });

  it("fails once nothing else is being deleted, and does not wait for another one that is refused", async () => {
    const runtime = runtimeOf(vendor);
    const other = vendor.create({ name: "b" }).id;
    const neverFree = { ...thing, delete: refusedWhile(() => true) };
    const ends = await Promise.allSettled([
      remove(neverFree, runtime, id, state),
      remove(neverFree, runtime, other, state),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(vendor.things.size).toBe(2);
  });

  it("is not sent again where its fate is not known", async () => {
    const runtime = runtimeOf(vendor);
    const other = vendor.create({ name: "b" }).id;
    vendor.failBefore("delete", new Ambiguous("cut"));
    const ends = await Promise.allSettled([
      remove(thing, runtime, id, state),
      remove(thing, runtime, other, { ...state, name: "b" }),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(vendor.calls.filter((call) => call === "delete")).toHaveLength(2);
  });

  function refusedWhile(isUsed: () => boolean): typeof thing.delete {
    return async (context, one, before) => {
      if (isUsed()) throw inUse;
      await thing.delete(context, one, before);
    };
  }
});

it("succeeds where the object goes only after the third look", async () => {
  vendor.failBefore("delete", new Ambiguous("cut"));
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
    if (pauses.length === 2) vendor.things.delete(id);
  };
  await remove(thing, runtimeOf(vendor, { pause }), id, state);
  expect(pauses).toEqual([1_000, 2_000]);
  expect(vendor.calls).toEqual(["delete", "read", "read", "read", "list"]);
});

it("succeeds where a refusal after a try of unknown fate turns out to be its consequence", async () => {
  vendor.failAfter("delete", new Refused("no such object", 404, true));
  await remove(thing, runtimeOf(vendor), id, state);
  expect(vendor.calls).toEqual(["delete", "read", "list"]);
});

it("does not believe an object gone that the list still shows", async () => {
  vendor.failBefore("delete", new NotFound("no such object", 404));
  await expect(remove(thing, runtimeOf(vendor), id, state)).rejects.toThrow(
    `the vendor says that object ${id} does not exist, but still lists it. Nothing was changed.`,
  );
});

it("has a child wait that an earlier run left deploying", async () => {
  const settled: string[] = [];
  const child = thingDefinition({
    root: () => "parent",
    waitForEarlierWrites: async (_context, root) => {
      settled.push(root);
    },
  });
  await remove(child, runtimeOf(vendor), id, { ...state, __deploying: true });
  expect(settled).toEqual(["parent"]);
});

it("refuses a state of a newer version: it may mean another object", async () => {
  const newer = { ...state, __schemaVersion: 2 };
  await expect(remove(thing, runtimeOf(vendor), id, newer)).rejects.toThrow("newer version of pulumi-ott");
  expect(vendor.calls).toEqual([]);
});

it("has a child wait until its root is deployed, and says that the root is not deployed after it", async () => {
  const settled: string[] = [];
  const child = thingDefinition({
    root: () => "parent",
    waitForEarlierWrites: async (_context, root) => {
      settled.push(root);
    },
  });
  const runtime = runtimeOf(vendor);
  runtime.queue.markDeploying("parent");
  await remove(child, runtime, id, state);
  expect(settled).toEqual(["parent"]);
  expect(runtime.queue.isDeploying("parent")).toBe(true);
});

it("has an object that is its own root wait for nothing", async () => {
  const root = thingDefinition({
    root: (_inputs, own) => own,
    waitForEarlierWrites: async () => expect.unreachable("it waits"),
  });
  const runtime = runtimeOf(vendor);
  runtime.queue.markDeploying(id);
  await remove(root, runtime, id, state);
  expect(vendor.things.size).toBe(0);
});

it("says what an object leaves at the vendor, once it is deleted", async () => {
  const warned: string[] = [];
  const runtime = runtimeOf(vendor, {
    warn: async (text) => {
      warned.push(text);
    },
  });
  await remove(thingDefinition({ leaves: () => "its notes stay." }), runtime, id, state);
  expect(warned).toEqual([`example:Thing name "a" (id ${id}): its notes stay.`]);
});
