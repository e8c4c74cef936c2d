import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { isResourceOf, OttResource } from "./resource";
import type { ResourceShape } from "./resource-shape";

const shape: ResourceShape = {
  type: "example:Thing",
  inputs: ["name", "parent", "parents", "inner", "login"],
  outputs: ["url", "token"],
  secrets: ["login", "token"],
};

class Thing extends OttResource {
  constructor(name: string, args?: object, options?: pulumi.CustomResourceOptions) {
    super(shape, name, args, options);
  }
}

/** What the engine would be asked to register, by the resource's name. */
const registered = new Map<string, Record<string, unknown>>();
beforeAll(async () => {
  await pulumi.runtime.setMocks({
    newResource: ({ name, inputs }) => {
      registered.set(name, inputs);
      return { id: `id of ${name}`, state: inputs };
    },
    call: ({ inputs }) => inputs,
  });
});

async function propertiesOf(name: string, args: object): Promise<Record<string, unknown>> {
  const made = new Thing(name, args);
  await new Promise((resolve) => made.urn.apply(resolve));
  return registered.get(name) ?? {};
}

describe("a reference to a resource", () => {
  const parent = () => new Thing("parent", { name: "p" });

  it.each<[string, () => unknown]>([
    ["as it is", () => parent()],
    ["as an output", () => pulumi.output(parent())],
    ["as a promise", async () => parent()],
    ["as its id", () => parent().id],
  ])("is its id: %s", async (what, given) => {
    const properties = await propertiesOf(`child ${what}`, {
      parent: given(),
      parents: [given()],
      inner: { deep: given() },
    });
    expect(properties).toMatchObject({
      parent: "id of parent",
      parents: ["id of parent"],
      inner: { deep: "id of parent" },
    });
  });
});

describe("the properties of a resource", () => {
  it("are its arguments, the loader, and outputs for all that it may show", async () => {
    const properties = await propertiesOf("plain", { name: "a" });
    expect(properties).toEqual({
      name: "a",
      __provider: 'exports.handler=()=>require("pulumi-ott/dynamic/v1").provider("example:Thing")',
    });
    const made = new Thing("shown", {}) as unknown as Record<string, unknown>;
    for (const key of [...shape.inputs, ...shape.outputs])
      expect(pulumi.Output.isInstance(made[key])).toBe(true);
  });

  it("are secret as wholes where anything in them is", async () => {
    const made = new Thing("secret", { name: "a", login: { password: "p" } }) as unknown as Record<
      string,
      pulumi.Output<unknown>
    >;
    expect(await pulumi.isSecret(made.login as pulumi.Output<unknown>)).toBe(true);
    expect(await pulumi.isSecret(made.name as pulumi.Output<unknown>)).toBe(false);
  });

  it("keep what is no plain object as it is", async () => {
    const properties = await propertiesOf("odd", { name: null, inner: { a: null, b: [1, "x", false] } });
    expect(properties.inner).toEqual({ a: null, b: [1, "x", false] });
  });
});

describe("isInstance", () => {
  it("knows a resource of its type, even from another copy of the package", () => {
    const made = new Thing("known", {});
    expect(isResourceOf("example:Thing", made)).toBe(true);
    expect(isResourceOf("example:Other", made)).toBe(false);
    for (const thing of [undefined, null, {}, "x"]) expect(isResourceOf("example:Thing", thing)).toBe(false);
  });

  it("knows the object with nothing but a type that a typed policy asks with", () => {
    const bare = { __pulumiType: "pulumi-nodejs:dynamic/example:Thing" };
    expect(isResourceOf("example:Thing", bare)).toBe(true);
    expect(isResourceOf("example:Other", bare)).toBe(false);
  });
});
