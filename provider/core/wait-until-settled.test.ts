import { expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { told } from "../../test/support/told";
import { create } from "./create";
import type { AnyDefinition } from "./definition";
import { ExpectedError, PartialFailure } from "./errors";
import { plan } from "./plan";
import { update } from "./update";

const wanted = { name: "a", size: 1 };

/** Things that the vendor goes on processing for so many looks after each write. `waits` counts the waits. */
function processed(looks: number) {
  const vendor = new ThingVendor();
  const thing = thingDefinition();
  const state = { waits: 0, left: looks, failure: undefined as Error | undefined };
  const definition: AnyDefinition = {
    ...thing,
    read: async (...words) => {
      const live = await thing.read(...words);
      return live && { ...live, settled: state.left === 0 };
    },
    waitUntilSettled: async () => {
      state.waits += 1;
      if (state.failure) throw state.failure;
      state.left = 0;
    },
  };
  return { vendor, definition, state };
}

it("waits once after the last write of a create, and of a later update", async () => {
  const { vendor, definition, state } = processed(1);
  const made = await create(definition, runtimeOf(vendor), { ...wanted, limits: { high: 3 } });
  expect(vendor.calls).toEqual(["create", "limits", "read"]);
  expect(state.waits).toBe(1);
  expect(made.state).not.toHaveProperty("__deploying");
  state.left = 1;
  await update(definition, runtimeOf(vendor), made.id, made.state, { ...wanted, size: 2 });
  expect(state.waits).toBe(2);
});

it("keeps the object of a wait that fails, and waits again in the next run, but before no write", async () => {
  const { vendor, definition, state } = processed(1);
  state.failure = new ExpectedError(told("it is still being processed"));
  const failed = await create(definition, runtimeOf(vendor), wanted).then(
    () => expect.unreachable("the wait should fail"),
    (thrown: unknown) => thrown as PartialFailure,
  );
  expect(failed).toBeInstanceOf(PartialFailure);
  expect(failed.message).toContain("everything was written, but could not be confirmed: it is still being");
  expect(plan(definition, failed.state, wanted).isUnfinished).toBe(true);

  vendor.calls.length = 0;
  await expect(update(definition, runtimeOf(vendor), failed.id, failed.state, wanted)).rejects.toThrow(
    "still",
  );
  const other = { ...wanted, size: 2 };
  await expect(update(definition, runtimeOf(vendor), failed.id, failed.state, other)).rejects.toThrow(
    "still",
  );
  expect(vendor.calls).toEqual(["update"]);
  state.failure = undefined;
  const mended = await update(definition, runtimeOf(vendor), failed.id, failed.state, wanted);
  expect(plan(definition, mended, wanted).isUnfinished).toBe(false);
});
