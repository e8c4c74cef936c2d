import { beforeEach, describe, expect, it } from "vitest";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import type { AnyDefinition } from "./definition";
import { type Fate, fateOfCreate } from "./pending-create";
import { plan } from "./plan";

const thing = thingDefinition();

let vendor: ThingVendor;
beforeEach(() => {
  vendor = new ThingVendor();
});

function fate(inputs: object, definition: AnyDefinition = thing, managed: string[] = []): Promise<Fate> {
  const asked = { name: "a", ...inputs };
  return fateOfCreate(definition, runtimeOf(vendor), asked, (id) => managed.includes(id));
}

describe("the object of a pending create", () => {
  it("exists if one has its identity, and what was not written yet is left to the next run", async () => {
    vendor.create({ name: "a", size: 1 });
    const wanted = { name: "a", size: 1, limits: { low: 0, high: 3 }, login: { password: "p" } };
    vendor.calls.length = 0;
    const found = await fate(wanted);
    expect(found).toMatchObject({ kind: "exists", id: "thing-1" });
    expect(vendor.calls).toEqual(["list", "read"]);
    const { state } = found as Extract<Fate, { kind: "exists" }>;
    expect(plan(thing, state, wanted).changes.map(({ key }) => key)).toEqual(["limits", "login"]);
  });

  it("does not exist if none has its identity", async () => {
    vendor.create({ name: "b" });
    expect(await fate({})).toEqual({ kind: "absent" });
  });

  it("is none that the state has already", async () => {
    vendor.create({ name: "a" });
    expect(await fate({}, thing, ["thing-1"])).toEqual({ kind: "absent" });
  });

  it("has lost what only the answer to its create carried", async () => {
    vendor.create({ name: "a" });
    const found = await fate({});
    expect(found).toMatchObject({ lost: ["token"], state: { __lost: ["token"] } });
  });
});

describe("the object of a pending create is unclear", () => {
  it("if what exists differs in what the create sends", async () => {
    vendor.create({ name: "a", size: 2 });
    const why = "one exists (id thing-1) with another size";
    expect(await fate({ size: 1 })).toEqual({ kind: "unclear", why });
  });

  it("if several have its identity", async () => {
    vendor.create({ name: "a" });
    vendor.create({ name: "a" });
    const why = "2 objects have this identity (id thing-1, thing-2)";
    expect(await fate({})).toEqual({ kind: "unclear", why });
  });

  it("if the list may leave it out", async () => {
    const definition = thingDefinition({ list: { mayMiss: true } });
    const why = "the vendor's list does not show every object";
    expect(await fate({}, definition)).toEqual({ kind: "unclear", why });
  });

  it("if the program asks for another one beside one that exists", async () => {
    vendor.create({ name: "a" });
    const why = "one exists (id thing-1), and `adopt: false` asks for another one";
    expect(await fate({ adopt: false })).toEqual({ kind: "unclear", why });
  });
});

describe("a pending adoption", () => {
  it.each([true, "thing-1"])("by %s finds an object that differs", async (adopt) => {
    vendor.create({ name: "a", size: 2 });
    expect(await fate({ size: 1, adopt })).toMatchObject({ kind: "exists", id: "thing-1", lost: [] });
  });

  it("is unclear if the object cannot be adopted", async () => {
    vendor.create({ name: "b" });
    const why = "one exists (id thing-1) with another name";
    expect(await fate({ adopt: "thing-1" })).toEqual({ kind: "unclear", why });
  });
});
