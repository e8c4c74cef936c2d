import { beforeEach, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { remove } from "./delete";
import { Ambiguous, ExpectedError, Refused } from "./errors";

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
])("fails in the object's name, without its secrets, where %s", async (_what, also) => {
  vendor.failBefore("delete", new Refused("hunter2 is in use", 409));
  also();
  const failed = await remove(thing, runtimeOf(vendor), id, state).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(ExpectedError);
  expect(String(failed)).toBe('example:Thing name "a" (id thing-1): was not deleted: [secret] is in use');
});

it("has a child wait until its root is deployed, and says that the root is not deployed after it", async () => {
  const settled: string[] = [];
  const child = thingDefinition({
    root: () => "parent",
    settle: async (_context, root) => {
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
    settle: async () => expect.unreachable("it waits"),
  });
  const runtime = runtimeOf(vendor);
  runtime.queue.markDeploying(id);
  await remove(root, runtime, id, state);
  expect(vendor.things.size).toBe(0);
});
