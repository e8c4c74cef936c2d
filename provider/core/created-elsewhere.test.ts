import { expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { told } from "../../test/support/told";
import { create } from "./create";
import { createCallOf } from "./definition";
import { ExpectedError } from "./errors";
import { WriteQueue } from "./write-queue";

/** A thing that something else makes: it is there already when the wait for it ends. */
function waitedFor(vendor: ThingVendor, values = {}) {
  const settled: (string | undefined)[] = [];
  const definition = thingDefinition({
    create: { createdElsewhere: async () => vendor.create({ name: "a", ...values }).id },
    root: () => "parent",
    waitForEarlierWrites: async (_context, _root, id) => {
      settled.push(id);
    },
  });
  return { definition, settled };
}

it("is taken over as by adopt: only what differs is written", async () => {
  const vendor = new ThingVendor();
  const { definition } = waitedFor(vendor, { size: 1 });
  const inputs = { name: "a", size: 1, limits: { low: 0, high: 5 } };
  const { id, state } = await create(definition, runtimeOf(vendor), inputs);
  expect(vendor.calls).toEqual(["create", "read", "limits", "read"]);
  expect(state).toMatchObject(inputs);
  expect(vendor.things.get(id)?.values).toMatchObject({ size: 1, limits: { high: 5 } });
});

it("has its later parts wait for itself too, not for what its root alone knows", async () => {
  const vendor = new ThingVendor();
  const { definition, settled } = waitedFor(vendor);
  const { id } = await create(definition, runtimeOf(vendor), {
    name: "a",
    size: 1,
    limits: { low: 0, high: 5 },
  });
  expect(settled).toEqual([id]);
});

it("is not waited for where adopt names it, and keeps nobody in line while it is", async () => {
  const vendor = new ThingVendor();
  const runtime = runtimeOf(vendor, { queue: new WriteQueue() });
  let appear = (_id: string) => {};
  const definition = thingDefinition({
    create: { createdElsewhere: () => new Promise((resolve) => (appear = resolve)) },
    root: () => "parent",
  });
  const { id } = vendor.create({ name: "a" });
  const other = vendor.create({ name: "b" });
  const waiting = create(definition, runtime, { name: "a" });
  expect(await create(definition, runtime, { name: "b", adopt: other.id })).toMatchObject({ id: other.id });
  appear(id);
  expect(await waiting).toMatchObject({ id });
  const second = create(definition, runtime, { name: "a" });
  appear(id);
  await expect(second).rejects.toThrow('already managed by example:Thing name "a" in this run');
});

it("says which resource waited in vain", async () => {
  const definition = thingDefinition({
    create: {
      createdElsewhere: async () => {
        throw new ExpectedError(told("nothing makes it"));
      },
    },
  });
  const failed = create(definition, runtimeOf(new ThingVendor()), { name: "a" });
  await expect(failed).rejects.toThrow('example:Thing name "a": nothing makes it');
  expect(() => createCallOf(definition)).toThrow("no call makes example:Thing");
});
