import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { create } from "./create";
import { remove } from "./delete";
import { read } from "./read";
import type { State } from "./state";
import { update } from "./update";

const thing = thingDefinition();
const inputs = { name: "a", size: 1 };

let vendor: ThingVendor;
let id: string;
let state: State;
beforeEach(async () => {
  vendor = new ThingVendor();
  ({ id, state } = await create(thing, runtimeOf(vendor), inputs));
  vendor.calls.length = 0;
});

describe("an object of another account", () => {
  const other = () => runtimeOf(vendor, { accountNames: ["account-two"] });

  it.each<[string, () => Promise<unknown>]>([
    ["read", () => read(thing, other(), id, state)],
    ["updated", () => update(thing, other(), id, state, { ...inputs, size: 2 })],
    ["updated in nothing", () => update(thing, other(), id, state, inputs)],
    ["deleted", () => remove(thing, other(), id, state)],
  ])("is not %s, and no request is sent", async (_what, work) => {
    await expect(work()).rejects.toThrow(
      'example:Thing name "a" (id thing-1): belongs to the account `account-one`, but this run has the credentials of ' +
        "`account-two`. Nothing was sent. Use the credentials of `account-one`. If they were only renewed, run " +
        "`pulumi config set example:account account-one`: it names the account of the new ones.",
    );
    expect(vendor.calls).toEqual([]);
  });
});

describe("an object of the account", () => {
  it("may have been stored under an earlier name of it, and gets the first one by an update or a read", async () => {
    const renamed = () => runtimeOf(vendor, { accountNames: ["new", "account-one"] });
    const seen = await read(thing, renamed(), id, state);
    expect(seen?.state.__account).toBe("new");
    expect(await update(thing, renamed(), id, state, inputs)).toMatchObject({ __account: "new" });
    await remove(thing, renamed(), id, state);
    expect(vendor.things.size).toBe(0);
  });

  it("whose state is older than the account names is trusted, and gets the name by the next update", async () => {
    const { __account: _account, ...older } = state;
    const two = () => runtimeOf(vendor, { accountNames: ["account-two"] });
    expect((await read(thing, two(), id, older))?.state).not.toHaveProperty("__account");
    expect(await update(thing, two(), id, older, { ...inputs, size: 2 })).toMatchObject({
      __account: "account-two",
    });
  });
});
